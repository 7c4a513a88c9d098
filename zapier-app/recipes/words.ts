/** What the editor of a Zap calls a value: `customer.first_name` is “Customer First Name”. */
import type { FromList, MappedValue } from '../../stores/sample.ts';
import { titleCase } from '../words.ts';

/**
 * Assumed (zapier-words): the keys of a path are title-cased one after the other, and `id` is “ID”.
 * Source: none.
 */
export const pathWords = (path: string): string =>
  titleCase(path.replaceAll(/[._]+|(?<=[a-z])(?=[A-Z])/g, ' ').trim()).replaceAll(/\bId\b/g, 'ID');

/** An answer that is found by its name stands under that name. */
const listWords = ({ list, value, where }: FromList): string =>
  where?.[1] ?? pathWords(value === undefined ? list : `${list}.${value}`);

export const pathsIn = (template: string): readonly string[] =>
  [...template.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, path = '']) => path);

/** Nothing if the value is typed. */
export const shownAs = (value: MappedValue, within = ''): readonly string[] =>
  (typeof value === 'string' ? pathsIn(value).map(pathWords) : [listWords(value)]).map((words) =>
    `${within} ${words}`.trim(),
  );

/** The entries of a list. */
import type { Parameter } from '../../../../make-app/format/parameter.ts';
import { upper } from '../../../../shared/fields/upper.ts';
import { entryOf } from '../../spec.ts';

export const entriesIn = ({ default: preset }: Parameter, value: unknown): readonly unknown[] => {
  const entries = value === undefined ? preset : value;
  if (entries === undefined || entries === null || entries === '') return [];
  return Array.isArray(entries) ? entries : [entries];
};

/** Its own label, or what the button adds: `Add item` adds an item. */
export const nameOfOne = (parameter: Parameter): string => {
  const { label } = entryOf(parameter);
  const added = parameter.labels?.add?.replace(/^add /i, '') ?? 'item';
  return label ?? upper(added);
};

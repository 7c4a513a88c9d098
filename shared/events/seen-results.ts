import { fieldsOf } from '../fields/field.ts';
import { upper } from '../fields/upper.ts';
import type { ApiEvent } from './event.ts';
import type { Result } from './results.ts';

const mapped: Readonly<Record<string, Pick<Result, 'type' | 'example'>>> = {
  string: { type: 'text', example: 'text' },
  number: { type: 'number', example: 1 },
  boolean: { type: 'boolean', example: true },
};

/** `expires_at` → `Expires at` */
const inWords = (key: string): string => upper(key).replaceAll('_', ' ').replace(/\bid$/i, 'ID');

/**
 * The known results of an event, and those that the API was seen to return, named as on the forms.
 * Lists and groups can't be mapped.
 *
 * @param keys of `data` with the JSON types that they had: `{ "conversion_id": "null or string" }`
 */
export const withSeen = (
  known: readonly Result[],
  keys: Readonly<Record<string, string>>,
  events: readonly ApiEvent[],
): readonly Result[] => {
  const fields = new Map(events.flatMap(({ body }) => fieldsOf(body).map((it) => [it.key, it])));
  const seen = Object.entries(keys).flatMap(([key, types]): readonly Result[] => {
    const [type = '', ...others] = types.split(' or ').filter((it) => it !== 'null');
    const like = mapped[type];
    if (!like || others.length > 0 || known.some((it) => it.key === key)) return [];
    const { label, example } = fields.get(key) ?? { label: inWords(key), example: like.example };
    const optional = types === type ? {} : { optional: true as const };
    return [{ key, label, type: like.type, example, ...optional }];
  });
  return [...known, ...seen];
};

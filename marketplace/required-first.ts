import type { Finding, Placed } from './review.ts';

/** Finds required fields that come after an optional one in the same form, group, or list. */
export const requiredFirst = (
  fields: readonly Placed<{ readonly required?: boolean | undefined }>[],
): readonly Finding[] => {
  const forms = Map.groupBy(fields, ({ where }) => where.slice(0, where.lastIndexOf('.')));
  return [...forms.values()].flatMap((form) => {
    const optional = form.findIndex(({ value }) => !value.required);
    const others = optional === -1 ? [] : form.slice(optional);
    return others
      .filter(({ value }) => value.required)
      .map(({ where }) => ({ where, says: "It's required, but comes after an optional field." }));
  });
};

/** Input built from the fields' examples, so that new fields are covered too. */
import type { ApiEvent, Input } from '../../shared/events/event.ts';
import { fieldsOf } from '../../shared/fields/field.ts';

/** `blanks`: only what is required is filled, everything else is mapped and came out empty. */
export const extents = ['required', 'everything', 'blanks'] as const;
export type Extent = (typeof extents)[number];

export const exampleOf = (event: ApiEvent, extent: Extent): Input => {
  const { choice, oneOf = [] } = event;
  const [one] = oneOf;
  return Object.fromEntries(
    fieldsOf(event.body)
      // Make asks for one of the identifiers, so one is what both can be given.
      .filter(({ key }) => !oneOf.includes(key) || key === one)
      .filter(
        ({ key, required }) =>
          extent !== 'required' || required || key === one || key === choice?.governs,
      )
      .map(({ key, required, example }) => {
        const filled = required || key === one || key === choice?.governs;
        return [key, extent === 'blanks' && !filled ? '' : example];
      }),
  );
};

/** The order that every refund of `exampleOf` is about, large enough for all of them. */
export const exampleOrder = (conversion: ApiEvent): Input => ({
  ...exampleOf(conversion, 'everything'),
  order_total: 99_999,
});

/** Random input for an event, built from its fields, so that a new field is covered automatically. */
import fc from 'fast-check';
import type { ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import { anyItems, soundItems } from './items.ts';
import { keysOf, mostlySound, requiredOf, rowOf, type Row } from './rows.ts';
import { anything, behindText, byHand, sound } from './values.ts';

/** Most values are mapped, some are typed into the form, or behind something that is. */
const someByHand = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: values }, byHand(values), behindText(values));

const soundValue = (field: Field): fc.Arbitrary<unknown> =>
  field.type === 'items' ? soundItems(field) : someByHand(sound[field.type]);

const anyValue = (field: Field): fc.Arbitrary<unknown> =>
  field.type === 'items' ? anyItems(field) : someByHand(anything[field.type]);

/** The order that every refund is about. */
export const orderId = 'ORD-1';

/** A refund names one order, and has an amount unless it is of everything. */
const soundAnswers = ({ choice, oneOf = [], body }: ApiEvent): fc.Arbitrary<Row> => {
  const named = {
    ...Object.fromEntries(oneOf.map((key) => [key, ''])),
    ...(oneOf[0] ? { [oneOf[0]]: orderId } : {}),
  };
  const governed = fieldsOf(body).find(({ key }) => key === choice?.governs);
  if (!choice || !governed) return fc.constant(named);
  const answers = choice.options.map(({ value, governed: asks }) => {
    const isAsked = asks === 'required';
    const amount = isAsked ? soundValue(governed) : fc.constant('');
    return {
      weight: isAsked ? 3 : 1,
      arbitrary: amount.map((given) => ({
        ...named,
        [choice.key]: value,
        [governed.key]: given,
      })),
    };
  });
  return fc.oneof(...answers);
};

/** What stores really send, without a doubt in it: both apps have to record it. */
export const plainBundle = (event: ApiEvent): fc.Arbitrary<Row> => {
  const fields = fieldsOf(event.body);
  return fc
    .tuple(rowOf(fields, soundValue, keysOf(requiredOf(fields))), soundAnswers(event))
    .map(([values, answers]) => ({ ...values, ...answers }));
};

/** An identifier of nothing stops a refund: all of them together are as likely as another field. */
const keysToReplace = (fields: readonly Field[], { oneOf = [] }: ApiEvent): string[] =>
  fields.flatMap(({ key }) =>
    oneOf.includes(key) ? [key] : Array.from({ length: Math.max(oneOf.length, 1) }, () => key),
  );

/** Anything that can be mapped, with holes; mostly sound, else hardly anything gets through. */
export const anyBundle = (event: ApiEvent): fc.Arbitrary<Row> => {
  const { choice } = event;
  const fields = fieldsOf(event.body);
  const full = rowOf(fields, anyValue, keysOf(fields));
  const answers = choice
    ? fc.constantFrom(...choice.options.map(({ value }) => ({ [choice.key]: value })), {})
    : fc.constant({});
  return fc.oneof(
    {
      weight: 4,
      arbitrary: mostlySound(plainBundle(event), full, keysToReplace(fields, event)),
    },
    fc
      .tuple(rowOf(fields, anyValue, []), answers)
      .map(([values, answer]) => ({ ...values, ...answer })),
  );
};

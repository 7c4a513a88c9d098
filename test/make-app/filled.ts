/** Parameters and bodies built from the events, so that new fields are covered too. */
import type { ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';

type Row = Record<string, unknown>;

const fill = (fields: readonly Field[]): Row =>
  Object.fromEntries(
    fields.map(({ key, example, children }) => [
      key,
      children.length === 0 ? example : [fill(children), fill(children)],
    ]),
  );

/** The same values as a store sends them: every number is text. */
const mapped = (value: unknown): unknown => {
  if (typeof value === 'number') return value.toFixed(2);
  if (Array.isArray(value)) return value.map(mapped);
  return typeof value === 'object' && value !== null ? mappedRow(value) : value;
};
const mappedRow = (row: object): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, mapped(value)]));

/** The answers to the questions that only the form asks. */
const answersOf = ({ choice, oneOf }: ApiEvent): Row => ({
  ...(oneOf ? { identify_by: oneOf[0] } : {}),
  ...(choice ? { [choice.key]: choice.default } : {}),
});

/** On Make one identifier of several is chosen and sent. */
const sentFields = ({ body, oneOf = [] }: ApiEvent): readonly Field[] =>
  fieldsOf(body).filter(({ key }) => key === oneOf[0] || !oneOf.includes(key));

const bundle = (event: ApiEvent, values: Row) => ({ ...answersOf(event), ...mappedRow(values) });

/** The body with every field filled, and the parameters that it comes from. */
export const everything = (event: ApiEvent) => {
  const body = fill(sentFields(event));
  return { body, parameters: bundle(event, body) };
};

/** The body with as little as can be sent, and the parameters that it comes from. */
export const requiredOnly = (event: ApiEvent) => {
  const { choice, oneOf = [] } = event;
  const fields = sentFields(event);
  const needed = fill(
    fields.filter(({ key, required }) => required || key === oneOf[0] || key === choice?.governs),
  );
  const zeros = fields
    .filter(({ blank }) => blank !== undefined)
    .map(({ key, blank }) => [key, blank]);
  return {
    body: { ...needed, ...Object.fromEntries(zeros) },
    parameters: bundle(event, needed),
  };
};

/** Everything that is optional, with nothing in it. */
export const blanks = (event: ApiEvent, nothing: (field: Field) => unknown): Row => {
  const { parameters } = requiredOnly(event);
  return Object.fromEntries(
    fieldsOf(event.body)
      .filter(({ key }) => !(key in parameters))
      .map((field) => [field.key, nothing(field)]),
  );
};

/** Input data and bodies built from the events, so that new fields are covered too. */
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

const asTyped = (value: unknown): string =>
  Array.isArray(value) ? value.join(' > ') : String(value);

const typed = (fields: readonly Field[], row: Row, prefix = ''): Row =>
  Object.fromEntries(
    fields
      .filter(({ key }) => key in row)
      .map(({ key, children }) => {
        const value = row[key];
        if (!Array.isArray(value) || children.length === 0)
          return [`${prefix}${key}`, asTyped(value)];
        return [key, value.map((entry: Row) => typed(children, entry, 'item_'))];
      }),
  );

/** The body with every field filled, and the input data that it comes from. */
export const everything = ({ body }: ApiEvent) => {
  const fields = fieldsOf(body);
  const complete = fill(fields);
  return { body: complete, inputData: typed(fields, complete) };
};

/** The body with as little as can be sent, and the input data that it comes from. */
export const requiredOnly = ({ body, choice, oneOf = [] }: ApiEvent) => {
  const fields = fieldsOf(body);
  const needed = fields.filter(
    ({ key, required }) => required || key === oneOf[0] || key === choice?.governs,
  );
  const zeros = fields.filter(({ blank }) => blank !== undefined);
  return {
    body: {
      ...fill(needed),
      ...Object.fromEntries(zeros.map(({ key, blank }) => [key, blank])),
    },
    inputData: typed(needed, fill(needed)),
  };
};

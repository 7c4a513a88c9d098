import { conversion } from '../../../shared/events/conversion.ts';
import type { ApiEvent } from '../../../shared/events/event.ts';
import { events } from '../../../shared/events/table.ts';
import { fieldsOf, type Field } from '../../../shared/fields/field.ts';
import { parse } from '../../../shared/parse/parse.ts';
import { validationMessage } from '../../../shared/parse/validation-error.ts';
import { bodyOf, refusalsOf } from '../parse/parsed.ts';

const all: readonly ApiEvent[] = events;

const examples = all.flatMap((event) =>
  event.examples.map(({ title, ...example }) => ({ key: event.key, title, event, ...example })),
);

const antiExamples = all.flatMap((event) =>
  event.antiExamples.map(([field, reason, input]) => ({
    key: event.key,
    event,
    field,
    reason,
    input,
  })),
);

test.each(examples)('a $key is sent as its example says: $title', ({ event, input, body }) => {
  expect(bodyOf(parse(event, input))).toStrictEqual(body);
});

test.each(examples)('a $key survives JSON unchanged: $title', ({ event, input, body }) => {
  expect(JSON.parse(JSON.stringify(bodyOf(parse(event, input))))).toStrictEqual(body);
});

describe.each(antiExamples)('a $key is refused for $field: $reason', ({ event, input, field }) => {
  const refused = () => refusalsOf(parse(event, input));

  test('the field is named, in the message too', () => {
    const [first] = refused();
    expect(first.field).toBe(field);
    for (const word of field.split(/[ :,]+/))
      expect(first.message.toLowerCase()).toContain(word.toLowerCase());
  });

  test('every message is short and ends with a whole sentence', () => {
    const errors = refused();
    for (const { message } of errors) {
      expect(message.length).toBeLessThanOrEqual(250);
      expect(message).toMatch(/^[A-Z].* .*\.$/);
    }
    expect(validationMessage(errors).length).toBeLessThanOrEqual(250);
  });

  test('no message repeats what is personal', () => {
    for (const value of personalValues(fieldsOf(event.body), input))
      for (const { message } of refused()) expect(message).not.toContain(value);
  });
});

test('every event has examples and anti-examples', () => {
  for (const { examples: good, antiExamples: bad } of all) {
    expect(good.length).toBeGreaterThan(1);
    expect(bad.length).toBeGreaterThan(1);
  }
});

test.each(all)('each example and anti-example of a $key says what it shows', (event) => {
  const said = [
    ...event.examples.map(({ title }) => title),
    ...event.antiExamples.map(([, reason]) => reason),
  ];
  for (const words of said) expect(words).toMatch(/^\w+ \S/);
});

test.each(all)('every field of a $key has an example that the API takes', (event) => {
  const fields = fieldsOf(event.body);
  const input = Object.fromEntries(fields.map(({ key, example }) => [key, example]));
  expect(bodyOf(parse(event, input))).toStrictEqual(input);
});

test('every field of an item has an example that the API takes', () => {
  const { children = [] } = fieldsOf(conversion.body).find(({ key }) => key === 'items') ?? {};
  const item = Object.fromEntries(children.map(({ key, example }) => [key, example]));
  const input = { customer_email: 'buyer@example.com', order_total: 1, items: [item] };
  expect(bodyOf(parse(conversion, input)).items).toStrictEqual([item]);
  expect(item['category_path']).toHaveLength(2);
});

/** Texts of the input that say something of a person. */
function personalValues(fields: readonly Field[], input: object): string[] {
  return Object.entries(input).flatMap(([key, value]) => {
    const field = fields.find((candidate) => candidate.key === key);
    return field?.personal && value !== '' ? [String(value)] : [];
  });
}

import * as fc from 'fast-check';
import type { ApiEvent } from '../../../shared/events/event.ts';
import { events } from '../../../shared/events/table.ts';
import { fieldsOf } from '../../../shared/fields/field.ts';
import { parse } from '../../../shared/parse/parse.ts';
import { bodyOf, refusalsOf } from './parsed.ts';

const all: readonly ApiEvent[] = events;
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const visit = { referral_code: 'JOHN123' };
const find = (key: string): ApiEvent => {
  const found = all.find((event) => event.key === key);
  if (!found) throw new Error(`There is no ${key}`);
  return found;
};

describe('names that every object has', () => {
  test.each(names)('%s is not a field that somebody filled in', (name) => {
    const input = Object.fromEntries([...Object.entries(visit), [name, 'x']]);
    expect(bodyOf(parse(find('visit'), input))).toStrictEqual(visit);
  });

  test.each(names)('%s is an ordinary text', (name) => {
    expect(bodyOf(parse(find('visit'), { referral_code: name }))).toStrictEqual({
      referral_code: name,
    });
  });

  test('values that an object inherits are not there', () => {
    const input: Record<string, unknown> = Object.create({ referral_code: 'JOHN123' });
    expect(refusalsOf(parse(find('visit'), input))).toHaveLength(1);
  });

  test('an object without any inheritance is read as well', () => {
    const input: Record<string, unknown> = Object.create(null);
    input['referral_code'] = 'JOHN123';
    expect(bodyOf(parse(find('visit'), input))).toEqual(visit);
  });

  test.each(names)('%s in a line item is not its name', (name) => {
    const items = [Object.fromEntries([[name, 'x']])];
    const input = { referral_code: 'JOHN123', email: 'a@b', items };
    expect(refusalsOf(parse(find('claim'), input)).map(({ message }) => message)).toEqual([
      expect.stringMatching(`^Item 1 has a field "${name}"`),
    ]);
  });
});

const anything = fc.anything({ maxDepth: 1, maxKeys: 3, withBigInt: true, withSparseArray: true });
const rows = fc.dictionary(fc.constantFrom('name', 'quantity', 'category_path'), anything);
const values = fc.oneof(anything, anything, fc.array(rows, { maxLength: 3 }));
const runs = { seed: 20250131, numRuns: 500 };

describe.each(all)('whatever a form gives for a $key', (event) => {
  const fields = fieldsOf(event.body);
  const keys = [...fields.map(({ key }) => key), event.choice?.key ?? 'other'];
  const inputs = fc.dictionary(fc.constantFrom(...keys), values);

  test('the answer is a body or a reason, never an error', () => {
    const told = fc.property(inputs, (input) => {
      const reading = parse(event, input);
      if (reading.ok) return;
      for (const { message } of reading.errors) {
        expect(message.length).toBeLessThanOrEqual(250);
        expect(message).toMatch(/^[A-Z][^]*\.$/);
      }
    });
    fc.assert(told, runs);
  });

  test('nothing blank is ever in a body', () => {
    const complete = Object.fromEntries(fields.map(({ key, example }) => [key, example]));
    const told = fc.property(inputs, (input) => {
      const reading = parse(event, { ...complete, ...input });
      return !reading.ok || blanksIn(reading.value).length === 0;
    });
    expect(() => fc.assert(told, runs)).not.toThrow();
  });
});

function blanksIn(value: unknown): unknown[] {
  if (value === undefined || value === null) return [value];
  if (typeof value === 'string') return value.trim() === '' ? [value] : [];
  if (typeof value !== 'object') return [];
  const parts: unknown[] = Object.values(value);
  return parts.length === 0 ? [value] : parts.flatMap(blanksIn);
}

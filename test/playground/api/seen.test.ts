/** The local API answers as AdvocateLoop was seen to. */
import fc from 'fast-check';
import { shapeOf } from '../../../contract/tape.ts';
import { json } from '../../../playground/api/reply.ts';
import { asSeen } from '../../../playground/api/seen.ts';

const own = json(200, { success: true, data: { visit_id: 'visit_1', points: 3 } });
const shapeOfText = (status: number, text: string) =>
  shapeOf({ status, headers: new Headers(), json: text === '' ? undefined : JSON.parse(text) }, []);

const key = fc.stringMatching(/^[a-z]{1,5}(_[a-z]{1,5})?$/);
const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const groupOf = (value: fc.Arbitrary<unknown>) => fc.dictionary(key, value, { maxKeys: 4 });

/** JSON whose lists have items of one kind, as a shape has one type for all of them. */
const valueIn = (depth: number): fc.Arbitrary<unknown> => {
  if (depth === 0) return plain;
  const inner = valueIn(depth - 1);
  const list = fc.oneof(
    fc.constant([]),
    inner.map((item) => [item, item]),
  );
  return fc.oneof(plain, list, groupOf(inner));
};
const answer = groupOf(valueIn(3));

test('with any status and any keys', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 499 }), answer, (status, seen) => {
      const shape = shapeOfText(status, JSON.stringify(seen));
      const reply = asSeen(own, 'api-visit', { 'api-visit': shape });
      expect(shapeOfText(reply.status, reply.text)).toEqual(shape);
    }),
    { numRuns: 500 },
  );
});

test('with our own values where the type is the same', () => {
  const body = {
    body: 'object',
    'body.data.visit_id': 'string',
    'body.data.points': 'null or string',
    'body.data.rank': 'null',
  };
  const { text } = asSeen(own, 'api-visit', { 'api-visit': { status: 200, headers: [], body } });
  expect(JSON.parse(text)).toEqual({ data: { visit_id: 'visit_1', points: 'text', rank: null } });
});

test('with the headers that a program acts on, and each of them once', () => {
  const headers = ['allow', 'cf-ray', 'content-type', 'retry-after'];
  const from = { 'api-visit': { status: 405, headers, body: { body: 'not JSON' } } };
  expect(asSeen(own, 'api-visit', from)).toEqual({
    status: 405,
    headers: { 'Content-Type': 'application/json', allow: 'POST', 'retry-after': '1' },
    text: '',
  });
});

test('as before where nobody has asked', () => {
  expect(asSeen(own, undefined, {})).toBe(own);
});

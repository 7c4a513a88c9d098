import type { ApiEvent, Input } from '../../../shared/events/event.ts';
import { events } from '../../../shared/events/table.ts';
import {
  problemMessage,
  problemOf,
  problems,
  unexpected,
  type Cause,
  type ProblemKind,
} from '../../../shared/api/problems.ts';

const [conversion, refund, claim, visit] = events;
const order = { order_id: 'A' };
const none = {};

const rows: readonly (readonly [Cause, ApiEvent, Input, ProblemKind, RegExp])[] = [
  [400, visit, none, 'invalid', /Nothing was recorded.*Correct the field/],
  [422, conversion, none, 'invalid', /Nothing was recorded.*Correct the field/],
  [401, visit, none, 'credentials', /Settings → API Keys.*no space.*production or sandbox.*newer/],
  [403, claim, none, 'plan', /Premier plan.*[Uu]pgrade.*conversions and refunds.*every plan/],
  [403, visit, none, 'plan', /Premier plan.*[Uu]pgrade.*conversions and refunds.*every plan/],
  [403, conversion, none, 'forbidden', /what the key and your plan allow/],
  [403, refund, none, 'forbidden', /what the key and your plan allow/],
  [404, refund, none, 'not found', /normal for an order that nobody referred/],
  [404, conversion, order, 'unexpected', /may or may not have been recorded/],
  [404, claim, none, 'unexpected', /may or may not have been recorded/],
  [404, visit, none, 'unexpected', /may or may not have been recorded/],
  [409, conversion, order, 'duplicate', /recorded before.*nothing was counted twice/],
  [429, refund, none, 'rate limit', /sent again in a moment/],
  ['server fault', conversion, order, 'try again', /order ID is counted once/],
  ['no answer', conversion, order, 'try again', /order ID is counted once/],
  [408, conversion, order, 'try again', /order ID is counted once/],
  ['server fault', conversion, none, 'uncertain', /may or may not have been recorded. Look in/],
  ['no answer', conversion, none, 'uncertain', /may or may not have been recorded. Look in/],
  [408, conversion, none, 'uncertain', /may or may not have been recorded. Look in/],
  ['server fault', refund, order, 'uncertain', /may or may not have been recorded. Look in/],
  ['no answer', claim, none, 'uncertain', /may or may not have been recorded. Look in/],
  ['no answer', visit, none, 'uncertain', /may or may not have been recorded. Look in/],
  ['no connection', conversion, order, 'unreachable', /Nothing was sent.*in a moment/],
  ['no connection', visit, none, 'unreachable', /Nothing was sent.*in a moment/],
  ['redirect', conversion, order, 'unexpected', /not followed, to keep the key safe/],
  ['no success', conversion, order, 'unexpected', /may or may not have been recorded/],
  ['other status', visit, none, 'unexpected', /may or may not have been recorded/],
];

const named = rows.map(([cause, event, ...rest]) => [cause, event.key, ...rest, event] as const);

test.each(named)('%s on a %s sent with %j is %s', (cause, _, body, kind, advice, event) => {
  const problem = problemOf(cause, event, body);
  expect(problem.kind).toBe(kind);
  expect(problem.advice).toMatch(advice);
});

test('a call that is no event has only what holds for every call', () => {
  expect(problemOf(403, undefined, none).kind).toBe('forbidden');
  expect(problemOf(404, undefined, none).kind).toBe('unexpected');
  expect(problemOf('no answer', undefined, order).kind).toBe('uncertain');
});

test('every kind is the kind of something that can happen', () => {
  const kinds = new Set(rows.map(([, , , kind]) => kind));
  expect([...problems, unexpected].filter(({ kind }) => !kinds.has(kind))).toEqual([]);
});

const every = [...problems, unexpected];
const key = 'al_key+/"0123456789\\';
const long = `order_total is wrong for jane.doe@example.com, ${key}: ${'very '.repeat(2000)}wrong`;

describe.each(every)('the message of $kind, for $causes', (problem) => {
  test('without words of the API says what happened and what to do', () => {
    const message = problemMessage(problem, undefined, [key]);
    expect(message).toBe(`${problem.says} ${problem.advice}`);
    expect(message.length).toBeLessThanOrEqual(250);
    expect(message).toMatch(/^[A-Z].*\. [A-Z].*\.$/);
  });

  test.each(['', ' ', '\n'])('takes %j for no words', (error) => {
    expect(problemMessage(problem, error, [])).toBe(problemMessage(problem, undefined, []));
  });

  test('has the words of the API in front', () => {
    expect(problemMessage(problem, 'tax is required', [])).toBe(
      `tax is required. ${problem.advice}`,
    );
    expect(problemMessage(problem, 'Why not?', [])).toBe(`Why not? ${problem.advice}`);
    expect(problemMessage(problem, 'No. ', [])).toBe(`No. ${problem.advice}`);
    expect(problemMessage(problem, 'Oops! No', [])).toBe(`Oops! No. ${problem.advice}`);
  });

  test('cuts long words of the API, never the advice', () => {
    const message = problemMessage(problem, long, [key]);
    expect(long.length).toBeGreaterThan(10_000);
    expect(message.length).toBeLessThanOrEqual(250);
    expect(message).toContain(`… ${problem.advice}`);
    expect(message).toMatch(/^order_total is wrong/);
  });

  test('leaves room for some words of the API', () => {
    expect(problem.advice.length).toBeLessThanOrEqual(200);
  });

  test('repeats neither the key nor an address', () => {
    const message = problemMessage(problem, `${key} jane.doe@example.com no`, [key]);
    expect(message).toBe(`*** *** no. ${problem.advice}`);
  });
});

/** What a 404 means of an event that finds what was recorded before. */
const findsAConversion: ReadonlySet<string> = new Set(['refund']);

test.each(events.filter(({ oneOf }) => oneOf !== undefined))(
  'it is decided what a $key that finds nothing is told',
  (event) => {
    expect(
      findsAConversion.has(event.key) ||
        `A ${event.key} that finds nothing would be told "AdvocateLoop knows no such conversion." Add it to the list above if that is so, else give it a row in problems.ts.`,
    ).toBe(true);
  },
);

import type { ApiEvent, Input } from '../../../shared/events/event.ts';
import { events } from '../../../shared/events/table.ts';
import {
  isUncertain,
  problemMessage,
  problemOf,
  problems,
  unexpected,
  type Cause,
  type ProblemKind,
} from '../../../shared/api/problems.ts';
import { advised } from '../../stress/expected.ts';

const all: readonly ApiEvent[] = events;
const [conversion, refund, claim, visit] = events;
const order = { order_id: 'A' };
const none = {};

const rows: readonly (readonly [Cause, ApiEvent, Input, ProblemKind])[] = [
  [400, visit, none, 'invalid'],
  [422, conversion, none, 'invalid'],
  [401, visit, none, 'credentials'],
  [403, claim, none, 'plan'],
  [403, visit, none, 'plan'],
  [403, conversion, none, 'forbidden'],
  [403, refund, none, 'forbidden'],
  [404, refund, none, 'not found'],
  [404, conversion, order, 'refused'],
  [404, claim, none, 'refused'],
  [404, visit, none, 'refused'],
  ['other 4xx', refund, order, 'refused'],
  [409, conversion, order, 'duplicate'],
  [429, refund, none, 'rate limit'],
  ['server fault', conversion, order, 'try again'],
  ['no answer', conversion, order, 'try again'],
  [408, conversion, order, 'try again'],
  ['server fault', conversion, none, 'uncertain'],
  ['no answer', conversion, none, 'uncertain'],
  [408, conversion, none, 'uncertain'],
  ['server fault', refund, order, 'uncertain'],
  ['no answer', claim, none, 'uncertain'],
  ['no answer', visit, none, 'uncertain'],
  ['no connection', conversion, order, 'unreachable'],
  ['no connection', visit, none, 'unreachable'],
  ['redirect', conversion, order, 'unexpected'],
  ['no success', conversion, order, 'unexpected'],
  ['other status', visit, none, 'unexpected'],
];

const named = rows.map(([cause, event, ...rest]) => [cause, event.key, ...rest, event] as const);

test.each(named)('%s on a %s sent with %j is %s', (cause, _, body, kind, event) => {
  expect(problemOf(cause, event, body).kind).toBe(kind);
});

test.each([400, 422] as const)(
  '%d on a refund is quiet if it says that nothing was found',
  (status) => {
    const kindOf = (event: ApiEvent, error: string) => problemOf(status, event, none, error).kind;
    for (const error of [
      'Conversion not found',
      'No conversion for this order',
      'ORDER DOES NOT EXIST',
    ])
      expect(kindOf(refund, error)).toBe('not found');
    expect(kindOf(refund, 'refund_amount is required')).toBe('invalid');
    expect(kindOf(claim, 'Referral code not found')).toBe('invalid');
  },
);

const every = [...problems, unexpected];

test('the words are these: every other test takes them from the table', () => {
  const mayBeRecorded =
    'This may already be recorded. Check Rewards → Activity before you try again.';
  expect(every.map(({ kind, says, advice }) => [kind, says, advice])).toEqual([
    [
      'not found',
      "AdvocateLoop can't find this conversion.",
      "Nothing was recorded. This is normal for an order that wasn't referred or isn't recorded yet.",
    ],
    [
      'invalid',
      'AdvocateLoop rejected a field.',
      'Nothing was recorded. Fix the field, then run it again.',
    ],
    [
      'credentials',
      'AdvocateLoop rejected this API key.',
      "Check that the whole key was copied, that it's for the right environment (production or sandbox), and that no newer key has replaced it (Settings → API Keys). Then reconnect.",
    ],
    [
      'plan',
      "Your AdvocateLoop plan doesn't include this event.",
      expect.stringMatching(
        /^Nothing was recorded\. Claims\b.* require the Premier plan\. Upgrade, or record conversions\b.*, which every plan includes\.$/,
      ),
    ],
    [
      'forbidden',
      "This API key isn't allowed to do that.",
      'Nothing was recorded. In AdvocateLoop, check what the key and your plan allow.',
    ],
    [
      'duplicate',
      'AdvocateLoop already has this event.',
      'It was recorded earlier, and nothing was counted twice.',
    ],
    [
      'refused',
      'AdvocateLoop rejected the request.',
      'Nothing was recorded. If this keeps happening, contact AdvocateLoop.',
    ],
    [
      'rate limit',
      'AdvocateLoop is receiving too many requests.',
      "Nothing was recorded. It's safe to send it again in a minute.",
    ],
    [
      'try again',
      "AdvocateLoop didn't respond correctly.",
      "It's safe to send it again: an order ID is counted once.",
    ],
    ['uncertain', "AdvocateLoop didn't respond correctly.", mayBeRecorded],
    [
      'unreachable',
      "AdvocateLoop couldn't be reached.",
      "Nothing was sent. It's safe to send it again in a minute.",
    ],
    [
      'unexpected',
      'AdvocateLoop responded with a redirect.',
      `Redirects aren't followed, to protect the key. ${mayBeRecorded}`,
    ],
    ['unexpected', 'AdvocateLoop sent an unexpected response.', mayBeRecorded],
  ]);
});

test('a redirect and what no row names have words of their own', () => {
  expect(problemOf('redirect', visit, none).advice).toMatch(/^Redirects/);
  expect(problemOf('no success', visit, none)).toBe(unexpected);
});

test('a call that is no event has only what holds for every call', () => {
  expect(problemOf(403, undefined, none).kind).toBe('forbidden');
  expect(problemOf(404, undefined, none).kind).toBe('refused');
  expect(problemOf('no answer', undefined, order).kind).toBe('uncertain');
});

test('every kind is the kind of something that can happen', () => {
  const kinds = new Set(rows.map(([, , , kind]) => kind));
  expect(every.filter(({ kind }) => !kinds.has(kind))).toEqual([]);
});

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

/** The events that the words of these rows were written for. */
const written = { 'not found': ['refund'], 'try again': ['conversion'] } as const;

const conditional = all.flatMap(({ key: event, oneOf, countedOnceBy }) => [
  ...(oneOf ? [{ event, kind: 'not found' } as const] : []),
  ...(countedOnceBy ? [{ event, kind: 'try again' } as const] : []),
]);

test.each(conditional)('the words of $kind are those of a $event', ({ event, kind }) => {
  const { says, advice } = every.find((row) => row.kind === kind) ?? unexpected;
  expect(
    written[kind].some((one) => one === event) ||
      `A ${event} would be told "${says} ${advice}" If that is right, add it to the list above. Otherwise give it a condition and a row in shared/api/problems.ts, and words in marketplace/tables.ts and make-app/scenarios/handlers.ts.`,
  ).toBe(true);
});

test('it is uncertain whether something was recorded where nobody can tell, and nowhere else', () => {
  const uncertain = [unexpected, ...problems].filter(isUncertain).map(({ kind }) => kind);
  expect(new Set(uncertain)).toEqual(new Set(['unexpected', 'uncertain']));
});

test.each([unexpected, ...problems])(
  'the long runs of `npm run fuzz` expect what $kind advises',
  ({ kind, advice }) => {
    for (const words of advised(kind)) expect(advice).toMatch(words);
  },
);

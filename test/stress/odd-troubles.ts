/** Faults other than a plain status: broken responses, redirects, and network errors. */
import type { Fault } from '../../playground/api/faults.ts';
import type { Trouble } from './trouble.ts';

type Answer = Extract<Fault, { kind: 'answer' }>;

const answer = (name: string, fault: Omit<Answer, 'kind'>, means: Trouble['means']): Trouble => ({
  name,
  fault: { kind: 'answer', book: true, ...fault },
  means,
  booked: fault.book ?? true,
});

export const oddAnswers: readonly Trouble[] = [
  ...(['json', 'html', 'empty', 'cut-off', 'huge', 'no-success', 'two-successes'] as const).map(
    (body) => answer(`200 with ${body}`, { status: 200, body }, 'no success'),
  ),
  answer('204 with nothing', { status: 204, body: 'empty' }, 'no success'),
  answer('299 with HTML', { status: 299, body: 'html' }, 'no success'),
];

/** `success` missing, twice, or something that only looks like true. */
export const manyTexts: readonly Trouble[] = [
  ...[
    '{}',
    'null',
    'true',
    '[]',
    '[{"success":true}]',
    '"success"',
    '{"success":"true"}',
    '{"success":null}',
    '{"success":{}}',
    '{"Success":true}',
    '{"data":{"success":true}}',
    '{"success":true,"success":null}',
    '{"success":true',
    '{"success":true}{"success":true}',
    "{'success':true}",
  ].map((text) => answer(`200 with ${text}`, { status: 200, body: { text } }, 'no success')),
  // JSON's last key counts, as in every parser of both platforms.
  ...[
    '{"success":true}',
    '{"success":false,"success":true}',
    ' {"success":true,"data":null}\n',
  ].map((text) => answer(`200 with ${text}`, { status: 200, body: { text } }, 'success')),
  answer('201 with success', { status: 201, body: { text: '{"success":true}' } }, 'success'),
];

const types = [null, 'text/html', 'text/plain', 'application/octet-stream', 'image/png', 'x'];

/** Zapier's app reads JSON wherever it finds it, Make where the content type says so. */
export const wrongTypes: readonly Trouble[] = types.flatMap((contentType) => [
  {
    ...answer(
      `success as ${contentType}`,
      { status: 200, contentType, body: { text: '{"success":true}' } },
      'success' as const,
    ),
    onMake: 'no success' as const,
  },
  ...[400, 503].map((status) => ({
    ...answer(`${status} as ${contentType}`, { status, contentType, book: status > 500 }, status),
    says: 'The local API was told to answer',
    unheardOnMake: true,
  })),
]);

/** Never reached: an app that follows a redirect comes to nobody, or to a path that answers 404. */
const locations = [
  'http://127.0.0.1:9/api/v1/track/visit',
  'https://127.0.0.1:9/api/v1/track/visit',
  '//localhost:9/api/v1/track/visit',
  'http://',
];

const redirect = (status: number, location: string): Trouble => ({
  name: `${status} to ${location}`,
  fault: { kind: 'redirect', status, location, book: true },
  means: 'redirect',
  booked: true,
});

export const redirects: readonly Trouble[] = [
  ...[301, 302, 303, 307, 308].map((status) => redirect(status, '/api/v1/track/elsewhere')),
  ...locations.flatMap((location) => [redirect(302, location), redirect(307, location)]),
  ...[300, 304, 305, 399].map((status) =>
    answer(`${status} to nowhere`, { status, body: 'empty' }, 'redirect'),
  ),
];

const silent = (name: string, fault: Fault, booked: boolean): Trouble => ({
  name,
  fault,
  means: 'silence',
  booked,
});

/** Longer than any shortened limit, and the most that a test waits for an app that has no limit. */
const late = 950;

const tooSlow = (name: string, fault: Fault, booked: boolean): Trouble => ({
  ...silent(name, fault, booked),
  onMake: 'too late',
  slowOn: ['Zapier', 'Make'],
});
const success = { text: '{"success":true}' };
const lateAnswer: Answer = { kind: 'answer', status: 200, body: success };

export const network: readonly Trouble[] = [
  tooSlow('slow headers, recorded', { kind: 'own', delayMs: late }, true),
  tooSlow('slow body, recorded', { kind: 'own', pauseMs: late }, true),
  tooSlow('slow headers, not recorded', { ...lateAnswer, delayMs: late }, false),
  tooSlow('slow body, not recorded', { ...lateAnswer, pauseMs: late }, false),
  {
    ...silent('a body that breaks off', { kind: 'own', breakOff: true }, true),
    // zapier-platform-core's client does not notice the end, and goes on waiting.
    slowOn: ['Zapier'],
  },
  silent('reset before the request was read', { kind: 'drop' }, false),
  silent('reset after it was read', { kind: 'drop', book: true }, true),
  silent('reset after a while', { kind: 'drop', book: true, delayMs: 20 }, true),
  { name: 'nobody listens', fault: 'nobody', means: 'nobody', booked: false },
];

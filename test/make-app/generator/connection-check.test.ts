import { makeAppOf } from '../../../make-app/generator/app.ts';
import { accounts } from '../../../playground/api/accounts.ts';
import { startApi } from '../../../playground/api/start.ts';
import { loadApp, runConnection } from '../../../playground/make/index.ts';
import type { Fault } from '../../../playground/api/faults.ts';
import { events } from '../../../shared/events/table.ts';
import { faults, noAnswer, noSense, reconnect, redirected } from '../answers.ts';
import { expectDiscretion, expectDiscreetMessage } from '../discretion.ts';
import { onlyRequest, useMake } from '../scenario.ts';

const notChecked = 'So the key could not be checked. Try again in a moment.';

const { apiKey, brandId } = accounts.premier;
const { api } = useMake();

const refusedKey = 'AdvocateLoop does not accept this API key.';

/** Saves a connection of an app that checks it, against what the API does. */
const checked = async (fault: Fault, given: object = { apiKey, brandId }) => {
  api().fail(fault);
  const { baseUrl } = api();
  const connectionCheck = { method: 'GET', path: '/me' } as const;
  const app = loadApp(makeAppOf(events, { baseUrl, connectionCheck }));
  return runConnection(app, 'apiKey', { ...given });
};

const answer = (status: number, text: string): Fault => ({
  kind: 'answer',
  status,
  body: { text },
});
const says = (status: number, error: unknown) =>
  answer(status, JSON.stringify({ success: false, error }));

test('is what the app page tells, once there is one', () => {
  const connectionCheck = { method: 'GET', path: '/me' } as const;
  const { 'README.md': withCheck } = makeAppOf(events, { connectionCheck });
  const { 'README.md': without } = makeAppOf(events);
  expect(withCheck).toContain('Make checks both values');
  expect(without).toContain('saved without a check');
});

test('asks the endpoint with both headers, trimmed', async () => {
  const given = { apiKey: ` ${apiKey}\n`, brandId: `\t${brandId} ` };
  const saved = await checked(answer(200, '{"success":true}'), given);
  expect(saved.ok).toBe(true);
  const { method, path, headers, text } = onlyRequest(api());
  expect([method, path, text]).toEqual(['GET', '/api/v1/me', '']);
  expect(headers).toMatchObject({ 'x-api-key': apiKey, 'x-brand-id': brandId });
  expectDiscretion(saved, apiKey);
  expect(JSON.stringify(saved.log)).toContain('"X-Api-Key":"***"');
});

test.each([200, 201, 299])('a success with %d saves the connection', async (status) => {
  const saved = await checked(answer(status, '{"success":true,"data":{"brand":"Acme"}}'));
  expect(saved).toMatchObject({ ok: true, connection: { apiKey, brandId } });
});

test.each([
  ['the API says nothing', { kind: 'answer', status: 401, body: 'empty' }, refusedKey],
  ['the API says why', says(401, 'Invalid API key'), 'Invalid API key.'],
  ['the API tells the key', says(401, `No key ${apiKey}`), refusedKey],
  ['the API tells an address', says(401, 'jane@example.com has left'), refusedKey],
] as const)('a wrong key fails the connection: %s', async (_, fault, words) => {
  const told = await checked(fault);
  expect(told).toMatchObject({
    ok: false,
    type: 'InvalidAccessTokenError',
    message: `[401] ${words} ${reconnect}`,
  });
  expectDiscreetMessage(`${'message' in told ? told.message : ''}`, apiKey);
  expect(api().requests()).toHaveLength(1);
});

const outcomes: readonly (readonly [status: number, type: string])[] = [
  [400, 'DataError'],
  [403, 'RuntimeError'],
  [404, 'DataError'],
  [418, 'DataError'],
  [429, 'RateLimitError'],
  ...faults.map((status) => [status, 'RuntimeError'] as const),
];

test.each(outcomes)('an answer of %d fails it with a %s', async (status, type) => {
  const told = await checked(says(status, 'Something is wrong'));
  expect(told).toMatchObject({ ok: false, type });
  expect('message' in told && told.message).toMatch(/^\[\d{3}\] Something is wrong\. \S.*\.$/);
  expectDiscretion(told, apiKey);
});

test.each(faults)('an answer of %d without words has ours', async (status) => {
  const told = await checked({ kind: 'answer', status, body: 'html' });
  expect(told).toMatchObject({ message: `[${status}] ${noAnswer} ${notChecked}` });
  expectDiscretion(told, apiKey);
});

test.each(['html', 'cut-off', 'empty', 'no-success'] as const)(
  'an answer of 200 that is no success fails it: %s',
  async (body) => {
    const told = await checked({ kind: 'answer', status: 200, body });
    expect(told).toMatchObject({ type: 'DataError', message: `[200] ${noSense} ${notChecked}` });
    expectDiscretion(told, apiKey);
  },
);

test('a redirect is not followed', async () => {
  const other = await startApi();
  try {
    const told = await checked({ kind: 'redirect', location: `${other.baseUrl}/me` });
    expect(told).toMatchObject({
      type: 'DataError',
      message: `[302] ${redirected} ${notChecked}`,
    });
    expectDiscretion(told, apiKey);
    expect(api().requests()).toHaveLength(1);
    expect(other.requests()).toEqual([]);
  } finally {
    await other.close();
  }
});

test('a connection that drops is told by Make itself', async () => {
  const told = await checked({ kind: 'drop' });
  expect(told).toMatchObject({ ok: false, type: 'ConnectionError', phase: 'network' });
  expectDiscretion(told, apiKey);
});

test('a wrong Brand ID or key is not asked about twice', async () => {
  await checked(says(401, 'Invalid API key'), { apiKey: 'wrong', brandId: 'wrong' });
  expect(api().requests()).toHaveLength(1);
});

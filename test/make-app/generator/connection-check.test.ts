import { makeAppOf } from '../../../make-app/generator/app.ts';
import { accounts } from '../../../playground/api/accounts.ts';
import { startApi } from '../../../playground/api/start.ts';
import { loadApp, runConnection } from '../../../playground/make/index.ts';
import type { Fault } from '../../../playground/api/faults.ts';
import { events } from '../../../shared/events/table.ts';
import { connectionAdvice } from '../../../shared/api/auth.ts';
import { causeOf, problemOf, type Problem } from '../../../shared/api/problems.ts';
import { errors, problem, redirect } from '../../problem.ts';
import { ended, faults } from '../answers.ts';
import { expectDiscretion, expectDiscreetMessage } from '../discretion.ts';
import { onlyRequest, useMake } from '../scenario.ts';

const unchecked = (row: Problem, status: number) =>
  ended({ ...row, advice: connectionAdvice.unknown }, status);

const { apiKey, brandId } = accounts.premier;
const { api } = useMake();

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
  expect(without).toContain('saves the connection without checking it');
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
  ['the API says nothing', { kind: 'answer', status: 401, body: 'empty' }, undefined],
  ['the API says why', says(401, 'Invalid API key'), 'Invalid API key.'],
  ['the API tells the key', says(401, `No key ${apiKey}`), undefined],
] as const)('a wrong key fails the connection: %s', async (_, fault, words) => {
  const told = await checked(fault);
  expect(told).toMatchObject({ ok: false, ...ended(problem('credentials'), 401, words) });
  expectDiscreetMessage(`${'message' in told ? told.message : ''}`, apiKey);
  expect(api().requests()).toHaveLength(1);
});

test.each([400, 403, 404, 418, 429, ...faults])('an answer of %d fails it', async (status) => {
  const type = errors[problemOf(causeOf(status), undefined, {}).kind].make;
  const told = await checked(says(status, 'Something is wrong'));
  expect(told).toMatchObject({ ok: false, type });
  expect('message' in told && told.message).toMatch(/^\[\d{3}\] Something is wrong\. \S.*\.$/);
  expectDiscretion(told, apiKey);
});

test.each(faults)('an answer of %d without words has ours', async (status) => {
  const told = await checked({ kind: 'answer', status, body: 'html' });
  expect(told).toMatchObject(unchecked(problem('uncertain'), status));
  expectDiscretion(told, apiKey);
});

test.each(['html', 'cut-off', 'empty', 'no-success'] as const)(
  'an answer of 200 that is no success fails it: %s',
  async (body) => {
    const told = await checked({ kind: 'answer', status: 200, body });
    expect(told).toMatchObject(unchecked(problem('unexpected'), 200));
    expectDiscretion(told, apiKey);
  },
);

test('a redirect is not followed', async () => {
  const other = await startApi();
  try {
    const told = await checked({ kind: 'redirect', location: `${other.baseUrl}/me` });
    expect(told).toMatchObject(unchecked(redirect, 302));
    expectDiscretion(told, apiKey);
    expect(api().requests()).toHaveLength(1);
    expect(other.requests()).toEqual([]);
  } finally {
    await other.close();
  }
});

test('a connection that drops is told by Make itself', async () => {
  const told = await checked({ kind: 'drop' });
  expect(told).toMatchObject({ ok: false, type: 'ConnectionError' });
  expectDiscretion(told, apiKey);
});

test('a wrong Brand ID or key is not asked about twice', async () => {
  await checked(says(401, 'Invalid API key'), { apiKey: 'wrong', brandId: 'wrong' });
  expect(api().requests()).toHaveLength(1);
});

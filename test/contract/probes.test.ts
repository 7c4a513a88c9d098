/** What is asked of the real API, asked of the local one. */
import { isGroup } from '../../shared/parse/field-value.ts';
import { madeUp, probes } from '../../contract/probes.ts';
import { json, type Reply } from '../../playground/api/reply.ts';
import type { ReceivedRequest } from '../../playground/api/request.ts';
import { askAll, apiKey, type Layer } from './server.ts';

const verdicts = (rows: Awaited<ReturnType<typeof askAll>>['rows'], verdict: string) =>
  rows.filter((row) => row.verdict === verdict).map(({ probe }) => probe.id);

test('the local API answers as assumed', async () => {
  const { rows, stopped } = await askAll();
  expect(stopped).toBeUndefined();
  expect(verdicts(rows, 'differs')).toEqual([]);
  // It has no https to tell plain http from.
  expect(verdicts(rows, 'unknown')).toEqual(['api-https']);
  expect(rows.length).toBe(probes.length);
});

const bodyOf = ({ json: body }: ReceivedRequest) => (isGroup(body) ? body : {});
const keyOf = ({ headers }: ReceivedRequest) => headers['x-api-key'];
const isMadeUp = (request: ReceivedRequest) => keyOf(request) === madeUp['X-API-Key'];
const typed = ({ headers }: ReceivedRequest) => headers['content-type'] === 'application/json';
const to = (request: ReceivedRequest, event: string) => request.path.endsWith(`/${event}`);
const isEmpty = (request: ReceivedRequest) => request.text === '{}';
const error = (status: number, words = 'Something is wrong') =>
  json(status, { success: false, error: words });
const status = (reply: Reply, instead: number): Reply => ({ ...reply, status: instead });
const data = (change: object): Reply => json(200, { success: true, data: change });

/** Each remembers nothing: a new one for every run. */
const mutants: Readonly<Record<string, () => Layer>> = {
  'api-key-first': () => (it, answer) =>
    to(it, 'refund') && isEmpty(it) && typed(it) && isMadeUp(it) ? error(400) : answer(),
  'api-key-missing': () => (it, answer) => (keyOf(it) === undefined ? error(400) : answer()),
  'api-key-before-type': () => (it, answer) => (!typed(it) && isMadeUp(it) ? error(415) : answer()),
  'api-key-before-plan': () => (it, answer) =>
    to(it, 'claim') && isMadeUp(it) ? error(403) : answer(),
  'api-method': () => (it, answer) => (it.method === 'GET' ? error(404) : answer()),
  'api-path': () => (it, answer) => (to(it, 'nothing') ? error(401) : answer()),
  'api-empty-refund': () => (it, answer) => {
    const reply = answer();
    return to(it, 'refund') && isEmpty(it) && reply.status === 400 ? error(422) : reply;
  },
  'api-names-field': () => (it, answer) => {
    const reply = answer();
    return reply.text.includes('customer_email') && bodyOf(it)['tax'] === 0 ? error(400) : reply;
  },
  'api-brand': () => (it, answer) =>
    keyOf(it) === apiKey && it.headers['x-brand-id'] === madeUp['X-Brand-ID']
      ? error(400)
      : answer(),
  'api-type': () => (_it, answer) => {
    const reply = answer();
    return reply.status === 415 ? status(reply, 400) : reply;
  },
  'api-not-json': () => (it, answer) =>
    it.json === undefined && it.text !== '' ? error(422) : answer(),
  'api-plan': () => (it, answer) =>
    to(it, 'claim') && isEmpty(it) && keyOf(it) === apiKey ? error(404) : answer(),
  'api-conversion': () => (_it, answer) => {
    const reply = answer();
    return reply.text.includes('"conversion_1","duplicate":false') ? data({}) : reply;
  },
  'api-repeat': () => (it, answer) => {
    const reply = answer();
    return reply.text.includes('"duplicate":true') && bodyOf(it)['order_total'] === 10
      ? error(409)
      : reply;
  },
  'api-repeat-amount': () => (it, answer) => {
    const reply = answer();
    return bodyOf(it)['order_total'] === 11 ? data({ conversion_id: 'another' }) : reply;
  },
  'api-refund': () => (_it, answer) => {
    const reply = answer();
    return reply.text.includes('"refunded":6') ? status(reply, 201) : reply;
  },
  'api-refund-repeat': () => {
    const ids = new Set<unknown>();
    return (it, answer) => {
      const { refund_id: id } = bodyOf(it);
      if (id !== undefined && ids.has(id)) return data({});
      ids.add(id);
      return answer();
    };
  },
  'api-refund-rest': () => (it, answer) =>
    to(it, 'refund') && Object.keys(bodyOf(it)).join() === 'order_id' && !it.text.includes('-40')
      ? error(400)
      : answer(),
  'api-refund-nothing-left': () => (_it, answer) => {
    const reply = answer();
    return reply.text.includes('Nothing is left') ? data({}) : reply;
  },
  ...Object.fromEntries(
    ['order', 'conversion', 'claim'].map((name): [string, () => Layer] => [
      `api-unknown-${name}`,
      () => (it, answer) => {
        const reply = answer();
        const asked = String(bodyOf(it)[`${name}_id`]);
        return reply.status === 404 && asked.endsWith('-404') ? status(reply, 400) : reply;
      },
    ]),
  ),
  'api-unknown-words': () => (it, answer) =>
    it.text.includes('-405') ? error(404, 'Nothing here') : answer(),
  'api-claim': () => (it, answer) => {
    const reply = answer();
    return to(it, 'claim') && reply.status === 200 ? data({ id: 'claim_1' }) : reply;
  },
  'api-second-order': () => (it, answer) => {
    const reply = answer();
    return it.text.includes('-2"') ? data({ conversion_id: 'conversion_1' }) : reply;
  },
  'api-claim-conversion': () => (it, answer) =>
    String(bodyOf(it)['claim_id']).startsWith('claim_') ? error(404) : answer(),
  'api-visit': () => (it, answer) => {
    const reply = answer();
    return to(it, 'visit') && reply.status === 200 ? data({}) : reply;
  },
  'api-visit-fields': () => (it, answer) =>
    to(it, 'visit') && !it.text.includes('referral_code') ? data({}) : answer(),
};

test('every probe has a mutant, except the one that needs https', () => {
  const asked = probes.map(({ id }) => id).filter((id) => id !== 'api-https');
  expect(Object.keys(mutants).sort()).toEqual(asked.sort());
});

test.each(Object.entries(mutants))(
  'an API that breaks just %s is found out',
  async (id, mutant) => {
    const { rows } = await askAll(mutant());
    expect(verdicts(rows, 'differs')).toEqual([id]);
  },
);

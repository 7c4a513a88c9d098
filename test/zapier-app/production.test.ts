import nock from 'nock';
import { problem } from '../problem.ts';
import { ended } from './answers.ts';
import { expectDiscretion } from './discretion.ts';
import { visit } from './inputs.ts';
import { connection, failed, useBaseUrl, zap } from './zap.ts';

const account = connection();

const production = () => nock('https://api.advocateloop.com').post('/api/v1/track/visit');
const failing = (code: string) => Object.assign(new Error(`${code} of jane@example.com`), { code });

describe('production', () => {
  useBaseUrl(() => '');

  beforeAll(() => nock.disableNetConnect());
  afterEach(() => nock.cleanAll());
  afterAll(() => nock.restore());

  test.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ])('that fails with %s before anything is sent is tried again', async (code) => {
    production().replyWithError(failing(code));
    const told = failed(await zap.run('record_visit', visit, account));
    expect(told).toMatchObject(ended(problem('unreachable')));
    expectDiscretion(told, account.api_key);
  });

  test.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EPROTO', 'HPE_INVALID_CONSTANT'])(
    'that fails with %s, nobody knows when, is uncertain',
    async (code) => {
      production().replyWithError(failing(code));
      const told = failed(await zap.run('record_visit', visit, account));
      expect(told).toMatchObject(ended(problem('uncertain')));
      expectDiscretion(told, account.api_key);
    },
  );

  test('is where events go by default', async () => {
    const sent = production()
      .matchHeader('X-API-Key', account.api_key)
      .matchHeader('X-Brand-ID', account.brand_id)
      .reply(200, { success: true, data: { visit_id: 'v_1' } });
    expect(await zap.run('record_visit', visit, account)).toMatchObject({
      ok: true,
      output: { visit_id: 'v_1', success: true },
    });
    sent.done();
  });
});

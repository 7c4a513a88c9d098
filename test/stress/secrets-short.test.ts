import { accounts } from '../../playground/api/accounts.ts';
import { cases } from './cases.ts';
import { leaksIn, secretOf } from './leaks.ts';
import { makeApp } from './make.ts';
import { startPlatform, type Platform } from './platform.ts';
import { zapierApp } from './zapier.ts';

let zapier: Platform;
let make: Platform;
beforeAll(async () => {
  [zapier, make] = [await startPlatform(zapierApp()), await startPlatform(makeApp())];
});
afterAll(() => Promise.all([zapier.close(), make.close()]));

const account = (apiKey: string) => ({ ...accounts.premier, apiKey });

/** Zapier takes nothing out of its logs that is shorter. Source: `@zapier/secret-scrubber`. */
const longEnough = 6;

describe.each(cases)('$name', (one) => {
  test('is not sent by Zapier with a key that is too short to be kept out of its logs', async () => {
    for (const apiKey of ['', ' ', 'a', '%$', '"#!+/', ' /=+"# ']) {
      const { ended, requests } = await zapier.meet(
        one,
        { kind: 'own' },
        { account: account(apiKey) },
      );
      expect(ended).toMatchObject({ accepted: false, error: 'ExpiredAuthError' });
      expect(ended.message).toMatch(/API Key is (missing|too short)/);
      expect(requests).toBe(0);
      // A single letter is a part of any message.
      expect(ended.message.includes(apiKey.trim()) && apiKey.trim().length > 1).toBe(false);
    }
  });

  test('is sent with the shortest key that is, and the key is nowhere to be seen', async () => {
    const apiKey = 'q7#z"+';
    expect(apiKey).toHaveLength(longEnough);
    const { ended, requests } = await zapier.meet(
      one,
      { kind: 'own' },
      { account: account(apiKey) },
    );
    expect(requests).toBe(1);
    expect(leaksIn(ended, secretOf(apiKey))).toEqual([]);
  });

  test('is sent by Make with any key, as Make hides the place and not the text', async () => {
    for (const apiKey of ['q#', 'q7#z"']) {
      const { ended } = await make.meet(one, { kind: 'own' }, { account: account(apiKey) });
      expect(ended.error).toBe('InvalidAccessTokenError');
      expect(leaksIn(ended, secretOf(apiKey))).toEqual([]);
    }
  });
});

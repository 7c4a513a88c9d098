import type { Fault } from '../../playground/api/faults.ts';
import { cases, type Case } from './cases.ts';
import { full } from './full.ts';
import { keys, inMakesLog } from './keys.ts';
import { leaksIn, type Secret } from './leaks.ts';
import { makeApp } from './make.ts';
import { startPlatform, type Account, type Platform } from './platform.ts';
import { zapierApp } from './zapier.ts';

let platforms: readonly Platform[] = [];
beforeAll(async () => {
  platforms = [await startPlatform(zapierApp()), await startPlatform(makeApp())];
});
afterAll(() => Promise.all(platforms.map(({ close }) => close())));

const rare = ['number_format', 'refund_id', 'utm_source'];

/** The case once for every field, with the key in it. */
const withKeyIn = (one: Case, key: string): readonly Case[] => [
  ...[...Object.keys(one.input), ...rare].map((field) => ({
    ...one,
    name: `${one.name}, key in ${field}`,
    input: { ...one.input, [field]: key },
  })),
  ...['sku', 'quantity', 'unit_price'].map((field) => ({
    ...one,
    name: `${one.name}, key in ${field}`,
    // Under the names of both apps' forms.
    input: {
      ...one.input,
      items: [{ name: 'Serum', item_name: 'Serum', [field]: key, [`item_${field}`]: key }],
    },
  })),
];

const faults: readonly Fault[] = [
  { kind: 'own' },
  { kind: 'answer', status: 400, body: 'html' },
  { kind: 'answer', status: 500, body: 'empty' },
  ...(full ? ([{ kind: 'answer', status: 200, body: 'cut-off' }, { kind: 'drop' }] as const) : []),
];

const findLeaks = async (one: Case, account: Account, secret: Secret) => {
  const leaks: string[] = [];
  for (const text of full ? [account.apiKey, ...secret.values()] : [account.apiKey])
    for (const mapped of withKeyIn(one, text))
      for (const fault of faults)
        for (const platform of platforms) {
          const { ended, requests } = await platform.meet(mapped, fault, { account });
          const name = `${platform.name}, ${mapped.name}, ${fault.kind}`;
          if (requests > 1) leaks.push(`${name}: ${requests} requests`);
          if (ended.message.length > 250) leaks.push(`${name}: too long`);
          leaks.push(...leaksIn(ended, secret).map((leak) => `${name}: ${leak}`));
        }
  return leaks;
};

describe.each(keys)('$name that a user mapped into a field', ({ account, secret }) => {
  test.each(cases)(
    '$name tells it nowhere',
    async (one) => {
      const leaks = await findLeaks(one, account, secret);
      expect(leaks.filter((leak) => !inMakesLog(leak))).toEqual([]);
    },
    10 * 60_000,
  );
});

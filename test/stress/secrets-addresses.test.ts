import { addresses, cases, refund } from './cases.ts';
import { full } from './full.ts';
import { makeApp } from './make.ts';
import { startPlatform, type Platform } from './platform.ts';
import { oneOfEach } from './troubles.ts';
import { zapierApp } from './zapier.ts';

let platforms: readonly Platform[] = [];
beforeAll(async () => {
  platforms = [await startPlatform(zapierApp()), await startPlatform(makeApp())];
});
afterAll(() => Promise.all(platforms.map(({ close }) => close())));

const [address = ''] = addresses;

const tells = (message: string): boolean =>
  addresses.some((one) => decodeURIComponent(message.replace(/%(?!40)/g, '')).includes(one));

test.each([
  ['as it is', address],
  ['in brackets', `<${address}>`],
  ['in quotes', `"${address}"`],
  ['behind a word', `email:${address}`],
  ['in JSON', JSON.stringify({ customer_email: address })],
  ['in a link', `?email=${encodeURIComponent(address)}`],
  ['far behind', `${'x '.repeat(100)}${address}`],
  ['where a message is cut', `${'x'.repeat(60)} ${address}`],
])('no message on Zapier tells an email address that the API repeats %s', async (_, written) => {
  const text = JSON.stringify({ success: false, error: `The customer ${written} is unknown` });
  const telling: string[] = [];
  // On Make the sentence stays whole: the address is the user's own input, which the run shows as well.
  for (const platform of platforms.filter(({ name }) => name === 'Zapier'))
    for (const one of cases)
      for (const status of full ? [200, ...oneOfEach] : [200, 400, 401, 500]) {
        const { ended } = await platform.meet(one, { kind: 'answer', status, body: { text } });
        if (tells(ended.message)) telling.push(`${platform.name}, ${status}: ${ended.message}`);
      }
  expect(telling).toEqual([]);
});

test('no message tells an email address that is mapped into another field', async () => {
  const telling: string[] = [];
  for (const platform of platforms)
    for (const one of cases)
      for (const field of Object.keys(one.input)) {
        const mapped = { ...one, input: { ...one.input, [field]: address } };
        const { ended } = await platform.meet(mapped, { kind: 'own' });
        if (tells(ended.message)) telling.push(`${platform.name}, ${field}: ${ended.message}`);
      }
  expect(telling).toEqual([]);
});

test('a message without an address is not taken for one that tells it', async () => {
  expect(tells('No conversion was found')).toBe(false);
  expect(tells(`for ${address}`)).toBe(true);
  expect(tells(`?email=${encodeURIComponent(address)}&100%`)).toBe(true);
  expect(refund.input['refund_reason']).toContain(address);
});

import { accounts } from '../../playground/api/accounts.ts';
import { conversion } from './cases.ts';
import { forms, leaksIn, secretOf } from './leaks.ts';
import { makeMutants } from './make-mutants.ts';
import { makeApp } from './make.ts';
import { startPlatform, type App } from './platform.ts';
import * as zapier from './zapier-mutants.ts';
import { zapierApp } from './zapier.ts';

const apiKey = String.raw`al/key+"5%0=\12&x'y`;
const secret = secretOf(apiKey);
const account = { ...accounts.premier, apiKey };

const findLeaks = async (app: App, error: string): Promise<string> => {
  const platform = await startPlatform(app);
  const text = JSON.stringify({ success: false, error });
  const fault = { kind: 'answer', status: 400, body: { text } } as const;
  try {
    const { ended } = await platform.meet(conversion, fault, { account });
    return leaksIn(ended, secret).join('\n');
  } finally {
    await platform.close();
  }
};

test('nothing is found in an app that tells nothing', async () => {
  expect(await findLeaks(zapierApp(), 'tax is wrong')).toBe('');
  expect(await findLeaks(makeApp(), 'tax is wrong')).toBe('');
});

test.each([...secret])('a Zapier app that says the key is found: %s', async (form, written) => {
  const app = zapier.says.theKey(() => written);
  expect(await findLeaks(zapierApp(app), 'No')).toMatch(`message: ${form}`);
});

test('a Zapier app that hides the key in a corner of its error is found', async () => {
  const leaks = await findLeaks(zapierApp(zapier.hidesTheKey), 'No');
  expect(leaks).toMatch('error.request.headers.0.1: plain');
});

test('a Zapier app that logs the key is found', async () => {
  jest.spyOn(console, 'log').mockReturnValue();
  expect(await findLeaks(zapierApp(zapier.logsTheKey), 'No')).toMatch(/log\..*: base64/);
});

test('a Make app that logs the key is found', async () => {
  const leaks = await findLeaks(makeApp(makeMutants.logsTheKey), 'No');
  expect(leaks).toMatch(/log\.0\.request\.headers\.X-Api-Key: plain/);
});

test('a Make app that says the key is found', async () => {
  const leaks = await findLeaks(makeApp(makeMutants.saysTheKey), `No access for ${apiKey}`);
  expect(leaks).toMatch('message: plain');
});

test('a key is found wherever it may be: in names, lists, causes, and behind circles', () => {
  const circle: { self?: unknown; list: unknown[] } = { list: [] };
  circle.self = circle;
  const places: readonly (readonly [string, unknown])[] = [
    ['a name', { [apiKey]: 1 }],
    ['a list', [[[`x${apiKey}x`]]]],
    ['a cause', new Error('No', { cause: new Error(apiKey) })],
    ['a stack', Object.assign(new Error('No'), { stack: apiKey })],
    ['a circle', { circle, behind: { self: circle, key: apiKey } }],
  ];
  for (const [, thrown] of places)
    expect(leaksIn({ message: '', log: [], thrown }, secret)).not.toEqual([]);
  expect(leaksIn({ message: '', log: [], thrown: { circle } }, secret)).toEqual([]);
});

test('every form is another way of writing the key', () => {
  expect([...secret.keys()]).toEqual(forms);
  expect(new Set(secret.values()).size).toBe(forms.length);
});

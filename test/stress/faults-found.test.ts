import { accounts } from '../../playground/api/accounts.ts';
import { claim, conversion } from './cases.ts';
import { meetAll } from './check.ts';
import { secretOf } from './leaks.ts';
import { makeMutants } from './make-mutants.ts';
import { makeApp } from './make.ts';
import { startPlatform, type App } from './platform.ts';
import { troubles } from './troubles.ts';
import * as zapier from './zapier-mutants.ts';
import { zapierApp } from './zapier.ts';

/** A few of the troubles that the suite goes through. */
const names = [
  '400 with json',
  '401 with json',
  '409 with empty',
  '418 with json',
  '429 with html',
  '500 with html',
  '503, Retry-After: 7',
  '200 with html',
  '307 to /api/v1/track/elsewhere',
];
const few = troubles.filter(({ name }) => names.includes(name));
const late = troubles.filter(({ name }) => name === 'slow headers, not recorded');
const long = troubles.filter(({ name }) => name === '400 with huge');

const findWrong = async (app: App, some = few): Promise<readonly string[]> => {
  const platform = await startPlatform(app);
  const wrong: string[] = [];
  try {
    for (const one of [conversion, claim]) {
      const secret = secretOf(accounts.premier.apiKey);
      wrong.push(...(await meetAll([platform], one, some, secret)).wrong);
    }
  } finally {
    await platform.close();
  }
  return wrong;
};

test('the apps as they are have none of the faults below', async () => {
  expect([few.length, late.length, long.length]).toEqual([names.length, 1, 1]);
  for (const app of [zapierApp(), makeApp()])
    expect(await findWrong(app, [...few, ...late, ...long])).toEqual([]);
}, 30_000);

test.each([
  ['sends again by itself', zapier.sendsAgain, /2 requests/],
  ['records twice', zapier.sendsTwice, /recorded 2 times/],
  ['lets Zapier run again what may count twice', zapier.neverStops, /ThrottledError, not AppError/],
  ['stops what could be sent again', zapier.neverWaits, /AppError, not ThrottledError/],
  ['does not care how long to wait', zapier.waitsAMinute, /waits 60 s, not about 7/],
  ['asks for a new connection without need', zapier.asksToReconnect, /ExpiredAuthError, not App/],
  ['follows a redirect', zapier.followsRedirects, /307.*2 requests/],
  ['says nothing', zapier.says.nothing, /0 characters/],
  ['gives no advice', zapier.says.noAdvice, /no .* in "/],
  ['says too much', zapier.says.tooMuch, /\d{3} characters/],
  ['drops what the API says', zapier.says.nobodyKnows, /not "The local API/],
  ['tells an address', zapier.says.theAddress, /tells buyer@example.com/],
  ['adds the input of the run', zapier.addsTheInput, /a piece of the answer|tells/],
])(
  'a Zapier app that %s is found',
  async (_, app, what) => {
    expect((await findWrong(zapierApp(app))).join('\n')).toMatch(what);
  },
  30_000,
);

test.each([
  ['has Make try again what may count twice', makeMutants.triesUncertainAgain, /not RuntimeError/],
  ['has Make never try again', makeMutants.neverTriesAgain, /DataError, not ConnectionError/],
  ['goes on with a refused key', makeMutants.keepsARefusedKey, /not InvalidAccessTokenError/],
  ['takes anything for success', makeMutants.takesAnythingForSuccess, /ends with success/],
  ['waits longer than Make', makeMutants.waitsTooLong, /may take 90000 ms/],
  ['gives no advice', makeMutants.hasNoAdvice, /no .* in "/],
  ['does not say the status', makeMutants.hidesNoStatus, /no status/],
])(
  'a Make app that %s is found',
  async (_, mutate, what) => {
    expect((await findWrong(makeApp(mutate))).join('\n')).toMatch(what);
  },
  30_000,
);

test('a Zapier app that waits for ever is found', async () => {
  const wrong = await findWrong(zapierApp(zapier.waitsForEver), late);
  expect(wrong.join('\n')).toMatch(/a claim, slow headers, .*ends with success/);
}, 30_000);

test('a Make app that says too much is found', async () => {
  const wrong = await findWrong(makeApp(makeMutants.saysTooMuch), long);
  expect(wrong.join('\n')).toMatch(/a claim, .*\d{4} characters/);
}, 30_000);

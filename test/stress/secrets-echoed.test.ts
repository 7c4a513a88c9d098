import { cases } from './cases.ts';
import { meetAll } from './check.ts';
import { echoesOf } from './echoes.ts';
import { full } from './full.ts';
import { inMakesLog, isEscaped, keys } from './keys.ts';
import { makeApp } from './make.ts';
import { startPlatform, type Platform } from './platform.ts';
import { zapierApp } from './zapier.ts';

const patience = 20 * 60_000;

let platforms: readonly Platform[] = [];
beforeAll(async () => {
  platforms = [await startPlatform(zapierApp()), await startPlatform(makeApp())];
});
afterAll(() => Promise.all(platforms.map(({ close }) => close())));

describe.each(keys)('$name that the API repeats', ({ account, secret }) => {
  const wrong: string[] = [];
  const leaks: string[] = [];
  let cells = 0;

  beforeAll(async () => {
    for (const one of cases) {
      const found = await meetAll(platforms, one, echoesOf(secret), secret, account);
      wrong.push(...found.wrong);
      leaks.push(...found.leaks);
      cells += found.cells;
    }
    if (full) console.info(`${cells} cells`);
  }, patience);

  test('changes nothing about how a run ends', () => {
    expect(wrong).toEqual([]);
  });

  test('is in no message, no error and no log of Zapier', () => {
    expect(leaks.filter((leak) => leak.startsWith('Zapier'))).toEqual([]);
  });

  test('is in no message and no error of Make, nor in the request that its log shows', () => {
    const ofMake = leaks.filter((leak) => leak.startsWith('Make'));
    expect(ofMake.filter((leak) => !inMakesLog(leak) && !isEscaped(leak))).toEqual([]);
  });
});

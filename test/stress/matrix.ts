/** Runs both apps with every fault, for one event. */
import { accounts } from '../../playground/api/accounts.ts';
import type { Case } from './cases.ts';
import { meetAll, type Findings } from './check.ts';
import { full } from './full.ts';
import { secretOf } from './leaks.ts';
import { makeApp } from './make.ts';
import { startPlatform } from './platform.ts';
import { troubles } from './troubles.ts';
import { zapierApp } from './zapier.ts';

/** Minutes: all of it takes a few, a part of it seconds. */
const patience = 30 * 60_000;

export const checkTroubles = (one: Case): void =>
  describe(`${one.name}: whatever happens`, () => {
    let found: Findings;

    beforeAll(async () => {
      const platforms = [await startPlatform(zapierApp()), await startPlatform(makeApp())];
      try {
        found = await meetAll(platforms, one, troubles, secretOf(accounts.premier.apiKey));
      } finally {
        await Promise.all(platforms.map(({ close }) => close()));
      }
      if (full) console.info(`${one.name}: ${found.cells} runs`);
    }, patience);

    test('it ends as it should, in time, and was sent and recorded once at most', () => {
      expect(found.wrong).toEqual([]);
    });

    test('the key is nowhere to be seen', () => {
      expect(found.leaks).toEqual([]);
    });
  });

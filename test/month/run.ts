/** `npm run month`: months of a store, drawn by their numbers, through both platforms. */
import { runScript, Stop } from '../../command-line.ts';
import { openMonths } from './month.ts';
import { playSeed } from './seed.ts';
import { addUp, emptyReport, printReport } from './report.ts';
import type { Platform } from './automation.ts';

const isWhole = (text: string): boolean => /^\d+$/.test(text);
const platforms: Readonly<Record<string, readonly Platform[]>> = {
  zapier: ['Zapier'],
  make: ['Make'],
};

await runScript({
  name: 'npm run month',
  about:
    'Runs simulated months of a store through both platforms, and compares what was recorded with what the store sent.',
  options: {
    seeds: {
      type: 'string',
      takes: 'N',
      about: 'how many months (default: 200)',
      must: { be: 'a whole number', holds: isWhole },
    },
    seed: {
      type: 'string',
      takes: 'S',
      about: 'the first month (default: 1)',
      must: { be: 'a whole number', holds: isWhole },
    },
    platform: {
      type: 'string',
      takes: 'zapier|make',
      about: 'only one of them',
      must: { be: 'zapier or make', holds: (text) => Object.hasOwn(platforms, text) },
    },
  },
  run: async ({ seeds = '200', seed = '1', platform = '' }) => {
    const months = await openMonths();
    let failed = 0;
    try {
      for (const one of platforms[platform] ?? (['Zapier', 'Make'] as const)) {
        const report = emptyReport(one);
        for (let number = Number(seed); number < Number(seed) + Number(seeds); number += 1) {
          const { month, failure } = await playSeed(months, one, number);
          addUp(report, month);
          if (failure === undefined) continue;
          failed += 1;
          console.log(failure);
        }
        printReport(report);
      }
    } finally {
      await months.close();
    }
    if (failed > 0) throw new Stop(`${failed} months failed.`);
  },
});

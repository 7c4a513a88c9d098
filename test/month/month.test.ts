import type { Platform } from './automation.ts';
import { everything } from './everything.ts';
import { openMonths } from './month.ts';
import { playSeed } from './seed.ts';

describe.each<Platform>(['Zapier', 'Make'])('on %s', (platform) => {
  test('a month in which everything happens ends with the right books', async () => {
    const months = await openMonths();
    const { findings } = await months.play(everything, platform);
    await months.close();
    expect(findings).toEqual([]);
  });

  test.each([1])('so does the month of seed %i', async (seed) => {
    const months = await openMonths();
    const { failure } = await playSeed(months, platform, seed);
    await months.close();
    expect(failure).toBeUndefined();
  });
});

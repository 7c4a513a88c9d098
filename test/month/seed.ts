/** One month by its number; a month that fails is cut down to the story that still fails. */
import fc from 'fast-check';
import type { Month, openMonths } from './month.ts';
import type { Platform } from './automation.ts';
import type { Finding } from './ledger.ts';
import { story, type Story } from './story.ts';
import { tell } from './tell.ts';

type Months = Pick<Awaited<ReturnType<typeof openMonths>>, 'play'>;

/** As many stories as may be tried on the way to a short one. */
const attempts = 400;

export const storyOf = (seed: number): Story => {
  const [first] = fc.sample(story, { seed, numRuns: 1 });
  if (!first) throw new Error('Nothing was drawn');
  return first;
};

/** @returns a shorter story in which the same rule does not hold */
const shrink = async (months: Months, platform: Platform, seed: number, { what }: Finding) => {
  let last: { readonly findings: readonly Finding[]; readonly story: Story } | undefined;
  let tries = 0;
  await fc.check(
    fc.asyncProperty(story, async (one) => {
      tries += 1;
      if (tries > attempts) return true;
      const { findings } = await months.play(one, platform);
      const holds = findings.every((finding) => finding.what !== what);
      if (!holds) last = { findings, story: one };
      return holds;
    }),
    { seed, numRuns: 1 },
  );
  return last;
};

export const playSeed = async (
  months: Months,
  platform: Platform,
  seed: number,
): Promise<{ readonly month: Month; readonly failure?: string }> => {
  const month = await months.play(storyOf(seed), platform);
  const [first] = month.findings;
  if (!first) return { month };
  const short = await shrink(months, platform, seed, first);
  const { findings, story: told } = short ?? { findings: month.findings, story: storyOf(seed) };
  const failure = [
    `✗ ${platform}, seed ${seed}: ${month.findings.length} findings, first: ${first.what}`,
    'A short story of it:',
    tell(told),
    ...findings.map(({ what, where, detail }) => `  → ${what}: ${where}: ${detail}`),
  ].join('\n');
  return { month, failure };
};

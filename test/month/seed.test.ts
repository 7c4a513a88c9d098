import type { Month } from './month.ts';
import { playSeed, storyOf } from './seed.ts';
import type { Story } from './story.ts';

const finding = {
  what: 'a click is lost',
  where: 'day 1, 10:00, click 1',
  detail: 'nobody was told',
};

/** As if every click were lost. */
const play = async ({ days }: Story): Promise<Month> => {
  const clicks = days.flat().filter(({ kind }) => kind === 'click');
  return { findings: clicks.map(() => finding), figures: new Map(), runs: [], ms: 0 };
};

test('the same seed is the same month, and another one is not', () => {
  expect(storyOf(7)).toEqual(storyOf(7));
  expect(storyOf(7)).not.toEqual(storyOf(8));
});

test('a month that fails is cut down to what a person can read', async () => {
  const { month, failure = '' } = await playSeed({ play }, 'Make', 7);
  expect(month.findings.length).toBeGreaterThan(3);
  const lines = failure.split('\n');
  expect(lines).toHaveLength(7);
  expect(lines[0]).toContain('Make, seed 7');
  expect(lines[5]).toMatch(/^  day \d+, \d\d:\d\d  a click with/);
  expect(lines[6]).toContain('a click is lost: day 1, 10:00, click 1: nobody was told');
});

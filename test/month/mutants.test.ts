import { everything } from './everything.ts';
import { asItIs, openMonths } from './month.ts';
import { mutants } from './mutants.ts';

test.each(mutants)('$platform: $undone', async ({ platform, subject, finds, story }) => {
  const months = await openMonths(subject(asItIs));
  const { findings } = await months.play({ ...everything, ...story }, platform, finds);
  await months.close();
  expect(findings.map(({ what }) => what)).toContain(finds);
});

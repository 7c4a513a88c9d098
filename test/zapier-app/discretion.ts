import type { ZapierRun } from '../../playground/zapier/run.ts';

const anyAddress = /[^\s"@]+@[^\s"@]+/;

/** Zapier's own record of a request repeats its body and its answer; every other line is ours. */
const zapiersOwn = new Set(['request_data', 'response_content']);

const ours = ({ message, data }: ZapierRun['log'][number]): string =>
  JSON.stringify([message, Object.entries(Object(data)).filter(([name]) => !zapiersOwn.has(name))]);

/** What holds of every run, however it ended: nothing in it tells the key or anybody's address. */
export const expectDiscretion = (run: ZapierRun, key: string) => {
  expect(JSON.stringify(run)).not.toContain(key);
  if (!run.ok) {
    expect(run.message).not.toMatch(anyAddress);
    expect(run.message.length).toBeLessThanOrEqual(250);
  }
  for (const line of run.log.map(ours)) expect(line).not.toMatch(anyAddress);
};

import type { ModuleResult } from '../../playground/make/index.ts';

/** What a message may be: short, and without the key. An address is the user's own input. */
export const expectDiscreetMessage = (message: string, key: string) => {
  expect(message).not.toContain(key);
  expect(message.length).toBeLessThanOrEqual(250);
};

/** What holds of every run, however it ended: neither its log nor its message tells the key. */
export const expectDiscretion = (run: Pick<ModuleResult, 'log'>, key: string) => {
  expect(JSON.stringify(run.log)).not.toContain(key);
  if ('message' in run) expectDiscreetMessage(String(run.message), key);
};

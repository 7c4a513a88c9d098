/** Shortens long waits, so that time limits can be tested quickly. */

/** A second of an app's patience is 5 ms then: 25 s are 125 ms. */
export const brief = 1 / 200;

/** What is shorter than this is no app's patience, and stays as it is. */
const long = 5000;

export type Limited<Result> = {
  readonly came?: Result;
  readonly failed?: unknown;
  /** The shortest of the limits that were asked for, in milliseconds as asked; else Infinity. */
  readonly limit: number;
};

/** Runs with every long time limit, of timers and of signals, noted and made shorter or not. */
export const limited = async <Result>(
  run: () => Promise<Result>,
  scale: number,
): Promise<Limited<Result>> => {
  let limit = Infinity;
  const scaled = (ms: unknown): unknown => {
    if (typeof ms !== 'number' || ms < long) return ms;
    limit = Math.min(limit, ms);
    return Math.round(ms * scale);
  };
  const timers = new Proxy(globalThis.setTimeout, {
    apply: (original, self, [then, ms, ...args]: unknown[]) =>
      Reflect.apply(original, self, [then, scaled(ms), ...args]),
  });
  const signals = new Proxy(AbortSignal.timeout, {
    apply: (original, self, [ms]: unknown[]) => Reflect.apply(original, self, [scaled(ms)]),
  });
  const spies = [
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(timers),
    jest.spyOn(AbortSignal, 'timeout').mockImplementation(signals),
  ];
  try {
    return { came: await run(), limit };
  } catch (failed) {
    return { failed, limit };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};

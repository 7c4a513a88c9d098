/**
 * Ends a time limit of this length, a timer's or a signal's, as soon as something happens, however long
 * that takes on a busy computer, because a short limit could end before the request arrives. This lasts
 * until the mocks are restored. Other limits aren't affected.
 *
 * @returns how many such limits were set
 */
export const endTimer = (
  length: number,
  hasCome: () => boolean,
): { readonly count: () => number } => {
  let count = 0;
  const once = (run: () => void): NodeJS.Timeout => {
    count += 1;
    const timer = setInterval(() => {
      if (!hasCome()) return;
      clearInterval(timer);
      run();
    }, 5);
    return timer;
  };
  const timers = new Proxy(globalThis.setTimeout, {
    apply: (wait, self, [run, ms, ...args]: [() => void, number | undefined, ...unknown[]]) =>
      ms === length ? once(run) : Reflect.apply(wait, self, [run, ms, ...args]),
  });
  const signals = new Proxy(AbortSignal.timeout, {
    apply: (timeout, self, [ms]: [number]) => {
      if (ms !== length) return Reflect.apply(timeout, self, [ms]);
      const controller = new AbortController();
      once(() => controller.abort(new DOMException('Time is up.', 'TimeoutError')));
      return controller.signal;
    },
  });
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(timers);
  jest.spyOn(AbortSignal, 'timeout').mockImplementation(signals);
  return { count: () => count };
};

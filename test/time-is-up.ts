/**
 * Lets a timer of this length end as soon as something has come, however long that takes on a busy
 * machine: a short timer of its own could end before the request has arrived. Until the mocks are
 * restored; every other timer is as long as it should be.
 */
export const endTimer = (
  length: number,
  hasCome: () => boolean,
): { readonly count: () => number } => {
  let count = 0;
  const sooner = new Proxy(globalThis.setTimeout, {
    apply: (wait, self, [run, ms, ...args]: [() => void, number | undefined, ...unknown[]]) => {
      if (ms !== length) return Reflect.apply(wait, self, [run, ms, ...args]);
      count += 1;
      const timer = setInterval(() => {
        if (!hasCome()) return;
        clearInterval(timer);
        run();
      }, 5);
      return timer;
    },
  });
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(sooner);
  return { count: () => count };
};

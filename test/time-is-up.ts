/**
 * Ends a timer of this length as soon as something happens, however long that takes on a busy
 * computer, because a short timer could end before the request arrives. This lasts until the mocks are
 * restored. Other timers aren't affected.
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

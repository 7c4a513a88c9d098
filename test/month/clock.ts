/** Minutes since the month began. No real time passes. */
export interface Clock {
  readonly now: () => number;
  readonly after: (minutes: number, task: () => void | Promise<void>) => void;
  /** Does everything in its order, also what is added meanwhile, up to this minute. */
  readonly run: (until: number, isOver: () => boolean) => Promise<void>;
}

export const createClock = (): Clock => {
  let now = 0;
  const tasks: { readonly at: number; readonly task: () => void | Promise<void> }[] = [];
  return {
    now: () => now,
    after: (minutes, task) => {
      const at = now + minutes;
      const place = tasks.findIndex((other) => other.at > at);
      tasks.splice(place < 0 ? tasks.length : place, 0, { at, task });
    },
    run: async (until, isOver) => {
      for (let next = tasks.shift(); next && next.at <= until && !isOver(); next = tasks.shift()) {
        now = next.at;
        await next.task();
      }
    },
  };
};

const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');

export const timeOf = (minutes: number): string =>
  `day ${Math.floor(minutes / 1440) + 1}, ${two((minutes % 1440) / 60)}:${two(minutes % 60)}`;

/** Opens an app in this process, as Zapier does: through zapier-platform-core's own handler. */
import zapier from 'zapier-platform-core';
import * as z from 'zod';

type Handler = (event: object) => Promise<{ readonly results: unknown }>;

/** The types of zapier-platform-core leave its handler out. */
const { createAppHandler } = z
  .object({
    createAppHandler: z.custom<(app: object) => Handler>((it) => typeof it === 'function'),
  })
  .parse(zapier);

/** @returns a function that hands core one event, such as `{ command: 'definition' }` */
export const open = (app: object) => {
  const handle = createAppHandler(app);
  return async (event: object): Promise<unknown> => {
    // Keeps core from writing its memory use to the terminal and from patching `node:http`.
    const { results } = await handle({ ...event, calledFromCli: true });
    return results;
  };
};

/** Not known to the compiler: the bundler makes it. */
const bundled: string = './dist/index.js';

/** What `bundle()` made. */
export const bundledApp = async (): Promise<object> =>
  z.object({ default: z.looseObject({}) }).parse(await import(bundled)).default;

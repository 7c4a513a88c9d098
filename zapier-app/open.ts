/** Runs an app in this process, as Zapier does: with zapier-platform-core's own handler. */
import zapier from 'zapier-platform-core';
import * as z from 'zod';

type Handler = (event: object) => Promise<{ readonly results: unknown }>;

/** The types of zapier-platform-core don't include its handler. */
const { createAppHandler } = z
  .object({
    createAppHandler: z.custom<(app: object) => Handler>((it) => typeof it === 'function'),
  })
  .parse(zapier);

/** @returns a function that sends core one event, such as `{ command: 'definition' }` */
export const open = (app: object) => {
  const handle = createAppHandler(app);
  return async (event: object): Promise<unknown> => {
    // Core then doesn't print its memory use or patch `node:http`.
    const { results } = await handle({ ...event, calledFromCli: true });
    return results;
  };
};

/** A `string`, because the file doesn't exist before the bundler creates it. */
const bundled: string = './dist/index.js';

/** The result of `bundle()`. */
export const bundledApp = async (): Promise<object> =>
  z.object({ default: z.looseObject({}) }).parse(await import(bundled)).default;

/** Zapier apps with a deliberate mistake. */
import type { Bundle, ZObject } from 'zapier-platform-core';
import { looseObject, string, type infer as Infer } from 'zod';
import { events } from '../../shared/events/table.ts';
import { appOf } from '../../zapier-app/app.ts';

type Perform = (z: ZObject, bundle: Bundle) => Promise<Record<string, unknown>>;

/** The app with something around each of its actions. */
const around = (wrap: (perform: Perform) => Perform): object => {
  const app = appOf(events);
  const creates = Object.entries(app.creates).map(([key, create]) => {
    const { operation } = create;
    return [key, { ...create, operation: { ...operation, perform: wrap(operation.perform) } }];
  });
  return { ...app, creates: Object.fromEntries(creates) };
};

/** The app with something done to every error. */
export const failingWith = (
  change: (error: Error, z: ZObject, bundle: Bundle) => Error | Promise<Error>,
): object =>
  around((perform) => async (z, bundle) => {
    try {
      return await perform(z, bundle);
    } catch (error) {
      throw error instanceof Error ? await change(error, z, bundle) : error;
    }
  });

/** Some of Zapier's errors carry their message as JSON. */
const words = looseObject({ message: string() });

const wordsOf = (error: Error): Infer<typeof words> => {
  try {
    return words.parse(JSON.parse(error.message));
  } catch {
    return { message: error.message };
  }
};

export const saying = (say: (message: string, bundle: Bundle) => string): object =>
  failingWith((error, _, bundle) => {
    const own = wordsOf(error);
    const message = say(own.message, bundle);
    const isJson = error.message.startsWith('{');
    return Object.assign(error, {
      message: isJson ? JSON.stringify({ ...own, message }) : message,
    });
  });

const keyOf = ({ authData }: Bundle): string => String(authData['api_key']);
const isStopped = ({ name }: Error): boolean => name === 'AppError';

export const sendsAgain = around((perform) => async (z, bundle) => {
  try {
    return await perform(z, bundle);
  } catch {
    return perform(z, bundle);
  }
});

export const sendsTwice = around((perform) => async (z, bundle) => {
  await perform(z, bundle).catch(() => undefined);
  return perform(z, bundle);
});

export const neverStops = failingWith((error, z) =>
  isStopped(error) ? new z.errors.ThrottledError(wordsOf(error).message, 60) : error,
);

export const neverWaits = failingWith((error, z) =>
  error.name === 'ThrottledError' ? new z.errors.Error(wordsOf(error).message, 'Stopped') : error,
);

export const waitsAMinute = failingWith((error, z) =>
  error.name === 'ThrottledError' ? new z.errors.ThrottledError(wordsOf(error).message, 60) : error,
);

export const asksToReconnect = failingWith((error, z) =>
  isStopped(error) ? new z.errors.ExpiredAuthError(wordsOf(error).message) : error,
);

export const addsTheInput = failingWith((error) =>
  Object.assign(error, { doNotContextify: false }),
);

const requesting = (change: object): object => ({
  ...appOf(events),
  beforeRequest: [(request: object) => ({ ...request, ...change })],
});

export const waitsForEver = requesting({ timeout: 0, signal: undefined });
export const followsRedirects = requesting({ redirect: 'follow' });

export const says = {
  nothing: saying(() => ''),
  noAdvice: saying((message) => message.replace(/[.] .*$/, '.')),
  tooMuch: saying((message) => `${message} ${'really '.repeat(40)}`),
  nobodyKnows: saying(() => 'Something went wrong.'),
  notRecorded: saying((message) =>
    message.replace(/This may already[^.]*/, 'Nothing was recorded'),
  ),
  theAddress: saying(
    (message, { inputData }) =>
      `${message.slice(0, 150)} ${String(inputData['customer_email'] ?? inputData['email'])}`,
  ),
  theKey: (write: (key: string) => string) =>
    saying((message, bundle) => `${message.slice(0, 100)} ${write(keyOf(bundle))}`),
};

export const hidesTheKey = failingWith((error, _, bundle) =>
  Object.defineProperty(error, 'request', {
    enumerable: false,
    value: { headers: [['x-api-key', keyOf(bundle)]] },
  }),
);

/** As core takes a plain key out of its log, it is written in a way that core does not know. */
export const logsTheKey = failingWith((error, z, bundle) => {
  z.console.log(Buffer.from(keyOf(bundle)).toString('base64').replace(/=+$/, ''));
  return error;
});

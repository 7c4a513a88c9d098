/**
 * What each platform does after a run, from the class of the error alone.
 * Source: Zapier, "Error handling and throttling"; Make, "Types of errors" and "Automatic retry of
 * incomplete executions".
 */
import type { ErrorType } from '../make/index.ts';
import type { Next, Platform } from './protocol.ts';

const recorded: Record<Platform, Next> = {
  zapier: { tone: 'good', state: 'Done', text: 'The Zap goes on with its next step.' },
  make: { tone: 'good', state: 'Done', text: 'The scenario goes on with its next module.' },
};

const zapier: Readonly<Record<string, Next>> = {
  HaltedError: {
    tone: 'calm',
    state: 'Halted',
    text: 'The run ends quietly. No email is sent, and the Zap stays on.',
  },
  ExpiredAuthError: {
    tone: 'bad',
    state: 'Held',
    text: 'Zapier asks for a new connection and holds the runs that follow. They can go on once the account is connected again.',
  },
  ThrottledError: {
    tone: 'later',
    state: 'Tried again',
    text: 'Zapier runs this step again by itself.',
  },
};

/** `z.errors.Error`, and every error that no app threw on purpose. */
const stopped: Next = {
  tone: 'bad',
  state: 'Stopped',
  text: 'The run stops and an email is sent. A Zap that keeps failing is switched off in the end.',
};

const kept: Next = {
  tone: 'bad',
  state: 'Kept',
  text: 'The run stops. With incomplete executions on, Make keeps this bundle so that it can be corrected and run again.',
};

const later: Next = {
  tone: 'later',
  state: 'Tried again',
  text: 'With incomplete executions on, Make runs this module again by itself, first after a minute. With them off, the whole scenario waits a while.',
};

const failed: Next = {
  tone: 'bad',
  state: 'Stopped',
  text: 'The scenario stops. After several failures in a row it is switched off; one that starts instantly is switched off at once.',
};

const switchedOff: Next = {
  tone: 'bad',
  state: 'Switched off',
  text: 'Make switches the scenario off and tells its owner.',
};

const make: Readonly<Record<ErrorType, Next>> = {
  BundleValidationError: kept,
  DataError: kept,
  IncompleteDataError: kept,
  DuplicateDataError: {
    ...kept,
    tone: 'calm',
    state: 'Warned',
    text: 'A warning. The scenario goes on.',
  },
  RuntimeError: failed,
  OutOfSpaceError: failed,
  ConnectionError: later,
  RateLimitError: later,
  ModuleTimeoutError: later,
  InvalidAccessTokenError: switchedOff,
  InvalidConfigurationError: switchedOff,
};

/** @param delay seconds until Zapier tries again, where the error says so */
export const afterZapier = (error?: string, delay?: number): Next => {
  if (error === undefined) return recorded.zapier;
  const next = zapier[error] ?? stopped;
  return delay === undefined
    ? next
    : { ...next, text: `${next.text.slice(0, -1)}, after ${delay} seconds at the earliest.` };
};

export const afterMake = (error?: ErrorType): Next =>
  error === undefined ? recorded.make : make[error];

export const afterConnecting: Readonly<Record<'connected' | 'refused', Next>> = {
  connected: { tone: 'good', state: 'Connected', text: 'The account can be chosen in every step.' },
  refused: { tone: 'bad', state: 'Not connected', text: 'The account is not saved.' },
};

/**
 * From what happened to the error that makes Zapier do the right thing.
 * Source: Zapier, "Error handling and throttling".
 */
import type { ZObject } from 'zapier-platform-core';
import type { ProblemKind } from '../shared/api/problems.ts';

/** Seconds until a run is tried again when the API does not say. */
const soon = 60;

/**
 * zapier-platform-core adds the run's whole input, so personal data, to the messages of these two
 * unless they are marked as its own errors are. Source: its `middleware.js`, `errors.js`.
 */
const withoutInput = (error: Error): Error => Object.assign(error, { doNotContextify: true });

/** Stops the run with an error mail; a Zap that only fails is switched off in the end. */
const stopped = (code: string) => (z: ZObject, message: string, status?: number) =>
  new z.errors.Error(message, code, status);

/** Ends the run quietly and never switches the Zap off. */
const halted = (z: ZObject, message: string): Error =>
  withoutInput(new z.errors.HaltedError(message));

/** Lets Zapier run the step again by itself. */
const again = (z: ZObject, message: string, _status?: number, seconds = soon): Error =>
  new z.errors.ThrottledError(message, seconds);

/** Asks for a new connection and holds the runs until there is one. */
const held = (z: ZObject, message: string): Error =>
  withoutInput(new z.errors.ExpiredAuthError(message));

const errors: Record<
  ProblemKind,
  (z: ZObject, message: string, status?: number, seconds?: number) => Error
> = {
  invalid: stopped('InvalidData'),
  credentials: held,
  plan: stopped('PlanRequired'),
  forbidden: stopped('Forbidden'),
  'not found': halted,
  duplicate: halted,
  'rate limit': again,
  'try again': again,
  uncertain: stopped('Uncertain'),
  unreachable: again,
  unexpected: stopped('UnexpectedAnswer'),
};

export const errorOf = (
  z: ZObject,
  kind: ProblemKind,
  message: string,
  status?: number,
  seconds?: number,
): Error => errors[kind](z, message, status, seconds);

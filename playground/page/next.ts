/** What each platform does after a run, from the class of the error alone. */
import { afterError as make, type ErrorType } from '../../make-app/format/error-types.ts';
import type { After } from '../../marketplace/after-error.ts';
import { afterError as zapier } from '../../zapier-app/errors.ts';
import type { Platform } from './protocol.ts';

const recorded: Record<Platform, After> = {
  zapier: { tone: 'good', state: 'Done', text: 'The Zap goes on with its next step.' },
  make: { tone: 'good', state: 'Done', text: 'The scenario goes on with its next module.' },
};

/** Every error that no app threw on purpose stops the run as well. */
const isKnown = (error: string): error is keyof typeof zapier => Object.hasOwn(zapier, error);

/** @param delay seconds until Zapier tries again, where the error says so */
export const afterZapier = (error?: string, delay?: number): After => {
  if (error === undefined) return recorded.zapier;
  const next = isKnown(error) ? zapier[error] : zapier.AppError;
  return delay === undefined
    ? next
    : { ...next, text: `${next.text.slice(0, -1)}, after ${delay} seconds at the earliest.` };
};

export const afterMake = (error?: ErrorType): After =>
  error === undefined ? recorded.make : make[error];

export const afterConnecting: Readonly<Record<'connected' | 'refused', After>> = {
  connected: { tone: 'good', state: 'Connected', text: 'The account can be chosen in every step.' },
  refused: { tone: 'bad', state: 'Not connected', text: 'The account is not saved.' },
};

/** What each platform does after a run, by the class of the error. */
import { afterError as make, type ErrorType } from '../../make-app/format/error-types.ts';
import type { After } from '../../marketplace/after-error.ts';
import { afterError as zapier } from '../../zapier-app/errors.ts';
import type { Both } from './protocol.ts';

const recorded: Both<After> = {
  zapier: { tone: 'good', state: 'Done', text: 'The Zap continues with the next step.' },
  make: { tone: 'good', state: 'Done', text: 'The scenario continues with the next module.' },
};

/** Any other error also stops the run. */
const isKnown = (error: string): error is keyof typeof zapier => Object.hasOwn(zapier, error);

/** @param delay seconds until Zapier retries, if the error has it */
export const afterZapier = (error?: string, delay?: number): After => {
  if (error === undefined) return recorded.zapier;
  const next = isKnown(error) ? zapier[error] : zapier.AppError;
  return delay === undefined
    ? next
    : { ...next, text: `${next.text.slice(0, -1)} after at least ${delay} seconds.` };
};

export const afterMake = (error?: ErrorType): After =>
  error === undefined ? recorded.make : make[error];

export const afterCheck: After = {
  tone: 'calm',
  state: 'Checked',
  text: 'Nothing was sent.',
};

export const afterConnecting: Readonly<Record<'connected' | 'saved' | 'refused', After>> = {
  connected: {
    tone: 'good',
    state: 'Connected',
    text: 'You can use this connection in every step.',
  },
  saved: {
    tone: 'calm',
    state: 'Saved',
    text: 'Saved without a check. A wrong API key shows up in the first run.',
  },
  refused: { tone: 'bad', state: 'Not connected', text: "The connection wasn't saved." },
};

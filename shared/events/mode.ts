/**
 * A question on every form: record the event, or only show what would be sent. Nothing that was
 * recorded can be deleted, so this is the only way to look first.
 */
import type { Input } from './event.ts';

export const mode = {
  key: 'mode',
  label: 'Mode',
  help: 'In check mode, nothing is sent and the result shows what would be recorded. Switch back to record before going live.',
  default: 'record',
  choices: { record: 'Record the event', check: 'Check only: nothing is sent' },
} as const;

export type Mode = keyof typeof mode.choices;

/** An action's result in check mode: first of all, that nothing was recorded. */
export const previewOf = (body: Input): Input => ({ recorded: false, ...body });

export const isPreview = ({ recorded }: Input): boolean => recorded === false;

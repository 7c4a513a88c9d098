/** The result of one sample in one app. */
import { isDeepStrictEqual } from 'node:util';
import { parseJson } from '../../shared/api/response.ts';
import type { Scene } from './scenes.ts';

export interface Line {
  readonly app: 'Zapier' | 'Make';
  /** The JSON sent, as text. Absent if nothing was sent. */
  readonly sent?: string | undefined;
  /** What later steps are given, or the message that the user sees. */
  readonly told: string;
  readonly asExpected: boolean;
}

interface Outcome extends Pick<Line, 'app' | 'sent'> {
  readonly output?: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** What the message must contain if nothing may be recorded. */
  readonly refusal?: string | undefined;
}

/** `conversion_id conversion_1, duplicate false` */
const shown = (output: Outcome['output'] = {}): string =>
  Object.entries(output)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ');

export const lineOf = (
  { sample }: Scene,
  { app, sent, output, message, refusal }: Outcome,
): Line => ({
  app,
  sent,
  told: message ?? shown(output),
  asExpected:
    refusal === undefined
      ? message === undefined && isDeepStrictEqual(parseJson(sent ?? ''), sample.body)
      : message?.includes(refusal) === true,
});

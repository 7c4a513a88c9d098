/** Shows progress: a moving line in a terminal, plain lines elsewhere. */
import { styleText } from 'node:util';
import type { StepState } from './step.ts';

export interface Terminal {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
}

const width = 24;
const wipe = '\r\u001B[2K';

/** Only changes get a line that stays. */
export const progressOn = ({ write, isTerminal }: Terminal, total: number) => {
  let taken = 0;
  const end = (): void => {
    if (isTerminal) write(wipe);
  };
  const note = (text: string): void => {
    end();
    write(`  ${text}\n`);
  };
  return {
    start: (path: string): void => {
      const bar = '█'.repeat((taken / total) * width).padEnd(width, '░');
      if (isTerminal) write(`${wipe}${bar} ${taken}/${total} ${styleText('dim', path)}`);
    },
    done: (state: StepState, path: string): void => {
      taken += 1;
      if (state !== 'same') note(`${state}  ${path}`);
    },
    note,
    end,
  };
};

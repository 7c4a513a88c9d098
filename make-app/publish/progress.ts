/** Shows progress: a moving line in a terminal, plain lines elsewhere. */
import { styleText } from 'node:util';
import type { StepState } from './step.ts';

export interface Terminal {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
}

export interface Progress {
  readonly start: (path: string) => void;
  readonly done: (state: StepState, path: string) => void;
  readonly note: (text: string) => void;
  readonly end: () => void;
}

const width = 24;
const wipe = '\r\u001B[2K';
const words = { create: 'create', change: 'change', same: '' } as const;

/** Only changes get a line that stays. */
export const progressOn = ({ write, isTerminal }: Terminal, total: number): Progress => {
  let taken = 0;
  const clear = (): void => {
    if (isTerminal) write(wipe);
  };
  const line = (text: string): void => {
    clear();
    write(`${text}\n`);
  };
  return {
    start: (path) => {
      if (!isTerminal) return;
      const full = Math.round((taken / total) * width);
      const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
      write(`${wipe}${bar} ${taken}/${total} ${styleText('dim', path)}`);
    },
    done: (state, path) => {
      taken += 1;
      if (state !== 'same') line(`  ${words[state]}  ${path}`);
    },
    note: line,
    end: clear,
  };
};

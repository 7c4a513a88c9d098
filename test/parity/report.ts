/** Counts how often there were two bodies to compare. */
import type { ApiEvent } from '../../shared/events/event.ts';
import type { Counts } from './random.ts';

const total = (counts: Counts): number => Object.values(counts).reduce((sum, one) => sum + one, 0);

export const shareOfBoth = (counts: Counts): number => counts.both / total(counts);

/** One line on the terminal with PARITY_REPORT set: a test that passes says nothing by itself. */
export const report = ({ key }: ApiEvent, counts: Counts): void => {
  if (!process.env['PARITY_REPORT']) return;
  const parts = Object.entries(counts).map(([by, count]: [string, number]) => {
    const share = Math.round((count / total(counts)) * 100);
    return `${by} ${count.toLocaleString('en')} (${share} %)`;
  });
  process.stdout.write(
    `${key}: of ${total(counts).toLocaleString('en')} random bundles recorded by ${parts.join(', ')}\n`,
  );
};

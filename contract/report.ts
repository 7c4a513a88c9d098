/** What a run found, for people: no value that was sent or answered, only statuses and names. */
import type { Row } from './ask.ts';
import type { Assumption } from './assumptions.ts';
import type { Change } from './tape.ts';

export interface Found {
  readonly rows: readonly Row[];
  readonly changes: readonly Change[];
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`${title} (${lines.length})`, ...lines.map((it) => `  ${it}`), ''];

const changed = ({ probe, what, kind }: Change): string => `${probe}: ${what} (${kind})`;

export const reportOf = ({ rows, changes }: Found, all: readonly Assumption[]): string => {
  const told = (title: string, kind: Row['verdict'], of: (row: Row, it: Assumption) => string) => {
    const lines = rows
      .filter(({ verdict }) => verdict === kind)
      .map((row) => {
        const { id } = row.probe;
        const claim = id.replace('undo-', 'what is left of this order is refunded: ');
        return of(row, all.find((it) => it.id === id) ?? { id, claim, source: '', files: [] });
      });
    return section(title, lines);
  };
  const [added, others] = [true, false].map((isNew) =>
    changes.filter(({ kind }) => (kind === 'added') === isNew).map(changed),
  );
  return [
    ...told('Holds', 'holds', (_row, { id, claim }) => `✓ ${id}: ${claim}`),
    ...told('Differs', 'differs', ({ shape }, { id, claim }) => {
      return `✗ ${id}: ${claim} The API responded with ${shape?.status ?? 'success'}.`;
    }),
    ...told('Unknown', 'unknown', (row, { id, claim }) => {
      return `? ${id}: ${claim} ${row.why ?? "The answer doesn't tell."}`;
    }),
    ...told('What follows', 'differs', (_row, it) => `${it.id}: change ${it.files.join(' and ')}`),
    ...section('✗ Since the last answers', others ?? []),
    ...section('+ New since the last answers', added ?? []),
  ].join('\n');
};

/** What was added is a notice and no failure. */
export const hasFailed = ({ rows, changes }: Found): boolean =>
  rows.some(({ verdict }) => verdict === 'differs') || changes.some(({ kind }) => kind !== 'added');

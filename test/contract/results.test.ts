/** The keys of `data` that the tape has must be known in `shared/events/`, so both platforms offer them. */
import { join } from 'node:path';
import { readTape } from '../../contract/ledger.ts';
import type { Tape } from '../../contract/tape.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { events } from '../../shared/events/table.ts';

const typeNames: Readonly<Record<string, string>> = { text: 'string', date: 'string' };

/** What to add to `results` of an event, or to change in it. */
const unknownIn = (tape: Pick<Tape, 'answers'>, all: readonly ApiEvent[]): readonly string[] =>
  all.flatMap(({ key: event, results = [] }) =>
    Object.entries(tape.answers[`api-${event}`]?.body ?? {}).flatMap(([path, type]) => {
      const key = /^body\.data\.(\w+)$/.exec(path)?.[1];
      const known = results.find((it) => it.key === key);
      if (key === undefined || (known && (typeNames[known.type] ?? known.type) === type)) return [];
      return [`Add ${key} (${type}) to the results in shared/events/${event}.ts`];
    }),
  );

test('every key that the API returned is known', () => {
  const tape = readTape(join(import.meta.dirname, '../../contract'));
  expect(unknownIn(tape ?? { answers: {} }, events)).toEqual([]);
});

test('a key that nobody knows, or of another type, is named', () => {
  const [conversion] = events;
  const body = { body: 'object', 'body.data.conversion_id': 'string', 'body.data.total': 'number' };
  const tape = { answers: { 'api-conversion': { status: 200, headers: [], body } } };
  const known = {
    key: 'conversion_id',
    label: 'Conversion ID',
    type: 'text',
    example: 'c',
  } as const;
  expect(unknownIn(tape, [{ ...conversion, results: [known] }])).toEqual([
    'Add total (number) to the results in shared/events/conversion.ts',
  ]);
  const wrong = { ...known, key: 'total' };
  expect(unknownIn(tape, [{ ...conversion, results: [known, wrong] }])).toHaveLength(1);
});

/** What the API was seen to return is in both apps' outputs and in the local API. */
import { join } from 'node:path';
import { readTape } from '../../contract/ledger.ts';
import { dataIn, seenIn } from '../../generate.ts';
import seen from '../../playground/api/seen.json' with { type: 'json' };
import { results } from '../../shared/events/results.ts';
import { withSeen } from '../../shared/events/seen-results.ts';
import { events } from '../../shared/events/table.ts';

test('the committed files are what npm run generate makes of the committed tape', () => {
  const tape = readTape(join(import.meta.dirname, '../../contract')) ?? { answers: {} };
  expect(seen).toEqual(seenIn(tape));
  for (const [event, keys] of Object.entries(dataIn(tape)))
    expect(withSeen(results[event] ?? [], keys, events)).toEqual(results[event]);
});

test('of a tape, only the keys of a recorded event’s data are outputs', () => {
  const body = { body: 'object', 'body.success': 'boolean', 'body.data.conversion_id': 'string' };
  const answers = {
    'api-conversion': { status: 200, headers: [], body },
    'api-repeat': { status: 200, headers: [], body: { 'body.data.total': 'number' } },
    'api-visit': { status: 403, headers: [], body: { 'body.data.plan': 'string' } },
  };
  expect(dataIn({ answers })).toEqual({ conversion: { conversion_id: 'string' } });
});

test('the local API doesn’t follow what another plan or a wrong code was told', () => {
  const body = { body: 'object', 'body.error': 'string' };
  const of = (status: number) => ({ status, headers: [], body });
  const rejected = { 'api-conversion': of(404), 'api-visit': of(403), 'api-plan': of(403) };
  expect(seenIn({ answers: { ...rejected, 'api-path': of(410) } })).toEqual({
    'api-path': of(410),
  });
});

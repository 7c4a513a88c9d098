/** What the API was seen to return is in both apps' outputs and in the local API. */
import { join } from 'node:path';
import { readTape } from '../../contract/ledger.ts';
import { dataIn } from '../../generate.ts';
import data from '../../playground/api/data.json' with { type: 'json' };
import { results } from '../../shared/events/results.ts';
import { withSeen } from '../../shared/events/seen-results.ts';
import { events } from '../../shared/events/table.ts';

test('the committed files are what npm run generate makes of the committed tape', () => {
  const seen = dataIn(readTape(join(import.meta.dirname, '../../contract')) ?? { answers: {} });
  expect(data).toEqual(seen);
  for (const [event, keys] of Object.entries(seen))
    expect(withSeen(results[event] ?? [], keys, events)).toEqual(results[event]);
});

test('of a tape, only the keys of an event’s data count', () => {
  const body = { body: 'object', 'body.success': 'boolean', 'body.data.conversion_id': 'string' };
  const answers = {
    'api-conversion': { status: 200, headers: [], body },
    'api-repeat': { status: 200, headers: [], body: { 'body.data.total': 'number' } },
  };
  expect(dataIn({ answers })).toEqual({ conversion: { conversion_id: 'string' } });
});

import { typed } from '../../playground/zapier/typed.ts';
import type { Files } from '../../make-app/format/folder.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { events } from '../../shared/events/table.ts';
import { startBoth } from './both.ts';
import { findDifferences, findRefusals } from './compare.ts';
import { exampleOf, exampleOrder, extents } from './example.ts';
import { findWrongErrors, oneOfEach } from './faults.ts';
import { findJoined } from './joined.ts';

/** What the parity suite finds wrong with a Make app; it stops where it has found something. */
const findFaults = async (mutate: (files: Files) => Files): Promise<readonly string[]> => {
  const both = await startBoth(events, mutate);
  const faults: string[] = [];
  await both.run(events[0], exampleOrder(events[0]));
  const inputs = events.flatMap((event: ApiEvent) =>
    extents.map((extent) => ({ event, input: exampleOf(event, extent) })),
  );
  for (const { event, input } of inputs)
    if (faults.length === 0) {
      const pair = await both.run(event, input);
      faults.push(...findRefusals(pair), ...findDifferences(event, pair));
      faults.push(...(await findWrongErrors(both, event, input, oneOfEach)));
    }
  await both.close();
  return faults;
};

/** Replaces text in every file; a mutation that changes nothing would prove nothing. */
const replace =
  (from: string, to: string) =>
  (files: Files): Files => {
    const mutated = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll(from, to)]),
    );
    expect(mutated).not.toEqual(files);
    return mutated;
  };

const trimmed = (id: string) => `{{ifempty(trim(ifempty(parameters.${id}, '')), undefined)}}`;

test('the app as it is generated has no fault', async () => {
  expect(await findFaults((files) => files)).toEqual([]);
});

test.each([
  ['a quoted number', '"{{parameters.order_total}}"', '"{{trim(parameters.order_total)}}"'],
  [
    'a quoted number in a line item',
    '"quantity",\n          "type": "number"',
    '"quantity",\n          "type": "text"',
  ],
  ['a dropped field', '"customer_name": "{{parameters.customer_name}}",', ''],
  ['a wrong default', 'ifempty(parameters.tax, 0)', 'ifempty(parameters.tax, 1)'],
  ['a wrong header', '"X-Brand-ID"', '"X-Brand"'],
  [
    'a key that is not trimmed away but cut',
    'trim(connection.apiKey)',
    'substring(connection.apiKey, 0, 9)',
  ],
  ['a swapped field', '"tax": "{{ifempty(parameters.tax', '"tax": "{{ifempty(parameters.shipping'],
  ['a wrong path', '"url": "/track/visit"', '"url": "/track/claim"'],
  ['a swapped error type', '"InvalidAccessTokenError"', '"ConnectionError"'],
  ['an error that is tried again though it may count twice', "'RuntimeError'", "'ConnectionError'"],
  ['another advice', 'Nothing was recorded.', 'It was recorded.'],
  [
    'a result that keeps the answer to itself',
    '"{{...}}": "{{body.data}}"',
    '"data": "{{body.data}}"',
  ],
  [
    'a result with another ID',
    `"refund_id": "${trimmed('refund_id')}",\n      "{{...}}"`,
    '"{{...}}"',
  ],
  ['a success that is none', 'statusCode < 300 & body.success = true', 'statusCode < 300'],
])('%s is found', async (_, from, to) => {
  expect(await findFaults(replace(from, to))).not.toEqual([]);
});

test('line items that are read as one amount are found', async () => {
  const [conversion] = events;
  const both = await startBoth(events);
  const input = { ...exampleOf(conversion, 'required'), order_total: typed('$', [25, 149.99]) };
  const told = await both.run(conversion, input);
  // Without the form beside it, nothing tells `$25,149.99` from one amount.
  const untold = await both.run(conversion, input, { mapped: false });
  await both.close();
  expect(findJoined(conversion, input, told)).toEqual([]);
  expect(findJoined(conversion, input, untold)).not.toEqual([]);
});

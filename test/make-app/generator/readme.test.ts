import { fromDecimalComma, fromDecimalPoint } from '../../../make-app/generator/money-formulas.ts';
import { readmeOf } from '../../../make-app/generator/readme.ts';
import { events } from '../../../shared/events/table.ts';
import { eventTable } from '../../../marketplace/tables.ts';
import { errors } from '../../problem.ts';

const page = readmeOf(events, false);

test('lists every module with its plan and its fields', () => {
  expect(page).toContain(eventTable(events));
  expect(page).toContain('**Make an API call**');
});

test('says whether a connection is checked', () => {
  const unchecked = 'Make saves the connection without checking it.';
  const checked = 'Make checks both values when you save the connection.';
  expect(page).toContain(unchecked);
  expect(page).not.toContain(checked);
  expect(readmeOf(events, true)).toContain(checked);
  expect(readmeOf(events, true)).not.toContain(unchecked);
});

test('says where both values of a connection are', () => {
  expect(page).toMatch(/- \*\*API key\.\*\* .*Settings → API Keys/);
  expect(page).toMatch(/- \*\*Brand ID\.\*\* .*Settings → API Keys/);
});

test.each([...new Set(Object.values(errors).map(({ make }) => make))])(
  'says what to do about a %s',
  (type) => {
    expect(page).toContain(`\`${type}\``);
  },
);

test('says how formatted amounts are mapped, and how line items are', () => {
  expect(page).toContain(fromDecimalPoint('1.order_total'));
  expect(page).toContain(fromDecimalComma('1.order_total'));
  expect(page).toContain('**Array aggregator**');
});

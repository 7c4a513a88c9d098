import { makeAppOf } from '../../../make-app/generator/app.ts';
import { loadApp } from '../../../playground/make/index.ts';
import type { Parameter } from '../../../make-app/format/parameter.ts';
import { events } from '../../../shared/events/table.ts';

const app = loadApp(makeAppOf(events));

/** All fields, however deep in lists and choices. */
const deep = (fields: readonly Parameter[]): readonly Parameter[] =>
  fields.flatMap((field) => {
    const nested = field.options?.flatMap((option) => option.nested ?? []) ?? [];
    const spec = [field.spec ?? []]
      .flat()
      .flatMap((part) => part.spec ?? [])
      .flat();
    const children = spec.filter((part): part is Parameter => 'name' in part);
    return [field, ...deep(nested), ...deep(children)];
  });

const named = [...app.modules.values()].flatMap(({ mappableParams }) => deep(mappableParams));
const numbers = named.filter(({ type }) => type === 'number');

test('the help of every number says what a plain number is', () => {
  expect(numbers.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['order_total', 'refund_amount', 'unit_price', 'quantity']),
  );
  for (const { name, help } of numbers)
    expect(help).toMatch(
      name === 'quantity'
        ? /Plain numbers only \(`1\.000` is 1, not 1000\)\.$/
        : /Plain numbers only: `108\.00`, not `10800`, and `1234`, not `1\.234`\./,
    );
});

test('help is short but where it has the formulas', () => {
  const long = named.filter(({ help = '' }) => help.length > 160);
  expect(long.map(({ name }) => name)).toEqual(['order_total', 'refund_amount']);
});

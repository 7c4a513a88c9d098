import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findSample, mapSample, samples, stores } from '../../stores/index.ts';
import { itemsIn, mappedValue, valueAt } from '../../stores/map.ts';
import { events, type EventKey } from '../../shared/events/table.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import type { Sample, MappedValue } from '../../stores/sample.ts';

const folder = join(__dirname, '../../stores/payloads');
const files = readdirSync(folder);
const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

const formOf = (key: EventKey): readonly Field[] =>
  events.filter((event) => event.key === key).flatMap(({ body }) => fieldsOf(body));

const sent = samples.filter(({ body }) => body !== null);
const refused = samples.filter(({ body }) => body === null);

describe('the list', () => {
  test('has every payload file and no other', () => {
    expect(samples.map(({ name }) => `${name}.json`).sort()).toEqual(
      files.filter((file) => file.endsWith('.json')).sort(),
    );
  });

  test.each(samples)('$name is the content of its own file', ({ name, payload, body, source }) => {
    expect(
      [{ published: source }, { documented: source }].map((one) => ({ ...one, payload, body })),
    ).toContainEqual(readJson(name));
  });

  test('has a source behind every event', () => {
    expect(samples.map(({ store, title }) => title.startsWith(`${store}: `))).not.toContain(false);
    expect(samples.length).toBe(stores.flatMap(({ events: all }) => all).length);
  });

  test('has unique names and titles', () => {
    expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length);
    expect(new Set(samples.map(({ title }) => title)).size).toBe(samples.length);
  });

  test.each(events)('has a $key', ({ key }) => {
    const isSent = samples.some(({ event }) => event === key);
    expect(isSent || `Add a payload with a ${key} to stores/, and to its list.`).toBe(true);
  });

  test('is found by name', () => {
    for (const sample of samples) expect(findSample(sample.name)).toBe(sample);
    expect(findSample('constructor')).toBeUndefined();
  });
});

describe.each(samples)('$name', ({ source, payload, mapping, body, refused: refusal }) => {
  const leaves = leavesOf(payload);
  const texts = leaves.map(({ value }) => String(value));

  test('names its source', () => {
    expect(new URL(source).protocol).toBe('https:');
  });

  test('maps only what the payload has', () => {
    const { items, ...fields } = mapping;
    expect(missingPaths(payload, fields)).toEqual([]);
    const entries = items ? itemsIn(payload, items) : [payload];
    expect(entries).not.toHaveLength(0);
    const missing = entries?.map((entry) => missingPaths(entry, items?.fields ?? {})) ?? [];
    expect(missing.reduce((all, one) => all.filter((path) => one.includes(path)))).toEqual([]);
  });

  test('has a body or a refusal', () => {
    expect(refusal === undefined).toBe(body !== null);
  });

  test('has only e-mail and web addresses of example domains', () => {
    const hosts = texts.flatMap((text) => [
      ...[...text.matchAll(/[^\s@/]@([^\s@]+)/g)].map(([, host = '']) => host),
      ...[...text.matchAll(/https?:\/\/([^\s/?#]+)/g)].map(([, host = '']) => host),
    ]);
    expect(hosts.filter((host) => !/^([a-z0-9-]+\.)*example\.(com|org|net)$/.test(host))).toEqual(
      [],
    );
  });

  test('has only IP addresses for documentation (RFC 5737)', () => {
    const addresses = texts.filter((text) => /^\d{1,3}(\.\d{1,3}){3}$/.test(text));
    const documented = /^(192\.0\.2|198\.51\.100|203\.0\.113)\./;
    expect(addresses.filter((address) => !documented.test(address))).toEqual([]);
  });

  test('has only fictional phone numbers', () => {
    const phones = [
      ...leaves.filter(({ key }) => /^phone[ _]?(number)?$/i.test(key)).map(({ value }) => value),
      ...texts.filter((text) => /^\+\d[\d -]{6,}$/.test(text)),
    ].filter((phone) => /\d/.test(String(phone)));
    expect(phones.filter((phone) => !/555-?01\d\d$/.test(String(phone)))).toEqual([]);
  });

  test('has no number that JavaScript cannot hold', () => {
    const integers = leaves.map(({ value }) => value).filter(Number.isInteger);
    expect(integers.filter((value) => !Number.isSafeInteger(value))).toEqual([]);
  });
});

describe.each(sent)('the body of $name', ({ event, payload, mapping, money, body }) => {
  const {
    items: mappedItems,
    refund_type: refundType,
    ...mapped
  } = mapSample({ payload, mapping, money });
  const { items, ...fields } = body ?? {};
  const zero = Object.fromEntries(
    formOf(event).flatMap(({ key, blank }) => (blank === undefined ? [] : [[key, blank]])),
  );
  const expected = { ...zero, ...filled(mapped) };

  test('has what the API requires', () => {
    const required = formOf(event).filter((field) => field.required);
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining([...required.map(({ key }) => key), ...Object.keys(zero)]),
    );
  });

  test('has the mapped values that are not blank, and no others', () => {
    expect(Object.keys(fields).sort()).toEqual(Object.keys(expected).sort());
  });

  test('has amounts as numbers, 0 where a store has none', () => {
    const values = Object.entries(fields).filter(([field]) => amounts.has(field));
    expect(values.filter(([, value]) => typeof value !== 'number')).toEqual([]);
    expect(fields).toMatchObject(
      Object.fromEntries(Object.entries(zero).filter(([field]) => !(field in filled(mapped)))),
    );
  });

  test('has everything else as the text that came', () => {
    expect(withoutAmounts(fields)).toEqual(
      withoutAmounts(expected).map(([field, value]) => [field, String(value)]),
    );
  });

  test('has every item, its numbers as numbers and its category path as a list', () => {
    expect(filledKeys(items)).toEqual(filledKeys(mappedItems));
    for (const item of listOf(items)) {
      expect(item).toMatchObject({ name: expect.any(String), quantity: expect.any(Number) });
      expect(['undefined', 'number']).toContain(typeof valueAt(item, 'unit_price'));
      expect([undefined, true]).toContain(isList(valueAt(item, 'category_path')));
    }
  });

  test('has an amount in a partial refund and none in a full one', () => {
    const type = 'refund_amount' in fields ? 'partial' : 'full';
    expect(refundType).toBe(event === 'refund' ? type : undefined);
  });
});

test.each(refused)('$name is refused for the value of a field that is mapped', (sample) => {
  const { field, value } = sample.refused ?? { field: 'order_id', value: '' };
  expect(mapSample(sample)[field]).toBe(value);
});

describe('refunds', () => {
  const refunds = samples.filter(({ event }) => event === 'refund');

  test.each(refunds)('$name comes after the order that it belongs to', (refund) => {
    const order = samples.findIndex(
      (sample) =>
        sample.event === 'conversion' && sample.body && orderId(sample) === orderId(refund),
    );
    expect(order).toBeGreaterThanOrEqual(0);
    expect(order).toBeLessThan(samples.indexOf(refund));
  });

  test('do not give back more than was paid', () => {
    for (const order of sent.filter(({ event }) => event === 'conversion')) {
      const given = refunds
        .filter((refund) => orderId(refund) === orderId(order))
        .map(({ body }) => Number(body?.['refund_amount'] ?? 0));
      expect(given.reduce((sum, amount) => sum + amount, 0)).toBeLessThanOrEqual(
        Number(order.body?.['order_total']),
      );
    }
  });

  test('no two orders share an id', () => {
    const ids = samples.filter(({ event }) => event === 'conversion').map(orderId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const amounts = new Set(
  events
    .flatMap(({ key }) => formOf(key).filter(({ type }) => type === 'amount'))
    .map(({ key }) => key),
);

function orderId(sample: Sample): string {
  return String(mapSample(sample)['order_id']);
}

function missingPaths(source: unknown, fields: Record<string, MappedValue>): string[] {
  return Object.values(fields).flatMap((value) =>
    typeof value === 'string'
      ? [...value.matchAll(/\{\{([^{}]+)\}\}/g)]
          .map(([, path = '']) => path)
          .filter((path) => valueAt(source, path) === undefined)
      : [value].filter((one) => mappedValue(source, one) === undefined).map(({ list }) => list),
  );
}

function filled(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== ''),
  );
}

function withoutAmounts(fields: Record<string, unknown>): [string, unknown][] {
  return Object.entries(fields)
    .filter(([field]) => !amounts.has(field))
    .sort();
}

function filledKeys(items: unknown): string[][] {
  return listOf(items).map((item) => Object.keys(filled(Object(item))).sort());
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isList(value: unknown): boolean | undefined {
  return value === undefined ? undefined : Array.isArray(value);
}

function leavesOf(value: unknown, key = ''): { key: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ key, value }];
  return Object.entries(value).flatMap(([child, inner]) => leavesOf(inner, child));
}

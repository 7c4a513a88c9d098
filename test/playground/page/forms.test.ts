import type { Parameter } from '../../../make-app/format/parameter.ts';
import { localFiles, readBuilt, type BuiltApps } from '../../../playground/page/apps.ts';
import { makeFormsOf, tabsOf, zapierFormsOf } from '../../../playground/page/forms.ts';
import { asMapped } from '../../../playground/page/run-make.ts';
import { sampleViews } from '../../../playground/page/samples.ts';
import { moduleId } from '../../../make-app/generator/words.ts';
import { events } from '../../../shared/events/table.ts';
import { samples } from '../../../stores/index.ts';
import { openSite } from './site.ts';

let built: BuiltApps;
beforeAll(async () => {
  await (await openSite()).close();
  built = await readBuilt();
});

const tabs = async () => {
  const { forms } = await zapierFormsOf(built.zapier);
  return tabsOf(forms, makeFormsOf(built.make).forms);
};

describe('The forms', () => {
  test('of one event stand side by side', async () => {
    const pairs = (await tabs()).map(({ id, zapier, make }) => [id, zapier?.key, make?.id]);
    expect(pairs).toEqual([
      ...events.map((event) => [event.key, `record_${event.key}`, moduleId(event)]),
      ['api-call', undefined, 'makeApiCall'],
    ]);
  });

  test('of an event that Make lacks stand alone', async () => {
    const { forms } = await zapierFormsOf(built.zapier);
    expect(tabsOf(forms, []).map((tab) => tab.make)).toEqual(forms.map(() => undefined));
  });

  test('know the keys of the body', async () => {
    const [conversion] = await tabs();
    expect(conversion?.make?.bodyKeys).toContain('order_total');
  });

  test('are filled in from every payload', async () => {
    const views = sampleViews(await tabs());
    expect(views.map(({ name }) => name)).toEqual(samples.map(({ name }) => name));
    const shopify = views.find(({ name }) => name === 'shopify-order');
    expect(shopify?.zapier).toMatchObject({
      order_id: '6214870345921',
      items: [{ item_name: 'Linen Tote' }, {}, {}],
    });
    expect(shopify?.make).toMatchObject({ order_id: 6214870345921, items: [{}, {}, {}] });
    expect(views.find(({ name }) => name === 'shopify-refund')?.order).toBe('Shopify: order paid');
  });

  test('have a pill on both platforms in every field that is mapped, and in no other', async () => {
    const views = sampleViews(await tabs());
    for (const { name, mapping } of samples.filter(({ body }) => body !== null)) {
      const { zapier, make } = views.find((view) => view.name === name)?.mappings ?? {};
      const { items, ...fields } = mapping;
      const mapped = Object.entries(fields)
        .filter(([, value]) => typeof value === 'object' || value.includes('{{'))
        .map(([key]) => key);
      for (const pills of [zapier?.pills ?? {}, make?.pills ?? {}]) {
        const withPill = Object.keys(pills).filter((key) => (pills[key] ?? []).length > 0);
        expect([name, ...withPill.filter((key) => !key.startsWith('items'))].toSorted()).toEqual(
          [name, ...mapped].toSorted(),
        );
        expect(withPill.some((key) => key.startsWith('items.'))).toBe(items !== undefined);
      }
    }
  });

  test('have no pills from data that is rejected', async () => {
    const views = sampleViews(await tabs());
    const refused = views.find(({ name }) => name === 'sheets-order-ambiguous');
    expect(refused?.mappings.zapier).toEqual({ pills: {}, filters: [] });
    expect(refused?.mappings.make).toEqual({ pills: {}, filters: [] });
  });

  test('of Make call the local API and nothing else', () => {
    const text = JSON.stringify(localFiles(built.make, 'http://127.0.0.1:1/api/v1'));
    expect(text).toContain('http://127.0.0.1:1/api/v1');
    expect(text).not.toContain('https://api.advocateloop.com');
  });

  test('say which file is missing', () => {
    expect(() => makeFormsOf({})).toThrow('makecomapp.json: The file is missing.');
  });
});

describe('A mapped list', () => {
  const parameters: readonly Parameter[] = [
    { name: 'items', type: 'array', spec: [{ name: 'path', type: 'array' }] },
    { name: 'place', type: 'collection', spec: [{ name: 'town', type: 'text' }] },
    { name: 'note', type: 'text' },
  ];

  test.each([
    [{ items: '[{"path": "[\\"a\\"]"}]' }, { items: [{ path: ['a'] }] }],
    [{ items: [{ path: 'a, b' }] }, { items: [{ path: 'a, b' }] }],
    [{ items: 'no list' }, { items: 'no list' }],
    [{ place: '{"town": "Lund"}' }, { place: { town: 'Lund' } }],
    [
      { note: '[1]', other: '[1]' },
      { note: '[1]', other: '[1]' },
    ],
  ])('is what the mapping gives: %j', (given, read) => {
    expect(asMapped(parameters, given)).toEqual(read);
  });
});

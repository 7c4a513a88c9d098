import { join } from 'node:path';
import { breakingChanges } from '../../../marketplace/guard.ts';
import { readPublished } from '../../../marketplace/published.ts';
import { events } from '../../../shared/events/table.ts';
import { appOf } from '../../../zapier-app/app.ts';
import { definitionOf, type Definition } from '../../../zapier-app/review/definition.ts';
import { recordOf } from '../../../zapier-app/review/record.ts';

let app: Definition;
beforeAll(async () => {
  app = await definitionOf(appOf(events));
});

/** The app with one place of it replaced, found by its JSON. */
const changed = (from: string, to: string): Definition => {
  const text = JSON.stringify(app).replace(from, to);
  expect(text).not.toBe(JSON.stringify(app));
  return JSON.parse(text);
};

const conversion = 'record_conversion';
const tax = '"key":"tax","label":"Tax"';

test('the present app breaks nothing of what is published', async () => {
  const published = await readPublished(join(__dirname, '../../../zapier-app/published.json'));
  if (!published) throw new Error('published.json is missing.');
  expect(breakingChanges(published, recordOf(app))).toEqual([]);
});

test.each([
  ['"record_visit":{', '"record_click":{', 'record_visit', 'It was removed or hidden.'],
  [tax, tax.replace('tax', 'vat'), `${conversion}.tax`, 'The field was removed.'],
  ['"key":"item_sku"', '"key":"sku"', `${conversion}.items.item_sku`, 'The field was removed.'],
  [
    tax,
    `"key":"fax","required":true},{${tax}`,
    `${conversion}.fax`,
    'The field is new and required.',
  ],
  ['"dot":"', '"point":"', `${conversion}.number_format`, 'The option dot was removed.'],
  [
    '"default":"auto"',
    '"default":"comma"',
    `${conversion}.number_format`,
    'The default was auto and is now comma.',
  ],
  [
    '"sample":{"success":true}',
    '"sample":{"ok":true}',
    `${conversion}.output.success`,
    'It was removed from the result.',
  ],
  [
    '"key":"success","label":"Success","type":"boolean"',
    '"key":"success","label":"Success","type":"string"',
    `${conversion}.output.success`,
    'Its type was boolean and is now string.',
  ],
  ['"type":"custom"', '"type":"oauth2"', 'connection', 'Its type was custom and is now oauth2.'],
  ['"key":"brand_id"', '"key":"brand"', 'connection.brand_id', 'The field was removed.'],
])('%s → %s needs version 2.0.0', (from, to, where, says) => {
  const present = changed(from, to);
  const found = breakingChanges(recordOf(app), recordOf(present));
  expect(found).toContainEqual({
    where,
    says: `${says} This breaks automations that use version 1.0.0: undo it, or release 2.0.0.`,
  });
  expect(breakingChanges(recordOf(app), { ...recordOf(present), version: '2.0.0' })).toEqual([]);
});

test.each([
  [
    'required',
    '"required":false',
    '"required":true',
    'The field was optional and is now required.',
  ],
  ['of another type', '"type":"string"', '"type":"text"', 'Its type was string and is now text.'],
])('a field that is %s from now on needs version 2.0.0', (_, from, to, says) => {
  const [before = '', field = ''] = JSON.stringify(app).split(/(?="key":"tax")/);
  const present = JSON.parse(before + field.replace(from, to));
  expect(breakingChanges(recordOf(app), recordOf(present))).toEqual([
    expect.objectContaining({ where: `${conversion}.tax`, says: expect.stringContaining(says) }),
  ]);
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { makeAppOf } from '../../../make-app/generator/app.ts';
import { readFolder, type Files } from '../../../make-app/format/folder.ts';
import { review } from '../../../make-app/review/review.ts';
import { readPublished, savePublished } from '../../../marketplace/published.ts';
import packageJson from '../../../zapier-app/package.json' with { type: 'json' };
import { join } from 'node:path';
import { events } from '../../../shared/events/table.ts';
import { recordIn } from './record-in.ts';
import { filesWith, type Edits } from './sound.ts';

const title = 'No change since the published version breaks scenarios that use it';

const guarded = (published: Files, now: Files, version: string) =>
  review(now, { published: recordIn(published, '1.2.0'), version })
    .filter(({ rule }) => rule.title === title)
    .flatMap(({ findings }) => findings.map(({ where, says }) => `${where}: ${says}`));

const after = (edits: Edits, version = '1.3.0') =>
  guarded(filesWith({}), filesWith(edits), version);

const app = 'makecomapp.json#components';
const undo = 'This breaks automations that use version 1.2.0: undo it, or release 2.0.0.';

const priority = {
  name: 'priority',
  type: 'select',
  label: 'Priority',
  options: [{ label: 'High', value: 'high', default: true }],
};

const breaking: readonly (readonly [string, Edits, string])[] = [
  [
    'a module is gone',
    { [`${app}/module/recordClaim`]: undefined, 'groups.json#0/modules': ['makeApiCall'] },
    'recordClaim: It was removed or hidden.',
  ],
  [
    'a module became another kind',
    { [`${app}/module/recordClaim/actionCrud`]: 'update' },
    'recordClaim: Its type was action create and is now action update.',
  ],
  [
    'a parameter has another name',
    { 'claim/form.json#1/name': 'order_number' },
    'recordClaim.order_id: The field was removed.',
  ],
  [
    'a parameter of a list is gone',
    { 'claim/form.json#2/spec/spec': [] },
    'recordClaim.items.spec.name: The field was removed.',
  ],
  [
    'a parameter has another type',
    { 'claim/form.json#1/type': 'number' },
    'recordClaim.order_id: Its type was text and is now number.',
  ],
  [
    'an optional parameter is required',
    { 'claim/form.json#1/required': true },
    'recordClaim.order_id: The field was optional and is now required.',
  ],
  [
    'a new parameter is required',
    { 'claim/form.json#3': { ...priority, required: true } },
    'recordClaim.priority: The field is new and required.',
  ],
  [
    'a default changed',
    { 'claim/form.json#1/default': 'A-1' },
    'recordClaim.order_id: The default was blank and is now "A-1".',
  ],
  [
    'a free text became a choice',
    { 'claim/form.json#1': { ...priority, name: 'order_id' } },
    'recordClaim.order_id: It accepted any value and now accepts only some.',
  ],
  [
    'an output is gone',
    { 'claim/interface.json': [{ name: 'event', type: 'text', label: 'Event' }] },
    'recordClaim.output.success: It was removed from the result.',
  ],
  [
    'an output has another type',
    { 'claim/interface.json#1/type': 'text' },
    'recordClaim.output.success: Its type was boolean and is now text.',
  ],
  [
    'a connection asks for more',
    { 'key/form.json#2': { name: 'region', type: 'text', label: 'Region' } },
    'apiKey.region: The field is new.',
  ],
  [
    'a connection has another name',
    {
      [`${app}/connection/apiKey`]: undefined,
      [`${app}/connection/other`]: {
        label: 'AdvocateLoop (API key)',
        connectionType: 'basic',
        codeFiles: {
          communication: 'key/communication.json',
          params: 'key/form.json',
          common: null,
        },
      },
    },
    'apiKey: It was removed or hidden.',
  ],
];

test.each(breaking)('%s: it needs a major version', (_, edits, says) => {
  expect(after(edits)).toContain(`${says} ${undo}`);
  expect(after(edits, '2.0.0')).toEqual([]);
});

test('a choice and the field that it showed are gone', () => {
  const published = makeAppOf(events);
  const path = 'modules/record-refund/record-refund.mappable-params.iml.json';
  const now = { ...published, [path]: (published[path] ?? '').replaceAll('claim_id', 'order') };
  const found = guarded(published, now, '1.2.1');
  expect(found).toContain(`recordRefund.identify_by: The option claim_id was removed. ${undo}`);
  expect(found).toContain(`recordRefund.identify_by.claim_id: The field was removed. ${undo}`);
});

test.each<[string, Edits]>([
  ['words', { 'claim/form.json#1/help': 'Other words.', 'claim/form.json#1/label': 'Number' }],
  ['a new optional parameter', { 'claim/form.json#3': priority }],
  ['a required parameter that is optional now', { 'claim/form.json#0/required': undefined }],
  ['a new output', { 'claim/interface.json#2': { name: 'id', type: 'text', label: 'ID' } }],
])('%s may change at any time', (_, edits) => {
  expect(after(edits, '1.2.1')).toEqual([]);
});

test('what is recorded is what the guard reads, with a line for each field', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'published-'));
  const file = join(folder, 'published.json');
  const record = recordIn(makeAppOf(events), '1.2.0');
  await savePublished(file, record);
  const text = await readFile(file, 'utf8');
  expect(await readPublished(file)).toEqual(record);
  expect(text).toContain('\n        "tax": { "type": "number", "required": false },\n');
  await rm(folder, { recursive: true });
});

test('before anything is recorded, the review says how to record it', () => {
  const release = { published: undefined, version: '1.0.0' };
  expect(review(filesWith({}), release).flatMap(({ findings }) => findings)).toEqual([
    { where: 'published.json', says: expect.stringContaining('-- --record') },
  ]);
});

test('the committed app breaks nothing of the committed record', async () => {
  const folder = join(import.meta.dirname, '../../../make-app');
  const published = await readPublished(join(folder, 'published.json'));
  const release = { published, version: packageJson.version };
  const outcomes = review(readFolder(join(folder, 'app')), release);
  expect(outcomes.find(({ rule }) => rule.title === title)).toMatchObject({ findings: [] });
});

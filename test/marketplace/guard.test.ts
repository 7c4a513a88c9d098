import { breakingChanges, type AppRecord } from '../../marketplace/guard.ts';

const email = { type: 'text', required: true };
const phone = { type: 'text', required: false };
const kind = { type: 'text', required: false, default: 'part', options: ['part', 'full'] };

type Component = AppRecord['components'][string];

const claim: Component = {
  type: 'action',
  input: { email, phone, kind, 'items.name': phone },
  output: { code: 'text', total: 'number' },
};
const connection: Component = {
  type: 'custom',
  isConnection: true,
  input: { api_key: { type: 'password', required: true } },
  output: {},
};

const app = (changes: Partial<Component>, version = '1.4.2'): AppRecord => ({
  version,
  components: { connection, record_claim: { ...claim, ...changes } },
});
const published = app({});

const input = (changes: Readonly<Record<string, object | undefined>>): AppRecord =>
  app({
    input: JSON.parse(JSON.stringify({ ...claim.input, ...changes })),
  });

const connected = (changes: Partial<Component>): AppRecord => ({
  version: '1.5.0',
  components: { connection: { ...connection, ...changes }, record_claim: claim },
});

describe('what breaks automations needs a new major version, and the guard says so', () => {
  test.each<[string, AppRecord, string, string]>([
    [
      'an action that was removed',
      { version: '1.5.0', components: { connection } },
      'record_claim',
      'It was removed or hidden.',
    ],
    [
      'another kind of action',
      app({ type: 'search' }),
      'record_claim',
      'Its type was action and is now search.',
    ],
    [
      'a field that was removed',
      input({ phone: undefined }),
      'record_claim.phone',
      'The field was removed.',
    ],
    [
      'a field in line items that was removed',
      input({ 'items.name': undefined }),
      'record_claim.items.name',
      'The field was removed.',
    ],
    [
      'another type of a field',
      input({ phone: { ...phone, type: 'number' } }),
      'record_claim.phone',
      'Its type was text and is now number.',
    ],
    [
      'a field that is required from now on',
      input({ phone: { ...phone, required: true } }),
      'record_claim.phone',
      'The field was optional and is now required.',
    ],
    [
      'a new required field',
      input({ fax: email }),
      'record_claim.fax',
      'The field is new and required.',
    ],
    [
      'an option that was removed',
      input({ kind: { ...kind, options: ['part'] } }),
      'record_claim.kind',
      'The option full was removed.',
    ],
    [
      'options where any value was accepted',
      input({ phone: { ...phone, options: ['1'] } }),
      'record_claim.phone',
      'It accepted any value and now accepts only some.',
    ],
    [
      'another default',
      input({ kind: { ...kind, default: 'full' } }),
      'record_claim.kind',
      'The default was part and is now full.',
    ],
    [
      'no default anymore',
      input({ kind: { ...kind, default: undefined } }),
      'record_claim.kind',
      'The default was part and is now blank.',
    ],
    [
      'a result without a key',
      app({ output: { code: 'text' } }),
      'record_claim.output.total',
      'It was removed from the result.',
    ],
    [
      'a result of another type',
      app({ output: { ...claim.output, total: 'text' } }),
      'record_claim.output.total',
      'Its type was number and is now text.',
    ],
    [
      'another kind of connection',
      connected({ type: 'oauth2' }),
      'connection',
      'Its type was custom and is now oauth2.',
    ],
    [
      'anything new in the connection, even if it is optional',
      connected({ input: { ...connection.input, region: phone } }),
      'connection.region',
      'The field is new.',
    ],
    [
      'a field of the connection that is optional from now on',
      connected({ input: { api_key: { type: 'password', required: false } } }),
      'connection.api_key',
      'The field was required and is now optional.',
    ],
  ])('%s', (_, present, where, says) => {
    expect(breakingChanges(published, present)).toEqual([
      {
        where,
        says: `${says} This breaks automations that use version 1.4.2: undo it, or release 2.0.0.`,
      },
    ]);
    expect(breakingChanges(published, { ...present, version: '2.0.0' })).toEqual([]);
    expect(breakingChanges(published, { ...present, version: '10.0.0' })).toEqual([]);
  });
});

test.each<[string, AppRecord]>([
  ['a new field', input({ fax: phone })],
  ['a field that is optional from now on', input({ email: { ...email, required: false } })],
  ['a new option', input({ kind: { ...kind, options: ['part', 'full', 'half'] } })],
  ['any value', input({ kind: { ...kind, options: undefined } })],
  ['a new key in the result', app({ output: { ...claim.output, id: 'text' } })],
  ['a new action', { version: '1.4.3', components: { ...published.components, lead: claim } }],
  ['no change', app({}, '1.4.3')],
])('%s breaks nothing', (_, present) => {
  expect(breakingChanges(published, present)).toEqual([]);
});

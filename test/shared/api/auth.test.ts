import {
  connectionCheck,
  credentials,
  connectionAdvice,
  parseCredentials,
  secretsIn,
} from '../../../shared/api/auth.ts';
import { bodyOf, refusalsOf } from '../parse/parsed.ts';

const brand = '3f2b8c1e-5d47-4a90-b6de-0c9f1a7e2d34';
const key = 'al_live_0123456789';
const read = (api_key: string | undefined, brand_id: string | undefined = brand) =>
  parseCredentials({ api_key, brand_id });

test('every request carries both headers', () => {
  expect(bodyOf(read(key))).toStrictEqual({ 'X-API-Key': key, 'X-Brand-ID': brand });
});

test.each([` ${key}`, `${key}\n`, `\t${key} `, `\u00a0${key}\u00a0`])(
  'white space around the key is dropped: %j',
  (given) => {
    expect(bodyOf(read(given, ` ${brand}\r\n`))).toStrictEqual({
      'X-API-Key': key,
      'X-Brand-ID': brand,
    });
  },
);

test.each([
  ['a space inside', 'al_live 0123456789', /contains a space/],
  ['a line break inside', 'al_live\n0123456789', /contains a space/],
  ['a no-break space inside', 'al_live\u00a00123456789', /contains a space/],
  ['a curly quote', '“al_live_0123456789”', /isn't allowed.*without quotation marks/],
  ['an invisible character', 'al_live_\u200b0123456789', /isn't allowed/],
  ['a control character', 'al_live_\u00000123456789', /isn't allowed/],
  ['a letter with an accent', 'al_livé_0123456789', /isn't allowed/],
  ['five characters', 'al_li', /too short/],
  ['nothing', undefined, /missing.*Settings → API Keys/],
  ['an empty text', '', /missing/],
  ['only white space', ' \n ', /missing/],
])('a key with %s is refused', (_, given, reason) => {
  const [{ field, message }, ...others] = refusalsOf(read(given));
  expect(field).toBe('API key');
  expect(message).toMatch(reason);
  expect(message).toMatch(/^API key .*\.$/);
  expect(message.length).toBeLessThanOrEqual(250);
  expect(message).not.toContain(given?.trim() || 'a key');
  expect(others).toEqual([]);
});

test('a key of six characters is long enough to be kept out of logs', () => {
  expect(bodyOf(read('al_liv'))).toHaveProperty('X-API-Key', 'al_liv');
});

test('the Brand ID may be short but has the same rules otherwise', () => {
  expect(bodyOf(read(key, 'b1'))).toHaveProperty('X-Brand-ID', 'b1');
  expect(refusalsOf(read(key, 'b 1'))).toEqual([
    {
      field: 'Brand ID',
      keys: ['brand_id'],
      message: 'Brand ID contains a space. Copy the whole value again.',
    },
  ]);
});

test('both may be wrong at once', () => {
  expect(refusalsOf(parseCredentials({})).map(({ field }) => field)).toEqual([
    'API key',
    'Brand ID',
  ]);
});

test('only the key is a secret', () => {
  expect(secretsIn(bodyOf(read(key)))).toEqual([key]);
  expect(secretsIn({})).toEqual([]);
});

test('the check of a connection names no conversion, so it can record nothing', () => {
  expect(connectionCheck).toEqual({
    endpoint: '/track/refund',
    body: {},
    accepted: 400,
    acceptedWithWords: [404, 409, 422],
  });
});

test('people are told where to find both', () => {
  for (const { help } of credentials)
    expect(help).toMatch(/\[Settings → API Keys\]\(https:\/\/docs\.advocateloop\.com\/.*\)/);
});

test('a key that could not be checked is not called wrong', () => {
  expect(connectionAdvice.unknown).toBe("The API key couldn't be checked. Try again in a minute.");
});

test.each([123456789, true, ['a-key-in-a-list'], { key: 'a-key-in-a-group' }])(
  'a key that is no text is refused, not thrown at: %j',
  (api_key) => {
    expect(refusalsOf(parseCredentials({ api_key, brand_id: 'brand' }))).toMatchObject([
      { message: "API key isn't text. Copy the whole value again." },
    ]);
  },
);

import { connectionParameters } from '../../make-app/generator/connection.ts';
import { runConnection } from '../../playground/make/index.ts';
import { useMake } from './scenario.ts';

const { api, app } = useMake();

const typed = { apiKey: 'any-key', brandId: 'any-brand' };

describe('by default', () => {
  test('a connection is saved without a check, and nothing is sent', async () => {
    const saved = await runConnection(app(), 'apiKey', typed);
    expect(saved).toStrictEqual({ ok: true, connection: typed, shown: 'Brand any-bran', log: [] });
    expect(api().requests()).toEqual([]);
  });

  test.each([
    ['apiKey', { ...typed, apiKey: '' }],
    ['brandId', { ...typed, brandId: null }],
    ['apiKey', { brandId: 'any-brand' }],
  ])('the %s must be there', async (name, given) => {
    expect(await runConnection(app(), 'apiKey', given)).toMatchObject({
      ok: false,
      type: 'BundleValidationError',
      message: expect.stringContaining(`Missing value of required parameter '${name}'.`),
    });
  });
});

test('two connections are told apart by the start of the Brand ID, and show no key', async () => {
  const given = { ...typed, brandId: ' 3f2b8c1e-5d47-4a90-b6de-0c9f1a7e2d34 ' };
  expect(await runConnection(app(), 'apiKey', given)).toMatchObject({ shown: 'Brand 3f2b8c1e' });
});

test('the key is hidden on the form, and both can be replaced', () => {
  expect(connectionParameters.map(({ name, type, editable }) => [name, type, editable])).toEqual([
    ['apiKey', 'password', true],
    ['brandId', 'text', true],
  ]);
});

test('the help says where the key is, with a link, and what ends it', () => {
  const [key, brand] = connectionParameters;
  const link = '[Settings → API Keys](https://docs.advocateloop.com/getting-started/credentials/)';
  expect(key?.help).toContain(link);
  expect(key?.help).toContain('A new key revokes the old one immediately.');
  expect(brand?.help).toContain(link);
});

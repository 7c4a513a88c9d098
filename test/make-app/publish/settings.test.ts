import { readSettings, targetOf, zones } from '../../../make-app/publish/settings.ts';

const env = { MAKE_API_TOKEN: 'key', MAKE_ZONE: 'us2' };

test('options come before the environment', () => {
  expect(readSettings([], env)).toEqual({
    target: { host: 'us2.make.com', protocol: 'https' },
    token: 'key',
    app: undefined,
    dryRun: false,
  });
  const args = ['--zone', 'eu1', '--app', 'my-app', '--dry-run'];
  expect(readSettings(args, { ...env, MAKE_APP: 'other' })).toMatchObject({
    target: { host: 'eu1.make.com' },
    app: 'my-app',
    dryRun: true,
  });
  expect(readSettings(['--help'], {})).toBe('help');
});

test('a zone is one of the list, by its name or its host', () => {
  expect(targetOf('eu2')).toEqual({ host: 'eu2.make.com', protocol: 'https' });
  expect(targetOf(' US1.make.com ')?.host).toBe('us1.make.com');
  expect(targetOf('eu1.celonis')?.host).toBe('eu1.make.celonis.com');
  for (const host of Object.values(zones)) expect(targetOf(host)?.host).toBe(host);
  const wrong = [
    'eu3',
    'make.com',
    'eu1.make.com.evil.example',
    'https://eu1.make.com',
    '',
    'eu1/',
  ];
  for (const text of [...wrong, '127.0.0.1', 'localhost:80', 'constructor'])
    expect([text, targetOf(text)]).toEqual([text, undefined]);
});

test.each([
  [['--zone', 'mars'], env, "The zone isn't a Make zone. Use one of eu1, eu2, us1, us2,"],
  [[], { MAKE_API_TOKEN: 'key' }, 'Zone is missing.'],
  [[], { MAKE_ZONE: 'eu1' }, 'MAKE_API_TOKEN is not set.'],
  [[], { MAKE_ZONE: 'eu1', MAKE_API_TOKEN: ' ' }, 'a token with sdk-apps:read and sdk-apps:write'],
  [
    ['--app', 'My App'],
    env,
    "The app name can't be used in Make. Use 3 to 30 lowercase letters, digits,",
  ],
  [['--app', 'a'.repeat(31)], env, '3 to 30 lowercase letters'],
])('%j: says what is missing and what to do', (args, given, words) => {
  expect(() => readSettings(args, given)).toThrow(words);
});

test('all that is missing or wrong is said at once', () => {
  expect(() => readSettings([], {})).toThrow(/^Zone is missing.*\nMAKE_API_TOKEN is not set/);
  expect(() => readSettings(['--zone', 'mars', '--app', 'My App'], {})).toThrow(
    /^The zone isn't a Make zone.*\nThe app name can't .*\nMAKE_API_TOKEN is not set/,
  );
});

test.each([
  ['--zone', 'secret'],
  ['--app', 'Secret'],
  ['--token=secret'],
  ['--token', 'secret'],
  ['secret'],
  ['--zone'],
])('%s: what was typed is not repeated, as it may be a token', (...args) => {
  const read = () => readSettings(args, env);
  expect(read).toThrow(Error);
  expect(read).not.toThrow(/secret/i);
});

import { makeAppOf } from '../../../make-app/generator/app.ts';
import { loadApp, runModule } from '../../../playground/make/index.ts';
import { events } from '../../../shared/events/table.ts';
import { visit } from '../bundles.ts';
import { appAt, connectionOf, onlyRequest, output, useMake } from '../scenario.ts';

const production = 'https://api.advocateloop.com/api/v1';
const { api } = useMake();

const at = (baseUrl: string) => Object.values(makeAppOf(events, { baseUrl })).join('');

const baseOf = (files: Readonly<Record<string, string>>): unknown =>
  Object(JSON.parse(files['general/base.iml.json'] ?? '')).baseUrl;

test('the app calls production', () => {
  expect(baseOf(makeAppOf(events))).toBe(production);
});

test('no other base URL is written anywhere by default, whatever the environment says', () => {
  const files = makeAppOf(events);
  const before = process.env['ADVOCATELOOP_BASE_URL'];
  process.env['ADVOCATELOOP_BASE_URL'] = 'http://127.0.0.1:4010/api/v1';
  try {
    expect(makeAppOf(events)).toEqual(files);
  } finally {
    if (before === undefined) delete process.env['ADVOCATELOOP_BASE_URL'];
    else process.env['ADVOCATELOOP_BASE_URL'] = before;
  }
  const hosts = Object.values(files)
    .join('')
    .match(/https?:\/\/[^/\s"'`)]+/g);
  expect([...new Set(hosts)].toSorted()).toEqual([
    'https://api.advocateloop.com',
    'https://docs.advocateloop.com',
    'https://example.com',
  ]);
});

test.each([
  'https://sandbox.example.com/api/v1',
  'http://127.0.0.1:4010/api/v1',
  'http://127.1.2.3/api',
  'http://localhost:4010/api/v1',
  'http://[::1]:4010/api/v1',
])('another one takes its place everywhere: %s', (baseUrl) => {
  expect(at(baseUrl)).toContain(`"${baseUrl}"`);
  expect(at(baseUrl)).not.toContain('api.advocateloop.com');
});

test.each([undefined, '', '  '])('nothing instead of one is production: %j', (baseUrl) => {
  const files = makeAppOf(events, baseUrl === undefined ? {} : { baseUrl });
  expect(baseOf(files)).toBe(production);
});

test.each([
  ['http://api.advocateloop.com/api/v1', 'must use https, or http on 127.0.0.1'],
  ['http://127.0.0.1.evil.example/', 'must use https, or http on 127.0.0.1'],
  ['http://localhost.evil.example/', 'must use https, or http on 127.0.0.1'],
  ['http://0.0.0.0:4010/', 'must use https, or http on 127.0.0.1'],
  ['http://192.168.1.2/', 'must use https, or http on 127.0.0.1'],
  ['ftp://127.0.0.1/', 'must use https, or http on 127.0.0.1'],
  ['file:///etc/passwd', 'must use https, or http on 127.0.0.1'],
  ['api.advocateloop.com', "isn't a web address"],
  ['/api/v1', "isn't a web address"],
  ['https://me:secret@example.com/', "can't contain a user name"],
  ['https://example.com/?key=1', "can't contain a user name, a query"],
  ['https://example.com/#here', "can't contain a user name, a query, or a fragment"],
])('%s is refused with the reason', (baseUrl, reason) => {
  expect(() => makeAppOf(events, { baseUrl })).toThrow(reason);
});

test('braces in it are no template', () => {
  const files = makeAppOf(events, { baseUrl: 'https://example.com/{{connection.apiKey}}' });
  expect(Object.values(files).join('')).not.toContain('example.com/{{');
  expect(loadApp(files).modules.size).toBe(events.length + 1);
});

test('a slash at its end makes no second one', async () => {
  const app = appAt(`${api().baseUrl}/`);
  output(await runModule(app, 'recordVisit', { connection: connectionOf(), parameters: visit }));
  expect(onlyRequest(api()).path).toBe('/api/v1/track/visit');
});

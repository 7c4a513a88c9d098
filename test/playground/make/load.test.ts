import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadApp } from '../../../playground/make/index.ts';
import { readFolder } from '../../../make-app/format/folder.ts';
import { base, files, fixtureApp, fixtureFiles, orderParameters } from './fixture.ts';

const manifest: unknown = JSON.parse(fixtureFiles()[files.manifest] ?? '');

/** The manifest with the value at a path replaced. */
function manifestWith(path: readonly string[], value: unknown): Record<string, string> {
  const set = (node: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return value;
    const entries = typeof node === 'object' && node !== null ? Object.entries(node) : [];
    const old = Object.fromEntries(entries);
    return { ...old, [key]: set(old[key], rest) };
  };
  return { [files.manifest]: JSON.stringify(set(manifest, path)) };
}

test('the app is typed and complete', () => {
  const app = fixtureApp();
  expect([...app.connections.keys()]).toEqual(['apiKey']);
  expect([...app.modules.keys()]).toEqual(['recordOrder', 'makeApiCall']);
  expect(app.modules.get('recordOrder')).toMatchObject({
    id: 'recordOrder',
    label: 'Record an order',
    type: 'action',
    crud: 'create',
    connection: 'apiKey',
    staticParameters: [],
    mappableParameters: orderParameters,
    interface: [{ name: 'event', type: 'text', label: 'Event' }],
    samples: { event: 'order' },
    scope: [],
  });
});

test('only what the manifest refers to is read', () => {
  expect(() => fixtureApp({ 'stray.iml.json': 'not JSON' })).not.toThrow();
});

const params = (parameter: unknown) => ({ [files.orderParams]: [parameter] });
const order = (change: object) => ({
  [files.order]: { url: '/orders', method: 'POST', body: {}, ...change },
});

describe('what is wrong is said, with the file', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['no manifest', { [files.manifest]: undefined }, 'makecomapp.json: the file is missing'],
    ['no JSON', { [files.base]: '{"a": }' }, 'general/base.iml.json: not JSON: '],
    ['a missing file', { [files.call]: undefined }, `${files.call}: the file is missing`],
    ['a missing readme', { 'README.md': undefined }, 'README.md: the file is missing'],
    ['a file outside', manifestWith(['generalCodeFiles', 'readme'], '../x'), '../x: the file is'],
    ['a version', manifestWith(['fileVersion'], 2), 'makecomapp.json: fileVersion: '],
    [
      'a webhook',
      manifestWith(['components', 'webhook'], { w: {} }),
      "components.webhook: 'w' isn't",
    ],
    ['an unknown key', manifestWith(['extra'], 1), "makecomapp.json: 'extra' isn't supported"],
    [
      'a trigger',
      manifestWith(['components', 'module', 'recordOrder', 'moduleType'], 'trigger'),
      'components.module.recordOrder.moduleType: ',
    ],
    [
      'an unknown connection',
      manifestWith(['components', 'module', 'recordOrder', 'connection'], 'other'),
      "module 'recordOrder' uses the unknown connection 'other'",
    ],
    [
      'an unknown module in a group',
      { 'modules/groups.json': [{ label: 'G', modules: ['nope'] }] },
      "modules/groups.json: group 'G' holds the unknown 'nope'",
    ],
    ['a directive', order({ pagination: {} }), `${files.order}: 'pagination' isn't supported`],
    ['a list of requests', { [files.order]: [] }, `${files.order}: `],
    ['no url', { [files.order]: { method: 'GET' } }, `${files.order}: url: `],
    ['a method', order({ method: 'FETCH' }), 'method: not one of GET, POST'],
    ['a header with parts', order({ headers: { a: { b: 1 } } }), 'headers.a: '],
    ['a body type', order({ type: 'multipart/form-data' }), 'type: '],
    ['a timeout outside base', order({ timeout: 1 }), "'timeout' isn't supported"],
    ['a timeout', { [files.base]: { ...base, timeout: 400_000 } }, 'timeout: '],
    ['iterate', order({ response: { iterate: 'x' } }), "response: 'iterate' isn't supported"],
    [
      'an error type',
      order({ response: { error: { message: 'm', type: 'Oops' } } }),
      'response.error.type: not an error type of Make',
    ],
    [
      'an error type of a status',
      order({ response: { error: { '400': { message: 'm', type: 'Oops' } } } }),
      'response.error.400.type: not an error type of Make',
    ],
    [
      'a range of statuses',
      order({ response: { error: { '4xx': { message: 'm' } } } }),
      'response.error.4xx: ',
    ],
    ['a type of the answer', order({ response: { type: 'json' } }), "response: 'type' isn't"],
    [
      'a bad type in valid',
      order({ response: { valid: { condition: 'a', type: 'Oops' } } }),
      'response.valid.type: not an error type of Make',
    ],
    [
      'IML',
      order({ body: { a: '{{parameters.total + }}' } }),
      `${files.order}: body.a, character 22: expected a value`,
    ],
    [
      'a variable of the answer in the request',
      order({ body: { a: '{{body.a}}' } }),
      "body.a, character 3: unknown variable 'body' here",
    ],
    [
      'a path to sanitize',
      order({ log: { sanitize: ['headers.a'] } }),
      "log.sanitize[1], character 1: a path is a part of 'request' or 'response'",
    ],
    [
      'a path to sanitize that is too short',
      order({ log: { sanitize: ['request'] } }),
      "log.sanitize[1], character 1: a path is a part of 'request' or 'response'",
    ],
    [
      'an odd path to sanitize',
      order({ log: { sanitize: ['request..a'] } }),
      "log.sanitize[1], character 9: 'request..a' is not a path",
    ],
    ['an odd type', params({ name: 'a', type: 'date' }), '0.type: '],
    ['no name', params({ type: 'text' }), '0.name: '],
    ['an RPC', params('rpc://x'), `${files.orderParams}: 0: `],
    ['options of an RPC', params({ name: 'a', type: 'select', options: 'rpc://x' }), '0.options: '],
    ['no options', params({ name: 'a', type: 'select' }), 'a select needs a list of options'],
    [
      'options of a text',
      params({ name: 'a', type: 'text', options: [{ label: 'L', value: 'l' }] }),
      'only a select has options',
    ],
    ['a spec', params({ name: 'a', type: 'text', spec: { type: 'text' } }), "'text' has no spec"],
    [
      'a problem inside a spec',
      params({ name: 'a', type: 'array', spec: [{ name: 'b', type: 'odd' }] }),
      '0.spec.0.type: ',
    ],
    [
      'a pattern',
      params({ name: 'a', type: 'text', validate: { pattern: '(' } }),
      '0.validate.pattern: not a regular expression',
    ],
    ['a key', params({ name: 'a', type: 'text', rpc: {} }), "0: 'rpc' isn't supported"],
    [
      'a relative url of a connection',
      { [files.connection]: { url: '/me' } },
      `${files.connection}: url: a connection doesn't inherit baseUrl`,
    ],
  ])('%s', (_, changes, problem) => {
    expect(() => loadApp(fixtureFiles(changes))).toThrow(problem);
  });
});

test('keys like __proto__ in the files do no harm', () => {
  const odd = `{"url": "/x", "body": {"__proto__": {"a": 1}}, "headers": {"__proto__": "h"}}`;
  expect(() => fixtureApp({ [files.order]: odd })).not.toThrow();
  expect(() => loadApp({})).toThrow('makecomapp.json: the file is missing');
  const inherited = JSON.stringify(manifest).replace('README.md', 'constructor');
  expect(() => fixtureApp({ [files.manifest]: inherited })).toThrow('constructor: the file is');
});

test('a folder is read as the manifest writes its paths', () => {
  const folder = mkdtempSync(join(tmpdir(), 'make-app-'));
  try {
    const written = { ...fixtureFiles(), '.secrets/apikey': 'no', 'modules/.hidden': 'no' };
    for (const [path, content] of Object.entries(written)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    expect(readFolder(folder)).toEqual(fixtureFiles());
    expect(loadApp(readFolder(folder)).modules.size).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

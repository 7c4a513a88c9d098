import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadApp } from '../../../playground/make/index.ts';
import { readFolder } from '../../../make-app/format/folder.ts';
import { base, files, fixtureApp, fixtureFiles, general, orderParameters } from './fixture.ts';

test('the app is typed and complete', () => {
  const app = fixtureApp();
  expect([...app.connections.keys()]).toEqual(['apiKey']);
  expect([...app.modules.keys()]).toEqual(['recordOrder', 'makeApiCall']);
  expect(app.modules.get('recordOrder')).toMatchObject({
    id: 'recordOrder',
    label: 'Record an order',
    moduleType: 'action',
    actionCrud: 'create',
    connection: 'apiKey',
    staticParams: [],
    mappableParams: orderParameters,
    interface: [{ name: 'event', type: 'text', label: 'Event' }],
    samples: { event: 'order' },
  });
});

test('only what the manifest refers to is read', () => {
  expect(() => fixtureApp({ 'stray.iml.json': 'not JSON' })).not.toThrow();
});

const params = (parameter: unknown) => ({ [files.orderParams]: [parameter] });
const order = (change: object) => ({
  [files.order]: {
    url: '/orders',
    method: 'POST',
    response: { output: {}, error: general },
    ...change,
  },
});

describe('what is wrong is said, with the file', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['no manifest', { [files.manifest]: undefined }, 'makecomapp.json: The file is missing'],
    ['no JSON', { [files.base]: '{"a": }' }, "general/base.iml.json: It isn't JSON"],
    ['a missing file', { [files.call]: undefined }, `${files.call}: The file is missing`],
    ['a directive', order({ pagination: {} }), `${files.order}: Unrecognized key: "pagination"`],
    ['a list of requests', { [files.order]: [] }, `${files.order}: `],
    ['no url', order({ url: undefined }), `${files.order} url: `],
    ['iterate', order({ response: { iterate: 'x' } }), '"iterate"'],
    ['an odd type', params({ name: 'a', type: 'date' }), `${files.orderParams} 0 type: `],
    ['an RPC', params('rpc://x'), `${files.orderParams} 0: `],
    [
      'IML',
      order({ body: { a: '{{parameters.total + }}' } }),
      `module recordOrder: body.a: expected a value, found '}}'`,
    ],
    [
      'a variable of the answer in the request',
      order({ body: { a: '{{body.a}}' } }),
      `body.a: unknown variable 'body'`,
    ],
    [
      'a redirect that is followed',
      order({ followRedirects: true }),
      "redirects aren't followed by this runtime",
    ],
    [
      'another part of the log that is hidden',
      { [files.base]: { ...base, log: { sanitize: ['request.body.email'] } } },
      "log.sanitize: 'request.body.email' isn't supported",
    ],
  ])('%s', (_, changes, problem) => {
    expect(() => loadApp(fixtureFiles(changes))).toThrow(problem);
  });
});

test('keys like __proto__ in the files do no harm', () => {
  const odd = JSON.stringify(order({ body: { b: 1 }, headers: { h: 'h' } })[files.order])
    .replace('"b":1', '"__proto__":"{{parameters.note}}"')
    .replace('"h":"h"', '"__proto__":"h"');
  expect(() => fixtureApp({ [files.order]: odd })).not.toThrow();
  expect(() => loadApp({})).toThrow('makecomapp.json: The file is missing');
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

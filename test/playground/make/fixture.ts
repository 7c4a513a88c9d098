import { type App, loadApp } from '../../../playground/make/index.ts';
import type { Files } from '../../../make-app/format/folder.ts';

/** A change to one file of the fixture: new content, or a change of the old one. */
type Changes = Readonly<Record<string, unknown>>;

export const files = {
  manifest: 'makecomapp.json',
  base: 'general/base.iml.json',
  connection: 'connections/api-key/api-key.communication.iml.json',
  connectionParams: 'connections/api-key/api-key.params.iml.json',
  order: 'modules/record-order/record-order.communication.iml.json',
  orderParams: 'modules/record-order/record-order.mappable-params.iml.json',
  call: 'modules/make-api-call/make-api-call.communication.iml.json',
  callParams: 'modules/make-api-call/make-api-call.mappable-params.iml.json',
} as const;

/** Makes an error of every status that base doesn't describe. */
export const general = {
  message: '[{{statusCode}}] {{ifempty(body.error, "Unexpected answer.")}}',
  type: 'RuntimeError',
};

export const base = {
  baseUrl: 'http://127.0.0.1:1/api/v1',
  headers: { 'X-API-Key': '{{connection.apiKey}}', 'X-Brand': '{{connection.brand}}' },
  followRedirects: false,
  followAllRedirects: false,
  response: {
    valid: {
      condition: '{{statusCode < 300 & body.success = true}}',
      message: '[{{statusCode}}] {{ifempty(body.error, "Unexpected answer.")}}',
      type: 'DataError',
    },
    error: {
      ...general,
      '400': { message: '[400] {{ifempty(body.error, "Bad request.")}}', type: 'DataError' },
      '401': { message: '[401] Check the API key.', type: 'InvalidAccessTokenError' },
      '429': { message: '[429] Too many requests.', type: 'RateLimitError' },
      '503': { message: '[503] Not available.', type: 'ConnectionError' },
    },
  },
  log: { sanitize: ['request.headers.`X-API-Key`'] },
};

export const orderParameters = [
  { name: 'email', type: 'email', label: 'Email', required: true, validate: false },
  { name: 'total', type: 'number', label: 'Total', required: true, validate: { min: 0 } },
  { name: 'tax', type: 'number', label: 'Tax', default: 0, validate: { min: 0 } },
  { name: 'note', type: 'text', label: 'Note', multiline: true },
  {
    name: 'kind',
    type: 'select',
    label: 'Kind',
    required: true,
    default: 'partial',
    options: [
      {
        label: 'Partial',
        value: 'partial',
        nested: [{ name: 'amount', type: 'number', label: 'Amount', required: true }],
      },
      { label: 'Full', value: 'full' },
    ],
  },
  {
    name: 'items',
    type: 'array',
    label: 'Items',
    labels: { add: 'Add item' },
    spec: [
      { name: 'name', type: 'text', label: 'Name', required: true },
      { name: 'quantity', type: 'number', label: 'Quantity' },
      { name: 'path', type: 'array', label: 'Path', spec: { type: 'text', label: 'Level' } },
    ],
  },
  { name: 'tags', type: 'array', label: 'Tags', spec: { type: 'text', label: 'Tag' } },
];

const manifest = {
  fileVersion: 1,
  generalCodeFiles: {
    base: files.base,
    common: null,
    readme: 'README.md',
    groups: 'modules/groups.json',
  },
  components: {
    connection: {
      apiKey: {
        label: 'Fixture (API key)',
        connectionType: 'basic',
        codeFiles: {
          communication: files.connection,
          params: files.connectionParams,
          common: null,
        },
      },
    },
    webhook: {},
    module: {
      recordOrder: {
        label: 'Record an order',
        description: 'Records an order.',
        moduleType: 'action',
        actionCrud: 'create',
        connection: 'apiKey',
        altConnection: null,
        codeFiles: {
          communication: files.order,
          staticParams: 'modules/record-order/record-order.static-params.iml.json',
          mappableParams: files.orderParams,
          interface: 'modules/record-order/record-order.interface.iml.json',
          samples: 'modules/record-order/record-order.samples.iml.json',
          scope: 'modules/record-order/record-order.scope.iml.json',
        },
      },
      makeApiCall: {
        label: 'Make an API call',
        description: 'Performs an arbitrary authorized API call.',
        moduleType: 'universal',
        connection: 'apiKey',
        altConnection: null,
        codeFiles: {
          communication: files.call,
          staticParams: 'modules/make-api-call/make-api-call.static-params.iml.json',
          mappableParams: files.callParams,
          interface: 'modules/make-api-call/make-api-call.interface.iml.json',
          samples: 'modules/make-api-call/make-api-call.samples.iml.json',
          scope: 'modules/make-api-call/make-api-call.scope.iml.json',
        },
      },
    },
    rpc: {},
    function: {},
    endpoint: {},
  },
  origins: [],
};

const content: Readonly<Record<string, unknown>> = {
  [files.manifest]: manifest,
  [files.base]: base,
  'README.md': '# Fixture',
  'modules/groups.json': [{ label: 'Orders', modules: ['recordOrder'] }],
  [files.connection]: {},
  [files.connectionParams]: [
    { name: 'apiKey', type: 'password', label: 'API key', required: true, editable: true },
    { name: 'brand', type: 'text', label: 'Brand' },
  ],
  [files.order]: {
    url: '/orders',
    method: 'POST',
    body: {
      email: '{{parameters.email}}',
      total: '{{parameters.total}}',
      tax: '{{ifempty(parameters.tax, 0)}}',
      note: '{{parameters.note}}',
      amount: '{{parameters.amount}}',
      items: '{{parameters.items}}',
      tags: '{{parameters.tags}}',
    },
    response: { output: { event: 'order', '{{...}}': '{{body.data}}' }, error: general },
  },
  'modules/record-order/record-order.static-params.iml.json': [],
  [files.orderParams]: orderParameters,
  'modules/record-order/record-order.interface.iml.json': [
    { name: 'event', type: 'text', label: 'Event' },
  ],
  'modules/record-order/record-order.samples.iml.json': { event: 'order' },
  'modules/record-order/record-order.scope.iml.json': [],
  'modules/make-api-call/make-api-call.static-params.iml.json': [],
  'modules/make-api-call/make-api-call.interface.iml.json': [
    { name: 'body', type: 'any', label: 'Body' },
  ],
  'modules/make-api-call/make-api-call.samples.iml.json': { body: {} },
  'modules/make-api-call/make-api-call.scope.iml.json': [],
  [files.call]: {
    url: '{{parameters.url}}',
    method: '{{parameters.method}}',
    headers: { '{{...}}': "{{toCollection(parameters.headers, 'key', 'value')}}" },
    qs: { '{{...}}': "{{toCollection(parameters.qs, 'key', 'value')}}" },
    type: 'text',
    body: '{{parameters.body}}',
    response: {
      valid: true,
      output: { body: '{{body}}', headers: '{{headers}}', statusCode: '{{statusCode}}' },
      error: general,
    },
  },
  [files.callParams]: [
    {
      name: 'url',
      type: 'text',
      label: 'URL',
      required: true,
      validate: { pattern: '^/' },
    },
    {
      name: 'method',
      type: 'select',
      label: 'Method',
      required: true,
      default: 'GET',
      options: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((value) => ({ label: value, value })),
    },
    ...['headers', 'qs'].map((name) => ({
      name,
      type: 'array',
      label: name,
      spec: [
        { name: 'key', type: 'text', label: 'Key' },
        { name: 'value', type: 'text', label: 'Value' },
      ],
    })),
    { name: 'body', type: 'any', label: 'Body' },
  ],
};

/** The files of the fixture, with some of them replaced (text as it is, anything else as JSON). */
export function fixtureFiles(changes: Changes = {}): Files {
  return Object.fromEntries(
    Object.entries({ ...content, ...changes })
      .filter(([, value]) => value !== undefined)
      .map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

export function fixtureApp(changes: Changes = {}): App {
  return loadApp(fixtureFiles(changes));
}

/** The fixture talking to a server, with changes to base. */
export function appAt(url: string, changes: Changes = {}, baseChanges: object = {}): App {
  return fixtureApp({
    [files.base]: { ...base, baseUrl: `${url}/api/v1`, ...baseChanges },
    ...changes,
  });
}

/** The least that the fixture's action takes. */
export const order = { email: 'a@b.c', total: 108, kind: 'full' };
export const connection = { apiKey: 'secret-key-1', brand: 'brand-1' };

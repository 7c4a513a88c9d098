/** A small app that passes every rule, and the same app with single changes. */
import type { Files } from '../../../make-app/format/folder.ts';

/** `file#a/b/c` → value, or a whole `file`; `undefined` takes away what is named. */
export type Edits = Readonly<Record<string, unknown>>;

const says = (type: string) => ({ message: '[{{statusCode}}] {{body.error}}', type });

const error = {
  ...says('RuntimeError'),
  '401': says('InvalidAccessTokenError'),
  '429': says('RateLimitError'),
};

const log = { sanitize: ['request.headers.`X-API-Key`'] };

const codeFiles = (folder: string) => ({
  communication: `${folder}/communication.json`,
  staticParams: `${folder}/static.json`,
  mappableParams: `${folder}/form.json`,
  interface: `${folder}/interface.json`,
  samples: `${folder}/samples.json`,
  scope: `${folder}/scope.json`,
});

const manifest = {
  fileVersion: 1,
  generalCodeFiles: { base: 'base.json', common: null, readme: 'README.md', groups: 'groups.json' },
  components: {
    connection: {
      apiKey: {
        label: 'AdvocateLoop (API key)',
        connectionType: 'basic',
        codeFiles: {
          communication: 'key/communication.json',
          params: 'key/form.json',
          common: null,
        },
      },
    },
    webhook: {},
    module: {
      recordClaim: {
        label: 'Record a claim',
        description: 'Records a claim. Premier plan only.',
        moduleType: 'action',
        actionCrud: 'create',
        connection: 'apiKey',
        altConnection: null,
        codeFiles: codeFiles('claim'),
      },
      makeApiCall: {
        label: 'Make an API call',
        description: 'Performs an arbitrary authorized API call.',
        moduleType: 'universal',
        connection: 'apiKey',
        altConnection: null,
        codeFiles: codeFiles('call'),
      },
    },
    rpc: {},
    function: {},
    endpoint: {},
  },
  origins: [],
};

const claimForm = [
  { name: 'email', type: 'email', label: 'Email', help: 'Where to reach them.', required: true },
  { name: 'order_id', type: 'text', label: 'Order ID', help: 'For example, `A-1`.' },
  {
    name: 'items',
    type: 'array',
    label: 'Items',
    labels: { add: 'Add item' },
    spec: {
      type: 'collection',
      label: 'Item',
      spec: [{ name: 'name', type: 'text', label: 'Name', required: true }],
    },
  },
];

const sound: Readonly<Record<string, unknown>> = {
  'makecomapp.json': manifest,
  'README.md': '# AdvocateLoop',
  'groups.json': [{ label: 'Other', modules: ['recordClaim', 'makeApiCall'] }],
  'base.json': {
    baseUrl: 'https://api.advocateloop.com/api/v1',
    headers: { 'X-API-Key': '{{connection.apiKey}}' },
    response: { error },
    log,
  },
  'key/communication.json': {
    url: 'https://api.advocateloop.com/api/v1/me',
    headers: { 'X-API-Key': '{{parameters.apiKey}}' },
    response: { error, metadata: { type: 'text', value: 'Brand {{parameters.brandId}}' } },
    log,
  },
  'key/form.json': [
    { name: 'apiKey', type: 'password', label: 'API key', required: true, editable: true },
    { name: 'brandId', type: 'text', label: 'Brand ID', required: true, editable: true },
  ],
  'claim/communication.json': {
    url: '/track/claim',
    method: 'POST',
    followRedirects: false,
    body: {
      email: '{{parameters.email}}',
      order_id: "{{ifempty(parameters.order_id, '')}}",
      items: '{{parameters.items}}',
    },
    response: { output: { event: 'claim', success: '{{body.success}}' }, error },
  },
  'claim/static.json': [],
  'claim/form.json': claimForm,
  'claim/interface.json': [
    { name: 'event', type: 'text', label: 'Event' },
    { name: 'success', type: 'boolean', label: 'Success' },
  ],
  'claim/samples.json': { event: 'claim', success: true },
  'claim/scope.json': [],
  'call/communication.json': {
    url: 'https://api.advocateloop.com/api/v1/{{parameters.url}}',
    method: 'GET',
    followRedirects: false,
    response: { output: { body: '{{body}}' }, error },
  },
  'call/static.json': [],
  'call/form.json': [
    {
      name: 'url',
      type: 'text',
      label: 'URL',
      help: 'Enter a path relative to `https://api.advocateloop.com/api/v1`. For example, `/track/visit`.',
      required: true,
      validate: { pattern: String.raw`^/?(\w+(/\w+)*)?$` },
    },
  ],
  'call/interface.json': [{ name: 'body', type: 'any', label: 'Body' }],
  'call/samples.json': { body: { success: true } },
  'call/scope.json': [],
};

const put = (
  target: unknown,
  [first = '', ...rest]: readonly string[],
  value: unknown,
): unknown => {
  const inner = rest.length > 0 ? put(Reflect.get(Object(target), first), rest, value) : value;
  if (Array.isArray(target)) return Object.assign([...target], { [first]: inner });
  return { ...Object(target), [first]: inner };
};

const edit = (files: typeof sound, [key, value]: [string, unknown]): typeof sound => {
  const [file = '', path] = key.split('#');
  return {
    ...files,
    [file]: path === undefined ? value : put(files[file], path.split('/'), value),
  };
};

/** Texts are themselves, everything else is JSON. */
export const filesWith = (edits: Edits): Files =>
  Object.fromEntries(
    Object.entries(Object.entries(edits).reduce(edit, sound))
      .filter(([, content]) => content !== undefined)
      .map(([path, content]) => [
        path,
        typeof content === 'string' ? content : JSON.stringify(content),
      ]),
  );

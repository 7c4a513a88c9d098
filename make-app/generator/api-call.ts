/** The universal module that Make wants of every app. Source: Make, "Universal module". */
import type { MakeModule } from './action.ts';
import { apiKey, neverRedirected } from './base.ts';
import { failuresOf } from './errors.ts';
import { whole } from './iml.ts';
import type { Parameter } from '../format/parameter.ts';

const pairs = (name: string, label: string, help: string, add: string): Parameter => ({
  name,
  type: 'array',
  label,
  help,
  labels: { add },
  spec: [
    { name: 'key', type: 'text', label: 'Key' },
    { name: 'value', type: 'text', label: 'Value' },
  ],
});

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const collection = (name: string) => ({
  '{{...}}': whole(`toCollection(parameters.${name}, 'key', 'value')`),
});

const { error } = failuresOf({ key: apiKey('connection') });

export const apiCallOf = (baseUrl: string): MakeModule => ({
  id: 'makeApiCall',
  label: 'Make an API call',
  description: 'Performs an arbitrary authorized API call.',
  type: 'universal',
  communication: {
    url: whole('parameters.url'),
    method: whole('parameters.method'),
    qs: collection('qs'),
    headers: collection('headers'),
    body: whole('parameters.body'),
    type: 'text',
    ...neverRedirected,
    response: {
      // Whatever is not an error is handed on as it is.
      valid: true,
      error,
      output: { body: whole('body'), headers: whole('headers'), statusCode: whole('statusCode') },
    },
  },
  parameters: [
    {
      name: 'url',
      type: 'text',
      label: 'URL',
      help: `The path behind \`${baseUrl}\`, which is always called. For example, \`/track/conversion\`.`,
      required: true,
      // No scheme, no `//` and no backslash: the key goes to AdvocateLoop and nowhere else.
      validate: { pattern: '^/([^/\\\\\\s][^\\\\\\s]*)?$' },
    },
    {
      name: 'method',
      type: 'select',
      label: 'Method',
      required: true,
      options: methods.map((method) => ({
        label: method,
        value: method,
        ...(method === 'POST' ? { default: true } : {}),
      })),
    },
    {
      ...pairs(
        'headers',
        'Headers',
        'The key and the Brand ID are added by themselves.',
        'Add header',
      ),
      default: [{ key: 'Content-Type', value: 'application/json' }],
    },
    pairs('qs', 'Query string', 'What stands behind `?` in the address.', 'Add query parameter'),
    {
      name: 'body',
      type: 'any',
      label: 'Body',
      help: 'JSON as text. For example, `{"referral_code": "JOHN123"}`.',
    },
  ],
  interface: [
    { name: 'body', type: 'any', label: 'Body' },
    { name: 'headers', type: 'collection', label: 'Headers' },
    { name: 'statusCode', type: 'number', label: 'Status code' },
  ],
  samples: { body: { success: true }, headers: {}, statusCode: 200 },
});

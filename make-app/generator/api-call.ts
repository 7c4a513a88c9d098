/** The universal module, which Make requires. Source: Make, "Universal module". */
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
      // Everything that isn't an error is returned as it is.
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
      help: `The path after \`${baseUrl}\`. For example, \`/track/conversion\`.`,
      required: true,
      // No scheme, `//`, or backslash, so the key is only sent to AdvocateLoop.
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
        'The API key and Brand ID headers are added automatically.',
        'Add header',
      ),
      default: [{ key: 'Content-Type', value: 'application/json' }],
    },
    pairs('qs', 'Query string', 'The part after `?` in the URL.', 'Add query parameter'),
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

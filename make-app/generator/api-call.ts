/** The universal module, which Make requires. Source: Make, "Universal module". */
import type { MakeModule } from './action.ts';
import { neverRedirected } from './connection.ts';
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

/**
 * A path with or without a slash in front, then a query. No part of it is empty or starts with a dot,
 * so it can't leave the base URL. Nothing in it is encoded: Make does that, except in the query.
 */
const part = String.raw`[^.\s/\\?#%:][^\s/\\?#%:]*`;
const onlyPath = String.raw`^/?(${part}(/${part})*/?)?(\?[^\s\\#]*)?$`;

export const apiCallOf = (baseUrl: string): MakeModule => ({
  id: 'makeApiCall',
  label: 'Make an API call',
  description: 'Performs an arbitrary authorized API call.',
  moduleType: 'universal',
  code: {
    communication: {
      // The whole address, because a path of our own could still be read as `//another-host`. Make joins
      // two slashes into one. Source: Make, "Universal module (REST)".
      url: `${baseUrl}/${whole('parameters.url')}`,
      method: whole('parameters.method'),
      qs: collection('qs'),
      headers: collection('headers'),
      body: whole('parameters.body'),
      type: 'text',
      ...neverRedirected,
      response: {
        // Everything that isn't an error is returned as it is.
        valid: true,
        error: failuresOf({}).error,
        output: { body: whole('body'), headers: whole('headers'), statusCode: whole('statusCode') },
      },
    },
    staticParams: [],
    mappableParams: [
      {
        name: 'url',
        type: 'text',
        label: 'URL',
        // Make's own words. Source: Make, "Universal module (REST)".
        help: `Enter a path relative to \`${baseUrl}\`. For example, \`/track/conversion\`.`,
        required: true,
        validate: { pattern: onlyPath },
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
    scope: [],
  },
});

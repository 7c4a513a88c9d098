/** The same for the rules about requests, responses, and values. */
import type { RuleExample } from './examples.ts';
import type { Edits } from './sound.ts';

const example =
  (title: string) =>
  (passes: Edits, fails: Edits, where: string): RuleExample => ({ title, passes, fails, where });

const claim = 'claim/communication.json#';
const said = '[{{statusCode}}] {{body.error}}';

const sanitized = example('Secrets are kept out of the log in base and in the connection');
const shown = example("Errors show the status code and the API's message");
const kinds = example(
  'Too many requests cause a RateLimitError, and a rejected key an InvalidAccessTokenError',
);
const hosts = example("Requests go to AdvocateLoop's domain over https");
const paths = example('Modules call paths of that domain, and follow no redirects');
const agree = example('Interfaces, samples, and outputs agree, and every module has them');
const whole = example('Every value in a body is one expression, so a number stays a number');

const account = example('Connections show which account they use, but no secret');
const long = example('Messages have at most 900 characters, so a change still fits');

export const callExamples: readonly RuleExample[] = [
  sanitized({}, { 'base.json#log/sanitize': ['request.headers.X-API-Key'] }, 'base.log'),
  sanitized({}, { 'key/communication.json#log': undefined }, 'apiKey.log'),
  shown(
    { [`${claim}response/error/500`]: { message: said, type: 'DataError' } },
    { [`${claim}response/error/500`]: { message: 'It failed.', type: 'DataError' } },
    'recordClaim.error.500',
  ),
  kinds({}, { 'base.json#response/error/429/type': 'RuntimeError' }, 'base.error'),
  kinds({}, { [`${claim}response/error/401`]: undefined }, 'recordClaim.error'),
  hosts(
    { 'base.json#baseUrl': 'https://sandbox.advocateloop.com' },
    { 'base.json#baseUrl': 'https://advocateloop.herokuapp.com' },
    'base.baseUrl',
  ),
  hosts({}, { 'base.json#baseUrl': 'http://api.advocateloop.com' }, 'base.baseUrl'),
  paths({}, { [`${claim}url`]: 'https://example.com/track' }, 'recordClaim'),
  paths({}, { [`${claim}followRedirects`]: true }, 'recordClaim'),
  example('The connection rejects wrong credentials')(
    {},
    { 'key/communication.json': { log: { sanitize: ['request.headers.`X-API-Key`'] } } },
    'apiKey',
  ),
  example('Every field of a connection can be edited')(
    {},
    { 'key/form.json#1/editable': undefined },
    'apiKey',
  ),
  account(
    { 'key/communication.json#response/metadata/type': 'email' },
    { 'key/communication.json#response/metadata': undefined },
    'apiKey',
  ),
  account(
    {},
    { 'key/communication.json#response/metadata/value': '{{parameters.apiKey}}' },
    'apiKey',
  ),
  long(
    { [`${claim}response/error/message`]: said.padEnd(900, '.') },
    { [`${claim}response/error/message`]: said.padEnd(901, '.') },
    'recordClaim.error',
  ),
  long(
    {},
    {
      [`${claim}response/valid`]: {
        condition: '{{body.success}}',
        message: said.padEnd(901, '.'),
        type: 'DataError',
      },
    },
    'recordClaim.valid',
  ),
  example('No change since the published version breaks scenarios that use it')(
    { 'claim/form.json#1/help': 'The ID from your store.' },
    { 'claim/form.json#1/name': 'order_number', [`${claim}body/order_id`]: undefined },
    'recordClaim.order_id',
  ),
  agree({}, { 'claim/samples.json#success': 'yes' }, 'recordClaim'),
  agree({}, { 'claim/samples.json#id': 7 }, 'recordClaim'),
  agree({}, { 'claim/interface.json': [], 'claim/samples.json': {} }, 'recordClaim'),
  agree({}, { [`${claim}response/output`]: { event: 'claim' } }, 'recordClaim'),
  whole(
    { [`${claim}body/email`]: "{{if(parameters.email = '', 1, parameters.email)}}" },
    { [`${claim}body/email`]: '{{parameters.email}} ' },
    'recordClaim',
  ),
  whole({}, { [`${claim}body/email`]: '{{parameters.email}}{{1}}' }, 'recordClaim'),
];

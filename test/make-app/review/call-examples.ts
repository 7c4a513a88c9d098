/** The same for the rules about requests, responses, and values. */
import type { RuleExample } from './examples.ts';
import type { Edits } from './sound.ts';

const example =
  (title: string) =>
  (passes: Edits, fails: Edits, where: string): RuleExample => ({ title, passes, fails, where });

const claim = 'claim/communication.json#';
const said = '[{{statusCode}}] {{body.error}}';

const sanitized = example('Secrets are kept out of the log in base and in the connection');
const types = example("Errors have a type from Make's list");
const shown = example("Errors show the status code and the API's message");
const kinds = example(
  'Too many requests cause a RateLimitError, and a rejected key an InvalidAccessTokenError',
);
const hosts = example("Requests go to AdvocateLoop's domain over https and don't follow redirects");
const agree = example('Interfaces and samples agree, and every module has both');
const sent = example('Every field is sent, and nothing else');
const whole = example('Every value in a body is one expression, so a number stays a number');

const account = example('Connections show which account they use, but no secret');
const long = example('Messages have at most 900 characters, so a change still fits');

export const callExamples: readonly RuleExample[] = [
  sanitized({}, { 'base.json#log/sanitize': ['request.headers.X-API-Key'] }, 'base.log.sanitize'),
  sanitized({}, { 'key/communication.json#log': undefined }, 'apiKey.log.sanitize'),
  types(
    {
      [`${claim}response/error/type`]: "{{if(statusCode < 500, 'DataError', 'RuntimeError')}}",
    },
    { [`${claim}response/error/type`]: 'FatalError' },
    'recordClaim.error.type',
  ),
  types(
    {},
    { [`${claim}response/error/500`]: { message: said, type: "{{if(x, 'DataError', 'Oops')}}" } },
    'recordClaim.error.500.type',
  ),
  types(
    {},
    { [`${claim}response/error/500`]: { message: said, type: '{{body.type}}' } },
    'recordClaim.error.500.type',
  ),
  shown(
    { [`${claim}response/error/500`]: { message: said, type: 'DataError' } },
    { [`${claim}response/error/500`]: { message: 'It failed.', type: 'DataError' } },
    'recordClaim.error.500.message',
  ),
  kinds({}, { 'base.json#response/error/429/type': 'RuntimeError' }, 'base.error.429'),
  kinds({}, { [`${claim}response/error/401`]: undefined }, 'recordClaim.error.401'),
  hosts(
    { 'base.json#baseUrl': 'https://sandbox.advocateloop.com' },
    { 'base.json#baseUrl': 'https://advocateloop.herokuapp.com' },
    'base.baseUrl',
  ),
  hosts({}, { 'base.json#baseUrl': 'http://api.advocateloop.com' }, 'base.baseUrl'),
  hosts({}, { [`${claim}url`]: 'https://example.com/track' }, 'recordClaim.url'),
  hosts({}, { [`${claim}followRedirects`]: true }, 'recordClaim.followRedirects'),
  example('The connection rejects wrong credentials')(
    {},
    { 'key/communication.json': { log: { sanitize: ['request.headers.`X-API-Key`'] } } },
    'apiKey.communication',
  ),
  example('Every field of a connection can be edited')(
    {},
    { 'key/form.json#1/editable': undefined },
    'apiKey.params.brandId',
  ),
  account(
    { 'key/communication.json#response/metadata/type': 'email' },
    { 'key/communication.json#response/metadata': undefined },
    'apiKey.metadata',
  ),
  account(
    {},
    { 'key/communication.json#response/metadata/value': '{{parameters.apiKey}}' },
    'apiKey.metadata',
  ),
  long(
    { [`${claim}response/error/message`]: said.padEnd(900, '.') },
    { [`${claim}response/error/message`]: said.padEnd(901, '.') },
    'recordClaim.error.message',
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
    'recordClaim.valid.message',
  ),
  example('No change since the published version breaks scenarios that use it')(
    { 'claim/form.json#1/help': 'The ID from your store.' },
    { 'claim/form.json#1/name': 'order_number', [`${claim}body/order_id`]: undefined },
    'recordClaim.order_id',
  ),
  agree({}, { 'claim/samples.json#success': 'yes' }, 'recordClaim.samples.success'),
  agree({}, { 'claim/samples.json#id': 7 }, 'recordClaim.interface.id'),
  agree({}, { 'claim/interface.json': [], 'claim/samples.json': {} }, 'recordClaim.interface'),
  example('The output has every field of the interface')(
    {},
    { [`${claim}response/output`]: { event: 'claim' } },
    'recordClaim.output.success',
  ),
  whole(
    { [`${claim}body/email`]: "{{if(parameters.email = '', 1, parameters.email)}}" },
    { [`${claim}body/email`]: '{{parameters.email}} ' },
    'recordClaim.body.email',
  ),
  whole({}, { [`${claim}body/email`]: '{{parameters.email}}{{1}}' }, 'recordClaim.body.email'),
  sent({}, { [`${claim}body/order_id`]: undefined }, 'recordClaim.order_id'),
  sent({}, { [`${claim}body/code`]: '{{parameters.code}}' }, 'recordClaim.code'),
];

/**
 * What an app sends, returns, and logs, and its connection.
 * Source: Make, "App review prerequisites"; "Base"; "Output parameters"; "Connections" (best practices);
 * "Basic connection", `metadata`; HedyAI/make-app-hedy.
 */
import { at } from '../../../marketplace/review.ts';
import { eachConnection, eachModule, rule, type MakeRule } from '../parts.ts';
import type { MakeApp } from '../read.ts';

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' ? 'collection' : typeof value;
};

/** Headers with a value that the connection asks for as a password. */
const secretHeaders = ({ connections, base: { headers } }: MakeApp): readonly string[] => {
  const secrets = connections.flatMap(({ params }) =>
    params.filter(({ type }) => type === 'password').map(({ name }) => name),
  );
  return Object.keys(headers).filter((header) =>
    secrets.some((name) => headers[header]?.includes(`.${name}`)),
  );
};

const logs = ({ base, connections }: MakeApp) => [
  { where: 'base.log', value: base.log },
  ...connections.map(({ id, communication: { log } }) => ({ where: `${id}.log`, value: log })),
];

export const callRules: readonly MakeRule[] = [
  rule(
    'Interfaces, samples, and outputs agree, and every module has them',
    eachModule,
    (module) => {
      const { interface: fields, samples, communication } = module;
      return [
        fields.length === 0 && 'Add fields to the interface, so the next module can map them.',
        ...fields.flatMap(({ name, type }) => [
          !Object.hasOwn(communication.response.output, name) && `Add ${name} to the output.`,
          type !== 'any' &&
            typeOf(samples[name]) !== type &&
            `${name} should be of type ${type} in the sample.`,
        ]),
        ...Object.keys(samples).map(
          (name) => !fields.some((field) => field.name === name) && `Add ${name} to the interface.`,
        ),
      ];
    },
  ),
  rule(
    'Every value in a body is one expression, so a number stays a number',
    eachModule,
    ({ communication: { body = {} } }) =>
      Object.entries(typeof body === 'string' ? { body } : body).map(
        ([key, value]) =>
          !/^\{\{(?:(?!\}\}).)+\}\}$/s.test(value) && `${key} would be sent as text.`,
      ),
  ),
  rule('Secrets are kept out of the log in base and in the connection', logs, (log, app) =>
    // A hyphen needs backticks. Source: Make, "Basic connection".
    secretHeaders(app)
      .filter((header) => !log?.sanitize.includes(`request.headers.\`${header}\``))
      .map((header) => `Remove ${header} from the log.`),
  ),
  rule("Requests go to AdvocateLoop's domain over https", at('base.baseUrl'), ({ base }) => {
    const { protocol, hostname } = new URL(base.baseUrl);
    const isOurs = protocol === 'https:' && /(?:^|\.)advocateloop\.com$/.test(hostname);
    return !isOurs && `${base.baseUrl} isn't AdvocateLoop's domain.`;
  }),
  rule(
    'Modules call paths of that domain, and follow no redirects',
    eachModule,
    ({ moduleType, communication: { url, followRedirects } }) => [
      moduleType === 'action' && !/^\/[^/]/.test(url) && 'Use a path as its URL.',
      followRedirects !== false && "Turn off redirects so the key isn't forwarded.",
    ],
  ),
  {
    ...rule(
      'The connection rejects wrong credentials',
      eachConnection,
      ({ communication: { url, response } }) =>
        (url === undefined || !response) && 'The connection makes no request.',
    ),
    unmet:
      'Make treats every 4xx as a failed connection, and every AdvocateLoop endpoint that returns 2xx records something.',
  },
  rule(
    'Every field of a connection can be edited',
    eachConnection,
    ({ params }) =>
      params.some(({ editable }) => editable !== true) &&
      'Make every field editable, so a change needs no new connection.',
  ),
  rule(
    'Connections show which account they use, but no secret',
    eachConnection,
    ({ params, communication: { response } }) => {
      const { value = '' } = response?.metadata ?? {};
      const shown = params.filter(({ name }) => value.includes(`parameters.${name}`));
      return (
        (shown.length === 0 || shown.some(({ type }) => type === 'password')) &&
        'Show a field that differs for each account.'
      );
    },
  ),
];

/** Requests and logs. Source: Make, "App review prerequisites"; "Base". */
import { at } from '../../../marketplace/review.ts';
import type { MakeApp } from '../read.ts';
import { eachModule, rule, type MakeRule } from '../rule.ts';

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
];

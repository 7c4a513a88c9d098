/** Requests and logs. Source: Make, "App review prerequisites"; "Base". */
import type { MakeApp } from '../read.ts';
import type { Finding } from '../../../marketplace/review.ts';
import type { MakeRule } from '../rule.ts';

/** Headers with a value that the connection asks for as a password. */
const secretHeaders = ({ connections }: MakeApp, headers: Readonly<Record<string, string>>) => {
  const secrets = connections.flatMap(({ params }) =>
    params.filter(({ type }) => type === 'password').map(({ name }) => name),
  );
  return Object.keys(headers).filter((header) =>
    secrets.some((name) => headers[header]?.includes(`.${name}`)),
  );
};

/** A hyphen needs backticks. Source: Make, "Basic connection". */
const unsanitized = (
  where: string,
  headers: readonly string[],
  sanitize: readonly string[] = [],
): readonly Finding[] =>
  headers
    .filter((header) => !sanitize.includes(`request.headers.\`${header}\``))
    .map((header) => ({ where: `${where}.log.sanitize`, says: `Remove ${header} from the log.` }));

const own = /(?:^|\.)advocateloop\.com$/;

export const callRules: readonly MakeRule[] = [
  {
    title: 'Secrets are kept out of the log in base and in the connection',
    check: (app) => {
      const headers = secretHeaders(app, app.base.headers);
      return [
        ...unsanitized('base', headers, app.base.log.sanitize),
        ...app.connections.flatMap(({ id, communication }) =>
          unsanitized(id, headers, communication.log?.sanitize),
        ),
      ];
    },
  },
  {
    title: "Requests go to AdvocateLoop's domain over https and don't follow redirects",
    check: ({ base, modules }) => {
      const { protocol, hostname } = new URL(base.baseUrl);
      return [
        ...(protocol === 'https:' && own.test(hostname)
          ? []
          : [{ where: 'base.baseUrl', says: `${base.baseUrl} isn't AdvocateLoop's domain.` }]),
        ...modules
          .filter(({ moduleType, communication: { url } }) =>
            moduleType === 'action' ? !/^\/[^/]/.test(url) : false,
          )
          .map(({ id }) => ({ where: `${id}.url`, says: 'Use a path.' })),
        ...modules
          .filter(({ communication }) => communication.followRedirects !== false)
          .map(({ id }) => ({
            where: `${id}.followRedirects`,
            says: "Turn off redirects so the key isn't forwarded.",
          })),
      ];
    },
  },
  {
    title: 'The connection rejects wrong credentials',
    unmet:
      'Make treats every 4xx as a failed connection, and every AdvocateLoop endpoint that returns 2xx records something.',
    check: ({ connections }) =>
      connections
        .filter(({ communication }) => communication.url === undefined || !communication.response)
        .map(({ id }) => ({
          where: `${id}.communication`,
          says: 'The connection makes no request.',
        })),
  },
];

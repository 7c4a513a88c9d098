/** Where requests go, and what is logged. Source: Make, "App review prerequisites"; "Base". */
import type { MakeApp } from '../read.ts';
import type { Finding } from '../../../marketplace/review.ts';
import type { MakeRule } from '../rule.ts';

/** Headers that carry what the form of a connection asks for as a password. */
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
    .map((header) => ({ where: `${where}.log.sanitize`, says: `${header} would be logged.` }));

const own = /(?:^|\.)advocateloop\.com$/;

export const callRules: readonly MakeRule[] = [
  {
    title: 'Secrets are kept out of the log, in base and in the connection',
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
    title: 'Requests go to AdvocateLoop’s own domain over https, and follow no redirect',
    check: ({ base, modules }) => {
      const { protocol, hostname } = new URL(base.baseUrl);
      return [
        ...(protocol === 'https:' && own.test(hostname)
          ? []
          : [{ where: 'base.baseUrl', says: `${base.baseUrl} is another host.` }]),
        ...modules
          .filter(({ moduleType, communication: { url } }) =>
            moduleType === 'action' ? !/^\/[^/]/.test(url) : false,
          )
          .map(({ id }) => ({ where: `${id}.url`, says: 'It should be a path.' })),
        ...modules
          .filter(({ communication }) => communication.followRedirects !== false)
          .map(({ id }) => ({ where: `${id}.followRedirects`, says: 'The key would go along.' })),
      ];
    },
  },
  {
    title: 'The connection refuses wrong credentials',
    unmet:
      'Every 4xx is a failed connection to Make, and no endpoint of AdvocateLoop answers 2xx without recording something.',
    check: ({ connections }) =>
      connections
        .filter(({ communication }) => communication.url === undefined || !communication.response)
        .map(({ id }) => ({ where: `${id}.communication`, says: 'Nothing is asked.' })),
  },
];

/**
 * Zapier's API for its CLI on loopback, limited to what a push requests.
 * Source: zapier-platform-cli, `utils/api.js`, `utils/build.js`.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import packageJson from '../../../zapier-app/package.json' with { type: 'json' };

export interface Call {
  readonly line: string;
  readonly key: string | undefined;
  readonly body: unknown;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

/** What the owner of a registered integration sees. */
const integration = {
  id: 4711,
  title: 'AdvocateLoop',
  description: 'A referral tool.',
  app_category: 'marketing-automation',
  intention: 'global',
  role: 'employee',
  status: 'private',
};

const fine = { errors: { total_failures: 0 }, warnings: { total_failures: 0 } };

const usual: Readonly<Record<string, object>> = {
  'GET /api/platform/cli/apps/4711': integration,
  'POST /api/platform/cli/check': fine,
  [`PUT /api/platform/cli/apps/4711/versions/${packageJson.version}`]: {},
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  return text === '' || text === 'null' ? undefined : JSON.parse(text);
};

/** @param unusual answers in place of the usual ones, by method and path */
export const startZapierApi = async (unusual: Readonly<Record<string, Answer>> = {}) => {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const line = `${request.method} ${request.url}`;
    const key = request.headers['x-deploy-key'];
    calls.push({ line, key: String(key), body: await readBody(request) });
    const known = usual[line] ? { status: 200, body: usual[line] } : undefined;
    const { status, body } = unusual[line] ??
      known ?? { status: 404, body: { errors: ['no such page'] } };
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
};

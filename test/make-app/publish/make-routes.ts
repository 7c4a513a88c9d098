/** The routes of Make's API. */
import { createApp, createConnection, createModule } from './make-create.ts';
import {
  json,
  keep,
  notFound,
  object,
  ofModules,
  problem,
  type Answer,
  type App,
  type Call,
  type Entry,
  type Part,
  type Store,
} from './make-store.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const isJsonCall = ({ method, type }: Call): boolean =>
  (method !== 'POST' && method !== 'PATCH') || type.startsWith('application/json');

const section = (part: Part, name: string, call: Call, type = 'application/jsonc'): Answer => {
  if (call.method === 'GET') return { status: 200, type, body: part.sections.get(name) ?? '' };
  if (call.method !== 'PUT') return problem(405, 'Method not allowed');
  if (call.type !== type) return problem(415, 'Unsupported Media Type', call.type);
  const text = String(call.body);
  if (type === 'application/jsonc' && !isJson(text)) return problem(400, 'Bad Request', 'No JSON.');
  part.sections.set(name, text);
  return json({ change: {}, changed: true });
};

const aboutAll = (parts: Iterable<Part>): Entry[] => [...parts].map(({ about }) => about);

const icon = (store: Store, app: App, call: Call): Answer => {
  if (call.method === 'GET')
    return app.icon
      ? {
          status: 200,
          type: 'image/png',
          body: store.recodesIcon ? Buffer.concat([app.icon, Buffer.from('recoded')]) : app.icon,
        }
      : notFound;
  if (call.type !== 'image/png') return problem(415, 'Unsupported Media Type', call.type);
  app.icon = call.body;
  return json({ changed: true });
};

const ofModule = (app: App, name: string, rest: string | undefined, call: Call): Answer => {
  const module = app.modules.get(name);
  if (!module) return notFound;
  if (rest !== undefined) return module.sections.has(rest) ? section(module, rest, call) : notFound;
  if (call.method === 'PATCH') keep(module.about, object(call.body), ofModules);
  return json({ appModule: module.about });
};

const ofApp = (store: Store, app: App, [what, name, rest]: string[], call: Call): Answer => {
  if (what === undefined) {
    if (call.method === 'PATCH') {
      keep(app.about, object(call.body), ['label', 'description', 'theme', 'language']);
      app.about['theme'] = String(app.about['theme']).toLowerCase();
    }
    return json({ app: app.about });
  }
  if (what === 'modules' && name !== undefined) return ofModule(app, name, rest, call);
  if (what === 'modules')
    return call.method === 'POST'
      ? createModule(app, object(call.body))
      : json({ appModules: aboutAll(app.modules.values()) });
  if (what === 'icon') return icon(store, app, call);
  if (what === 'readme') return section(app, what, call, 'text/markdown');
  if (what === 'groups' && store.parsesGroups && call.method === 'GET')
    return json(JSON.parse(app.sections.get(what) ?? '[]'));
  return what === 'base' || what === 'groups' ? section(app, what, call) : notFound;
};

const ofConnection = (store: Store, name: string, rest: string | undefined, call: Call): Answer => {
  const all = [...store.apps.values()].flatMap(({ connections }) => [...connections]);
  const connection = new Map(all).get(name);
  if (!connection) return notFound;
  if (rest !== undefined)
    return connection.sections.has(rest) ? section(connection, rest, call) : notFound;
  if (call.method === 'PATCH') keep(connection.about, object(call.body), ['label']);
  return json({ appConnection: connection.about });
};

/** Applies a call and answers it. */
export const answerOf = (store: Store, call: Call): Answer => {
  const override = store.overrides.get(`${call.method} ${call.path}`);
  if (override) return override;
  if (!isJsonCall(call)) return problem(415, 'Unsupported Media Type', call.type);
  const [first, second, ...rest] = call.path.replace(/^\/api\/v2\/sdk\/apps\/?/, '').split('/');
  if (!call.path.startsWith('/api/v2/sdk/apps')) return notFound;
  if (first === undefined || first === '')
    return call.method === 'POST'
      ? createApp(store, object(call.body))
      : json({ apps: aboutAll(store.apps.values()) });
  if (first === 'connections') return ofConnection(store, second ?? '', rest[0], call);
  const app = store.apps.get(first);
  if (!app) return notFound;
  if (second === 'connections')
    return call.method === 'POST'
      ? createConnection(app, object(call.body))
      : json({ appConnections: aboutAll(app.connections.values()) });
  return second === String(app.about['version']) ? ofApp(store, app, rest, call) : notFound;
};

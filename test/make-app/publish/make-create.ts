/** What Make does when something is created. */
import {
  json,
  keep,
  ofModules,
  problem,
  type Answer,
  type App,
  type Entry,
  type Store,
} from './make-store.ts';

/** Make adds six letters and digits of its own; here they only count. */
const suffixed = (name: string, { apps }: Store): string =>
  `${name}-${(apps.size + 60_466_176).toString(36).slice(-6)}`;

const missing = (body: Entry, keys: readonly string[]): Answer | undefined => {
  const key = keys.find((one) => typeof body[one] !== 'string' && typeof body[one] !== 'number');
  return key === undefined ? undefined : problem(400, 'Bad Request', `Missing value of ${key}.`);
};

const blank = (names: readonly string[]): Map<string, string> =>
  new Map(names.map((name) => [name, name === 'api' || name === 'samples' ? '{}' : '[]']));

export const createApp = (store: Store, body: Entry): Answer => {
  const wrong = missing(body, ['name', 'label', 'theme', 'language', 'audience']);
  if (wrong) return wrong;
  const name = String(body['name']);
  if (store.taken.has(name)) return problem(409, 'Conflict', `App name ${name} is already taken.`);
  if (!/^[a-z][0-9a-z-]+[0-9a-z]$/.test(name)) return problem(400, 'Bad Request', 'Invalid name.');
  const about = {
    name: suffixed(name, store),
    version: 1,
    label: body['label'],
    description: body['description'] ?? null,
    theme: String(body['theme']).toLowerCase(),
    language: body['language'],
    global: body['audience'] === 'global',
    public: false,
    approved: false,
  };
  const sections = new Map([
    ['base', '{}'],
    ['groups', '[]'],
    ['readme', ''],
  ]);
  const parts = { connections: new Map(), modules: new Map() };
  store.apps.set(about.name, { about, sections, icon: undefined, ...parts });
  return json({ app: about });
};

export const createModule = (app: App, body: Entry): Answer => {
  const wrong = missing(body, ['name', 'typeId', 'label', 'description']);
  if (wrong) return wrong;
  const name = String(body['name']);
  if (app.modules.has(name)) return problem(409, 'Conflict', `Module ${name} already exists.`);
  if (body['typeId'] === 12 && body['subtype'] === undefined)
    return problem(400, 'Bad Request', 'Missing value of subtype.');
  const about = { name, public: false, approved: false, crud: null, webhook: null };
  keep(about, body, ofModules);
  const names = ['api', 'parameters', 'expect', 'interface', 'samples', 'scope'];
  app.modules.set(name, { about, sections: blank(names) });
  // The answer leaves the description out. Source: @makehq/sdk, its integration tests.
  return json({ appModule: { ...about, description: undefined } });
};

export const createConnection = (app: App, body: Entry): Answer => {
  const wrong = missing(body, ['type', 'label']);
  if (wrong) return wrong;
  const count = app.connections.size === 0 ? '' : String(app.connections.size + 1);
  const about = { name: `${String(app.about['name'])}${count}`, ...body };
  app.connections.set(about.name, { about, sections: blank(['api', 'parameters']) });
  return json({ appConnection: about });
};

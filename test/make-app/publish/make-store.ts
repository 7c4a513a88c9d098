/**
 * What Make stores for custom apps and how it responds, written from its documentation instead of
 * `push:make`, so that the two can disagree.
 *
 * Source: developers.make.com, "API reference: SDK Apps"; @makehq/sdk, its types and recorded answers.
 */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Buffer;
}

export type Entry = Record<string, unknown>;

export interface Part {
  readonly about: Entry;
  readonly sections: Map<string, string>;
}

export interface App extends Part {
  icon: Buffer | undefined;
  readonly connections: Map<string, Part>;
  readonly modules: Map<string, Part>;
}

export interface Store {
  readonly apps: Map<string, App>;
  /** Names that another customer has. */
  readonly taken: Set<string>;
  /** Answers groups as `application/json`, laid out anew. */
  parsesGroups: boolean;
  /** Hands the icon back as another file than the one that was sent. */
  recodesIcon: boolean;
  /** Answers these addresses with whatever it likes. */
  readonly overrides: Map<string, Answer>;
}

export const emptyStore = (): Store => ({
  apps: new Map(),
  taken: new Set(),
  parsesGroups: false,
  recodesIcon: false,
  overrides: new Map(),
});

export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** Source: Make, "Error responses": a message, a code, and a detail where there is one. */
export const problem = (status: number, message: string, detail?: string): Answer =>
  json({ message, code: `SC${status}`, ...(detail === undefined ? {} : { detail }) }, status);

export const notFound = problem(404, 'Not found');

export const object = (body: Buffer): Entry =>
  Object.fromEntries(Object.entries(JSON.parse(String(body))));

export const keep = (about: Entry, body: Entry, keys: readonly string[]): void => {
  for (const key of keys) if (key in body) about[key] = body[key];
};

/** What can be said of a module, and said anew. */
export const ofModules = ['label', 'description', 'typeId', 'crud', 'connection', 'altConnection'];

/** Runs `push:make` against Make's API on loopback, as the command line does. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { push } from '../../../make-app/publish/push.ts';
import { startMakeApi, token, type MakeApi } from './make-api.ts';

export const appFolder = join(import.meta.dirname, '../../../make-app/app');

export interface Pushed {
  readonly code: number;
  readonly output: string;
  /** Milliseconds that it would have waited. */
  readonly waits: readonly number[];
}

export interface Place {
  readonly api: MakeApi;
  /** Where names are remembered. */
  readonly file: string;
  readonly run: (...args: string[]) => Promise<Pushed>;
  readonly runWith: (more: Partial<Given>) => Promise<Pushed>;
}

interface Given {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly isTerminal: boolean;
}

const usual: Given = {
  args: [],
  env: { MAKE_API_TOKEN: token, MAKE_ZONE: 'eu1' },
  folder: appFolder,
  isTerminal: false,
};

/** A Make of one's own, and a place to remember names, both gone afterwards. */
export const withMake = async (work: (place: Place) => Promise<void>): Promise<void> => {
  const api = await startMakeApi();
  const folder = await mkdtemp(join(tmpdir(), 'push-make-'));
  const file = join(folder, '.make-app.json');
  const runWith = async (more: Partial<Given>): Promise<Pushed> => {
    const { args, env, folder: app, isTerminal } = { ...usual, ...more };
    let output = '';
    const waits: number[] = [];
    const code = await push({
      args,
      env,
      screen: { write: (text) => void (output += text), isTerminal },
      wait: async (milliseconds) => void waits.push(milliseconds),
      folder: app,
      file,
      target: { host: new URL(api.url).host, protocol: 'http' },
    });
    return { code, output, waits };
  };
  try {
    await work({ api, file, run: (...args) => runWith({ args }), runWith });
  } finally {
    await api.close();
    await rm(folder, { recursive: true, force: true });
  }
};

export const textOf = (path: string): Promise<string> => readFile(join(appFolder, path), 'utf8');

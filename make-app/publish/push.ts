/**
 * `npm run push:make`: creates or updates the app through Make's API, and shows what a person should
 * do next.
 *
 * It never publishes the app, makes a module visible, or deletes anything. A person does what can't
 * be undone: see PUBLISHING.md.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Stop, usageOf } from '../../command-line.ts';
import { MakeOnOneHost, type Wait } from './client.ts';
import { concealing } from './conceal.ts';
import { explain } from './explain.ts';
import { memoryIn } from './find.ts';
import { readLocalApp } from './local.ts';
import { progressOn, type Terminal } from './progress.ts';
import { readSettings, script, type Environment, type Target } from './settings.ts';
import type { StepState, Take } from './step.ts';
import type { Audience } from './sync-app.ts';
import { stepsOf, sync, type Synced } from './sync.ts';

export interface World {
  readonly args: readonly string[];
  readonly env: Environment;
  readonly screen: Terminal;
  readonly wait: Wait;
  /** The app's folder. */
  readonly folder: string;
  /** Where the app's name is saved. */
  readonly file: string;
  /** Replaces Make in tests. */
  readonly target?: Target;
}

type Counts = Record<StepState, number>;

const summary = ({ create, change, same }: Counts, dryRun: boolean): string => {
  if (create + change === 0) return `Everything is up to date (${same} parts).`;
  return dryRun
    ? `Would create ${create} and change ${change} (${same} unchanged).`
    : `Created ${create} and changed ${change} (${same} unchanged).`;
};

/** Source: Make, "Updating your app", "Approved apps". */
const reach: Readonly<Record<Audience, string>> = {
  'only you': 'The app is private, so changes affect your own live scenarios only.',
  'who has the link':
    'The app is published, so changes affect live scenarios. Renaming, removing, or newly requiring a parameter breaks them.',
  everyone:
    "The app is approved, so changes don't affect live scenarios yet: they keep the last version that Make approved. Only you get the changes, and only if you click Run once.",
};

/** What a person should do next. */
const advice = ({ app, waiting, unknown, hidden }: Synced, host: string) => [
  ...unknown.map(
    (name) =>
      `Make has a module, ${name}, that isn't in this project. It was left unchanged. Add it to the project, or delete it in Make before you publish. After that, modules can't be deleted.`,
  ),
  reach[app.audience],
  waiting > 0 &&
    `${waiting === 1 ? '1 change waits' : `${waiting} changes wait`} for Make's approval. Test with Run once, then click Update review on the app's Review tab.`,
  hidden.length > 0 &&
    `Only you can see ${hidden.join(', ')}. To share the app, see make-app/PUBLISHING.md.`,
  `The app is ${app.name} on ${host}. To write templates for it: npm run templates:make -- --app ${app.name} --to FOLDER`,
];

const pushApp = async (world: World, { write, isTerminal }: Terminal): Promise<void> => {
  const settings = readSettings(world.args, world.env);
  if (settings === 'help') return write(`${usageOf(script)}\n`);
  const { token, app: asked, dryRun } = settings;
  const target = world.target ?? settings.target;
  const local = readLocalApp(world.folder);
  const progress = progressOn({ write, isTerminal }, stepsOf(local));
  const counts: Counts = { create: 0, change: 0, same: 0 };
  let current = 'the app';

  const take: Take = async ({ path, look, write: send }) => {
    current = path;
    progress.start(path);
    const state = await look();
    if (state !== 'same' && !dryRun) await send();
    counts[state] += 1;
    progress.done(state, path);
  };
  const wait: Wait = async (milliseconds) => {
    progress.note(
      `Make is receiving too many requests. Waiting ${Math.ceil(milliseconds / 1000)} seconds.`,
    );
    await world.wait(milliseconds);
  };

  try {
    const outcome = await sync({
      make: new MakeOnOneHost(target, token, wait),
      local,
      icon: await readFile(join(import.meta.dirname, 'icon.png')),
      asked,
      dryRun,
      take,
      memory: memoryIn(world.file, target.host),
    });
    progress.end();
    const isThere = !(outcome.app.isNew && dryRun);
    const lines = [summary(counts, dryRun), ...(isThere ? advice(outcome, target.host) : [])];
    write(`${lines.filter(Boolean).join('\n')}\n`);
  } catch (error) {
    progress.end();
    const message = explain(error, target.host, concealing(token), current);
    throw new Error(message, { cause: error });
  }
};

/** Without the token, which Make could repeat in anything that it says. */
const without = (token: string | undefined, { write, isTerminal }: Terminal): Terminal => {
  const conceal = concealing(token?.trim() ?? '');
  return { isTerminal, write: (text) => write(conceal(text)) };
};

/** @returns the exit code */
export const push = async (world: World): Promise<number> => {
  const screen = without(world.env['MAKE_API_TOKEN'], world.screen);
  try {
    await pushApp(world, screen);
    return 0;
  } catch (error) {
    screen.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof Stop ? error.code : 1;
  }
};

const app = join(import.meta.dirname, '..');

if (import.meta.main)
  void push({
    args: process.argv.slice(2),
    env: process.env,
    screen: { write: (text) => void process.stdout.write(text), isTerminal: process.stdout.isTTY },
    wait: (milliseconds) => setTimeout(milliseconds),
    folder: join(app, 'app'),
    file: join(app, '.make-app.json'),
  }).then((code) => (process.exitCode = code));

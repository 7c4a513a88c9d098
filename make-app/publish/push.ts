/**
 * `npm run push:make`: creates or updates the app through Make's API.
 *
 * It never publishes the app, makes a module visible, or deletes anything. A person does what can't
 * be undone: see PUBLISHING.md.
 */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { push } from './run.ts';

const app = join(import.meta.dirname, '..');

process.exitCode = await push({
  args: process.argv.slice(2),
  env: process.env,
  screen: {
    write: (text) => void process.stdout.write(text),
    isTerminal: process.stdout.isTTY,
  },
  wait: (milliseconds) => setTimeout(milliseconds),
  folder: join(app, 'app'),
  file: join(app, '.make-app.json'),
});

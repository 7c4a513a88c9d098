/**
 * `npm run push:make`: creates the app in Make or brings it up to date, through Make's API.
 *
 * It never publishes, never shows a module and never deletes anything: what can't be undone is done
 * by people. See PUBLISHING.md.
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

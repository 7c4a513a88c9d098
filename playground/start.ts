/**
 * `npm start`: records real store data on a local AdvocateLoop API, through the app that Zapier
 * would run and the app that Make would run, and goes on serving: a page with both forms, and the API.
 *
 * --once ends after the last line; the exit code tells whether every line was as expected.
 * --port picks the port, else 8765 where it is free.
 */
import { parseArgs, styleText } from 'node:util';
import { bundle } from '../zapier-app/bundle.ts';
import { accounts } from './api/accounts.ts';
import { startApi } from './api/start.ts';
import { mountPage } from './page/mount.ts';
import type { Line } from './show/line.ts';
import { printScene } from './show/print.ts';
import { makePlayer } from './show/run-make.ts';
import { zapierPlayer } from './show/run-zapier.ts';
import { scenes } from './show/scenes.ts';

const { values } = parseArgs({
  options: { once: { type: 'boolean', default: false }, port: { type: 'string' } },
});

const usualPort = 8765;

/** A port that was asked for must be free; the usual one need not be. */
const listen = async () => {
  if (values.port !== undefined) return startApi({ port: Number(values.port) });
  return values.once ? startApi() : startApi({ port: usualPort }).catch(() => startApi());
};

const step = (text: string): void => console.log(styleText('dim', text));

step('Bundling the Zapier app …');
await bundle();
step('Starting a local AdvocateLoop API for each app …');
const api = await listen();
const apiOfMake = await startApi();
process.env['ADVOCATELOOP_BASE_URL'] = api.baseUrl;
if (!values.once) await mountPage({ zapier: api, make: apiOfMake });
const players = [await zapierPlayer(api), makePlayer(apiOfMake)];

let unexpected = 0;
for (const scene of scenes) {
  const lines: Line[] = [];
  for (const play of players) lines.push(await play(scene));
  printScene(scene, lines);
  if (lines.some(({ asExpected }) => !asExpected)) unexpected += 1;
}
console.log(
  unexpected === 0
    ? `\n${scenes.length} events through both apps, every one as expected.`
    : `\n${unexpected} of ${scenes.length} events were not as expected.`,
);

const close = () => Promise.all([api.close(), apiOfMake.close()]);

if (values.once) {
  await close();
  process.exitCode = unexpected === 0 ? 0 : 1;
} else {
  // What was just shown would make a repeat of everything that is tried on the page.
  api.reset();
  apiOfMake.reset();
  const { apiKey, brandId } = accounts.premier;
  console.log(`
See both forms and run them: ${styleText('bold', `${api.url}/`)}

The local API goes on at ${api.baseUrl} until Ctrl-C. To call it yourself:

  API key   ${apiKey}   (Premier; the other plans: ${accounts.growth.apiKey}, ${accounts.starter.apiKey})
  Brand ID  ${brandId}
  Recorded  ${api.url}/playground/recorded`);
  process.once('SIGINT', () => void close());
}

/**
 * `npm start`: records real store data on a local AdvocateLoop API, through the app that Zapier
 * would run and the app that Make would run, and goes on serving: a page with both forms, and the API.
 */
import { styleText } from 'node:util';
import { runScript, Stop } from '../command-line.ts';
import { bundle } from '../zapier-app/bundle.ts';
import { accounts } from './api/accounts.ts';
import { startApi } from './api/start.ts';
import { mountPage } from './page/mount.ts';
import type { Line } from './show/line.ts';
import { printScene } from './show/print.ts';
import { makePlayer } from './show/run-make.ts';
import { zapierPlayer } from './show/run-zapier.ts';
import { scenes } from './show/scenes.ts';

const usualPort = 8765;

const isPort = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text) && Number(text) < 65_536;

interface Choice {
  readonly once?: boolean | undefined;
  readonly port?: string | undefined;
}

/** A port that was asked for must be free; the usual one need not be. */
const listen = async ({ once, port }: Choice) => {
  if (port === undefined)
    return once ? startApi() : startApi({ port: usualPort }).catch(() => startApi());
  return startApi({ port: Number(port) }).catch((error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isTaken ? new Stop(`Port ${port} is taken. Choose another, or none.`) : error;
  });
};

const step = (text: string): void => console.log(styleText('dim', text));

const play = async (choice: Choice): Promise<void> => {
  step('Starting a local AdvocateLoop API for each app …');
  const api = await listen(choice);
  const apiOfMake = await startApi();
  step('Bundling the Zapier app …');
  await bundle();
  process.env['ADVOCATELOOP_BASE_URL'] = api.baseUrl;
  if (!choice.once) await mountPage({ zapier: api, make: apiOfMake });
  const players = [await zapierPlayer(api), makePlayer(apiOfMake)];

  let unexpected = 0;
  for (const scene of scenes) {
    const lines: Line[] = [];
    for (const player of players) lines.push(await player(scene));
    printScene(scene, lines);
    if (lines.some(({ asExpected }) => !asExpected)) unexpected += 1;
  }
  console.log(
    unexpected === 0
      ? `\n${scenes.length} events through both apps, every one as expected.`
      : `\n${unexpected} of ${scenes.length} events were not as expected.`,
  );

  const close = () => Promise.all([api.close(), apiOfMake.close()]);

  if (choice.once) {
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
};

await runScript({
  name: 'npm start',
  about:
    'Records real store data on a local AdvocateLoop API through both apps, and goes on serving.',
  options: {
    once: {
      type: 'boolean',
      about: 'ends after the last line, with 1 when one was not as expected',
    },
    port: {
      type: 'string',
      takes: 'PORT',
      about: `the port to serve on, else ${usualPort} where it is free`,
      must: { be: 'a number from 1 to 65535', holds: isPort },
    },
  },
  run: play,
});

/**
 * `npm start`: records sample store data in a local AdvocateLoop API through both apps, then keeps
 * running with the API and a page that shows both forms.
 */
import { styleText } from 'node:util';
import { runScript, Stop } from '../command-line.ts';
import { bundle } from '../zapier-app/bundle.ts';
import { accounts } from './api/accounts.ts';
import { startApi } from './api/start.ts';
import { mountPage } from './page/mount.ts';
import { makePlayer, zapierPlayer, type Line } from './show/players.ts';
import { printScene } from './show/print.ts';
import { scenes } from './show/scenes.ts';

const usualPort = 8765;

/** Enough for the page, which shows the last one. */
const keep = 100;

const isPort = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text) && Number(text) < 65_536;

interface Choice {
  readonly once?: boolean | undefined;
  readonly port?: string | undefined;
}

/** A port from the command line must be free. Without one, any port will do. */
const listen = async ({ once, port }: Choice) => {
  if (port === undefined)
    return once
      ? startApi({ keep })
      : startApi({ port: usualPort, keep }).catch(() => startApi({ keep }));
  return startApi({ port: Number(port), keep }).catch((error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isTaken
      ? new Stop(`Port ${port} is in use. Choose another, or leave out --port.`)
      : error;
  });
};

const step = (text: string): void => console.log(styleText('dim', text));

const play = async (choice: Choice): Promise<void> => {
  step('Starting a local AdvocateLoop API for each app…');
  const api = await listen(choice);
  const apiOfMake = await startApi({ keep });
  step('Bundling the Zapier app…');
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
      ? `\nRan ${scenes.length} samples through both apps. All results match.`
      : `\n${unexpected} of ${scenes.length} samples had unexpected results.`,
  );

  const close = () => Promise.all([api.close(), apiOfMake.close()]);

  if (choice.once) {
    await close();
    process.exitCode = unexpected === 0 ? 0 : 1;
  } else {
    // Otherwise, every sample on the page would be a repeat.
    api.reset();
    apiOfMake.reset();
    const { apiKey, brandId } = accounts.premier;
    console.log(`
Open the playground: ${styleText('bold', `${api.url}/`)}

The local API runs at ${api.baseUrl}. Press Ctrl-C to stop it. To call it yourself:

  API key   ${apiKey}   (Premier plan; other plans: ${accounts.growth.apiKey}, ${accounts.starter.apiKey})
  Brand ID  ${brandId}
  Events    ${api.url}/playground/recorded`);
    process.once('SIGINT', () => void close());
  }
};

await runScript({
  name: 'npm start',
  about:
    'Records sample store data in a local AdvocateLoop API through both apps, then keeps running.',
  options: {
    once: {
      type: 'boolean',
      about: 'exit after the last sample, with 1 if a result is unexpected',
    },
    port: {
      type: 'string',
      takes: 'PORT',
      about: `the port of the local API; default: ${usualPort}, or any free port`,
      must: { be: 'a number from 1 to 65535', holds: isPort },
    },
  },
  run: play,
});

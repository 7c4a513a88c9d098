/**
 * What has to stand before anything can be pushed: a login, and a link to the integration at Zapier.
 * The same places and environment variables as the CLI's own. Source: zapier-platform-cli,
 * `constants.js`, `utils/api.js`.
 */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';

type Environment = Readonly<Record<string, string | undefined>>;

const app = join(import.meta.dirname, '..');

const credentials = z.object({ deployKey: z.string().min(1) });
const link = z.object({ id: z.union([z.number(), z.string().min(1)]) });

const loginFile = (env: Environment): string =>
  env['ZAPIER_AUTH_LOCATION'] ?? join(homedir(), '.zapierrc');

/** Absolute, because the CLI runs in a folder of its own. */
export const linkFile = (env: Environment): string =>
  resolve(app, env['ZAPIER_CURRENT_APP_FILE'] ?? '.zapierapprc');

const holds = async (file: string, shape: z.ZodType): Promise<boolean> => {
  try {
    return shape.safeParse(JSON.parse(await readFile(file, 'utf8'))).success;
  } catch {
    return false;
  }
};

const noLogin = (file: string): string => `There is no login: ${file} has no deploy key.
  Make one with an account at https://zapier.com/sign-up:

    npm exec --workspace zapier-app -- zapier-platform login

  (--sso if you sign in through Google or your company.) Where nobody can answer questions, put a
  deploy key from https://developer.zapier.com/partner-settings/deploy-keys/ into ZAPIER_DEPLOY_KEY.`;

const noLink = (file: string): string => `There is no link: ${file} names no integration.
  For an integration that is at Zapier already, or for a new one:

    npm exec --workspace zapier-app -- zapier-platform link
    npm exec --workspace zapier-app -- zapier-platform register

  What register asks for stands ready in zapier-app/PUBLISHING.md.`;

/** @returns what is missing and how to make it; empty when nothing is */
export const missing = async (env: Environment): Promise<readonly string[]> => {
  const loggedIn = env['ZAPIER_DEPLOY_KEY'] || (await holds(loginFile(env), credentials));
  const linked = await holds(linkFile(env), link);
  return [
    ...(loggedIn ? [] : [noLogin(loginFile(env))]),
    ...(linked ? [] : [noLink(linkFile(env))]),
  ];
};

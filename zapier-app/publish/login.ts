/**
 * Checks what a push requires: a login, and a link to an integration at Zapier. The files and
 * environment variables are the CLI's own. Source: zapier-platform-cli, `constants.js`,
 * `utils/api.js`.
 */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';

type Environment = NodeJS.ProcessEnv;

const app = join(import.meta.dirname, '..');

const credentials = z.object({ deployKey: z.string().min(1) });
const link = z.object({ id: z.union([z.number(), z.string().min(1)]) });

const loginFile = (env: Environment): string =>
  env['ZAPIER_AUTH_LOCATION'] ?? join(homedir(), '.zapierrc');

/** An absolute path, because the CLI runs in another folder. */
export const linkFile = (env: Environment): string =>
  resolve(app, env['ZAPIER_CURRENT_APP_FILE'] ?? '.zapierapprc');

const holds = async (file: string, shape: z.ZodType): Promise<boolean> => {
  try {
    return shape.safeParse(JSON.parse(await readFile(file, 'utf8'))).success;
  } catch {
    return false;
  }
};

const noLogin = (file: string): string => `You aren't logged in: ${file} has no deploy key.
  Sign up at https://zapier.com/sign-up, then run:

    npm exec --workspace zapier-app -- zapier-platform login

  Add --sso if you sign in with Google or your company's account. In CI, set ZAPIER_DEPLOY_KEY to a
  deploy key from https://developer.zapier.com/partner-settings/deploy-keys/.`;

const noLink = (file: string): string => `No integration is linked in ${file}.
  Link an existing integration or register a new one:

    npm exec --workspace zapier-app -- zapier-platform link
    npm exec --workspace zapier-app -- zapier-platform register

  The answers for register are in zapier-app/PUBLISHING.md.`;

/** @returns what's missing and how to fix it, or nothing */
export const missing = async (env: Environment): Promise<readonly string[]> => {
  const loggedIn = env['ZAPIER_DEPLOY_KEY'] || (await holds(loginFile(env), credentials));
  const linked = await holds(linkFile(env), link);
  return [
    ...(loggedIn ? [] : [noLogin(loginFile(env))]),
    ...(linked ? [] : [noLink(linkFile(env))]),
  ];
};

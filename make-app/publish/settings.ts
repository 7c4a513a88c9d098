/** What the command line and the environment say. */
import { readCommandLine } from '../../command-line.ts';
import { goodName } from './listing.ts';
import { targetOf, zones, type Target } from './zone.ts';

export interface Settings {
  readonly target: Target;
  readonly token: string;
  /** The name that was asked for on the command line or in the environment. */
  readonly app: string | undefined;
  readonly dryRun: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const known = Object.keys(zones).join(', ');

export const script = {
  name: 'npm run push:make',
  about: `Creates the app in Make or brings it up to date. The token comes from MAKE_API_TOKEN and never from
the command line, which others can see.`,
  options: {
    zone: {
      type: 'string',
      takes: 'ZONE',
      about: `where your Make account is: ${known} (or MAKE_ZONE)`,
    },
    app: {
      type: 'string',
      takes: 'NAME',
      about: 'the app (or MAKE_APP), else the one that was pushed before, else advocateloop',
    },
    'dry-run': { type: 'boolean', about: 'only shows what would change' },
  },
} as const;

const howToGetAToken =
  'In Make, open your profile, then API access, and add a token with the scopes sdk-apps:read and sdk-apps:write. Then run: read -rs MAKE_API_TOKEN && export MAKE_API_TOKEN';

const filled = (text: string | undefined): string | undefined => text?.trim() || undefined;

const zoneFault = (zone: string | undefined): string | undefined => {
  if (zone === undefined)
    return `Which zone is your Make account in? Its address begins with it, as in https://eu1.make.com. Give --zone with one of ${known}.`;
  return targetOf(zone) ? undefined : `Make has no such zone. Give --zone with one of ${known}.`;
};

const tokenFault = (token: string | undefined): string | undefined => {
  if (token === undefined) return `MAKE_API_TOKEN is not set. ${howToGetAToken}`;
  return /^[\x21-\x7e]+$/.test(token)
    ? undefined
    : 'MAKE_API_TOKEN has a space or another character that no token has.';
};

/** @throws {Error} with all that is missing or wrong, and never with what was typed: it may be the token */
export const readSettings = (args: readonly string[], env: Environment): Settings | 'help' => {
  const options = readCommandLine(script, args);
  if (options === 'help') return 'help';

  const zone = filled(options.zone) ?? filled(env['MAKE_ZONE']);
  const target = targetOf(zone ?? '');
  const app = filled(options.app) ?? filled(env['MAKE_APP']);
  const token = filled(env['MAKE_API_TOKEN']);
  const faults = [
    zoneFault(zone),
    app === undefined || goodName.holds(app) ? undefined : `The name of an app is ${goodName.be}.`,
    tokenFault(token),
  ].filter((fault) => fault !== undefined);
  if (faults.length > 0 || !target || token === undefined) throw new Error(faults.join('\n'));

  return { target, token, app, dryRun: options['dry-run'] ?? false };
};

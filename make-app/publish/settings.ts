/** What the command line and the environment say. */
import { parseArgs } from 'node:util';
import { rules } from './listing.ts';
import { targetOf, zones, type Target } from './zone.ts';

export interface Settings {
  readonly target: Target;
  readonly token: string;
  /** The name that was asked for on the command line or in the environment. */
  readonly app: string | undefined;
  readonly dryRun: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const usage = `npm run push:make -- --zone ZONE [--app NAME] [--dry-run]

  --zone ZONE  where your Make account is: ${Object.keys(zones).join(', ')} (or MAKE_ZONE)
  --app NAME   the app to create or update (or MAKE_APP); without it, the one that was pushed
               before, else advocateloop
  --dry-run    only shows what would change

The token comes from MAKE_API_TOKEN and never from the command line, which others can see.`;

const howToGetAToken =
  'In Make, open your profile, then API access, and add a token with the scopes sdk-apps:read and sdk-apps:write. Then run: read -rs MAKE_API_TOKEN && export MAKE_API_TOKEN';

/** The parser's own message is not shown: it repeats what was typed, and that may be a token. */
const optionsIn = (args: readonly string[]) => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        zone: { type: 'string' },
        app: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    return undefined;
  }
};

const filled = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** @throws {Error} with what is missing or wrong, and never with the token */
export const readSettings = (args: readonly string[], env: Environment): Settings | 'help' => {
  const options = optionsIn(args);
  if (!options) throw new Error(`That is not how it is called.\n\n${usage}`);
  if (options.help) return 'help';

  const zone = filled(options.zone) ?? filled(env['MAKE_ZONE']);
  const known = Object.keys(zones).join(', ');
  if (zone === undefined)
    throw new Error(
      `Which zone is your Make account in? Its address begins with it, as in https://eu1.make.com. Give --zone with one of ${known}.`,
    );
  const target = targetOf(zone);
  if (!target) throw new Error(`Make has no zone "${zone}". Give --zone with one of ${known}.`);

  const app = filled(options.app) ?? filled(env['MAKE_APP']);
  if (app !== undefined && !rules.name.test(app))
    throw new Error(
      `"${app}" can't be the name of a Make app. Use 3 to 30 small letters, digits and hyphens, a letter first.`,
    );

  const token = filled(env['MAKE_API_TOKEN']);
  if (token === undefined) throw new Error(`MAKE_API_TOKEN is not set. ${howToGetAToken}`);
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new Error('MAKE_API_TOKEN has a space or another character that no token has.');

  return { target, token, app, dryRun: options['dry-run'] };
};

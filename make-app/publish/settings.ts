/** Reads the settings of a push from the command line and the environment. */
import { readCommandLine } from '../../command-line.ts';
import { goodName } from './listing.ts';

/** The hosts of Make's API. Source: Make, "Make API structure". */
export const zones = {
  eu1: 'eu1.make.com',
  eu2: 'eu2.make.com',
  us1: 'us1.make.com',
  us2: 'us2.make.com',
  'eu1.celonis': 'eu1.make.celonis.com',
  'us1.celonis': 'us1.make.celonis.com',
} as const;

export interface Target {
  readonly host: string;
  /** Only a test uses `http`, to replace Make on the same computer. */
  readonly protocol: 'https' | 'http';
}

/** @returns undefined unless the text is a zone or a zone's host */
export const targetOf = (text: string): Target | undefined => {
  const wanted = text.trim().toLowerCase();
  const found = Object.entries(zones).find(([zone, host]) => zone === wanted || host === wanted);
  return found && { host: found[1], protocol: 'https' };
};

export type Environment = Readonly<Record<string, string | undefined>>;

const known = Object.keys(zones).join(', ');

export const script = {
  name: 'npm run push:make',
  about: `Creates or updates the Make app. Set the token in MAKE_API_TOKEN, because other users can see the
command line.`,
  options: {
    zone: { type: 'string', takes: 'ZONE', about: `your Make zone: ${known} (or MAKE_ZONE)` },
    app: {
      type: 'string',
      takes: 'NAME',
      about: 'the app (or MAKE_APP); default: the app you pushed last, or advocateloop',
    },
    'dry-run': { type: 'boolean', about: 'show changes without making them' },
  },
} as const;

const howToGetAToken =
  'In Make, open your profile, then API access, and create a token with sdk-apps:read and sdk-apps:write. Then run: read -rs MAKE_API_TOKEN && export MAKE_API_TOKEN';

const filled = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** A token in the place of a name would be shown to everyone as the app's name. */
const looksLikeToken = (app: string): boolean =>
  /[0-9a-f]{8}-[0-9a-f]{4}/i.test(app) || /(?=\S*\d)[0-9a-z]{16,}/i.test(app);

/** @throws {Error} with everything missing or wrong, but not the values, because one may be the token */
export const readSettings = (args: readonly string[], env: Environment) => {
  const options = readCommandLine(script, args);
  if (options === 'help') return 'help';

  const zone = filled(options.zone) ?? filled(env['MAKE_ZONE']);
  const target = targetOf(zone ?? '');
  const app = filled(options.app) ?? filled(env['MAKE_APP']);
  const token = filled(env['MAKE_API_TOKEN']);
  const isToken = app && (looksLikeToken(app) || (token && app.includes(token)));
  const faults = [
    !zone &&
      `Zone is missing. It's the first part of your Make address, as in https://eu1.make.com. Add --zone with one of ${known}.`,
    zone && !target && `The zone isn't a Make zone. Use one of ${known}.`,
    isToken &&
      'The app name looks like a token. Use --app with the name only. If it was a token, delete it in Make.',
    app &&
      !isToken &&
      !goodName.holds(app) &&
      `The app name can't be used in Make. Use ${goodName.be}.`,
    !token && `MAKE_API_TOKEN is not set. ${howToGetAToken}`,
    token &&
      !/^[\x21-\x7e]+$/.test(token) &&
      'MAKE_API_TOKEN contains a space or another unexpected character. Copy it again.',
  ].filter(Boolean);
  if (faults.length > 0 || !target || !token) throw new Error(faults.join('\n'));

  return { target, token, app, dryRun: options['dry-run'] ?? false };
};

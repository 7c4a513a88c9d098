/** `npm run contract`: asks the real API what the code only assumes. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runScript, Stop } from '../command-line.ts';
import { parseCredentials } from '../shared/api/auth.ts';
import { parseBaseUrl } from '../shared/api/request.ts';
import { ask, type Around, type Target } from './ask.ts';
import { readAssumptions } from './assumptions.ts';
import { readLedger, readTape, writeJson, type Ledger } from './ledger.ts';
import { probes, undoing } from './probes.ts';
import { hasFailed, reportOf } from './report.ts';
import { changesSince } from './tape.ts';

type Flags = Readonly<Partial<Record<'final' | 'undo' | 'save', boolean | undefined>>>;
type Options = Flags & { readonly record?: string | undefined };

interface World extends Pick<Around, 'now' | 'wait'> {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the tape is, and the ledgers, which Git ignores. */
  readonly folder: string;
  readonly say: (text: string) => void;
}

const targetOf = (env: World['env'], code = ''): Target => {
  const baseUrl = parseBaseUrl(env['ADVOCATELOOP_BASE_URL']);
  const { ADVOCATELOOP_API_KEY: api_key, ADVOCATELOOP_BRAND_ID: brand_id } = env;
  if (!api_key && !brand_id) return { baseUrl, headers: {}, code: '' };
  const headers = parseCredentials({ api_key, brand_id });
  if (!headers.ok) throw new Stop(headers.errors.map(({ message }) => message).join(' '));
  return { baseUrl, headers: headers.value, code: code.trim() };
};

/** The orders that may have been recorded. */
const ordersIn = ({ entries }: Ledger): readonly number[] => [
  ...new Set(probes.flatMap(({ id, records }) => (records && entries[id] ? [records] : []))),
];

const isUndone = (ledger: Ledger): boolean => {
  const orders = ordersIn(ledger);
  return orders.length > 0 && orders.every((it) => ledger.entries[`undo-${it}`]);
};

const sleep = (milliseconds: number): Promise<void> => setTimeout(milliseconds);

/** @returns whether something differs */
export const contract = async (options: Options, world: World): Promise<boolean> => {
  const { env, folder, say, now, wait } = world;
  const { record, final = false, undo = false, save: keep = false } = options;
  const target = targetOf(env, record);
  const hasKey = Object.keys(target.headers).length > 0;
  if (!hasKey && (record !== undefined || undo))
    throw new Stop('Set ADVOCATELOOP_API_KEY and ADVOCATELOOP_BRAND_ID first.');
  if (final && record === undefined)
    throw new Stop('--final needs --record CODE, with a referral code made for tests.');

  // Another account has another ledger, and no ledger tells the account.
  const account = JSON.stringify([target.baseUrl, target.headers['X-Brand-ID']]);
  const name = createHash('sha256').update(account).digest('hex').slice(0, 16);
  mkdirSync(join(folder, 'ledgers'), { recursive: true });
  const file = join(folder, 'ledgers', `${name}.json`);
  const before = readLedger(file);
  const time = new Date(now()).toISOString();
  const isNew = !before || (isUndone(before) && !undo);
  const ledger = isNew ? { run: time.replace(/\D/g, '').slice(0, 14), entries: {} } : before;

  const may = { anonymous: true, refused: hasKey, records: record !== undefined, final };
  const which = undo ? ordersIn(ledger).map(undoing) : probes.filter(({ cost }) => may[cost]);
  if (record !== undefined)
    say(`A claim and two visits can’t be undone. They’re ${final ? '' : 'not '}recorded.`);
  say(`Sending ${which.length} requests, at most one a second.\n`);
  const save = (changed: Ledger) => writeJson(file, changed);
  // Only one's own computer is asked over http.
  const pace = target.baseUrl.startsWith('http:') ? 0 : 1000;
  const { rows, stopped } = await ask(which, target, ledger, { now, wait, save, pace });

  const answers = Object.fromEntries(
    rows.flatMap(({ probe, shape }) => (shape ? [[probe.id, shape]] : [])),
  );
  const known = readTape(folder)?.answers ?? {};
  const changes = changesSince(known, answers);
  say(reportOf({ rows, changes }, readAssumptions()));
  if (ordersIn(ledger).length > 0 && !isUndone(ledger))
    say('To refund the recorded orders, run npm run contract -- --undo.');
  if (keep && !undo) {
    const tape = { asked: time.slice(0, 10), answers: { ...known, ...answers } };
    writeJson(join(folder, 'tape.json'), tape);
    say('Saved in contract/tape.json. Commit it: from now on, npm test compares the local API.');
  }
  if (stopped !== undefined) throw new Stop(stopped);
  return hasFailed({ rows, changes });
};

if (import.meta.main)
  void runScript({
    name: 'npm run contract',
    about: `Asks AdvocateLoop's API what the code only assumes, and exits with 1 if something differs. With
ADVOCATELOOP_API_KEY and ADVOCATELOOP_BRAND_ID, it asks more. Nothing is recorded without --record.`,
    options: {
      record: {
        type: 'string',
        takes: 'CODE',
        about: 'record an order with this test referral code',
      },
      final: { type: 'boolean', about: "also record a claim and visits, which can't be undone" },
      undo: { type: 'boolean', about: 'refund the orders that --record has recorded' },
      save: { type: 'boolean', about: 'keep the shape of the answers in contract/tape.json' },
    },
    run: async (options) => {
      const around = { folder: import.meta.dirname, say: console.log, now: Date.now, wait: sleep };
      const differs = await contract(options, { env: process.env, ...around });
      process.exitCode = differs ? 1 : 0;
    },
  });

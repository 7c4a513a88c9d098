/** What the month should have come to, what it came to, and every rule that did not hold. */
import type { EventKey } from '../../shared/events/table.ts';
import { timeOf, type Clock } from './clock.ts';
import { adviceIn, isSure } from './person.ts';
import { runOf, type Platform, type Run, type Sender } from './automation.ts';
import { keyOf, numbersIn, type Delivery } from './shop.ts';
import type { Story } from './story.ts';
import { certain, doubts, type Seen, type Truth, type World } from './world.ts';

/** A rule that did not hold, when and for what, and the words that show it. */
export interface Finding {
  readonly what: string;
  readonly where: string;
  readonly detail: string;
}

const none = {
  runs: 0,
  recorded: 0,
  quiet: 0,
  kept: 0,
  lost: 0,
  doubled: 0,
  /** By Autoreplay, or because the store sent a refund twice. */
  again: 0,
  /** Refunds that came before their order was in the books. */
  overtaken: 0,
  mails: 0,
  /** Zapier counts what fails in a long outage like everything else. */
  offInOutage: 0,
  minutesOff: 0,
};

export type Figures = { -readonly [Name in keyof typeof none]: number };

/** No person is needed for these, and nothing is lost. */
const isNormal = ({ delivery: { code, event }, seen }: Run): boolean =>
  seen.truth === 'unknown order' ||
  seen.truth === 'repeated' ||
  (code === '' && (event === 'claim' || event === 'visit'));

/**
 * It works later, and a repeat is counted once at most. On Make nobody can tell a connection that was
 * never made from one that broke.
 */
const comesRight = ({ delivery, seen }: Run, platform: Platform): boolean =>
  seen.truth === 'too many' ||
  (seen.truth === 'unreachable' && platform === 'Zapier') ||
  ((seen.truth === 'unsure' || seen.truth === 'unreachable') && delivery.countedOnce);

const inWords = (numbers: Delivery['numbers'] = {}): string =>
  Object.entries(numbers).toSorted().join(', ');

/** Source: https://zapier.com/help/autoreplay/ */
const mostReplays = 5;

export const createLedger = (
  platform: Platform,
  { unhandled }: Story,
  world: World,
  clock: Clock,
) => {
  const runs: Run[] = [];
  const findings: Finding[] = [];
  const figures = new Map<EventKey, Figures>();
  const offSince = new Map<EventKey, number>();
  const waits: number[] = [];
  /** What the last webhook of an automation met, while nobody has connected anew. */
  const met = new Map<EventKey, Truth>();

  const figuresOf = (event: EventKey): Figures => {
    const known = figures.get(event) ?? { ...none };
    figures.set(event, known);
    return known;
  };

  const find = (what: string, about: string, detail = ''): void => {
    findings.push({ what, where: `${timeOf(clock.now())}, ${about}`, detail });
  };

  const checkWords = ({ delivery, seen }: Run, message: string): void => {
    const { truth, words } = seen;
    const says = (what: string) => find(what, delivery.about, message);
    const advice = adviceIn(message);
    const isMakesOwn = platform === 'Make' && !/^\[\d{3}\]/.test(message);
    if (advice === undefined && !isMakesOwn) says('a message without advice');
    if (advice === 'look' && !doubts.has(truth)) says('a doubt where nothing was recorded');
    if (advice === 'look' && platform === 'Zapier' && !message.includes('Autoreplay'))
      says('a doubt that does not name Autoreplay');
    if (doubts.has(truth) && isSure(message)) says('certain where nobody can be');
    if (doubts.has(truth) && advice === 'again' && !delivery.countedOnce)
      says('a repeat called safe that counts twice');
    if ((advice === 'reconnect') !== (truth === 'wrong key'))
      says('the key blamed wrongly, or not at all');
    if ((advice === 'upgrade') !== (truth === 'no plan'))
      says('the plan blamed wrongly, or not at all');
    if (truth === 'refused' && !/^<|is left to refund/.test(words))
      find('refused, though the store sent it properly', delivery.about, words);
  };

  return {
    /** A webhook came. */
    start: (delivery: Delivery): Run => {
      const run = runOf(delivery);
      runs.push(run);
      figuresOf(delivery.event).runs += 1;
      return run;
    },

    /** The app was run for it. */
    called: (run: Run, sender: Sender, seen: Seen): void => {
      const { key, event, about } = run.delivery;
      const { truth, recorded } = seen;
      const stopsAtPlan = platform === 'Make' && unhandled === 'switched off';
      const stops = truth === 'wrong key' || (stopsAtPlan && truth === 'no plan');
      if (sender === 'webhook' && stops && met.get(event) === truth)
        find('goes on with what was refused before', about, truth);
      if (sender === 'webhook') met.set(event, truth);
      run.seen = seen;
      run.made.push(...Array.from({ length: recorded }, () => sender));
      if (recorded > 1) find('doubled', about, `${recorded} times in one run`);
      const record = world.recordsOf(key).at(-1);
      const [inBooks, meant] = [record && numbersIn(record), run.delivery.numbers].map(inWords);
      if (recorded > 0 && inBooks !== meant)
        find('a wrong number', about, `${inBooks} in the books, and ${meant} was meant`);
    },

    /** It ended well, as far as the platform can see. */
    recorded: ({ delivery, seen }: Run): void => {
      if (seen.truth !== 'recorded') find('taken for recorded', delivery.about, seen.truth);
    },

    /** It ended, and nobody hears of it. */
    quiet: (run: Run): void => {
      const { about, order } = run.delivery;
      run.isQuiet = true;
      if (!isNormal(run)) find('ends quietly', about, run.seen.truth);
      if (order !== undefined && world.recordsOf(order).length > 0)
        find('does not find its order', about);
    },

    /** It never came to the app. */
    filtered: (run: Run): void => {
      run.isQuiet = true;
      if (run.delivery.code !== '' || run.delivery.event === 'refund')
        find('filtered out', run.delivery.about);
    },

    /** The platform tries it again by itself. */
    triesAgain: (run: Run, minutes: number): void => {
      const { about, countedOnce } = run.delivery;
      const { truth, askedFor } = run.seen;
      run.retries += 1;
      if (certain.has(truth)) find('tries again what was refused', about, truth);
      if (doubts.has(truth) && !countedOnce) find('tries again what may count twice', about);
      if (platform === 'Make') return;
      if (minutes < (askedFor ?? 0)) find('tries again too early', about, `${minutes} minutes`);
      if (askedFor === undefined) waits.push(minutes);
      if (waits.length === 5 && new Set(waits).size === 1)
        find('all retries at the same time', about, `after ${minutes} minutes each`);
    },

    /** A person has to do something about it. */
    needsPerson: (run: Run, message: string): void => {
      const { about } = run.delivery;
      if (isNormal(run)) find('a person is asked for what is normal', about, message);
      const atOnce = run.retries + run.replays === 0 && adviceIn(message) !== 'fix';
      if (comesRight(run, platform) && atOnce)
        find('a person is asked for what comes right by itself', about, message);
      checkWords(run, message);
    },

    mail: (event: EventKey): void => {
      figuresOf(event).mails += 1;
    },

    /** The platform holds what follows until somebody connects again. */
    expired: ({ delivery, seen }: Run): void => {
      if (seen.truth !== 'wrong key')
        find('held, and the key is right', delivery.about, seen.truth);
    },
    /** Somebody gave the connection another key. */
    connected: (): void => met.clear(),

    off: (event: EventKey, why: Truth): void => {
      offSince.set(event, clock.now());
      if (platform === 'Zapier' && world.outage()) figuresOf(event).offInOutage += 1;
      else if (why !== 'wrong key' && why !== 'no plan') find('switched off', event, why);
    },
    on: (event: EventKey): void => {
      figuresOf(event).minutesOff += Math.round(clock.now() - (offSince.get(event) ?? 0));
      offSince.delete(event);
    },

    findings,
    /** Compares the books with what the store meant. */
    close: () => {
      for (const [event, since] of offSince)
        figuresOf(event).minutesOff += Math.round(clock.now() - since);

      const books = world.recorded();
      const byKey = Map.groupBy(runs, ({ delivery }) => delivery.key);
      const conversions = new Set(
        books.filter(({ event }) => event === 'conversion').map((record) => keyOf(record)),
      );
      for (const record of books)
        if (!byKey.has(keyOf(record))) find('recorded, and nobody meant it', keyOf(record));
      for (const versions of byKey.values()) {
        const [sent] = versions;
        if (!sent) continue;
        const { event, about, code, order } = sent.delivery;
        const tally = figuresOf(event);
        const made = versions.map((run) => run.made).filter(({ length }) => length > 0);
        const extra = made.flatMap(([, ...more]) => more);
        const byZapier = extra.filter((sender) => sender === 'Autoreplay').length;
        const byStore = event === 'refund' ? made.length - 1 : 0;
        const again = Math.min(byZapier, mostReplays * versions.length) + Math.max(0, byStore);
        const doubled = made.flat().length - 1 - again;
        tally.again += again;
        tally.doubled += Math.max(0, doubled);
        if (doubled > 0) find('doubled', about, made.flat().join(', '));
        if (code === 'TYPO99' && event !== 'conversion' && made.length > 0)
          find('recorded with an unknown code', about);

        const isWanted = order === undefined ? code === 'JOHN123' : conversions.has(order);
        if (made.length > 0) tally.recorded += 1;
        else if (!isWanted) tally.quiet += 1;
        else if (versions.some(({ told }) => told.length > 0)) tally.kept += 1;
        else if (order !== undefined && versions.some(({ isQuiet }) => isQuiet))
          tally.overtaken += 1;
        else {
          tally.lost += 1;
          find('lost in silence', about);
        }
      }
      return { findings, figures, runs };
    },
  };
};

export type Ledger = ReturnType<typeof createLedger>;

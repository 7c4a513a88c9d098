/** Each line of the policy, undone on purpose, and the rule by which the month notices. */
import type { Bundle, ZObject } from 'zapier-platform-core';
import { number, object, string, type infer as Infer } from 'zod';
import type { Files } from '../../make-app/format/folder.ts';
import type { appOf } from '../../zapier-app/app.ts';
import type { Platform } from './automation.ts';
import type { Subject } from './month.ts';
import type { Story } from './story.ts';

export interface Mutant {
  readonly platform: Platform;
  /** What is no longer so. */
  readonly undone: string;
  readonly finds: string;
  readonly subject: (of: Subject) => Subject;
  /** What is different in the story. */
  readonly story?: Partial<Story>;
}

type Perform = (z: ZObject, bundle: Bundle) => Promise<Record<string, unknown>>;
type Zaps = ReturnType<typeof appOf>;

const wrapped = (app: Zaps, wrap: (perform: Perform, create: string) => Perform): Zaps => ({
  ...app,
  creates: Object.fromEntries(
    Object.entries(app.creates).map(([key, create]) => {
      const { operation } = create;
      const perform = wrap(operation.perform, key);
      return [key, { ...create, operation: { ...operation, perform } }];
    }),
  ),
});

/** Some of core's errors carry their message as JSON. */
const parts = object({
  message: string(),
  code: string().nullish(),
  status: number().nullish(),
  delay: number().nullish(),
});

interface Told extends Infer<typeof parts> {
  readonly name: string;
}

const toldIn = ({ name, message }: Error): Told => {
  try {
    return { name, ...parts.parse(JSON.parse(message)) };
  } catch {
    return { name, message };
  }
};

const isDoubt = ({ name, message }: Told): boolean =>
  name === 'AppError' && /may already be recorded/.test(message);
const isA =
  (name: string) =>
  (told: Told): boolean =>
    told.name === name;
const ofCreate =
  (create: string, is: (told: Told) => boolean) =>
  (told: Told, of: string): boolean =>
    create === of && is(told);

/** What an action ends with instead. */
type Instead = (told: Told, errors: ZObject['errors']) => Error;

const stops: Instead = ({ message }, errors) => new errors.Error(message, 'Mutant', 400);
const halts: Instead = ({ message }, errors) => new errors.HaltedError(message);
const waits: Instead = ({ message }, errors) => new errors.ThrottledError(message, 60);
const expires: Instead = ({ message }, errors) => new errors.ExpiredAuthError(message);
const says =
  (from: RegExp, to: string): Instead =>
  ({ message, status }, errors) =>
    new errors.Error(message.replace(from, to), 'Mutant', status ?? undefined);

const zapier = (
  undone: string,
  finds: string,
  wrap: (perform: Perform, create: string) => Perform,
): Mutant => ({
  platform: 'Zapier',
  undone,
  finds,
  subject: (of) => ({ ...of, zapier: (events) => wrapped(of.zapier(events), wrap) }),
});

/** An app that ends some of its runs differently. */
const ending = (
  undone: string,
  finds: string,
  which: (told: Told, create: string) => boolean,
  instead: Instead,
): Mutant =>
  zapier(undone, finds, (perform, create) => async (z, bundle) => {
    try {
      return await perform(z, bundle);
    } catch (error) {
      if (!(error instanceof Error) || !which(toldIn(error), create)) throw error;
      throw instead(toldIn(error), z.errors);
    }
  });

const normal = 'a person is asked for what is normal';

const onZapier: readonly Mutant[] = [
  ending(
    'an unlisted 4xx was refused',
    'a doubt where nothing was recorded',
    ({ status }) => status === 404 || status === 406,
    says(
      /Nothing was recorded.*/,
      'This may already be recorded. Autoreplay. Check before you try again.',
    ),
  ),
  ending(
    'a refund of an unknown order is quiet',
    normal,
    ofCreate('record_refund', isA('HaltedError')),
    stops,
  ),
  ending(
    'a sign-up without a code is quiet',
    normal,
    ofCreate('record_claim', isA('HaltedError')),
    stops,
  ),
  ending(
    'a click without a code is quiet',
    normal,
    ofCreate('record_visit', isA('HaltedError')),
    stops,
  ),
  ending(
    'a repeated order is quiet',
    normal,
    ofCreate('record_conversion', isA('HaltedError')),
    stops,
  ),
  ending(
    'an uncertain outcome says so',
    'certain where nobody can be',
    isDoubt,
    says(/This may already.*/, 'Nothing was recorded. Autoreplay.'),
  ),
  ending(
    'an uncertain outcome names Autoreplay',
    'a doubt that does not name Autoreplay',
    isDoubt,
    says(/Autoreplay/g, 'Zapier'),
  ),
  ending(
    'an uncertain outcome is not tried again',
    'tries again what may count twice',
    isDoubt,
    waits,
  ),
  ending('an uncertain outcome is told', 'ends quietly', isDoubt, halts),
  ending(
    'without an order ID nothing is tried again',
    'tries again what may count twice',
    ofCreate('record_conversion', isDoubt),
    waits,
  ),
  ending(
    'what comes right by itself waits',
    'a person is asked for what comes right by itself',
    isA('ThrottledError'),
    stops,
  ),
  ending('what waits is not forgotten', 'ends quietly', isA('ThrottledError'), halts),
  ending(
    'retries are spread',
    'all retries at the same time',
    ({ name, delay }) => name === 'ThrottledError' && (delay ?? 0) < 300,
    waits,
  ),
  ending(
    'retries wait as long as AdvocateLoop asks',
    'tries again too early',
    isA('ThrottledError'),
    waits,
  ),
  ending(
    'a refused key holds what follows',
    'goes on with what was refused before',
    isA('ExpiredAuthError'),
    stops,
  ),
  ending(
    'a plan that lacks the event is told',
    'ends quietly',
    ({ status }) => status === 403,
    halts,
  ),
  ending(
    'a plan that lacks the event is not the key',
    'held, and the key is right',
    ({ status }) => status === 403,
    expires,
  ),
  ending(
    'messages say what to do',
    'a message without advice',
    isA('AppError'),
    says(/.*/s, 'Something went wrong.'),
  ),
  zapier(
    'a 200 without success is no success',
    'taken for recorded',
    (perform) => async (z, bundle) => {
      try {
        return await perform(z, bundle);
      } catch (error) {
        if (!(error instanceof Error) || toldIn(error).code !== 'UnexpectedAnswer') throw error;
        return { success: true };
      }
    },
  ),
  zapier('a run sends once', 'doubled', (perform) => async (z, bundle) => {
    await perform(z, bundle).catch(() => undefined);
    return perform(z, bundle);
  }),
  zapier('amounts are read as printed', 'a wrong number', (perform) => (z, bundle) => {
    const { order_total: total, ...others } = bundle.inputData;
    if (typeof total !== 'string') return perform(z, bundle);
    const order_total = total.replaceAll(',', '');
    return perform(z, { ...bundle, inputData: { ...others, order_total } });
  }),
];

/** Another text in every place; one that changes nothing would prove nothing. */
const inText = (text: string, from: string | RegExp, to: string): string =>
  text.replaceAll(from, to);

const files = (from: string | RegExp, to: string) => ({
  makeFiles: (all: Files): Files =>
    Object.fromEntries(Object.entries(all).map(([path, text]) => [path, inText(text, from, to)])),
});

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every part of a template, changed from the inside out. */
const everywhere = (value: unknown, change: (node: Node) => Node): unknown => {
  if (Array.isArray(value)) return value.map((item) => everywhere(item, change));
  if (!isNode(value)) return value;
  const changed = Object.entries(value).map(([key, part]) => [key, everywhere(part, change)]);
  return change(Object.fromEntries(changed));
};

const templates = (change: (node: Node) => Node) => ({
  blueprints: (all: Node): Node =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, everywhere(one, change)])),
});

const inFilters = (from: RegExp, to: string) =>
  templates((node) =>
    typeof node['a'] === 'string' ? { ...node, a: node['a'].replace(from, to) } : node,
  );

const directive = (from: string, retry: boolean | undefined, to: Node) =>
  templates((node) =>
    node['module'] === `builtin:${from}` &&
    (retry === undefined || (isNode(node['mapper']) && node['mapper']['retry'] === retry))
      ? { ...node, ...to }
      : node,
  );

const retries = { module: 'builtin:Break', mapper: { retry: true, count: 3, interval: 15 } };
const keeps = { module: 'builtin:Break', mapper: { retry: false } };
const ignores = { module: 'builtin:Ignore', mapper: {} };

const make = (
  undone: string,
  finds: string,
  change: Partial<Subject>,
  story: Partial<Story> = {},
): Mutant => ({
  story,
  platform: 'Make',
  undone,
  finds,
  subject: (of) => ({
    ...of,
    ...change,
    blueprints: (all) => (change.blueprints ?? ((same) => same))(of.blueprints(all)),
  }),
});

const onMake: readonly Mutant[] = [
  make(
    'an unlisted 4xx was refused',
    'a doubt where nothing was recorded',
    files('Nothing was recorded', 'This may already be recorded'),
  ),
  make(
    'what a person must look at is not tried again',
    'tries again what may count twice',
    directive('Break', false, retries),
  ),
  make(
    'what was refused is not tried again',
    'tries again what was refused',
    directive('Break', false, retries),
  ),
  make(
    'what comes right by itself is tried again',
    'a person is asked for what comes right by itself',
    directive('Break', true, keeps),
  ),
  make('an unknown order is ignored', normal, directive('Ignore', undefined, keeps)),
  make('only what is normal is ignored', 'ends quietly', directive('Break', false, ignores)),
  make(
    'a filter stands in front of sign-ups and clicks',
    normal,
    templates((node) => ('onerror' in node ? { ...node, filter: undefined } : node)),
  ),
  make(
    'a refused key and a missing plan pass the handlers by',
    'goes on with what was refused before',
    templates((node) =>
      node['module'] === 'builtin:BasicRouter' ? { ...node, filter: undefined } : node,
    ),
  ),
  make(
    'a refused key stops the scenario, whatever Make does with other errors',
    'goes on with what was refused before',
    files('InvalidAccessTokenError', 'DataError'),
    { unhandled: 'kept' },
  ),
  make(
    'the status stands in front of the message, not anywhere in it',
    'ends quietly',
    inFilters(
      /contains\("[[\d\]]*\[404\]"; ifempty\(substring\((ifempty\(.*?\)); 0; 5\); "-"\)\)/g,
      'contains($1; "[404]")',
    ),
  ),
  make(
    'an order ID of blanks is none',
    'tries again what may count twice',
    inFilters(/trim\((ifempty\(1\.order_id; ""\))\)/g, '$1'),
  ),
  make('without handlers nothing uncertain is tried again', 'tries again what may count twice', {
    ...files('RuntimeError', 'ConnectionError'),
    ...templates((node) => ('onerror' in node ? { ...node, onerror: undefined } : node)),
  }),
  make(
    'an uncertain outcome says so',
    'certain where nobody can be',
    files(/This may already be recorded\./g, 'Nothing was recorded.'),
  ),
  make(
    'a 200 without success is no success',
    'taken for recorded',
    files(' & body.success = true', ''),
  ),
  make(
    'amounts go where they belong',
    'a wrong number',
    templates((node) => ('order_total' in node ? { ...node, order_total: '{{1.tax}}' } : node)),
  ),
];

export const mutants: readonly Mutant[] = [...onZapier, ...onMake];

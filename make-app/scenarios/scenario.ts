/** Builds a scenario for each event: a webhook, the module, and error handlers. */
import { oneOfFields, type ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import { identifyBy } from '../generator/parameters.ts';
import { moduleId, moduleLabel } from '../generator/words.ts';
import type { Blueprint, Filter, Mapper, ScenarioNode } from '../format/blueprint.ts';
import { filled } from './expression.ts';
import { at, handlerOf } from './handlers.ts';

export interface BlueprintOptions {
  /** The app's name in Make, such as `advocateloop-x7k2p9`. */
  readonly app?: string;
  /** Whether an order without a referral code stops at a filter, as a sign-up without one does. */
  readonly onlyReferred?: boolean;
}

export const placeholder = 'advocateloop';

/** A value from an earlier module. */
const from = (id: number, key: string): string => `{{${id}.${key}}}`;

/** The webhook has the API's field names, so every field is mapped from the same name. */
const mapped = (source: number, fields: readonly Field[]): Mapper =>
  Object.fromEntries(fields.map(({ key }) => [key, from(source, key)]));

/** The fields that the form shows with its default choices. */
export const shownAtFirst = (event: ApiEvent): readonly Field[] => {
  const { choice, body } = event;
  const [, ...hidden] = oneOfFields(event);
  const answer = choice?.options.find(({ value }) => value === choice.default);
  return fieldsOf(body)
    .filter((field) => !hidden.includes(field))
    .filter(({ key }) => key !== choice?.governs || answer?.governed === 'required');
};

/** The answers to the form's questions, which can't be mapped. */
export const answersOf = (
  { oneOf: [identifier] = [], choice }: ApiEvent,
  answer: unknown,
): Mapper => ({
  ...(identifier === undefined ? {} : { [identifyBy]: identifier }),
  ...(choice && typeof answer === 'string' ? { [choice.key]: answer } : {}),
});

export const webhook: ScenarioNode = {
  id: 1,
  module: 'gateway:CustomWebHook',
  version: 1,
  parameters: { maxResults: 1 },
  mapper: {},
  metadata: at(0),
};

/** What a scenario has between its webhook and its handlers. */
interface Contents {
  /** The modules before the app's. */
  readonly before: readonly ScenarioNode[];
  readonly mapper: Mapper;
  readonly filter: Filter | undefined;
}

/** Splits the line items into bundles, then builds the list that the module expects. */
export const lines = (
  field: Field,
  array = from(webhook.id, field.key),
  mapper = mapped(2, field.children),
): Pick<Contents, 'before' | 'mapper'> => ({
  before: [
    {
      id: 2,
      module: 'builtin:BasicFeeder',
      version: 1,
      parameters: {},
      mapper: { array },
      metadata: at(1, 0, 'Each line item'),
    },
    {
      id: 3,
      module: 'builtin:BasicAggregator',
      version: 1,
      parameters: { feeder: 2, target: `4.${field.key}` },
      mapper,
      metadata: at(2, 0, `Build ${field.label.toLowerCase()}`),
    },
  ],
  mapper: { [field.key]: from(3, 'array') },
});

/** The field whose value says that somebody referred this person. */
const referralCode = 'referral_code';

/** The field without which the event stops at a filter. */
export const neededCode = (
  { nothingWithout, body }: ApiEvent,
  { onlyReferred = false }: BlueprintOptions,
): string | undefined =>
  nothingWithout ?? (onlyReferred && referralCode in body.shape ? referralCode : undefined);

/**
 * `dlq`: incomplete executions are stored, which Break handlers require.
 * Source: help.make.com, "Break error handler".
 */
const settings = {
  roundtrips: 1,
  maxErrors: 3,
  autoCommit: true,
  autoCommitTriggerLast: true,
  sequential: false as const,
  confidential: false,
  dataloss: false,
  dlq: true,
  freshVariables: false,
};

/** A scenario that ends with the module of an event and its error handlers. Every module has a column. */
export const scenarioWith = (
  name: string,
  event: ApiEvent,
  { app = placeholder }: BlueprintOptions,
  { before, mapper, filter }: Contents,
): Blueprint => {
  const id = before.length + 2;
  const module: ScenarioNode = {
    id,
    module: `app#${app}:${moduleId(event)}`,
    version: 1,
    parameters: {},
    mapper,
    ...(filter && { filter }),
    onerror: [handlerOf(event, webhook.id, id)],
    metadata: at(id - 1, 0, moduleLabel(event)),
  };
  return {
    name,
    flow: [webhook, ...before, module],
    metadata: { instant: true, version: 1, scenario: settings, designer: { orphans: [] } },
  };
};

/** File name without its extension → scenario. */
export type Blueprints = Readonly<Record<string, Blueprint>>;

const blueprintsOf = (event: ApiEvent, options: BlueprintOptions): Blueprints => {
  const name = `record-${event.key}`;
  const title = `${moduleLabel(event)} from a webhook`;
  const items = fieldsOf(event.body).find(({ type }) => type === 'items');
  const code = neededCode(event, options);
  const filter =
    code === undefined
      ? undefined
      : { name: 'Has a referral code', conditions: [[filled(`${webhook.id}.${code}`)]] };
  const scalars = shownAtFirst(event).filter((field) => field !== items);
  const mapper = { ...answersOf(event, event.choice?.default), ...mapped(webhook.id, scalars) };
  const scenario = scenarioWith(title, event, options, { before: [], mapper, filter });
  if (!items) return { [name]: scenario };
  const list = lines(items);
  const withItems = { before: list.before, mapper: { ...mapper, ...list.mapper }, filter };
  return {
    [name]: scenario,
    [`${name}-with-items`]: scenarioWith(`${title}, with line items`, event, options, withItems),
  };
};

export const scenariosOf = (
  events: readonly ApiEvent[],
  options: BlueprintOptions = {},
): Blueprints => Object.assign({}, ...events.map((event) => blueprintsOf(event, options)));

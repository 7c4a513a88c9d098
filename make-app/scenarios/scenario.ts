/** Builds a scenario for each event: a webhook, the module, and error handlers. */
import { oneOfFields, type ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import { identifyBy } from '../generator/parameters.ts';
import { moduleId, moduleLabel } from '../generator/words.ts';
import type { Blueprint, Filter, ScenarioNode } from '../format/blueprint.ts';
import { at, blueprint, from, type Mapper } from './blueprint.ts';
import { filled } from './expression.ts';
import { handlerOf } from './handlers.ts';

export interface BlueprintOptions {
  /** The app's name in Make, such as `advocateloop-x7k2p9`. */
  readonly app?: string;
  /** Whether an order without a referral code stops at a filter, as a sign-up without one does. */
  readonly onlyReferred?: boolean;
}

export const placeholder = 'advocateloop';

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

/** Splits the line items into bundles, then builds the list that the module expects. */
export const lines = (
  field: Field,
  target: number,
  array = from(webhook.id, field.key),
  mapper = mapped(2, field.children),
): readonly ScenarioNode[] => [
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
    parameters: { feeder: 2, target: `${target}.${field.key}` },
    mapper,
    metadata: at(2, 0, `Build ${field.label.toLowerCase()}`),
  },
];

/** The field whose value says that somebody referred this person. */
const referralCode = 'referral_code';

/** The field without which the event stops at a filter. */
export const neededCode = (
  { nothingWithout, body }: ApiEvent,
  { onlyReferred = false }: BlueprintOptions,
): string | undefined =>
  nothingWithout ?? (onlyReferred && referralCode in body.shape ? referralCode : undefined);

const filterOf = (event: ApiEvent, options: BlueprintOptions): Filter | undefined => {
  const code = neededCode(event, options);
  return code === undefined
    ? undefined
    : { name: 'Has a referral code', conditions: [[filled(`${webhook.id}.${code}`)]] };
};

/** @throws {Error} if the name can't be an app's name */
const appNameOf = ({ app = placeholder }: BlueprintOptions): string => {
  if (/^[a-z][0-9a-z-]*[0-9a-z]$/.test(app)) return app;
  throw new Error(`"${app}" can't be a Make app name. Use one such as advocateloop-x7k2p9.`);
};

interface Contents {
  readonly mapper: Mapper;
  readonly filter: Filter | undefined;
}

/**
 * The module of an event at the end of a scenario, with its error handlers.
 *
 * @param id also its place: every module has a column
 * @throws {Error} if the app's name can't be one
 */
export const moduleOf = (
  event: ApiEvent,
  options: BlueprintOptions,
  id: number,
  { mapper, filter }: Contents,
): ScenarioNode => ({
  id,
  module: `app#${appNameOf(options)}:${moduleId(event)}`,
  version: 1,
  parameters: {},
  mapper,
  ...(filter && { filter }),
  onerror: [handlerOf(event, { source: webhook.id, failing: id, next: id + 1, column: id - 1 })],
  metadata: at(id - 1, 0, moduleLabel(event)),
});

const ownModule = (
  event: ApiEvent,
  options: BlueprintOptions,
  id: number,
  items: Mapper,
): ScenarioNode => {
  const scalars = shownAtFirst(event).filter(({ type }) => type !== 'items');
  return moduleOf(event, options, id, {
    mapper: {
      ...answersOf(event, event.choice?.default),
      ...mapped(webhook.id, scalars),
      ...items,
    },
    filter: filterOf(event, options),
  });
};

/** File name without its extension → scenario. */
export type Blueprints = Readonly<Record<string, Blueprint>>;

const blueprintsOf = (event: ApiEvent, options: BlueprintOptions): Blueprints => {
  const name = `record-${event.key}`;
  const title = `${moduleLabel(event)} from a webhook`;
  const items = fieldsOf(event.body).find(({ type }) => type === 'items');
  return {
    [name]: blueprint(title, [webhook, ownModule(event, options, 2, {})]),
    ...(items
      ? {
          [`${name}-with-items`]: blueprint(`${title}, with line items`, [
            webhook,
            ...lines(items, 4),
            ownModule(event, options, 4, { [items.key]: from(3, 'array') }),
          ]),
        }
      : {}),
  };
};

/** @throws {Error} if the name can't be an app's name */
export const scenariosOf = (
  events: readonly ApiEvent[],
  options: BlueprintOptions = {},
): Blueprints => Object.assign({}, ...events.map((event) => blueprintsOf(event, options)));

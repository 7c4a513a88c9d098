/** From the table of events to scenarios: a webhook, the module, and what happens when it fails. */
import { oneOfFields, type ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import { identifyBy } from '../generator/parameters.ts';
import { moduleId, moduleLabel } from '../generator/words.ts';
import {
  at,
  blueprint,
  from,
  type Blueprint,
  type Mapped,
  type ScenarioNode,
} from './blueprint.ts';
import { handlerOf } from './handlers.ts';

export interface BlueprintOptions {
  /** The name that Make gave the app, such as `advocateloop-x7k2p9`. */
  readonly app?: string;
}

export const placeholder = 'advocateloop';

type Mapper = Readonly<Record<string, Mapped>>;

/** The webhook hands over the API's own field names, so every field is mapped from its namesake. */
const mapped = (source: number, fields: readonly Field[]): Mapper =>
  Object.fromEntries(fields.map(({ key }) => [key, from(source, key)]));

/** The fields that the form shows with its questions answered as they are at first. */
export const shownAtFirst = (event: ApiEvent): readonly Field[] => {
  const { choice, body } = event;
  const [, ...hidden] = oneOfFields(event);
  const answer = choice?.options.find(({ value }) => value === choice.default);
  return fieldsOf(body)
    .filter((field) => !hidden.includes(field))
    .filter(({ key }) => key !== choice?.governs || answer?.governed === 'required');
};

/** The answers themselves, which can't be mapped. */
const answers = ({ oneOf: [identifier] = [], choice }: ApiEvent): Mapper => ({
  ...(identifier === undefined ? {} : { [identifyBy]: identifier }),
  ...(choice ? { [choice.key]: choice.default } : {}),
});

const webhook: ScenarioNode = {
  id: 1,
  module: 'gateway:CustomWebHook',
  version: 1,
  parameters: { maxResults: 1 },
  mapper: {},
  metadata: at(0),
};

/** One bundle per line, and back into one list of the shape that the module wants. */
const lines = (field: Field, target: number): readonly ScenarioNode[] => [
  {
    id: 2,
    module: 'builtin:BasicFeeder',
    version: 1,
    parameters: {},
    mapper: { array: from(webhook.id, field.key) },
    metadata: at(1, 0, 'Each line'),
  },
  {
    id: 3,
    module: 'builtin:BasicAggregator',
    version: 1,
    parameters: { feeder: 2, target: `${target}.${field.key}` },
    mapper: mapped(2, field.children),
    metadata: at(2, 0, `Into ${field.label}`),
  },
];

const moduleOf = (
  event: ApiEvent,
  app: string,
  id: number,
  column: number,
  items: Mapper,
): ScenarioNode => {
  const scalars = shownAtFirst(event).filter(({ type }) => type !== 'items');
  const around = { source: webhook.id, failing: id, next: id + 1, column };
  return {
    id,
    module: `app#${app}:${moduleId(event)}`,
    version: 1,
    parameters: {},
    mapper: { ...answers(event), ...mapped(webhook.id, scalars), ...items },
    onerror: [handlerOf(event, around)],
    metadata: at(column, 0, moduleLabel(event)),
  };
};

/** Name of the file, without its ending → scenario. */
export type Blueprints = Readonly<Record<string, Blueprint>>;

const blueprintsOf = (event: ApiEvent, app: string): Blueprints => {
  const name = `record-${event.key}`;
  const title = `${moduleLabel(event)} from a webhook`;
  const items = fieldsOf(event.body).find(({ type }) => type === 'items');
  return {
    [name]: blueprint(title, [webhook, moduleOf(event, app, 2, 1, {})]),
    ...(items
      ? {
          [`${name}-with-items`]: blueprint(`${title}, with line items`, [
            webhook,
            ...lines(items, 4),
            moduleOf(event, app, 4, 3, { [items.key]: from(3, 'array') }),
          ]),
        }
      : {}),
  };
};

/** @throws {Error} when the name can't be one of an app */
export const scenariosOf = (
  events: readonly ApiEvent[],
  { app = placeholder }: BlueprintOptions = {},
): Blueprints => {
  if (!/^[a-z][0-9a-z-]*[0-9a-z]$/.test(app))
    throw new Error(`"${app}" is not the name of a Make app, such as advocateloop-x7k2p9.`);
  return Object.assign({}, ...events.map((event) => blueprintsOf(event, app)));
};

/**
 * The guard against breaking changes: compares the record of the published app with the present app.
 *
 * A platform commits an `AppRecord` of what it published and makes the present one from what it
 * built. Components are the connection (`isConnection`) and every visible action or module, by key.
 * A hidden one is left out. A nested field has a path for a key, such as `items.item_name`.
 */
import * as z from 'zod';
import type { Finding } from './review.ts';

const fieldRecord = z.object({
  type: z.string(),
  required: z.boolean(),
  default: z.string().optional(),
  /** The values of a dropdown. */
  options: z.array(z.string()).optional(),
});

const componentRecord = z.object({
  /** Such as `custom` for a connection, or `action` for a module. */
  type: z.string(),
  isConnection: z.literal(true).optional(),
  input: z.record(z.string(), fieldRecord),
  /** The keys that the sample promises, with their types. */
  output: z.record(z.string(), z.string()),
});

export const appRecord = z.object({
  version: z.string(),
  components: z.record(z.string(), componentRecord),
});

type FieldRecord = z.infer<typeof fieldRecord>;
type ComponentRecord = z.infer<typeof componentRecord>;
export type AppRecord = z.infer<typeof appRecord>;

export interface Change extends Finding {
  /** Whether automations that use the published version would break. */
  readonly needsMajor: boolean;
}

const breaking = (where: string, says: string): Change => ({ where, says, needsMajor: true });
const harmless = (where: string, says: string): Change => ({ where, says, needsMajor: false });

interface Pair<Item> {
  readonly where: string;
  readonly before: Item | undefined;
  readonly now: Item | undefined;
}

const pairsOf = <Item>(
  place: string,
  before: Readonly<Record<string, Item>>,
  now: Readonly<Record<string, Item>>,
): readonly Pair<Item>[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].map((key) => ({
    where: place === '' ? key : `${place}.${key}`,
    before: before[key],
    now: now[key],
  }));

const retyped = (where: string, before: string, now: string): readonly Change[] =>
  before === now ? [] : [breaking(where, `Its type was ${before} and is now ${now}.`)];

const optionChanges = (where: string, before: FieldRecord, now: FieldRecord): readonly Change[] => {
  if (before.options === undefined && now.options !== undefined)
    return [breaking(where, 'It accepted any value and now accepts only some.')];
  const [old, fresh] = [before.options ?? [], now.options ?? []];
  if (now.options === undefined && old.length > 0)
    return [harmless(where, 'It now accepts any value.')];
  return [
    ...old
      .filter((value) => !fresh.includes(value))
      .map((value) => breaking(where, `The option ${value} was removed.`)),
    ...fresh
      .filter((value) => !old.includes(value))
      .map((value) => harmless(where, `The option ${value} is new.`)),
  ];
};

const shown = (value: string | undefined): string => value ?? 'blank';

const fieldChanges = ({ where, before, now }: Pair<FieldRecord>): readonly Change[] => {
  if (!now) return [breaking(where, 'The field was removed.')];
  if (!before)
    return now.required
      ? [breaking(where, 'The field is new and required.')]
      : [harmless(where, 'The field is new.')];
  return [
    retyped(where, before.type, now.type),
    !before.required && now.required
      ? [breaking(where, 'The field was optional and is now required.')]
      : [],
    before.required && !now.required
      ? [harmless(where, 'The field was required and is now optional.')]
      : [],
    before.default === now.default
      ? []
      : [
          breaking(
            where,
            `The default was ${shown(before.default)} and is now ${shown(now.default)}.`,
          ),
        ],
    optionChanges(where, before, now),
  ].flat();
};

const outputChanges = ({ where, before, now }: Pair<string>): readonly Change[] => {
  if (now === undefined) return [breaking(where, 'It was removed from the result.')];
  if (before === undefined) return [harmless(where, 'It is new in the result.')];
  return retyped(where, before, now);
};

/** Every user would have to reconnect, or would stay with what an old connection has. */
const asConnection = (changes: readonly Change[]): readonly Change[] =>
  changes.map((change) => ({ ...change, needsMajor: true }));

const componentChanges = ({ where, before, now }: Pair<ComponentRecord>): readonly Change[] => {
  if (!now) return [breaking(where, 'It was removed or hidden.')];
  if (!before) return [harmless(where, 'It is new.')];
  const changes = [
    retyped(where, before.type, now.type),
    pairsOf(where, before.input, now.input).flatMap(fieldChanges),
    pairsOf(`${where}.output`, before.output, now.output).flatMap(outputChanges),
  ].flat();
  return before.isConnection ? asConnection(changes) : changes;
};

/** Every change since the published version, as a sentence. */
export const changesSince = (published: AppRecord, present: AppRecord): readonly Change[] =>
  pairsOf('', published.components, present.components).flatMap(componentChanges);

const majorOf = (version: string): number => Number.parseInt(version, 10);

/** The changes for which the present version number is too low. */
export const breakingChanges = (published: AppRecord, present: AppRecord): readonly Finding[] => {
  const major = majorOf(published.version);
  if (majorOf(present.version) > major) return [];
  return changesSince(published, present)
    .filter(({ needsMajor }) => needsMajor)
    .map(({ where, says }) => ({
      where,
      says: `${says} This breaks automations that use version ${published.version}: undo it, or release ${major + 1}.0.0.`,
    }));
};

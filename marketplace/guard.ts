/**
 * The guard against breaking changes: compares the record of the published app with the present app.
 *
 * A platform commits an `AppRecord` of what it published and makes the present one from what it
 * built. Components are the connection (`isConnection`) and every visible action or module, by key.
 * A hidden one is left out. A nested field has a path for a key, such as `items.item_name`.
 */
import * as z from 'zod';
import { findingsIn, type Faults, type Finding, type Placed } from './review.ts';

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

interface Pair<Item> {
  readonly before: Item | undefined;
  readonly now: Item | undefined;
}

const pairsOf = <Item>(
  place: string,
  before: Readonly<Record<string, Item>>,
  now: Readonly<Record<string, Item>>,
): readonly Placed<Pair<Item>>[] =>
  Object.keys({ ...before, ...now }).map((key) => ({
    where: `${place}${key}`,
    value: { before: before[key], now: now[key] },
  }));

const retyped = (before: string, now: string): Faults =>
  before !== now && `Its type was ${before} and is now ${now}.`;

const optionFaults = ({ options: before }: FieldRecord, { options: now }: FieldRecord): Faults => {
  if (!now) return [];
  if (!before) return 'It accepted any value and now accepts only some.';
  return before
    .filter((value) => !now.includes(value))
    .map((value) => `The option ${value} was removed.`);
};

/** Any change of a connection counts: every user would have to reconnect to have it. */
const fieldFaults = ({ before, now }: Pair<FieldRecord>, isConnection = false): Faults => {
  if (!now) return 'The field was removed.';
  if (!before && now.required) return 'The field is new and required.';
  if (!before) return isConnection && 'The field is new.';
  const { required, default: filled = 'blank' } = now;
  return [
    retyped(before.type, now.type),
    !before.required && required && 'The field was optional and is now required.',
    isConnection && before.required && !required && 'The field was required and is now optional.',
    before.default !== now.default &&
      `The default was ${before.default ?? 'blank'} and is now ${filled}.`,
    optionFaults(before, now),
  ].flat();
};

const outputFaults = ({ before, now }: Pair<string>): Faults => {
  if (now === undefined) return 'It was removed from the result.';
  return before !== undefined && retyped(before, now);
};

const componentFindings = ({
  where,
  value: { before, now },
}: Placed<Pair<ComponentRecord>>): readonly Finding[] => {
  if (!now) return [{ where, says: 'It was removed or hidden.' }];
  if (!before) return [];
  return [
    findingsIn([{ where, value: now.type }], (type) => retyped(before.type, type)),
    findingsIn(pairsOf(`${where}.`, before.input, now.input), (pair) =>
      fieldFaults(pair, before.isConnection),
    ),
    findingsIn(pairsOf(`${where}.output.`, before.output, now.output), outputFaults),
  ].flat();
};

/** The changes for which the present version number is too low. */
export const breakingChanges = (published: AppRecord, present: AppRecord): readonly Finding[] => {
  const major = Number.parseInt(published.version, 10);
  if (Number.parseInt(present.version, 10) > major) return [];
  return pairsOf('', published.components, present.components)
    .flatMap(componentFindings)
    .map(({ where, says }) => ({
      where,
      says: `${says} This breaks automations that use version ${published.version}: undo it, or release ${major + 1}.0.0.`,
    }));
};

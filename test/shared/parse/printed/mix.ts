/** Reads whole events and compares every number that would be recorded with what its source meant. */
import { drawEvent, type Form, type MixedEvent } from './events.ts';
import { letGo } from './formatters.ts';
import { randomFrom } from './random.ts';
import type { Choices } from './reader.ts';

/** The body that would be sent, or `refused`. */
export type EventReader = (form: Form, input: MixedEvent['input'], choices: Choices) => unknown;

export interface Mistake {
  readonly why: string;
  readonly event: MixedEvent;
  readonly body: unknown;
}

export interface Mixture {
  readonly events: number;
  readonly recorded: number;
  readonly clashing: number;
  readonly wrong: number;
  /** The first few. */
  readonly mistakes: readonly Mistake[];
}

const shown = 40;

const at = (body: unknown, place: string): unknown =>
  place
    .split(' ')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
      body,
    );

const mistakeIn = ({ meant, clashes }: MixedEvent, body: unknown): string | undefined => {
  if (clashes) return 'recorded in two currencies';
  for (const [place, number] of meant) {
    const read = at(body, place);
    if (!Object.is(read, number)) return `${place} means ${number}, was read as ${String(read)}`;
  }
  return undefined;
};

/**
 * @param seed names the first event; every event has a seed of its own, one more each time
 * @param enough wrong events to stop at
 */
export const mix = (
  form: Form,
  reader: EventReader,
  runs: number,
  seed: number,
  enough = Infinity,
): Mixture => {
  let [recorded, clashing, wrong] = [0, 0, 0];
  const mistakes: Mistake[] = [];
  for (let index = 0; index < runs && wrong < enough; index += 1) {
    const event = drawEvent(form, randomFrom(seed + index));
    letGo();
    if (event.clashes) clashing += 1;
    const body = reader(form, event.input, { format: event.format });
    if (body === 'refused') continue;
    recorded += 1;
    const why = mistakeIn(event, body);
    if (why === undefined) continue;
    wrong += 1;
    if (mistakes.length < shown) mistakes.push({ why, event, body });
  }
  return { events: runs, recorded, clashing, wrong, mistakes };
};

export const mistakeLine = ({ why, event: { form, input, format } }: Mistake): string =>
  `${form}, ${format}: ${why} in ${JSON.stringify(input)}`;

export const mixtureLine = (form: Form, mixture: Mixture): string => {
  const { events, recorded, clashing, wrong } = mixture;
  const share = ((100 * recorded) / events).toFixed(1);
  return `${form}: ${events} events, ${recorded} recorded (${share} %), ${clashing} in two currencies, ${wrong} wrong`;
};

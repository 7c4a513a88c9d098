/** Line items mapped to an amount: what Zapier joins with commas is never read as one number. */
import { asText, templateOf } from '../../playground/zapier/typed.ts';
import type { ApiEvent, Input } from '../../shared/events/event.ts';
import { fieldsOf } from '../../shared/fields/field.ts';
import type { Pair, Side } from './both.ts';

/** Several values, at least one of them filled, alone or behind typed text. */
const isJoined = (key: string, value: unknown): boolean =>
  templateOf(key, value).includes('[]') && /\d.*,|,.*\d/.test(asText(value));

const recorded = ({ accepted, requests }: Side, key: string): boolean =>
  accepted && requests.some(({ json }) => Object.hasOwn(Object(json), key));

export const findJoined = (
  event: ApiEvent,
  input: Input,
  { zapier, make }: Pair,
): readonly string[] =>
  fieldsOf(event.body)
    .filter(({ key, type }) => type === 'amount' && isJoined(key, input[key]))
    .flatMap(({ key }) => [
      ...(recorded(zapier, key) ? [`Zapier recorded joined line items as one ${key}`] : []),
      ...(recorded(make, key) ? [`Make recorded joined line items as one ${key}`] : []),
    ]);

/** Parses an action's form: the request body, or every field at fault. */
import type { Bundle } from 'zapier-platform-core';
import type { ApiEvent, Input } from '../shared/events/event.ts';
import { mode } from '../shared/events/mode.ts';
import { isNumeric } from '../shared/fields/field-types.ts';
import type { Field } from '../shared/fields/field.ts';
import { given } from '../shared/parse/field-value.ts';
import { parse, type Parsed } from '../shared/parse/parse.ts';
import {
  invalid,
  invalidValue,
  keyOf,
  notAnOption,
  type ValidationError,
  type Voice,
} from '../shared/parse/validation-error.ts';
import { amountsIn, numberFormat, parseSetting, type Setting } from './settings.ts';
import { childKey } from './fields.ts';
import { apiInput, joinedChildren, mappedFromLineItems, strayChildren } from './input.ts';
import { titleCase } from './words.ts';

/** The part of a bundle that comes from the form. `zapier invoke` leaves the templates out. */
type Form = Pick<Bundle, 'inputData'> & { readonly inputDataRaw?: Input };

/** An item that is typed is the first one. */
const typed = 1;

const strayError = (voice: Voice, field: Field): ValidationError => ({
  ...invalid(
    voice,
    field,
    'has one typed value while the other item fields are mapped. Map it from the line items too, or clear it.',
  ),
  keys: [keyOf(field, typed)],
});

const joinedError = (voice: Voice, field: Field, inputData: Input): ValidationError => {
  const one = isNumeric(field) ? 'a number' : 'text';
  return invalidValue(
    voice,
    field,
    given(inputData, childKey(field)),
    `may be several line items joined by commas. Map the line items, or type ${one} without commas.`,
    typed,
  );
};

const settings: readonly Setting[] = [numberFormat, amountsIn, mode];

const settingErrors = (voice: Voice, inputData: Input): readonly ValidationError[] =>
  settings.flatMap((setting) => {
    const answer = inputData[setting.key];
    const options = Object.keys(setting.choices);
    return parseSetting(setting, answer) === undefined
      ? [notAnOption(voice, setting, answer, options, ', or leave it blank')]
      : [];
  });

/** @param secrets must not be repeated, even if they are mapped to a field */
export const parseForm = (
  event: ApiEvent,
  { inputData, inputDataRaw }: Form,
  secrets: readonly string[],
): Parsed<Input> => {
  const voice: Voice = { labels: titleCase, secrets };
  const fromLineItems = mappedFromLineItems(inputDataRaw);
  const parsed = parse(event, apiInput(event, inputData), {
    format: parseSetting(numberFormat, inputData[numberFormat.key]) ?? numberFormat.default,
    amountsIn: parseSetting(amountsIn, inputData[amountsIn.key]) ?? amountsIn.default,
    fromLineItems,
    ...voice,
  });
  const [first, ...others] = [
    ...settingErrors(voice, inputData),
    ...strayChildren(event, inputData).map((field) => strayError(voice, field)),
    ...joinedChildren(event, inputData, fromLineItems).map((field) =>
      joinedError(voice, field, inputData),
    ),
    ...(parsed.ok ? [] : parsed.errors),
  ];
  return first === undefined ? parsed : { ok: false, errors: [first, ...others] };
};

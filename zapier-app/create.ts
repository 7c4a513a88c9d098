/** From an event of the description to an action of a Zap. One function makes all of them. */
import type { Bundle, Create, ZObject } from 'zapier-platform-core';
import { identifiersOf, resultOf, sampleOf } from '../shared/api/response.ts';
import { parseCredentials, secretsIn } from '../shared/api/auth.ts';
import { describe, type ApiEvent, type Input } from '../shared/events/event.ts';
import type { Field } from '../shared/fields/field.ts';
import { problemMessage, problemOf } from '../shared/api/problems.ts';
import { parse, type Parsed } from '../shared/parse/parse.ts';
import { validationMessage, type ValidationError } from '../shared/parse/validation-error.ts';
import { amountsIn, numberFormat, parseSetting, type AmountSetting } from './amount-settings.ts';
import { errorOf } from './errors.ts';
import { inputFieldsOf } from './fields.ts';
import { apiInput, joinedChildren, mappedFromLineItems, strayChildren } from './input.ts';
import { send } from './send.ts';
import { titleCase } from './words.ts';

const strayError = ({ label }: Field): ValidationError => ({
  field: titleCase(label),
  message: `${titleCase(label)} is typed once beside mapped line items. Map it from the line items too, or clear it.`,
});

const joinedError = ({ label }: Field): ValidationError => ({
  field: titleCase(label),
  message: `${titleCase(label)} may be several line items joined by commas. Map the line items, or type a number without commas.`,
});

const settingError = ({ label, choices }: AmountSetting): ValidationError => ({
  field: label,
  message: `${label} must be ${Object.keys(choices).join(', ')} or blank.`,
});

const refuse = (refusal: ValidationError): Parsed<never> => ({ ok: false, errors: [refusal] });

/** The part of a bundle that a form fills. `zapier invoke` leaves the templates out. */
type Form = Pick<Bundle, 'inputData'> & { readonly inputDataRaw?: Input };

const parseForm = (
  event: ApiEvent,
  { inputData, inputDataRaw }: Form,
  secrets: readonly string[],
): Parsed<Input> => {
  const format = parseSetting(numberFormat, inputData[numberFormat.key]);
  if (format === undefined) return refuse(settingError(numberFormat));
  const unit = parseSetting(amountsIn, inputData[amountsIn.key]);
  if (unit === undefined) return refuse(settingError(amountsIn));
  const fromLineItems = mappedFromLineItems(inputDataRaw);
  const [stray] = strayChildren(event, inputData);
  if (stray) return refuse(strayError(stray));
  const [joined] = joinedChildren(event, inputData, fromLineItems);
  if (joined) return refuse(joinedError(joined));
  const options = { format, amountsIn: unit, fromLineItems, labels: titleCase, secrets };
  return parse(event, apiInput(event, inputData), options);
};

const performOf = (event: ApiEvent) => async (z: ZObject, bundle: Bundle) => {
  const headers = parseCredentials(bundle.authData, titleCase);
  if (!headers.ok) throw errorOf(z, 'credentials', validationMessage(headers.errors));
  const secrets = secretsIn(headers.value);

  const form = parseForm(event, bundle, secrets);
  if (!form.ok) throw errorOf(z, 'invalid', validationMessage(form.errors), 400);

  const answer = await send(z, event.endpoint, headers.value, form.value);
  if (answer.ok) return resultOf(event, form.value, answer.data);

  const problem = problemOf(answer.cause, event, form.value);
  const message = problemMessage(problem, answer.error, secrets);
  throw errorOf(z, problem.kind, message, answer.status, answer.retryAfter);
};

/** Only what is always there: the rest of an answer is not documented. */
const outputFieldsOf = (event: ApiEvent) => [
  { key: 'event', label: 'Event', type: 'string' as const },
  { key: 'success', label: 'Success', type: 'boolean' as const },
  ...identifiersOf(event)
    .filter(({ required }) => required)
    .map(({ key, label }) => ({ key, label: titleCase(label), type: 'string' as const })),
];

export const createOf = (event: ApiEvent) =>
  ({
    key: `record_${event.key}`,
    noun: titleCase(event.key),
    display: { label: `Record ${titleCase(event.key)}`, description: describe(event) },
    operation: {
      inputFields: inputFieldsOf(event),
      perform: performOf(event),
      sample: sampleOf(event),
      outputFields: outputFieldsOf(event),
    },
  }) satisfies Create;

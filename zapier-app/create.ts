/** From an event of the description to an action of a Zap. One function makes all of them. */
import type { Bundle, Create, ZObject } from 'zapier-platform-core';
import { identifiersOf, resultOf, sampleOf } from '../shared/api/response.ts';
import { readCredentials, secretsIn } from '../shared/api/auth.ts';
import type { Event, Input } from '../shared/events/event.ts';
import type { Field } from '../shared/fields/field.ts';
import { problemMessage, problemOf } from '../shared/api/problems.ts';
import { read, type Reading } from '../shared/parse/parse.ts';
import { refusalMessage, type Refusal } from '../shared/parse/validation-error.ts';
import { amountsIn, numberFormat, readSetting, type AmountSetting } from './amount-settings.ts';
import { errorOf } from './errors.ts';
import { inputFieldsOf } from './fields.ts';
import { apiInput, joinedChildren, mappedFromLineItems, strayChildren } from './input.ts';
import { send } from './send.ts';
import { describe, titleCase } from './words.ts';

const refuseStray = ({ label }: Field): Refusal => ({
  field: titleCase(label),
  message: `${titleCase(label)} is typed once beside mapped line items. Map it from the line items too, or clear it.`,
});

const refuseJoined = ({ label }: Field): Refusal => ({
  field: titleCase(label),
  message: `${titleCase(label)} may be several line items joined by commas. Map the line items, or type a number without commas.`,
});

const refuseSetting = ({ label, choices }: AmountSetting): Refusal => ({
  field: label,
  message: `${label} must be ${Object.keys(choices).join(', ')} or blank.`,
});

const refuse = (refusal: Refusal): Reading<never> => ({ ok: false, refusals: [refusal] });

/** The part of a bundle that a form fills. `zapier invoke` leaves the templates out. */
type Form = Pick<Bundle, 'inputData'> & { readonly inputDataRaw?: Input };

const readForm = (
  event: Event,
  { inputData, inputDataRaw }: Form,
  secrets: readonly string[],
): Reading<Input> => {
  const format = readSetting(numberFormat, inputData[numberFormat.key]);
  if (format === undefined) return refuse(refuseSetting(numberFormat));
  const unit = readSetting(amountsIn, inputData[amountsIn.key]);
  if (unit === undefined) return refuse(refuseSetting(amountsIn));
  const fromLineItems = mappedFromLineItems(inputDataRaw);
  const [stray] = strayChildren(event, inputData);
  if (stray) return refuse(refuseStray(stray));
  const [joined] = joinedChildren(event, inputData, fromLineItems);
  if (joined) return refuse(refuseJoined(joined));
  const options = { format, amountsIn: unit, fromLineItems, labels: titleCase, secrets };
  return read(event, apiInput(event, inputData), options);
};

const performOf = (event: Event) => async (z: ZObject, bundle: Bundle) => {
  const headers = readCredentials(bundle.authData, titleCase);
  if (!headers.ok) throw errorOf(z, 'credentials', refusalMessage(headers.refusals));
  const secrets = secretsIn(headers.body);

  const form = readForm(event, bundle, secrets);
  if (!form.ok) throw errorOf(z, 'invalid', refusalMessage(form.refusals), 400);

  const answer = await send(z, event.endpoint, headers.body, form.body);
  if (answer.ok) return resultOf(event, form.body, answer.data);

  const problem = problemOf(answer.cause, event, form.body);
  const message = problemMessage(problem, answer.error, secrets);
  throw errorOf(z, problem.kind, message, answer.status, answer.retryAfter);
};

/** Only what is always there: the rest of an answer is not documented. */
const outputFieldsOf = (event: Event) => [
  { key: 'event', label: 'Event', type: 'string' as const },
  { key: 'success', label: 'Success', type: 'boolean' as const },
  ...identifiersOf(event)
    .filter(({ required }) => required)
    .map(({ key, label }) => ({ key, label: titleCase(label), type: 'string' as const })),
];

export const createOf = (event: Event) =>
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

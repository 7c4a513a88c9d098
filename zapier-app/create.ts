/** Builds a Zapier action from an event. */
import type { Bundle, Create, ZObject } from 'zapier-platform-core';
import { outputsOf, resultOf, sampleOf } from '../shared/api/response.ts';
import { parseCredentials, secretsIn } from '../shared/api/auth.ts';
import { describe, type ApiEvent } from '../shared/events/event.ts';
import { mode, previewOf, type Mode } from '../shared/events/mode.ts';
import { isUncertain, problemMessage, problemOf } from '../shared/api/problems.ts';
import { given, isBlank } from '../shared/parse/field-value.ts';
import { validationMessage } from '../shared/parse/validation-error.ts';
import { errorOf } from './errors.ts';
import { inputFieldsOf, seldomUsed } from './fields.ts';
import { parseForm } from './parse-form.ts';
import { send } from './send.ts';
import { parseSetting } from './settings.ts';
import { titleCase } from './words.ts';

/** Why a run sends nothing, and halts. */
export const notSent = {
  /** Normal in a stream of sign-ups and clicks, so the Zap has to stay on. */
  notReferred:
    "No referral code, so there is nothing to record. This is normal for someone who wasn't referred.",
  /** A live run that succeeded would look as if it had recorded something. */
  leftOnCheck:
    'Nothing was sent because Mode is set to check. Set Mode to record, then replay this run.',
};

const autoreplay = 'If Autoreplay is on, Zapier sends this again.';

const performOf =
  (event: ApiEvent) =>
  async (z: ZObject, bundle: Bundle): Promise<Record<string, unknown>> => {
    const headers = parseCredentials(bundle.authData, titleCase);
    if (!headers.ok) throw errorOf(z, 'credentials', validationMessage(headers.errors));
    const secrets = secretsIn(headers.value);

    const { nothingWithout } = event;
    if (nothingWithout !== undefined && isBlank(given(bundle.inputData, nothingWithout)))
      throw errorOf(z, 'not sent', notSent.notReferred);

    const form = parseForm(event, bundle, secrets);
    if (!form.ok) throw errorOf(z, 'invalid', validationMessage(form.errors), 400);

    if (parseSetting<Mode>(mode, bundle.inputData[mode.key]) === 'check') {
      if (bundle.meta.isLoadingSample) return previewOf(form.value);
      throw errorOf(z, 'not sent', notSent.leftOnCheck);
    }

    const answer = await send(z, event.endpoint, headers.value, form.value);
    if (answer.ok) return { ...resultOf(event, form.value, answer.data), [success.key]: true };

    const problem = problemOf(answer.cause, event, form.value, answer.error);
    const advice = isUncertain(problem) ? `${autoreplay} ${problem.advice}` : problem.advice;
    const message = problemMessage({ ...problem, advice }, answer.error, secrets);
    throw errorOf(z, problem.kind, message, answer.status, answer.retryAfter);
  };

const typeOf = { text: 'string', number: 'number', boolean: 'boolean', date: 'datetime' } as const;

/** In every result, so there is one even if the API returns no data. */
const success = { key: 'success', label: 'Success', type: 'boolean' } as const;

const outputFieldsOf = (event: ApiEvent) => [
  ...outputsOf(event).map(({ key, label, type }) => ({
    key,
    label: titleCase(label),
    type: typeOf[type],
  })),
  success,
];

export const createOf = (event: ApiEvent) =>
  ({
    key: `record_${event.key}`,
    noun: titleCase(event.key),
    display: { label: `Record ${titleCase(event.key)}`, description: describe(event) },
    operation: {
      inputFields: inputFieldsOf(event),
      inputFieldGroups: [seldomUsed],
      perform: performOf(event),
      // Zapier compares its keys with real results, so it has only those that are always there.
      sample: { ...sampleOf(outputsOf(event).filter(({ always }) => always)), [success.key]: true },
      outputFields: outputFieldsOf(event),
    },
  }) satisfies Create;

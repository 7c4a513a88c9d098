/** The connection: two credentials, their test, and a label. */
import type { Authentication, Bundle, ZObject } from 'zapier-platform-core';
import {
  connectionAdvice,
  connectionCheck,
  credentials,
  parseCredentials,
  secretsIn,
} from '../shared/api/auth.ts';
import { problemMessage, problemOf, unexpected } from '../shared/api/problems.ts';
import { validationMessage } from '../shared/parse/validation-error.ts';
import { send } from './send.ts';
import { titleCase } from './words.ts';

/** For Zapier's own requests, and for `zapier-platform invoke auth template`. The app's have the same headers. */
export const requestTemplate = {
  headers: Object.fromEntries(
    credentials.map(({ key, header }) => [header, `{{bundle.authData.${key}}}`]),
  ),
};

/** No endpoint returns the brand's name, so the form asks for it. */
const labelOf = ({ brand_name = '', brand_id = '' }: Bundle['authData']): string =>
  String(brand_name).trim() || `Brand ${brand_id.trim().slice(0, 8)}`;

const test = async (z: ZObject, { authData }: Bundle) => {
  const failed = (message: string, status?: number) =>
    new z.errors.Error(message, 'AuthenticationError', status);

  const headers = parseCredentials(authData, titleCase);
  if (!headers.ok) throw failed(validationMessage(headers.errors));

  const { endpoint, body, accepted, acceptedWithWords } = connectionCheck;
  const answer = await send(z, endpoint, headers.value, body);
  const error = answer.ok ? undefined : answer.error;
  const { status } = answer;
  const isAccepted =
    status === accepted ||
    (error !== undefined && acceptedWithWords.some((other) => other === status));
  if (isAccepted) return { brand: labelOf(authData) };

  const problem = answer.ok ? unexpected : problemOf(answer.cause, undefined, body);
  const advice =
    problem.kind === 'credentials'
      ? problem.advice
      : connectionAdvice[problem.kind === 'forbidden' ? 'forbidden' : 'unknown'];
  throw failed(problemMessage({ ...problem, advice }, error, secretsIn(headers.value)), status);
};

export const authentication = {
  type: 'custom',
  fields: [
    ...credentials.map(({ key, label, help, secret }) => ({
      key,
      label: titleCase(label),
      helpText: help,
      type: secret ? ('password' as const) : ('string' as const),
      required: true,
    })),
    {
      key: 'brand_name',
      label: 'Brand Name',
      helpText:
        'A name to tell your connections apart, shown only in Zapier. If blank, the start of the Brand ID is shown.',
      type: 'string',
      required: false,
    },
  ],
  test,
  connectionLabel: '{{brand}}',
} satisfies Authentication;

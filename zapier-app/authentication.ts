/** The connection: two values, the check that they work, and the name by which people tell it apart. */
import type { Authentication, Bundle, ZObject } from 'zapier-platform-core';
import {
  connectionCheck,
  credentials,
  notChecked,
  parseCredentials,
  secretsIn,
} from '../shared/api/auth.ts';
import { problemMessage, problemOf, unexpected } from '../shared/api/problems.ts';
import { refund } from '../shared/events/refund.ts';
import { validationMessage } from '../shared/parse/validation-error.ts';
import { send } from './send.ts';
import { titleCase } from './words.ts';

/** AdvocateLoop tells nobody the brand's name, so it is asked for; else the Brand ID's first part. */
const labelOf = ({ brand_name = '', brand_id = '' }: Bundle['authData']): string =>
  brand_name.trim() || `Brand ${brand_id.trim().slice(0, 8)}`;

const test = async (z: ZObject, { authData }: Bundle) => {
  const failed = (message: string, status?: number) =>
    new z.errors.Error(message, 'AuthenticationError', status);

  const headers = parseCredentials(authData, titleCase);
  if (!headers.ok) throw failed(validationMessage(headers.errors));

  const { endpoint, body } = connectionCheck;
  const answer = await send(z, endpoint, headers.value, body);
  if (answer.status === connectionCheck.accepted) return { brand: labelOf(authData) };

  const problem = answer.ok ? unexpected : problemOf(answer.cause, refund, body);
  const known = answer.status === connectionCheck.refused;
  const told = known ? problem : { ...problem, advice: notChecked };
  const error = answer.ok ? undefined : answer.error;
  throw failed(problemMessage(told, error, secretsIn(headers.value)), answer.status);
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
      helpText: 'Whatever tells this connection from your others. It is not sent to AdvocateLoop.',
      type: 'string',
      required: false,
    },
  ],
  test,
  connectionLabel: '{{brand}}',
} satisfies Authentication;

/** Connections. Source: Make, "Connections" (best practices); "Basic connection", `metadata`. */
import { eachConnection, rule, type MakeRule } from '../rule.ts';

export const connectionRules: readonly MakeRule[] = [
  {
    ...rule(
      'The connection rejects wrong credentials',
      eachConnection,
      ({ communication: { url, response } }) =>
        (url === undefined || !response) && 'The connection makes no request.',
    ),
    unmet:
      'Make treats every 4xx as a failed connection, and every AdvocateLoop endpoint that returns 2xx records something.',
  },
  rule(
    'Every field of a connection can be edited',
    eachConnection,
    ({ params }) =>
      params.some(({ editable }) => editable !== true) &&
      'Make every field editable, so a change needs no new connection.',
  ),
  rule(
    'Connections show which account they use, but no secret',
    eachConnection,
    ({ params, communication: { response } }) => {
      const { value = '' } = response?.metadata ?? {};
      const shown = params.filter(({ name }) => value.includes(`parameters.${name}`));
      return (
        (shown.length === 0 || shown.some(({ type }) => type === 'password')) &&
        'Show a field that differs for each account.'
      );
    },
  ),
];

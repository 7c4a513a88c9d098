/** Connections. Source: Make, "Connections" (best practices); "Basic connection", `metadata`. */
import type { MakeRule } from '../rule.ts';

export const connectionRules: readonly MakeRule[] = [
  {
    title: 'Every field of a connection can be edited',
    check: ({ connections }) =>
      connections.flatMap(({ id, params }) =>
        params
          .filter(({ editable }) => editable !== true)
          .map(({ name }) => ({
            where: `${id}.params.${name}`,
            says: 'Make it editable, so a change needs no new connection.',
          })),
      ),
  },
  {
    title: 'Connections show which account they use, but no secret',
    check: ({ connections }) =>
      connections.flatMap(({ id, params, communication: { response } }) => {
        const { value = '' } = response?.metadata ?? {};
        const shown = params.filter(({ name }) => value.includes(`parameters.${name}`));
        return shown.length > 0 && shown.every(({ type }) => type !== 'password')
          ? []
          : [{ where: `${id}.metadata`, says: 'Show a field that differs for each account.' }];
      }),
  },
];

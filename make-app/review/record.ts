/** Makes the record of the app that the guard compares. */
import type { AppRecord } from '../../marketplace/guard.ts';
import type { Placed } from '../../marketplace/review.ts';
import { prefilled, type Entry } from '../format/parameter.ts';
import { fieldsIn } from './parts.ts';
import type { MakeApp } from './read.ts';

const inputOf = ({ where, value: field }: Placed<Entry>) => {
  const { type, required = false, options } = field;
  const value = prefilled(field);
  return [
    where,
    {
      type,
      required,
      ...(value === undefined ? {} : { default: JSON.stringify(value) }),
      ...(options ? { options: options.map((option) => option.value) } : {}),
    },
  ] as const;
};

/** A field that a choice shows or that is part of a list has a path, such as `items.spec.name`. */
export const recordOf = ({ modules, connections }: MakeApp, version: string): AppRecord => ({
  version,
  components: Object.fromEntries([
    ...connections.map(({ id, connectionType, params }) => [
      id,
      {
        type: connectionType,
        isConnection: true as const,
        input: Object.fromEntries(fieldsIn(params).map(inputOf)),
        output: {},
      },
    ]),
    ...modules.map((module) => [
      module.id,
      {
        type: [module.moduleType, module.actionCrud].filter(Boolean).join(' '),
        input: Object.fromEntries(
          fieldsIn([...module.staticParams, ...module.mappableParams]).map(inputOf),
        ),
        output: Object.fromEntries(
          fieldsIn(module.interface).map(({ where, value }) => [where, value.type]),
        ),
      },
    ]),
  ]),
});

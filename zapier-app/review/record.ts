/** Makes the record of the app that the guard compares. */
import type { AppRecord } from '../../marketplace/guard.ts';
import type { Create, Definition, DefinedField } from './definition.ts';
import { staticFields } from './places.ts';

const fieldRecord = ({ type = 'string', required, default: filled, choices }: DefinedField) => ({
  type,
  required,
  ...(typeof filled === 'string' ? { default: filled } : {}),
  ...(choices ? { options: Object.keys(choices) } : {}),
});

const inputOf = (fields: readonly DefinedField[]): AppRecord['components'][string]['input'] =>
  Object.fromEntries(
    fields.flatMap(({ children = [], ...parent }) => [
      [parent.key, fieldRecord(parent)] as const,
      ...children.map((child) => [`${parent.key}.${child.key}`, fieldRecord(child)] as const),
    ]),
  );

/** Zapier compares the keys of the sample with real results, so only they are promised. */
const outputOf = ({ operation }: Create): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(operation.sample ?? {}).map((key) => [
      key,
      operation.outputFields.find((field) => field.key === key)?.type ?? 'string',
    ]),
  );

export const recordOf = ({ version, authentication, creates }: Definition): AppRecord => ({
  version,
  components: {
    connection: {
      type: authentication.type,
      isConnection: true,
      input: inputOf(authentication.fields),
      output: {},
    },
    ...Object.fromEntries(
      Object.entries(creates)
        .filter(([, { display }]) => !display.hidden)
        .map(([key, create]) => [
          key,
          { type: 'create', input: inputOf(staticFields(create)), output: outputOf(create) },
        ]),
    ),
  },
});

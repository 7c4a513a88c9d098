/** The record of the published version, for the guard against breaking changes. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appRecord, type AppRecord } from '../../marketplace/guard.ts';
import type { Create, Definition, DefinedField } from './definition.ts';
import { staticFields } from './places.ts';

const file = join(import.meta.dirname, '..', 'published.json');

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

/** @returns `undefined` if nothing was recorded yet */
export const readPublished = async (): Promise<AppRecord | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : appRecord.parse(JSON.parse(text));
};

export const savePublished = (definition: Definition): Promise<void> =>
  writeFile(file, `${JSON.stringify(recordOf(definition), null, 2)}\n`);

/** Reads the forms of the Make app from the files that are uploaded to Make. */
import * as z from 'zod';
import type { Files } from '../../make-app/format/folder.ts';
import { manifest } from '../../make-app/format/manifest.ts';
import { type Parameter, parameters } from '../../make-app/format/parameter.ts';
import type { MakeForm } from './forms.ts';

const withBody = z.object({ body: z.record(z.string(), z.unknown()) });
const withBaseUrl = z.object({ baseUrl: z.string() });

export interface MakeForms {
  readonly forms: readonly MakeForm[];
  readonly connection: {
    readonly id: string;
    readonly title: string;
    readonly parameters: readonly Parameter[];
  };
}

const jsonOf = (files: Files, path: string): unknown => {
  const text = files[path];
  if (text === undefined) throw new Error(`${path}: the file is missing`);
  return JSON.parse(text);
};

export const makeFormsOf = (files: Files): MakeForms => {
  const { components } = manifest.parse(jsonOf(files, 'makecomapp.json'));
  const [first] = Object.entries(components.connection);
  if (!first) throw new Error('makecomapp.json: there is no connection');
  const [id, { label, codeFiles }] = first;

  const forms = Object.entries(components.module).map(([module, entry]): MakeForm => {
    const { communication, staticParams, mappableParams, interface: output } = entry.codeFiles;
    const { data } = withBody.safeParse(jsonOf(files, communication));
    return {
      id: module,
      title: entry.label,
      description: entry.description,
      connection: label,
      parameters: [staticParams, mappableParams].flatMap((path) =>
        parameters.parse(jsonOf(files, path)),
      ),
      outputs: parameters.parse(jsonOf(files, output)).map((field) => field.label ?? field.name),
      bodyKeys: Object.keys(data?.body ?? {}),
    };
  });
  const own = parameters.parse(jsonOf(files, codeFiles.params));
  return { forms, connection: { id, title: label, parameters: own } };
};

/** The same app, calling the local API. */
export const localFiles = (files: Files, baseUrl: string): Files => {
  const { generalCodeFiles } = manifest.parse(jsonOf(files, 'makecomapp.json'));
  const production = withBaseUrl.parse(jsonOf(files, generalCodeFiles.base)).baseUrl;
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll(production, baseUrl)]),
  );
};

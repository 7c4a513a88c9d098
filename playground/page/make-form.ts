/** The forms of the Make app, out of the files that are uploaded to Make. */
import * as z from 'zod';
import type { AppFiles } from '../make/index.ts';
import type { MakeForm, Parameter } from './forms.ts';
import { Parameters } from './make-parameters.ts';

const Manifest = z.object({
  generalCodeFiles: z.object({ base: z.string() }),
  components: z.object({
    connection: z.record(
      z.string(),
      z.object({ label: z.string(), codeFiles: z.object({ params: z.string() }) }),
    ),
    module: z.record(
      z.string(),
      z.object({
        label: z.string(),
        description: z.string(),
        connection: z.string(),
        codeFiles: z.object({
          communication: z.string(),
          staticParams: z.string(),
          mappableParams: z.string(),
        }),
      }),
    ),
  }),
});

const Body = z.object({ body: z.record(z.string(), z.unknown()) });
const Base = z.object({ baseUrl: z.string() });

export interface MakeForms {
  readonly forms: readonly MakeForm[];
  readonly connection: {
    readonly id: string;
    readonly title: string;
    readonly parameters: readonly Parameter[];
  };
}

const jsonOf = (files: AppFiles, path: string): unknown => {
  const text = files[path];
  if (text === undefined) throw new Error(`${path}: the file is missing`);
  return JSON.parse(text);
};

export const makeFormsOf = (files: AppFiles): MakeForms => {
  const { components } = Manifest.parse(jsonOf(files, 'makecomapp.json'));
  const [first] = Object.entries(components.connection);
  if (!first) throw new Error('makecomapp.json: there is no connection');
  const [id, { label, codeFiles }] = first;

  const forms = Object.entries(components.module).map(([module, entry]): MakeForm => {
    const { communication, staticParams, mappableParams } = entry.codeFiles;
    const { data } = Body.safeParse(jsonOf(files, communication));
    return {
      id: module,
      title: entry.label,
      description: entry.description,
      connection: label,
      parameters: [staticParams, mappableParams].flatMap((path) =>
        Parameters.parse(jsonOf(files, path)),
      ),
      bodyKeys: Object.keys(data?.body ?? {}),
    };
  });
  const parameters = Parameters.parse(jsonOf(files, codeFiles.params));
  return { forms, connection: { id, title: label, parameters } };
};

/** The same app, calling the local API. */
export const localFiles = (files: AppFiles, baseUrl: string): AppFiles => {
  const { generalCodeFiles } = Manifest.parse(jsonOf(files, 'makecomapp.json'));
  const production = Base.parse(jsonOf(files, generalCodeFiles.base)).baseUrl;
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll(production, baseUrl)]),
  );
};

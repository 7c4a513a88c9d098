/** Reads the forms of the Make app from the files that are uploaded to Make. */
import type { Files } from '../../make-app/format/folder.ts';
import type { Parameter } from '../../make-app/format/parameter.ts';
import { productionUrl } from '../../shared/api/request.ts';
import { loadApp } from '../make/index.ts';
import type { MakeForm } from './forms.ts';

export interface MakeForms {
  readonly forms: readonly MakeForm[];
  readonly connection: {
    readonly id: string;
    readonly title: string;
    readonly parameters: readonly Parameter[];
  };
}

export const makeFormsOf = (files: Files): MakeForms => {
  const { connections, modules } = loadApp(files);
  const [connection] = connections.values();
  if (!connection) throw new Error('There is no connection.');
  const { id, label, params } = connection;
  const forms = [...modules.values()].map((module): MakeForm => {
    const { body = {} } = module.communication;
    return {
      id: module.id,
      title: module.label,
      description: module.description,
      connection: label,
      parameters: [...module.staticParams, ...module.mappableParams],
      outputs: module.interface.map((field) => field.label ?? field.name),
      bodyKeys: typeof body === 'string' ? [] : Object.keys(body),
    };
  });
  return { forms, connection: { id, title: label, parameters: params } };
};

/** The same app, calling the local API. */
export const localFiles = (files: Files, baseUrl: string): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll(productionUrl, baseUrl)]),
  );

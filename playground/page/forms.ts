/** Reads the forms of both built apps, and pairs those of the same event. */
import type { Files } from '../../make-app/format/folder.ts';
import { definitionOf } from '../../zapier-app/review/definition.ts';
import { staticFields } from '../../zapier-app/review/places.ts';
import { loadApp } from '../make/index.ts';
import type { MakeForm, Tab, ZapierForm } from './protocol.ts';

/** @param app what the bundle exports */
export const zapierFormsOf = async (app: object) => {
  const { authentication, creates, flags } = await definitionOf(app);
  const forms = Object.values(creates).map((create): ZapierForm => ({
    key: create.key,
    noun: create.noun,
    title: create.display.label,
    description: create.display.description,
    fields: staticFields(create),
    outputs: create.operation.outputFields.map(({ key, label = key }) => label),
  }));
  const { fields, connectionLabel: label = '' } = authentication;
  /** `blanksStay`: whether a mapped blank reaches the app. */
  return { forms, connection: { fields, label }, blanksStay: flags.cleanInputData === false };
};

/** @param files the files that are uploaded to Make */
export const makeFormsOf = (files: Files) => {
  const { connections, modules } = loadApp(files);
  const [connection] = connections.values();
  if (!connection) throw new Error('There is no connection.');
  const { id, label: title, params: parameters } = connection;
  const forms = [...modules.values()].map((module): MakeForm => {
    const { body = {} } = module.communication;
    return {
      id: module.id,
      title: module.label,
      description: module.description,
      connection: title,
      parameters: [...module.staticParams, ...module.mappableParams],
      outputs: module.interface.map((field) => field.label ?? field.name),
      bodyKeys: typeof body === 'string' ? [] : Object.keys(body),
    };
  });
  return { forms, connection: { id, title, parameters } };
};

/** `record_conversion` and `recordConversion` are one event; `makeApiCall` is on Make alone. */
const idOf = (key: string): string =>
  key
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(/^(?:record|make)-/, '');

export const tabsOf = (
  zapierForms: readonly ZapierForm[],
  makeForms: readonly MakeForm[],
): readonly Tab[] => {
  const zaps = new Map(zapierForms.map((form) => [idOf(form.key), form]));
  const modules = new Map(makeForms.map((form) => [idOf(form.id), form]));
  return [...new Set([...zaps.keys(), ...modules.keys()])].map((id) => {
    const zapier = zaps.get(id);
    const make = modules.get(id);
    return { id, label: zapier?.noun ?? make?.title ?? id, zapier, make };
  });
};

/** Fields of forms. Source: Make, "Input parameters" (best practices); "Parameters". */
import { isPlural } from '../../../marketplace/wording.ts';
import { areFields } from '../../format/parameter.ts';
import { formFields, outputFields, siblings, type PlacedField } from '../places.ts';
import type { MakeApp } from '../read.ts';
import type { MakeRule } from '../rule.ts';
import { instruction, isSentenceCase } from '../wording.ts';

/** Links and code are no part of a sentence. */
const plain = (help: string): string =>
  help.replace(/`[^`]*`/g, '').replace(/\[[^\][]+\]\(https:\/\/[^()\s]+\)/g, '');

const isGoodLabel = (label: string): boolean =>
  label.split(' ').length <= 3 &&
  isSentenceCase(label) &&
  !/[.,:;!?()]|\b(?:a|an|the)\b/i.test(label);

const listsOf = (app: MakeApp): readonly PlacedField[] =>
  formFields({
    ...app,
    modules: app.modules.filter(({ moduleType }) => moduleType === 'action'),
  }).filter(({ field }) => field.type === 'array');

export const fieldRules: readonly MakeRule[] = [
  {
    title:
      'Field labels have one to three words, in sentence case, without articles or punctuation',
    check: (app) =>
      [...formFields(app), ...outputFields(app)]
        .filter(({ field: { label } }) => label !== undefined && !isGoodLabel(label))
        .map(({ where, field }) => ({
          where: `${where}.label`,
          says: `“${field.label}” is not so.`,
        })),
  },
  {
    title: 'Every field has a label',
    check: (app) =>
      [...formFields(app), ...outputFields(app)]
        .filter(({ field }) => field.label === undefined)
        .map(({ where }) => ({ where, says: 'Make would show its name.' })),
  },
  {
    title: 'Hints end with a period, and say what a value is instead of what to do',
    check: (app) =>
      formFields(app).flatMap(({ where, field: { help } }) => {
        if (help === undefined) return [];
        return [
          ...(help.endsWith('.') ? [] : [{ where: `${where}.help`, says: 'End with a period.' }]),
          ...(instruction.test(help)
            ? [{ where: `${where}.help`, says: 'Start with the thing, not with an instruction.' }]
            : []),
        ];
      }),
  },
  {
    title: 'Examples in hints are code, and links are markdown with words of their own',
    check: (app) =>
      formFields(app).flatMap(({ where, field: { help = '' } }) => [
        ...(/for example,? (?!`)|e\.g\.|such as (?!`)/i.test(help)
          ? [{ where: `${where}.help`, says: 'Put the example in backticks.' }]
          : []),
        ...(/https?:\/\/|\bwww\.|\]\(/.test(plain(help)) || /\[(?:click )?here\]/i.test(help)
          ? [{ where: `${where}.help`, says: 'Write [words](https://…).' }]
          : []),
      ]),
  },
  {
    title: 'Lists have a plural label, a button “Add …”, and a singular label for an entry',
    // But for the universal module, whose `Query string` and pairs are as Make prints them.
    check: (app) =>
      listsOf(app).flatMap(({ where, field: { label = '', labels, spec = [] } }) => [
        ...(isPlural(label) ? [] : [{ where: `${where}.label`, says: `“${label}” is singular.` }]),
        ...(/^Add \S/.test(labels?.add ?? '')
          ? []
          : [{ where: `${where}.labels.add`, says: 'It should be “Add …”.' }]),
        ...(areFields(spec) || spec.label === undefined || isPlural(spec.label)
          ? [{ where: `${where}.spec`, says: 'An entry needs a label, in the singular.' }]
          : []),
      ]),
  },
  {
    title: 'Required fields come first',
    check: (app) =>
      siblings(app).flatMap((fields) => {
        const optional = fields.findIndex(({ field }) => !field.required);
        return fields
          .filter(({ field }, index) => field.required && optional !== -1 && index > optional)
          .map(({ where }) => ({
            where,
            says: 'It is required but comes after an optional field.',
          }));
      }),
  },
  {
    title: 'Advanced fields are optional and stand at the top level',
    check: (app) =>
      formFields(app)
        .filter(({ field, inner }) => field.advanced && (field.required || inner))
        .map(({ where }) => ({ where, says: 'Make would hide what it asks for.' })),
  },
  {
    title: 'ID is in a label only where a value can be mapped',
    check: (app) =>
      formFields(app)
        .filter(
          ({ field: { label = '', mappable } }) => /\bIDs?\b/.test(label) && mappable === false,
        )
        .map(({ where }) => ({ where, says: 'Nobody knows an ID by heart.' })),
  },
];

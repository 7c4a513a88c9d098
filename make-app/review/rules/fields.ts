/** Fields of forms. Source: Make, "Input parameters" (best practices); "Parameters". */
import { isPlural } from '../../../marketplace/wording.ts';
import { areFields } from '../../format/parameter.ts';
import { formFields, outputFields, siblings, type PlacedField } from '../places.ts';
import type { MakeApp } from '../read.ts';
import type { MakeRule } from '../rule.ts';
import { instruction, isSentenceCase } from '../wording.ts';

/** The sentence without links and code. */
const plain = (help: string): string =>
  help.replace(/`[^`]*`/g, '').replace(/\[[^\][]+\]\(https:\/\/[^()\s]+\)/g, '');

const isGoodLabel = (label: string): boolean =>
  label.split(' ').length <= 3 &&
  isSentenceCase(label) &&
  !/[.,:;!?()]|\b(?:a|an|the)\b/i.test(label);

/** Make's own hint for the universal module is an instruction. */
const ofUniversalModule = 'Enter a path relative to `';

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
          says: `"${field.label}" doesn't follow the label rules.`,
        })),
  },
  {
    title: 'Every field has a label',
    check: (app) =>
      [...formFields(app), ...outputFields(app)]
        .filter(({ field }) => field.label === undefined)
        .map(({ where }) => ({ where, says: 'Add a label. Otherwise, Make shows the name.' })),
  },
  {
    title: 'Hints describe the value, without an instruction at the start, and end with a period',
    check: (app) =>
      formFields(app).flatMap(({ where, field: { help } }) => {
        if (help === undefined) return [];
        return [
          ...(help.endsWith('.') ? [] : [{ where: `${where}.help`, says: 'End with a period.' }]),
          ...(instruction.test(help) && !help.startsWith(ofUniversalModule)
            ? [
                {
                  where: `${where}.help`,
                  says: 'Describe the value first, without an instruction.',
                },
              ]
            : []),
        ];
      }),
  },
  {
    title: 'Examples in hints are code, and links are markdown with link text',
    check: (app) =>
      formFields(app).flatMap(({ where, field: { help = '' } }) => [
        ...(/for example,? (?!`)|e\.g\.|such as (?!`)/i.test(help)
          ? [{ where: `${where}.help`, says: 'Put the example in backticks.' }]
          : []),
        ...(/https?:\/\/|\bwww\.|\]\(/.test(plain(help)) || /\[(?:click )?here\]/i.test(help)
          ? [{ where: `${where}.help`, says: 'Write [text](https://…).' }]
          : []),
      ]),
  },
  {
    title: 'Lists have a plural label, a button "Add …", and a singular label for an entry',
    // Except for the universal module, whose `Query string` and pairs have Make's own labels.
    check: (app) =>
      listsOf(app).flatMap(({ where, field: { label = '', labels, spec = [] } }) => [
        ...(isPlural(label)
          ? []
          : [{ where: `${where}.label`, says: `"${label}" should be plural.` }]),
        ...(/^Add \S/.test(labels?.add ?? '')
          ? []
          : [{ where: `${where}.labels.add`, says: 'Start with "Add".' }]),
        ...(areFields(spec) || spec.label === undefined || isPlural(spec.label)
          ? [{ where: `${where}.spec`, says: 'Add a singular label for an entry.' }]
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
            says: "It's required, but comes after an optional field.",
          }));
      }),
  },
  {
    title: 'Advanced fields are optional and at the top level',
    check: (app) =>
      formFields(app)
        .filter(({ field, inner }) => field.advanced && (field.required || inner))
        .map(({ where }) => ({ where, says: 'Make would hide a required or nested field.' })),
  },
  {
    title: 'A label contains ID only if the field can be mapped',
    check: (app) =>
      formFields(app)
        .filter(
          ({ field: { label = '', mappable } }) => /\bIDs?\b/.test(label) && mappable === false,
        )
        .map(({ where }) => ({
          where,
          says: 'Make this field mappable, or drop ID from its label.',
        })),
  },
];

/**
 * Fields of forms.
 * Source: Make, "Input parameters" (best practices); "Parameters"; "Names and labels".
 */
import { requiredFirst } from '../../../marketplace/required-first.ts';
import { hasBareAddress } from '../../../marketplace/wording.ts';
import { areFields } from '../../format/spec.ts';
import { formFields, outputFields, rule, type MakeRule } from '../parts.ts';
import type { MakeApp } from '../read.ts';

/** `API`, `UTM`, `ID`, `SKU`: acronyms, and plurals of them. */
const isAcronym = (word: string): boolean => /^[A-Z]{2,}s?$/.test(word);

/** `Make an API call`, `Order ID`: only the first word and acronyms have capitals. */
export const isSentenceCase = (label: string): boolean =>
  label
    .split(' ')
    .every((word, index) =>
      index === 0 ? /^[A-Z]/.test(word) : isAcronym(word) || word === word.toLowerCase(),
    );

const isGoodLabel = (label: string): boolean =>
  label.split(' ').length <= 3 &&
  isSentenceCase(label) &&
  !/[.,:;!?()]|\b(?:a|an|the)\b/i.test(label);

/** Make's hints describe the value. These words start an instruction. */
const instruction =
  /^(?:add|choose|click|define|enter|fill|give|insert|map|paste|pick|provide|put|select|set|specify|type|use|write)\b/i;

const isPlural = (label: string): boolean => /[^s]s$/.test(label);

/** Make's own hint for the universal module is an instruction. */
const ofUniversalModule = 'Enter a path relative to `';

const allFields = (app: MakeApp) => [...formFields(app), ...outputFields(app)];

/** Except for the universal module, whose `Query string` and pairs have Make's own labels. */
const lists = ({ modules, ...app }: MakeApp) =>
  formFields({
    ...app,
    modules: modules.filter(({ moduleType }) => moduleType === 'action'),
  }).filter(({ value }) => value.type === 'array');

export const fieldRules: readonly MakeRule[] = [
  rule(
    'Every field has a label of one to three words, in sentence case, without articles or punctuation',
    allFields,
    ({ label }) => {
      if (label === undefined) return 'Add a label. Otherwise, Make shows the name.';
      return !isGoodLabel(label) && `The label "${label}" doesn't follow the rules.`;
    },
  ),
  rule(
    'Hints describe the value, without an instruction at the start, and end with a period',
    formFields,
    ({ help = '.' }) => [
      !help.endsWith('.') && 'End the hint with a period.',
      instruction.test(help) &&
        !help.startsWith(ofUniversalModule) &&
        'Describe the value first, without an instruction.',
    ],
  ),
  rule(
    'Examples in hints are code, and links are markdown with link text',
    formFields,
    ({ help = '' }) => [
      /for example,? (?!`)|e\.g\.|such as (?!`)/i.test(help) && 'Put the example in backticks.',
      (hasBareAddress(help) || /\[(?:click )?here\]/i.test(help)) && 'Write [text](https://…).',
    ],
  ),
  rule(
    'Lists have a plural label, a button "Add …", and a singular label for an entry',
    lists,
    ({ label = '', labels, spec = [] }) => [
      !isPlural(label) && `The label "${label}" should be plural.`,
      !labels?.add.startsWith('Add ') && 'Start the label of its button with "Add".',
      (areFields(spec) || spec.label === undefined || isPlural(spec.label)) &&
        'Add a singular label for an entry.',
    ],
  ),
  { title: 'Required fields come first', check: (app) => requiredFirst(formFields(app)) },
  rule(
    'Advanced fields are optional',
    formFields,
    ({ advanced, required }) => advanced && required && 'Make would hide a required field.',
  ),
  rule(
    'A label contains ID only if the field can be mapped',
    formFields,
    ({ label = '', mappable }) =>
      /\bIDs?\b/.test(label) &&
      mappable === false &&
      'Make this field mappable, or drop ID from its label.',
  ),
];

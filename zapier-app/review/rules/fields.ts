/** Forms of actions. Source: Zapier, "Build guidelines", action input fields; D004, D011, D022. */
import { requiredFirst } from '../../../marketplace/required-first.ts';
import { actionFields, allFields, placedCreates, staticFields } from '../places.ts';
import { rule, type ZapierRule } from '../rule.ts';

const empty = new Set('the a an of your this to for its and'.split(' '));

const meaningful = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !empty.has(word));

/** Whether every word of a help text is in its label. */
const repeats = (help: string, label: string): boolean => {
  const known = new Set(meaningful(label));
  return meaningful(help).every((word) => known.has(word));
};

export const fieldRules: readonly ZapierRule[] = [
  {
    ...rule(
      'D004',
      'Fields for IDs have dropdowns',
      actionFields,
      ({ key, label = '', dynamic }) =>
        (key.endsWith('_id') || label.endsWith(' ID')) &&
        dynamic === undefined &&
        'Users have to map this ID, because it has no dropdown.',
    ),
    unmet:
      'AdvocateLoop has no endpoint that lists IDs, and order and refund IDs come from the store.',
  },
  rule('D011', 'Help texts say more than their labels', allFields, ({ helpText, label = '' }) => {
    return helpText !== undefined && repeats(helpText, label) && 'The help only repeats the label.';
  }),
  rule(
    'D022',
    'Forms have only static fields',
    placedCreates,
    (create) =>
      staticFields(create).length < create.operation.inputFields.length &&
      "A template can't fill in a field that is created at run time.",
  ),
  {
    id: 'G10',
    title: 'Required fields come first',
    check: (built) => requiredFirst(actionFields(built)),
  },
  rule(
    'G13',
    'Every field has help that ends with a period',
    allFields,
    ({ children, helpText }) =>
      !children && !helpText?.endsWith('.') && 'Write a full sentence as its help.',
  ),
];

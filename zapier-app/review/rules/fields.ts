/** Forms of actions. Source: Zapier, "Build guidelines", action input fields; D004, D011, D022. */
import type { Create, DefinedField } from '../definition.ts';
import {
  actionFields,
  authFields,
  createFields,
  placedCreates,
  staticFields,
  type Placed,
} from '../places.ts';
import type { ApiNeeds, Built, ZapierRule } from '../rule.ts';
import { repeats } from '../wording.ts';

const allFields = ({ definition }: Built): readonly Placed<DefinedField>[] => [
  ...authFields(definition),
  ...actionFields(definition),
];

const looksLikeId = ({ key, label = '' }: DefinedField): boolean =>
  key.endsWith('_id') || label.endsWith(' ID');

const neededBy = ({ api }: Built, { key }: Create): Pick<ApiNeeds, 'required' | 'oneOf'> =>
  api[key] ?? { required: [], oneOf: [] };

export const fieldRules: readonly ZapierRule[] = [
  {
    id: 'D004',
    title: 'Fields for IDs have dropdowns',
    unmet:
      'AdvocateLoop has no endpoint that lists what could be picked, and order and refund IDs come from the store.',
    check: ({ definition }) =>
      actionFields(definition)
        .filter(({ value }) => looksLikeId(value) && value.dynamic === undefined)
        .map(({ where }) => ({ where, says: 'An ID has to be mapped by hand.' })),
  },
  {
    id: 'D011',
    title: 'Help texts say more than their labels',
    check: (built) =>
      allFields(built)
        .filter(({ value }) => value.helpText && repeats(value.helpText, value.label ?? ''))
        .map(({ where }) => ({ where: `${where}.helpText`, says: 'It only repeats the label.' })),
  },
  {
    id: 'D022',
    title: 'Forms are made of static fields',
    check: ({ definition }) =>
      placedCreates(definition)
        .filter(({ value }) => staticFields(value).length < value.operation.inputFields.length)
        .map(({ where }) => ({
          where: `${where}.inputFields`,
          says: 'A field is made at run time, so that no template can fill it.',
        })),
  },
  {
    id: 'G10',
    title: 'Required fields come first',
    check: ({ definition }) =>
      placedCreates(definition).flatMap(({ where, value }) => {
        const fields = staticFields(value);
        const optional = fields.findIndex(({ required }) => !required);
        return fields
          .filter(({ required }, index) => required && optional !== -1 && index > optional)
          .map(({ key }) => ({
            where: `${where}.inputFields.${key}`,
            says: 'It is required but comes after an optional field.',
          }));
      }),
  },
  {
    id: 'G11',
    title: 'A field is required exactly when the API requires it',
    check: (built) =>
      placedCreates(built.definition).flatMap((create) => {
        const { required } = neededBy(built, create.value);
        return createFields(create)
          .filter(({ value }) => value.required !== required.includes(value.key))
          .map(({ where, value }) => ({
            where,
            says: value.required ? 'The API does not require it.' : 'The API requires it.',
          }));
      }),
  },
  {
    id: 'G12',
    title: 'Fields of which one is needed say so',
    check: (built) =>
      placedCreates(built.definition).flatMap((create) => {
        const { oneOf } = neededBy(built, create.value);
        return createFields(create)
          .filter(({ value }) => oneOf.includes(value.key))
          .filter(({ value }) => !/\bone of\b/i.test(value.helpText ?? ''))
          .map(({ where }) => ({
            where: `${where}.helpText`,
            says: 'Say that it is “one of” those of which one is needed.',
          }));
      }),
  },
  {
    id: 'G13',
    title: 'Every field has a help text that ends with a period',
    check: (built) =>
      allFields(built)
        .filter(({ value }) => !value.children && !value.helpText?.endsWith('.'))
        .map(({ where }) => ({ where: `${where}.helpText`, says: 'Write a whole sentence.' })),
  },
];

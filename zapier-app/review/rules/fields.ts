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
      'AdvocateLoop has no endpoint that lists IDs, and order and refund IDs come from the store.',
    check: ({ definition }) =>
      actionFields(definition)
        .filter(({ value }) => looksLikeId(value) && value.dynamic === undefined)
        .map(({ where }) => ({
          where,
          says: 'Users have to map this ID, because it has no dropdown.',
        })),
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
    title: 'Forms have only static fields',
    check: ({ definition }) =>
      placedCreates(definition)
        .filter(({ value }) => staticFields(value).length < value.operation.inputFields.length)
        .map(({ where }) => ({
          where: `${where}.inputFields`,
          says: "A template can't fill in a field that is created at run time.",
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
            says: "It's required, but comes after an optional field.",
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
            says: value.required ? "The API doesn't require it." : 'The API requires it.',
          }));
      }),
  },
  {
    id: 'G12',
    title: 'If one of several fields is required, each says so',
    check: (built) =>
      placedCreates(built.definition).flatMap((create) => {
        const { oneOf } = neededBy(built, create.value);
        return createFields(create)
          .filter(({ value }) => oneOf.includes(value.key))
          .filter(({ value }) => !/\bone of\b/i.test(value.helpText ?? ''))
          .map(({ where }) => ({
            where: `${where}.helpText`,
            says: 'Say "one of" and list the fields.',
          }));
      }),
  },
  {
    id: 'G13',
    title: 'Every field has help that ends with a period',
    check: (built) =>
      allFields(built)
        .filter(({ value }) => !value.children && !value.helpText?.endsWith('.'))
        .map(({ where }) => ({ where: `${where}.helpText`, says: 'Write a full sentence.' })),
  },
];

/** Inputs and outputs. Source: Make, "Output parameters"; HedyAI/make-app-hedy. */
import { formFields, type PlacedField } from '../places.ts';
import type { ReviewedModule } from '../read.ts';
import type { Finding } from '../../../marketplace/review.ts';
import type { MakeRule } from '../rule.ts';

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' ? 'collection' : typeof value;
};

const isOf = (type: string, value: unknown): boolean =>
  type === 'any' || (type === 'text' ? 'string' : type) === typeOf(value);

/** The interface and the sample should have the same fields and types. */
const disagreements = ({ id, interface: fields, samples }: ReviewedModule): readonly Finding[] => [
  ...fields
    .filter(({ name, type }) => !Object.hasOwn(samples, name) || !isOf(type, samples[name]))
    .map(({ name, type }) => ({
      where: `${id}.samples.${name}`,
      says: `It should be of type ${type}.`,
    })),
  ...Object.keys(samples)
    .filter((name) => !fields.some((field) => field.name === name))
    .map((name) => ({ where: `${id}.interface.${name}`, says: 'Add it to the interface.' })),
];

const used = (value: unknown): readonly string[] =>
  JSON.stringify(value ?? '').match(/(?<=\bparameters\.)\w+/g) ?? [];

const hasNested = ({ nested = [] }: { readonly nested?: readonly unknown[] | undefined }) =>
  nested.length > 0;

/** A choice isn't sent, but it can decide what is. */
const isQuestion = (
  places: readonly PlacedField[],
  { id }: ReviewedModule,
  name: string,
): boolean =>
  places.some(
    ({ where, field }) =>
      where.startsWith(`${id}.`) &&
      where.endsWith(`.${name}`) &&
      field.options?.some(hasNested) === true,
  );

const isList = ({ field }: PlacedField): boolean => field.spec !== undefined;

/** Fields at the top level or shown by a choice. The choice itself isn't sent. */
const sentFields = (places: readonly PlacedField[], { id }: ReviewedModule): readonly string[] =>
  places
    .filter(({ where, field }) => where.startsWith(`${id}.`) && !field.options?.some(hasNested))
    .filter(
      ({ where }) => !places.some((list) => isList(list) && where.startsWith(`${list.where}.`)),
    )
    .map(({ where }) => where.slice(where.lastIndexOf('.') + 1));

export const valueRules: readonly MakeRule[] = [
  {
    title: 'Interfaces and samples agree, and every module has both',
    check: ({ modules }) =>
      modules.flatMap((module) =>
        module.interface.length === 0
          ? [
              {
                where: `${module.id}.interface`,
                says: 'Add fields, so the next module can map them.',
              },
            ]
          : disagreements(module),
      ),
  },
  {
    title: 'The output has every field of the interface',
    check: ({ modules }) =>
      modules.flatMap((module) =>
        module.interface
          .filter(({ name }) => !Object.hasOwn(module.communication.response.output, name))
          .map(({ name }) => ({
            where: `${module.id}.output.${name}`,
            says: 'Add it to the output.',
          })),
      ),
  },
  {
    title: 'Every value in a body is one expression, so a number stays a number',
    check: ({ modules }) =>
      modules.flatMap(({ id, communication: { body = {} } }) =>
        Object.entries(typeof body === 'string' ? { body } : body)
          .filter(([, value]) => !/^\{\{(?:(?!\}\}).)+\}\}$/s.test(value))
          .map(([key]) => ({ where: `${id}.body.${key}`, says: 'It would be sent as text.' })),
      ),
  },
  {
    title: 'Every field is sent, and nothing else',
    check: (app) => {
      const places = formFields(app);
      return app.modules.flatMap((module) => {
        const fields = sentFields(places, module);
        const { condition, url, method, qs, headers, body } = module.communication;
        const sent = new Set(used({ condition, url, method, qs, headers, body }));
        return [
          ...fields
            .filter((name) => !sent.has(name))
            .map((name) => ({ where: `${module.id}.${name}`, says: 'This field is never sent.' })),
          ...[...sent]
            .filter((name) => !fields.includes(name) && !isQuestion(places, module, name))
            .map((name) => ({ where: `${module.id}.${name}`, says: 'No field has this value.' })),
        ];
      });
    },
  },
];

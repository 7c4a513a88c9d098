/** Inputs and outputs. Source: Make, "Output parameters"; HedyAI/make-app-hedy. */
import { eachModule, rule, type MakeRule } from '../rule.ts';

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' ? 'collection' : typeof value;
};

export const valueRules: readonly MakeRule[] = [
  rule(
    'Interfaces, samples, and outputs agree, and every module has them',
    eachModule,
    (module) => {
      const { interface: fields, samples, communication } = module;
      return [
        fields.length === 0 && 'Add fields to the interface, so the next module can map them.',
        ...fields.flatMap(({ name, type }) => [
          !Object.hasOwn(communication.response.output, name) && `Add ${name} to the output.`,
          type !== 'any' &&
            typeOf(samples[name]) !== type &&
            `${name} should be of type ${type} in the sample.`,
        ]),
        ...Object.keys(samples).map(
          (name) => !fields.some((field) => field.name === name) && `Add ${name} to the interface.`,
        ),
      ];
    },
  ),
  rule(
    'Every value in a body is one expression, so a number stays a number',
    eachModule,
    ({ communication: { body = {} } }) =>
      Object.entries(typeof body === 'string' ? { body } : body).map(
        ([key, value]) =>
          !/^\{\{(?:(?!\}\}).)+\}\}$/s.test(value) && `${key} would be sent as text.`,
      ),
  ),
];

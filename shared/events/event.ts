/** The type that describes an API event. Each event has its own file. */
import type * as z from 'zod/mini';
import { listed } from '../fields/listed.ts';
import { fieldsOf, type BodySchema, type Field } from '../fields/field.ts';
import { results, type Result } from './results.ts';

/** Source: REST API, "Plan tiers". On the other two plans, the API returns 403 for `premier` events. */
export type RequiredPlan = 'all' | 'premier';

/** A question on the form that is never sent: the answer decides which field is required. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** The field that the answer decides about: `required` by some options, `blank` in others. */
  readonly governs: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly governed: 'required' | 'blank';
  }[];
  /** The option a blank answer stands for. */
  readonly default: string;
}

/** The answers with which the governed field stays blank. */
export const blankOptions = ({ options }: Choice) =>
  options.filter(({ governed }) => governed === 'blank');

/** A form's input: the API's own field names, and values of any JSON type. */
export type Input = Readonly<Record<string, unknown>>;

export interface Example {
  readonly title: string;
  readonly input: Input;
  /** The JSON that is sent. */
  readonly body: Input;
}

/** What can't be sent: the label at fault, as the message names it (`Item 2 Name`), and why. */
export type AntiExample = readonly [field: string, reason: string, input: Input];

interface Description<Body extends BodySchema> {
  /** The API's own word, also used in prose: "a conversion". */
  readonly key: string;
  readonly endpoint: `/track/${string}`;
  readonly plan: RequiredPlan;
  /** One sentence that starts with a verb in the third person and ends with a period. */
  readonly description: string;
  readonly body: Body;
  /** The field by which a repeat is counted once, so sending again is safe. */
  readonly countedOnceBy?: keyof z.infer<Body> & string;
  /** At least one of these is required: they identify what was recorded earlier. */
  readonly oneOf?: readonly (keyof z.infer<Body> & string)[];
  /** If this is blank, no one was referred, so there is nothing to record. The messages name it. */
  readonly nothingWithout?: keyof z.infer<Body> & 'referral_code';
  readonly choice?: Choice;
  readonly examples: readonly Example[];
  readonly antiExamples: readonly AntiExample[];
}

export interface ApiEvent<Body extends BodySchema = BodySchema> extends Description<Body> {
  /** An action returns every key of `data`, and these can be mapped before the first run. */
  readonly results: readonly Result[];
}

/** Keeps the key's and the body's own types while checking the rest, and adds the known results. */
export const event = <Body extends BodySchema, const Key extends string>(
  description: Description<Body> & { readonly key: Key; readonly results?: readonly Result[] },
): ApiEvent<Body> & { readonly key: Key } => ({
  results: results[description.key] ?? [],
  ...description,
});

/** `claims and visits` */
export const plurals = (events: readonly ApiEvent[]): string => {
  const names = events.map(({ key }) => `${key}s`);
  return listed(names, 'and');
};

/** The fields of which at least one is required, in form order. */
export const oneOfFields = ({ body, oneOf = [] }: ApiEvent): readonly Field[] =>
  fieldsOf(body).filter(({ key }) => oneOf.includes(key));

/** Marketplaces want a verb first, so the plan comes last. */
export const describe = ({ plan, description }: ApiEvent): string =>
  plan === 'premier' ? `${description} Premier plan only.` : description;

/** What every event of the API is described by; each has a file of its own beside this one. */
import type * as z from 'zod/mini';
import { fieldsOf, type BodySchema, type Field } from '../fields/field.ts';

/** Source: REST API, "Plan tiers". `premier` events are answered 403 on the other two plans. */
export type RequiredPlan = 'all' | 'premier';

/** A question that is asked on the form but never sent: its answer says which field must be filled. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  /** The field that the answer is about: `required` by some options, `blank` in others. */
  readonly governs: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly governed: 'required' | 'blank';
  }[];
  /** The value that a blank answer stands for. */
  readonly default: string;
}

/** Input as a form gives it: the API's own field names, values of any JSON type. */
export type Input = Readonly<Record<string, unknown>>;

export interface Example {
  readonly title: string;
  readonly input: Input;
  /** What leaves as the request's JSON. */
  readonly body: Input;
}

export interface AntiExample {
  readonly input: Input;
  /** The label at fault, as the message names it: `Order total`, `Item 2: Name`. */
  readonly field: string;
  /** Why it can't be sent. */
  readonly reason: string;
}

export interface ApiEvent<Body extends BodySchema = BodySchema> {
  /** The API's own word, also in lower-case prose: "a conversion". */
  readonly key: string;
  readonly endpoint: `/track/${string}`;
  readonly plan: RequiredPlan;
  /** One sentence on when to use it: a verb in the third person first, a period last. */
  readonly description: string;
  readonly body: Body;
  /** The field by which a repeat is counted once, so that sending again is safe. */
  readonly countedOnceBy?: keyof z.infer<Body> & string;
  /** Fields of which at least one must be filled, because they find what was recorded before. */
  readonly oneOf?: readonly (keyof z.infer<Body> & string)[];
  readonly choice?: Choice;
  readonly examples: readonly Example[];
  readonly antiExamples: readonly AntiExample[];
}

/** Keeps the key's and the body's own types while checking the rest. */
export const event = <Body extends BodySchema, const Key extends string>(
  description: ApiEvent<Body> & { readonly key: Key },
) => description;

/** The fields of which at least one must be filled, in the order of the form. */
export const oneOfFields = ({ body, oneOf = [] }: ApiEvent): readonly Field[] =>
  fieldsOf(body).filter(({ key }) => oneOf.includes(key));

/** The plan comes first, so that nobody builds what their plan can't run. */
export const describe = ({ plan, description }: ApiEvent): string =>
  plan === 'premier' ? `Premier plan only. ${description}` : description;

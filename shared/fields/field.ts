/**
 * What a field is to the people who fill it in, beside what zod knows of it.
 *
 * Every form, reader and table follows from `fieldsOf`: key, requiredness, default and children are
 * taken from the schema, words and type from the registry, so that neither is ever said twice.
 */
import * as z from 'zod/mini';

export type FieldType = 'text' | 'identifier' | 'email' | 'amount' | 'quantity' | 'path' | 'items';

export interface Words {
  /** One to three words, sentence case. */
  readonly label: string;
  /** What to give, what a blank means, an example. Markdown; ends with a period. */
  readonly help: string;
  /** A value the API accepts, as it leaves in the body. */
  readonly example: unknown;
  /** Says something of a person: never repeated in a message. */
  readonly personal?: true;
  /** Seldom filled in: forms may fold it away. */
  readonly rare?: true;
  /** Stores print it as a negative: a minus or brackets say nothing. */
  readonly unsigned?: true;
  /** May run over several lines. */
  readonly long?: true;
}

export interface Field extends Words {
  readonly key: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** What a blank is read as, where the API wants a value for "not applicable". */
  readonly blank?: number;
  /** What a filled value must be. */
  readonly schema: z.core.$ZodType;
  /** The fields of one entry, for `items`. */
  readonly children: readonly Field[];
}

export type BodySchema = z.ZodMiniObject;

const registry = z.registry<Words & { type: FieldType }>();

export const described = <Schema extends z.core.$ZodType>(
  type: FieldType,
  schema: Schema,
  words: Words,
): Schema => {
  registry.add(schema, { ...words, type });
  return schema;
};

const childrenOf = (schema: z.core.$ZodType): readonly Field[] =>
  schema instanceof z.ZodMiniArray && schema.def.element instanceof z.ZodMiniObject
    ? fieldsOf(schema.def.element)
    : [];

const fieldOf = (key: string, schema: z.core.$ZodType): Field => {
  const optional = schema instanceof z.ZodMiniOptional;
  const blank = schema instanceof z.ZodMiniDefault ? schema.def.defaultValue : undefined;
  if (blank !== undefined && typeof blank !== 'number')
    throw new Error(`${key}: only a number can stand for a blank.`);
  const inner =
    schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault
      ? schema.def.innerType
      : schema;
  const words = registry.get(inner);
  if (!words) throw new Error(`${key} has no words: make it with a type from field-types.ts.`);
  return {
    key,
    required: !optional && blank === undefined,
    ...(blank === undefined ? {} : { blank }),
    ...words,
    schema: inner,
    children: childrenOf(inner),
  };
};

/** Forms, samples and every single run ask for the same fields: taken apart once, so that the same
 * field is the same object wherever it is met. */
const known = new WeakMap<BodySchema, readonly Field[]>();

/** The fields of a body in the order in which its schema names them. */
export const fieldsOf = (body: BodySchema): readonly Field[] => {
  const before = known.get(body);
  if (before) return before;
  const fields = Object.entries(body.shape).map(([key, schema]) => fieldOf(key, schema));
  known.set(body, fields);
  return fields;
};

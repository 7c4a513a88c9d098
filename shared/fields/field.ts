/**
 * Field metadata for forms (label, help, type), stored with the zod schema.
 *
 * Every form, parser, and table is built from `fieldsOf`. The key, default, and children come from
 * the schema, and the words and type from the registry, so nothing is written twice.
 */
import * as z from 'zod/mini';

export type FieldType = 'text' | 'identifier' | 'email' | 'amount' | 'quantity' | 'path' | 'items';

export interface Words {
  /** What the value is, what a blank means, an example. Markdown that ends with a period. */
  readonly help: string;
  /** A value the API accepts, as it's sent. */
  readonly example: unknown;
  /** Personal data: never repeated in a message. */
  readonly personal?: true;
  /** Rarely used: forms may hide it under advanced settings. */
  readonly rare?: true;
  /** Stores print it as a negative, so a minus sign or parentheses are ignored. */
  readonly unsigned?: true;
  readonly long?: true;
}

export interface Field extends Words {
  readonly key: string;
  /** One to three words, sentence case. */
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** The value of a blank, where the API expects one for "not applicable". */
  readonly blank?: number;
  /** What a value must be if there is one. */
  readonly schema: z.core.$ZodType;
  /** The fields of one entry, for `items`. */
  readonly children: readonly Field[];
}

export type BodySchema = z.ZodMiniObject;

const registry = z.registry<Words & Pick<Field, 'type' | 'label'>>();

/** @returns a constructor of fields with this type */
export const fieldType =
  <Schema extends z.core.$ZodType>(type: FieldType, make: () => Schema, always?: Partial<Words>) =>
  (label: string, words: Words): Schema => {
    const schema = make();
    registry.add(schema, { ...words, ...always, type, label });
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

/** Each field is built once, so it's the same object everywhere. */
const known = new WeakMap<BodySchema, readonly Field[]>();

/** The fields of a body, in schema order. */
export const fieldsOf = (body: BodySchema): readonly Field[] => {
  const before = known.get(body);
  if (before) return before;
  const fields = Object.entries(body.shape).map(([key, schema]) => fieldOf(key, schema));
  known.set(body, fields);
  return fields;
};

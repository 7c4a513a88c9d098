/** `at` is the index of the expression's first character, for messages. */
export type Expression =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'path'; readonly root: string; readonly steps: readonly string[] }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly given: readonly Expression[];
      readonly at: number;
    }
  | {
      readonly kind: 'operation';
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    };

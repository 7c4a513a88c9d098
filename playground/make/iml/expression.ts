import type { ImlFunction } from './functions.ts';
import type { Operator } from './operators.ts';

/** `at` is the index of the expression's first character, for messages. */
export type Expression =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'path'; readonly root: string; readonly steps: readonly string[] }
  | {
      readonly kind: 'call';
      readonly apply: ImlFunction['apply'];
      readonly given: readonly Expression[];
      readonly at: number;
    }
  | {
      readonly kind: 'operation';
      readonly apply: Operator['apply'];
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    };

import { functions, type ImlFunction } from './functions.ts';
import { operators, type Operator } from './operators.ts';

/** What expressions may hold where they stand: in the files of an app, or in the fields of a scenario. */
export interface Language {
  readonly functions: ReadonlyMap<string, ImlFunction>;
  readonly operators: ReadonlyMap<string, Operator>;
  /** Between the arguments of a function. */
  readonly separator: ',' | ';';
  /** Whether a backslash may stand in a quoted text, as regular expressions need it. */
  readonly hasBackslash: boolean;
}

/**
 * Assumed (make-app-backslash): nothing. What Make does with a backslash in a quoted text of an app
 * is not written down, so an app that relies on it is refused. Source:
 * https://developers.make.com/custom-apps-documentation (no page describes it).
 */
export const appLanguage: Language = { functions, operators, separator: ',', hasBackslash: false };

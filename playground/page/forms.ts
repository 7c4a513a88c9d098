/** What the two platforms' forms are made of, in the platforms' own words. */
export interface ZapierField {
  readonly key: string;
  readonly label?: string | undefined;
  readonly helpText?: string | undefined;
  readonly type?: string | undefined;
  readonly required?: boolean | undefined;
  readonly default?: unknown;
  readonly placeholder?: string | undefined;
  /** Value → what the user reads. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
  /** Zapier fills it in by itself and does not show it. */
  readonly computed?: boolean | undefined;
  readonly children?: readonly ZapierField[] | undefined;
}

export interface ZapierForm {
  readonly key: string;
  readonly noun: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly ZapierField[];
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly label?: string | undefined;
  readonly help?: string | undefined;
  readonly required?: boolean | undefined;
  readonly advanced?: boolean | undefined;
  readonly multiline?: boolean | undefined;
  readonly mappable?: boolean | undefined;
  readonly default?: unknown;
  readonly labels?: { readonly add?: string | undefined } | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly spec?: Part | readonly Parameter[] | undefined;
}

/** What each entry of a list of plain values is; it needs no name. */
export type Part = Omit<Parameter, 'name'> & { readonly name?: string | undefined };

export interface Option {
  readonly label: string;
  readonly value: string;
  readonly default?: boolean | undefined;
  readonly nested?: readonly Parameter[] | undefined;
}

export interface MakeForm {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly connection: string;
  readonly parameters: readonly Parameter[];
  /** The keys of the body that it sends; none where the body is one expression. */
  readonly bodyKeys: readonly string[];
}

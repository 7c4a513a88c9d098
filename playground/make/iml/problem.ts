/** The place of a template: the app's file, and the path of the text in it. */
export interface TemplatePlace {
  readonly file: string;
  readonly path: string;
}

/** An IML text that this runtime can't read or evaluate. */
export class ImlError extends Error {
  constructor({ file, path }: TemplatePlace, problem: string) {
    super(`${file}: ${path}: ${problem}`);
  }
}

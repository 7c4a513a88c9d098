/** The place of a template: the app's file, and the path of the text in it. */
export interface TemplatePlace {
  readonly file: string;
  readonly path: string;
}

/**
 * An IML text that this runtime can't read or evaluate. The message names file, path, character
 * (counted from 1) and the construct.
 */
export class ImlError extends Error {
  override readonly name = 'ImlError';

  constructor(place: TemplatePlace, at: number, problem: string) {
    super(`${place.file}: ${place.path || 'the whole file'}, character ${at + 1}: ${problem}`);
  }
}

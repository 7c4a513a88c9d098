/** What a platform does after a run, in the words of the pages. */
export interface After {
  readonly tone: 'good' | 'calm' | 'later' | 'bad';
  readonly state: string;
  readonly text: string;
}

export interface AfterError extends After {
  /** For a table cell. */
  readonly short: string;
}

/** What a platform does after a run, in the words of the pages that tell it. */
export interface After {
  readonly tone: 'good' | 'calm' | 'later' | 'bad';
  readonly state: string;
  readonly text: string;
}

export interface AfterError extends After {
  /** As a cell of a table. */
  readonly short: string;
}

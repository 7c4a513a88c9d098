/** Mutants that no test can tell from the code, and why that is no fault. */

export interface Harmless {
  readonly file: string;
  /** A part of the line that is changed. */
  readonly code: string;
  /** What the change puts there; left out where the reason holds for every change of the line. */
  readonly to?: string;
  readonly because: string;
}

/** An anti-example is still one: its field is refused, for another reason than the one it shows. */
const antiExamples = ['claim', 'conversion', 'refund', 'visit'].map((event) => ({
  file: `shared/${event}.ts`,
  code: 'input: {',
  because: 'What is left of the anti-example is refused for the same field.',
}));

export const harmless: readonly Harmless[] = [
  ...antiExamples,
  {
    file: 'shared/table.ts',
    code: 'oneOf = []',
    because: 'No field has the key that is put there.',
  },
  {
    file: 'zapier-app/authentication.ts',
    code: "brand_id = ''",
    because: 'A connection without a Brand ID is refused before anybody asks for its name.',
  },
  {
    file: 'zapier-app/send.ts',
    code: "error instanceof Error ? error.message : ''",
    to: '"Stryker was here!"',
    because: 'Only errors are thrown where this is caught; the types do not know that.',
  },
  {
    file: 'zapier-app/send.ts',
    code: "error instanceof Error && 'code' in error",
    because:
      'z.request only rejects with errors, and one without a code matches none of the codes.',
  },
  {
    file: 'zapier-app/send.ts',
    code: 'ECONNREFUSED|ENOTFOUND',
    because: 'No code of Node.js has one of these words in its middle.',
  },
  {
    file: 'zapier-app/send.ts',
    code: "header ?? ''",
    because: 'Neither text is a number of seconds or a date.',
  },
  {
    file: 'zapier-app/input.ts',
    code: "typeof value === 'string' && /^",
    because: 'What is no text and reads as commas is a list of blanks, which is left out as well.',
  },
  {
    file: 'make-app/action.ts',
    code: 'oneOf = []',
    because: 'No field has the key that is put there.',
  },
  {
    file: 'make-app/parameters.ts',
    code: 'oneOf = []',
    because: 'No field has the key that is put there.',
  },
  {
    file: 'make-app/action.ts',
    code: ".join(' | ')",
    because: 'No question has two answers that show the same field.',
  },
  {
    file: 'make-app/errors.ts',
    code: "unreachable: 'ConnectionError'",
    because:
      'Where nothing answers, Make raises its own error; the entry is there as every kind has one.',
  },
  {
    file: 'make-app/errors.ts',
    code: 'says.replace(',
    because: 'What is said is one sentence: its only period is the last character.',
  },
  {
    file: 'make-app/errors.ts',
    code: 'if (key === undefined) return toldOf(uncertain)',
    because: 'Without a key both sides of the question are the same, so that none is asked.',
  },
  {
    file: 'make-app/errors.ts',
    code: "told('no success')",
    because: 'A cause that no row names is told the same.',
  },
  {
    file: 'make-app/iml.ts',
    code: '/^(["\'])[^]*\\1$/',
    because: 'No expression of ours begins or ends with a quoted text without being one.',
  },
  {
    file: 'make-app/parameters.ts',
    code: ".replace(/s$/, '')",
    because: 'The only list is `Items`: its one s is the last letter.',
  },
];

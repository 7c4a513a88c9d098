/** Mutants that no test can detect, and why they're harmless. */

import { events } from '../../shared/events/table.ts';

export interface Harmless {
  readonly file: string;
  /** A part of the line that is changed. */
  readonly code: string;
  /** What the change puts there; left out where the reason holds for every change of the line. */
  readonly to?: string;
  readonly because: string;
}

/** An anti-example is still one: its field is refused, for another reason than the one it shows. */
const antiExamples = events.map(({ key }) => ({
  file: `shared/events/${key}.ts`,
  code: 'input: {',
  because: 'What is left of the anti-example is refused for the same field.',
}));

export const harmless: readonly Harmless[] = [
  ...antiExamples,
  {
    file: 'shared/events/event.ts',
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
    file: 'make-app/generator/action.ts',
    code: 'oneOf = []',
    because: 'No field has the key that is put there.',
  },
  {
    file: 'make-app/generator/action.ts',
    code: ".join(' | ')",
    because: 'No question has two answers that show the same field.',
  },
  {
    file: 'make-app/generator/errors.ts',
    code: "unreachable: 'ConnectionError'",
    because:
      'Where nothing answers, Make raises its own error; the entry is there as every kind has one.',
  },
  {
    file: 'make-app/generator/errors.ts',
    code: 'says.replace(',
    because: 'What is said is one sentence: its only period is the last character.',
  },
  {
    file: 'make-app/generator/errors.ts',
    code: 'if (key === undefined) return toldOf(uncertain)',
    because: 'Without a key both sides of the question are the same, so that none is asked.',
  },
  {
    file: 'make-app/generator/errors.ts',
    code: "told('no success')",
    because: 'A cause that no row names is told the same.',
  },
  {
    file: 'make-app/generator/iml.ts',
    code: '/^(["\'])[^]*\\1$/',
    because: 'No expression of ours begins or ends with a quoted text without being one.',
  },
  {
    file: 'make-app/generator/parameters.ts',
    code: ".replace(/s$/, '')",
    because: 'The only list is `Items`: its one s is the last letter.',
  },
  {
    file: 'shared/fields/field.ts',
    code: 'blank === undefined ? {} : { blank }',
    because: 'A blank that is undefined stands for nothing either.',
  },
  {
    file: 'shared/parse/amount.ts',
    code: ".replace(/e.*$/, '')",
    because: 'A printed number has no line break, so both patterns end at its end.',
  },
  {
    file: 'shared/parse/amount.ts',
    code: 'digits === undefined ? undefined : markOf(digits)',
    to: 'false',
    because: 'No pattern matches what is no text, so that it proves nothing either.',
  },
  {
    file: 'shared/parse/amount.ts',
    code: 'if (text.length <= alwaysCarried)',
    because: 'Only a shortcut: short texts print the same digits.',
  },
  {
    file: 'shared/parse/amount.ts',
    code: 'const undoubted = /',
    because: 'Only a shortcut: the patterns of both marks read the rest the same way.',
  },
  {
    file: 'shared/api/response.ts',
    code: '} catch {',
    to: '{}',
    because: 'A catch without a return gives undefined as well.',
  },
  {
    file: 'shared/api/auth.ts',
    code: 'secret && value !== undefined',
    because: 'Headers are only made of values that are all there.',
  },
  {
    file: 'shared/api/redact.ts',
    code: 'btoa(secret).replace(/=+$/',
    because: 'Base64 has = only at its end.',
  },
  {
    file: 'shared/parse/field-value.ts',
    code: "alone.is === 'refused' && format === 'auto' ? proven()",
    because:
      'Only a shortcut: the proof changes nothing of an amount that is read, or whose format was chosen.',
  },
  {
    file: 'shared/parse/field-value.ts',
    code: 'mark === undefined ? alone',
    because: 'Only a shortcut: without a mark the same is read again.',
  },
  {
    file: 'shared/parse/field-value.ts',
    code: "parsed.is === 'amount' ? parsed.value : undefined",
    because: 'What is absent has no value.',
  },
  {
    file: 'shared/parse/field-value.ts',
    code: "if ('says' in parsed || parsed.value === undefined)",
    because:
      'A kind that has to be checked has either a value or a reason, and a reason is never checked.',
  },
  {
    file: 'shared/parse/field-value.ts',
    code: "map(({ message }) => message).join(' ')",
    because: 'A kind has one check, and so one message.',
  },
  {
    file: 'shared/api/problems.ts',
    code: 'status >= 300 && status < 400',
    to: 'status <= 400',
    because: '400 has a row of its own.',
  },
  {
    file: 'shared/api/problems.ts',
    code: 'event.countedOnceBy !== undefined &&',
    because: 'No body has a field of the name undefined.',
  },
  {
    file: 'shared/parse/parse.ts',
    code: 'return [];',
    because: 'What is read beside a refusal is never sent.',
  },
  {
    file: 'shared/parse/parse.ts',
    code: "return field.type === 'items' && Array.isArray(raw)",
    because: 'The only other list is a path, and a path has no fields with numbers.',
  },
  {
    file: 'shared/parse/parse.ts',
    code: ': [];',
    because: 'A text that is no number proves no mark.',
  },
  {
    file: 'shared/parse/parse.ts',
    code: 'secrets = [] }: ParseOptions',
    because: 'Nobody maps the text that is put there.',
  },
  {
    file: 'shared/parse/parse.ts',
    code: 'if (governed) checkChoice',
    because: 'Every question is about a field that is there.',
  },
  {
    file: 'shared/api/request.ts',
    code: '127(?:',
    because: 'The URL parser itself refuses any other host that ends with such a number.',
  },
  {
    file: 'shared/parse/currency.ts',
    code: 'const bare = /',
    because:
      'Only a shortcut: the longer pattern gives a text that begins and ends with a digit back as it is.',
  },
  {
    file: 'shared/parse/currency.ts',
    code: 'if (bare.test(text)) return text',
    to: 'false',
    because:
      'Only a shortcut: the longer pattern gives a text that begins and ends with a digit back as it is.',
  },
];

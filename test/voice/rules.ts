/** Rules of wording that a program can check: each returns what it finds in a text. */
import { british } from '../../marketplace/wording.ts';
import { isSentenceCase } from '../../make-app/review/rules/fields.ts';
import { isTitleCase } from '../../zapier-app/review/rules/words.ts';
import { formPhrases, personified, phrases, type Phrase } from './phrases.ts';

/** Code, addresses, and expressions aren't prose: what is left is. */
export const prose = (text: string): string =>
  text
    .replace(/`[^`]*`/g, '…')
    .replace(/\{\{[^{}]*\}\}/g, '…')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/https?:\/\/\S*/g, '…');

export const sentencesIn = (text: string): readonly string[] =>
  prose(text)
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => /\w/.test(sentence));

const wordsIn = (sentence: string): readonly string[] => sentence.match(/[\p{L}\d…][^\s]*/gu) ?? [];

type Find = (text: string) => readonly string[];

const all =
  (pattern: RegExp): Find =>
  (text) =>
    prose(text).match(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`)) ?? [];

const anyOf =
  (list: readonly Phrase[]): Find =>
  (text) =>
    list.flatMap(({ found, instead }) => all(found)(text).map((words) => `“${words}”: ${instead}`));

export interface VoiceRule {
  readonly title: string;
  readonly find: Find;
  readonly fails: readonly string[];
  readonly passes: readonly string[];
}

/** For every text. */
export const general: readonly VoiceRule[] = [
  {
    title: 'says it as a native speaker would',
    find: anyOf(phrases),
    fails: phrases.map(({ example }) => example),
    passes: [
      'This may already be recorded.',
      'There is no account to create.',
      'Zapier emails you.',
      'Nothing was recorded. The order may have been refunded.',
    ],
  },
  {
    title: 'does not make a person of software',
    find: all(personified),
    fails: ['AdvocateLoop knows the order.', 'What the store gives'],
    passes: ['AdvocateLoop returns the order.', 'Make shows the field.'],
  },
  {
    title: 'has no Latin abbreviations',
    find: all(/\b(?:e\.g|i\.e|etc|vs|cf|viz|approx)\.|\bet al\b|\betc\b/i),
    fails: ['Use a code, e.g. JOHN123.', 'Zaps, recipes, etc.'],
    passes: ['Use a code. For example, JOHN123.', 'A sketch.'],
  },
  {
    title: 'has one space between words, and … for three periods',
    find: all(/(?<=[\w.,]) {2,}(?=\w)|\.\.\.|\s[,.;:!?](?=\s|$)/),
    fails: ['Two  spaces', 'Wait...', 'A comma , too far'],
    passes: ['One space', 'Wait…', 'Use `...` there'],
  },
  {
    title: 'is American',
    find: all(british),
    fails: ['The colour of the icon', 'It is recognised.'],
    passes: ['The color of the icon', 'It is recognized.'],
  },
  {
    title: 'has a comma before the last of three',
    find: all(/\b\w+, (?!with)(?:\w+ )?\w+ (?:and|or) (?=\w+(?:[.;)]|$))/),
    fails: ['tax, shipping or discount', 'For refunds, claims and visits.'],
    passes: ['tax, shipping, or discount', 'In Make, open and save the form first'],
  },
];

/** For forms and for what either app says when a run fails. */
export const spoken: readonly VoiceRule[] = [
  {
    title: 'uses words of a shop owner',
    find: anyOf(formPhrases),
    fails: formPhrases.map(({ example }) => example),
    passes: ['Leave it blank.', "It isn't an amount."],
  },
  {
    title: 'has no exclamation mark and no semicolon',
    find: all(/[!;]/),
    fails: ['Nothing was sent!', 'Nothing was sent; try again.'],
    passes: ['Nothing was sent. Try again.', 'Use `a; b`.'],
  },
  {
    title: 'has straight quotes',
    find: all(/[‘’“”]/),
    fails: ['It isn’t an amount.', '“108” is text.'],
    passes: ["It isn't an amount."],
  },
];

/** For forms alone. */
export const onForms: readonly VoiceRule[] = [
  {
    title: 'has sentences of at most 20 words',
    find: (text) => sentencesIn(text).filter((sentence) => wordsIn(sentence).length > 20),
    fails: [`${'word '.repeat(21)}.`],
    passes: [`${'word '.repeat(20)}. ${'word '.repeat(20)}.`],
  },
  {
    title: 'has at most two sentences',
    find: (text) => (text.includes('{{replace(') ? [] : sentencesIn(text).slice(2)),
    fails: ['One. Two. Three.'],
    passes: [
      'One. Two.',
      'One such as `a. b. c`. Two.',
      'One. Two. Three with `{{replace(1.a)}}`.',
    ],
  },
];

/** For Make, whose forms show all help at once. */
export const short: VoiceRule = {
  title: 'has at most 160 characters, unless it shows how to convert amounts',
  // An address behind a link isn't shown.
  find: (text) => {
    const { length } = text.replace(/\]\([^)]*\)/g, ']');
    return length > 160 && !text.includes('{{replace(') ? [String(length)] : [];
  },
  fails: ['x'.repeat(161)],
  passes: [
    'x'.repeat(160),
    `[x](https://example.com/${'x'.repeat(160)})`,
    `\`{{replace(1.a)}}\` ${'x'.repeat(160)}`,
  ],
};

const instruction =
  /^(?:add|choose|enter|fill in|insert|map|provide|put in|select|set|specify|type|use) (?:(?:a|an|the|your|this|its) )?/i;

/** `Enter the order total.` under the label `Order total`. */
export const repeatsLabel = (help: string, label: string): boolean =>
  instruction.test(help) &&
  help.replace(instruction, '').replace(/\.$/, '').toLowerCase() === label.toLowerCase();

/** A brand is written as it is, and so is what stands in parentheses. */
const isLabel = (text: string, isCase: (label: string) => boolean): boolean =>
  isCase(text.replace(/^AdvocateLoop\b/, 'Brand').replace(/ \(.*\)$/, '')) && !/[.,;!?]/.test(text);

export const isZapierLabel = (text: string): boolean => isLabel(text, isTitleCase);
export const isMakeLabel = (text: string): boolean => isLabel(text, isSentenceCase);

/** On pages, quotation marks and apostrophes are curly; code is not looked at. */
export const straightQuotes: VoiceRule = {
  title: 'has curly quotes',
  find: all(/['"]/),
  fails: ["It isn't here.", 'The "key"'],
  passes: ['It isn’t here.', 'The “key”', 'The `"key"`'],
};

/** The style guide, as far as a program can check it, over everything that a person reads. */
import { literalsIn } from './voice/literals.ts';
import { formPhrases, phrases } from './voice/phrases.ts';
import {
  general,
  isMakeLabel,
  isZapierLabel,
  onForms,
  repeatsLabel,
  short,
  spoken,
  straightQuotes,
  type VoiceRule,
} from './voice/rules.ts';
import { makeForm, pages, strings, zapierForm, type Form, type Text } from './voice/texts.ts';

/** Each finding with its place and the text, so that the failure says what to mend. */
const findings = (rules: readonly VoiceRule[], texts: readonly Text[]): readonly string[] =>
  rules.flatMap(({ title, find }) =>
    texts.flatMap(({ where, text }) =>
      find(text).map((found) => `${title}: ${where}: ${found} in ${text}`),
    ),
  );

describe('every rule', () => {
  const rules = [...general, ...spoken, ...onForms, short, straightQuotes];

  test.each(
    rules.flatMap(({ title, find, fails }) => fails.map((text) => ({ title, find, text }))),
  )('$title: not $text', ({ find, text }) => {
    expect(find(text)).not.toEqual([]);
  });

  test.each(
    rules.flatMap(({ title, find, passes }) => passes.map((text) => ({ title, find, text }))),
  )('$title: $text', ({ find, text }) => {
    expect(find(text)).toEqual([]);
  });

  test.each([...phrases, ...formPhrases])('$example: $instead', ({ found, example }) => {
    expect(example).toMatch(found);
  });

  test('an instruction that repeats its label', () => {
    expect(repeatsLabel('Enter the order total.', 'Order total')).toBe(true);
    expect(repeatsLabel('Order total', 'Order total')).toBe(false);
    expect(repeatsLabel('Use the order total after discounts.', 'Order total')).toBe(false);
  });

  test('labels are in title case on Zapier, and in sentence case on Make', () => {
    expect(['Order Total', 'Name of the Store'].filter(isZapierLabel)).toHaveLength(2);
    expect(['Order total', 'Order Total.'].filter(isZapierLabel)).toEqual([]);
    expect(
      ['Order total', 'UTM source', 'AdvocateLoop (API key)'].filter(isMakeLabel),
    ).toHaveLength(3);
    expect(['Order Total', 'Order total?'].filter(isMakeLabel)).toEqual([]);
  });
});

const speech = ({ fields, descriptions }: Form): readonly Text[] => [
  ...fields.flatMap(({ where, help, choices }) => [
    { where, text: help },
    ...choices.map((text) => ({ where, text })),
  ]),
  ...descriptions,
];

const checkForm = (form: Form): void => {
  const texts = [...form.labels, ...speech(form)];
  expect(texts.length).toBeGreaterThan(80);
  expect(findings([...general, ...spoken], texts)).toEqual([]);
  expect(findings(onForms, speech(form))).toEqual([]);
  expect(form.fields.filter(({ help, label }) => repeatsLabel(help, label))).toEqual([]);
};

describe('the forms', () => {
  test('of the Zapier app', async () => {
    const form = await zapierForm();
    checkForm(form);
    expect(form.labels.filter(({ text }) => !isZapierLabel(text))).toEqual([]);
  });

  test('of the Make app', () => {
    const form = makeForm();
    checkForm(form);
    expect(findings([short], speech(form))).toEqual([]);
    expect(form.labels.filter(({ text }) => !isMakeLabel(text))).toEqual([]);
  });
});

/** What writes pages, which have curly quotes. */
const writesPages = /^(?:zapier-app\/recipes\/|marketplace\/tables\.ts|.*\/readme\.ts)/;

/** What either app says when a run fails. */
const messages = /^(?:shared\/(?:api|parse|fields)\/|zapier-app\/[\w-]+\.ts)/;

describe('the texts in the code', () => {
  const all = strings();

  test('are there', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(literalsIn('shared/api/problems.ts')).toContain('AdvocateLoop rejected a field.');
  });

  test('speak like everything else', () => {
    expect(findings(general, all)).toEqual([]);
  });

  test('messages of both apps', () => {
    const told = all.filter(({ where }) => messages.test(where) && !writesPages.test(where));
    expect(told.length).toBeGreaterThan(100);
    expect(findings(spoken, told)).toEqual([]);
  });
});

test('the pages speak like everything else, with curly quotes', () => {
  const all = pages();
  expect(all.length).toBeGreaterThan(500);
  expect(findings(general, all)).toEqual([]);
  // A message that is quoted is as it is, and so is what GitHub reads.
  const ours = all.filter(({ where, text }) => where.endsWith('.md') && !text.startsWith('>'));
  expect(findings([straightQuotes], ours)).toEqual([]);
});

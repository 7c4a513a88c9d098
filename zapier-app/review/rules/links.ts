/** Addresses in texts. Source: Zapier, "Integration checks reference", D007, D008, D025. */
import { proseOf, textsIn } from '../places.ts';
import type { ZapierRule } from '../rule.ts';

/** The text without links and code. */
const outsideLinks = (text: string): string =>
  text.replace(/`[^`]*`/g, '').replace(/\[[^\][]+\]\((?:https?|mailto):[^()\s]+\)/g, '');

export const linkRules: readonly ZapierRule[] = [
  {
    id: 'D007',
    title: 'Every web address uses https',
    check: ({ definition }) =>
      textsIn(definition, 'app')
        .filter(({ value }) => /http:\/\//i.test(value))
        .map(({ where }) => ({ where, says: 'Use https.' })),
  },
  {
    id: 'D008',
    title: 'Web addresses in text are markdown links or code',
    check: ({ definition }) =>
      proseOf(definition)
        .filter(({ value }) => /https?:\/\/|\bwww\.|\]\(/i.test(outsideLinks(value)))
        .map(({ where }) => ({
          where,
          says: 'Write [text](https://…), or put the address in backticks.',
        })),
  },
  {
    id: 'D025',
    title: 'No web address runs code or reads files',
    check: ({ definition }) =>
      textsIn(definition, 'app')
        .filter(({ value }) => /\b(?:javascript|vbscript|data|file|blob):\S/i.test(value))
        .map(({ where }) => ({ where, says: 'Link only to https and mailto addresses.' })),
  },
];

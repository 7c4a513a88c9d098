/** Addresses in texts. Source: Zapier, "Integration checks reference", D007, D008, D025. */
import { proseOf, textsIn } from '../places.ts';
import type { ZapierRule } from '../rule.ts';

/** What is left once proper links and code are taken out. */
const outsideLinks = (text: string): string =>
  text.replace(/`[^`]*`/g, '').replace(/\[[^\][]+\]\((?:https?|mailto):[^()\s]+\)/g, '');

export const linkRules: readonly ZapierRule[] = [
  {
    id: 'D007',
    title: 'Every address is https',
    check: ({ definition }) =>
      textsIn(definition, 'app')
        .filter(({ value }) => /http:\/\//i.test(value))
        .map(({ where }) => ({ where, says: 'Use https.' })),
  },
  {
    id: 'D008',
    title: 'Addresses in texts are markdown links or code',
    check: ({ definition }) =>
      proseOf(definition)
        .filter(({ value }) => /https?:\/\/|\bwww\.|\]\(/i.test(outsideLinks(value)))
        .map(({ where }) => ({
          where,
          says: 'Write [words](https://…), or put the address in backticks.',
        })),
  },
  {
    id: 'D025',
    title: 'No address runs code or reads files',
    check: ({ definition }) =>
      textsIn(definition, 'app')
        .filter(({ value }) => /\b(?:javascript|vbscript|data|file|blob):\S/i.test(value))
        .map(({ where }) => ({ where, says: 'Only https and mailto may be linked to.' })),
  },
];

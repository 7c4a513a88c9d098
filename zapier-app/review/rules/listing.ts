/** The text of the app directory. Source: Zapier, "Publishing requirements", 2; M001 to M006. */
import type { ZapierRule } from '../rule.ts';

/** Source: Zapier, M002; zapier-platform-cli, `register`. */
const shortest = 40;
const longest = 140;

const overstated = /\b(?:best|leading|amazing|powerful|ultimate|revolutionary|world-class)\b/i;

export const listingRules: readonly ZapierRule[] = [
  {
    id: 'M001',
    title: 'A category is chosen',
    check: ({ listing }) =>
      listing.category === '' ? [{ where: 'listing.category', says: 'Choose one.' }] : [],
  },
  {
    id: 'M002',
    title: 'The description is 40 to 140 plain characters about the app itself',
    check: ({ listing: { name, description } }) => {
      const faults: readonly (readonly [boolean, string])[] = [
        [description.length < shortest, `It has fewer than ${shortest} characters.`],
        [description.length > longest, `It has more than ${longest} characters.`],
        [!description.startsWith(`${name} is a`), `It should start with “${name} is a”.`],
        [!description.endsWith('.'), 'It should end with a period.'],
        [/zapier|\bzaps?\b/i.test(description), 'It must not name Zapier.'],
        [/\bsync/i.test(description), 'It is about the app, not about what is synced.'],
        [/https?:|www\.|\]\(/i.test(description), 'It must not have a link.'],
        [overstated.test(description), 'It praises.'],
      ];
      return faults
        .filter(([is]) => is)
        .map(([, says]) => ({ where: 'listing.description', says }));
    },
  },
  {
    id: 'M003',
    title: 'The role is employee or contractor',
    check: ({ listing: { role } }) =>
      /^(?:employee|contractor)\b/i.test(role)
        ? []
        : [{ where: 'listing.role', says: 'Only these two may publish.' }],
  },
  {
    id: 'M006',
    title: 'There is a home page, on https',
    check: ({ listing }) =>
      /^https:\/\/[^/\s]+\/?$/.test(listing['homepage url'])
        ? []
        : [{ where: 'listing.homepage url', says: 'Give the address of the home page itself.' }],
  },
  {
    id: 'G24',
    title: 'The name has no additions',
    check: ({ listing: { name } }) =>
      /[™®©]|\b(?:app|integration|official|zapier)\b/i.test(name) || name === ''
        ? [{ where: 'listing.name', says: 'Only the name itself, written as the brand does.' }]
        : [],
  },
];

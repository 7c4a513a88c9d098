/** The text of the app directory. Source: Zapier, "Publishing requirements", 2; M001 to M006. */
import type { ZapierRule } from '../rule.ts';

/** Source: Zapier, M002; zapier-platform-cli, `register`. */
const shortest = 40;
const longest = 140;

const overstated = /\b(?:best|leading|amazing|powerful|ultimate|revolutionary|world-class)\b/i;

export const listingRules: readonly ZapierRule[] = [
  {
    id: 'M001',
    title: 'The listing has a category',
    check: ({ listing }) =>
      listing.category === '' ? [{ where: 'listing.category', says: 'Choose one.' }] : [],
  },
  {
    id: 'M002',
    title: 'The description has 40 to 140 characters and is about the app itself',
    check: ({ listing: { name, description } }) => {
      const faults: readonly (readonly [boolean, string])[] = [
        [description.length < shortest, `It has fewer than ${shortest} characters.`],
        [description.length > longest, `It has more than ${longest} characters.`],
        [!description.startsWith(`${name} is a`), `It should start with "${name} is a".`],
        [!description.endsWith('.'), 'It should end with a period.'],
        [/zapier|\bzaps?\b/i.test(description), "Don't mention Zapier."],
        [/\bsync/i.test(description), 'Describe the app, not what it syncs.'],
        [/https?:|www\.|\]\(/i.test(description), 'Remove the link.'],
        [overstated.test(description), 'Remove promotional words.'],
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
        : [{ where: 'listing.role', says: 'Only employees and contractors can publish.' }],
  },
  {
    id: 'M004',
    title: 'The logo is a square PNG with transparency, at least 256 pixels wide',
    check: ({ logo: { isPng, width, height, isRgba } }) =>
      isPng && width === height && width >= 256 && isRgba
        ? []
        : [
            {
              where: 'publish/logo.png',
              says: 'Save it as a square PNG of at least 256 × 256 pixels in RGBA.',
            },
          ],
  },
  {
    id: 'M006',
    title: 'The listing has a home page with https',
    check: ({ listing }) =>
      /^https:\/\/[^/\s]+\/?$/.test(listing['homepage url'])
        ? []
        : [{ where: 'listing.homepage url', says: 'Use the address of the home page.' }],
  },
  {
    id: 'G24',
    title: "The name is the brand's name only",
    check: ({ listing: { name } }) =>
      /[™®©]|\b(?:app|integration|official|zapier)\b/i.test(name) || name === ''
        ? [
            {
              where: 'listing.name',
              says: "Use the brand's name as the brand writes it, without additions.",
            },
          ]
        : [],
  },
];

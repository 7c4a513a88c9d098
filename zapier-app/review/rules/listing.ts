/** The text of the app directory. Source: Zapier, "Publishing requirements", 2; M001 to M006. */
import { at } from '../../../marketplace/review.ts';
import { rule, type ZapierRule } from '../rule.ts';

const overstated = /\b(?:best|leading|amazing|powerful|ultimate|revolutionary|world-class)\b/i;

export const listingRules: readonly ZapierRule[] = [
  rule('M001', 'The listing has a category', at('listing.category'), ({ listing }) => {
    return listing.category === '' && 'Choose one.';
  }),
  rule(
    'M002',
    'The description has 40 to 140 characters and is about the app itself',
    at('listing.description'),
    ({ listing: { name, description } }) => [
      description.length < 40 && 'It has fewer than 40 characters.',
      description.length > 140 && 'It has more than 140 characters.',
      !description.startsWith(`${name} is a`) && `It should start with "${name} is a".`,
      !description.endsWith('.') && 'It should end with a period.',
      /zapier|\bzaps?\b/i.test(description) && "Don't mention Zapier.",
      /\bsync/i.test(description) && 'Describe the app, not what it syncs.',
      /https?:|www\.|\]\(/i.test(description) && 'Remove the link.',
      overstated.test(description) && 'Remove promotional words.',
    ],
  ),
  rule(
    'M003',
    'The role is employee or contractor',
    at('listing.role'),
    ({ listing: { role } }) =>
      !/^(?:employee|contractor)\b/i.test(role) && 'Only employees and contractors can publish.',
  ),
  rule(
    'M004',
    'The logo is a square PNG with transparency, at least 256 pixels wide',
    at('publish/logo.png'),
    ({ logo: { isPng, width, height, isRgba } }) =>
      !(isPng && width === height && width >= 256 && isRgba) &&
      'Save it as a square PNG of at least 256 × 256 pixels in RGBA.',
  ),
  rule(
    'M006',
    'The listing has a home page with https',
    at('listing.homepage url'),
    ({ listing }) =>
      !/^https:\/\/[^/\s]+\/?$/.test(listing['homepage url']) &&
      'Use the address of the home page.',
  ),
  rule(
    'G24',
    "The name is the brand's name only",
    at('listing.name'),
    ({ listing: { name } }) =>
      (name === '' || /[™®©]|\b(?:app|integration|official|zapier)\b/i.test(name)) &&
      "Use the brand's name as the brand writes it, without additions.",
  ),
];

/** The same for the rules from Zapier's guidelines and this project. */
import type { RuleExample } from './examples.ts';
import type { Edits } from './sound.ts';

const action = 'definition/creates/record_claim';
const fields = `${action}/operation/inputFields`;
const auth = 'definition/authentication';
const at = 'creates.record_claim';

const example = (id: string, passes: Edits, fails: Edits, where: string): RuleExample => ({
  id,
  passes,
  fails,
  where,
});

const description = (text: string): Edits => ({ [`${action}/display/description`]: text });
const premier = (text: string): Edits => description(`${text} Premier plan only.`);

export const ownExamples: readonly RuleExample[] = [
  example(
    'G01',
    { [`${auth}/fields/1`]: { key: 'brand_id', type: 'string' } },
    { [`${auth}/fields/0/type`]: 'string' },
    'authentication.fields.api_key',
  ),
  example(
    'G06',
    { [`${action}/display/label`]: 'Apply Claim', ...premier('Applies a claim.') },
    premier('Record a claim.'),
    at,
  ),
  example('G06', { ...description('Records a claim.') }, { ...description('Records a claim') }, at),
  example('G06', {}, description('Records a claim. Premier plan only'), at),
  example(
    'G07',
    premier('Records a claim of a referral.'),
    premier('Records a claim in Example.'),
    at,
  ),
  example('G07', {}, premier('Records a new Claim.'), at),
  example(
    'G10',
    { [`${fields}/1/required`]: true },
    { [`${fields}/3/required`]: true },
    `${at}.inputFields.kind`,
  ),
  example(
    'G13',
    { [`${fields}/0/helpText`]: 'For example, `a@b.c`.' },
    { [`${fields}/0/helpText`]: 'For example, `a@b.c`' },
    `${at}.inputFields.email`,
  ),
  example('G13', {}, { [`${fields}/0/helpText`]: undefined }, `${at}.inputFields.email`),
  example(
    'G18',
    {},
    { schemaErrors: [{ property: 'instance.creates', message: 'is not of a type(s) object' }] },
    'instance.creates',
  ),
  example(
    'G19',
    { 'definition/version': '1.2.10' },
    { 'definition/version': '1.0.0-beta' },
    'version',
  ),
  example('G19', {}, { 'definition/version': '0.9.0' }, 'version'),
  example(
    'G20',
    { code: 'const key=bundle.authData.api_key;' },
    { code: `const key="sk_${'live'}_0123456789abcdef";` },
    'dist/index.js',
  ),
  example(
    'G23',
    { [`${fields}/0/helpText`]: 'A color, as your organization recognizes it.' },
    { [`${fields}/0/helpText`]: 'As your organisation writes it.' },
    `app.${at}.operation.inputFields.0.helpText`,
  ),
  example('G24', { 'listing/name': 'Appcues' }, { 'listing/name': 'Example App' }, 'listing.name'),
  example(
    'G25',
    { 'definition/version': '1.0.1', changelog: '## 1.0.1\n\nFixed create/record_claim.\n' },
    { 'definition/version': '1.0.1' },
    'CHANGELOG.md',
  ),
  ...['## 1.0.0\n\n\n## 0.9.0\n\nAdded create/record_claim.', '## 1.0.0\n\nFixed a thing.'].map(
    (changelog) => example('G25', {}, { changelog }, 'CHANGELOG.md'),
  ),
  example('G25', {}, { changelog: '## 1.0.0\n\nAdded create/record_visit.' }, 'CHANGELOG.md'),
  example(
    'G26',
    { [`${auth}/fields/1`]: { key: 'brand_name' } },
    { [`${auth}/fields/1`]: { key: 'brand_id', required: true } },
    'requestTemplate.headers',
  ),
  example('G26', {}, { 'definition/requestTemplate': undefined }, 'requestTemplate.headers'),
  example(
    'G26',
    {},
    { 'definition/requestTemplate/headers/X-Brand-ID': '3f2b8c1e' },
    'requestTemplate.headers',
  ),
];

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
const plain = { 'api/record_claim/plan': 'all' };

export const ownExamples: readonly RuleExample[] = [
  example(
    'G01',
    { [`${auth}/fields/1`]: { key: 'brand_id', type: 'string' } },
    { [`${auth}/fields/0/type`]: 'string' },
    'authentication.fields.api_key',
  ),
  example(
    'G02',
    { [`${auth}/test`]: { url: 'https://api.example.com/me' } },
    { [`${auth}/test`]: undefined },
    'authentication.test',
  ),
  example('G03', {}, { [`${action}/key`]: 'action_1' }, `${at}.key`),
  example(
    'G04',
    { [`${action}/display/label`]: 'Add Gift Card', [`${action}/noun`]: 'Gift Card' },
    { [`${action}/display/label`]: 'Record a Claim' },
    `${at}.display.label`,
  ),
  example(
    'G04',
    {},
    { [`${action}/display/label`]: 'Record Example Claim', [`${action}/noun`]: 'Example Claim' },
    `${at}.display.label`,
  ),
  example('G05', { [`${action}/noun`]: 'Address' }, { [`${action}/noun`]: 'Claims' }, `${at}.noun`),
  example(
    'G06',
    { [`${action}/display/label`]: 'Apply Claim', ...premier('Applies a claim.') },
    premier('Record a claim.'),
    `${at}.display.description`,
  ),
  example(
    'G06',
    { ...plain, ...description('Records a claim.') },
    { ...plain, ...description('Records a claim') },
    `${at}.display.description`,
  ),
  example(
    'G06',
    {},
    description('Records a claim. Premier plan only'),
    `${at}.display.description`,
  ),
  example(
    'G07',
    premier('Records a claim of a referral.'),
    premier('Records a claim in Example.'),
    `${at}.display.description`,
  ),
  example('G07', {}, premier('Records a new Claim.'), `${at}.display.description`),
  example(
    'G08',
    { ...plain, ...description('Records a claim.') },
    description('Premier plan only. Records a claim.'),
    `${at}.display.description`,
  ),
  example('G08', {}, plain, `${at}.display.description`),
  example(
    'G09',
    { [`${action}/display/hidden`]: false },
    { [`${action}/display/hidden`]: true },
    `${at}.display.hidden`,
  ),
  example(
    'G10',
    { [`${fields}/1/required`]: true },
    { [`${fields}/3/required`]: true },
    `${at}.inputFields.kind`,
  ),
  example(
    'G11',
    { [`${fields}/1/required`]: true, 'api/record_claim/required': ['email', 'phone'] },
    { [`${fields}/1/required`]: true },
    `${at}.inputFields.phone`,
  ),
  example('G11', {}, { [`${fields}/0/required`]: false }, `${at}.inputFields.email`),
  example(
    'G12',
    { [`${fields}/1/helpText`]: 'At least one of the two is required.' },
    { [`${fields}/1/helpText`]: 'For calls.' },
    `${at}.inputFields.phone.helpText`,
  ),
  example(
    'G13',
    { [`${fields}/0/helpText`]: 'For example, `a@b.c`.' },
    { [`${fields}/0/helpText`]: 'For example, `a@b.c`' },
    `${at}.inputFields.email.helpText`,
  ),
  example('G13', {}, { [`${fields}/0/helpText`]: undefined }, `${at}.inputFields.email.helpText`),
  example(
    'G14',
    { [`${fields}/3/default`]: 'b' },
    { [`${fields}/3/default`]: 'c' },
    `${at}.inputFields.kind.default`,
  ),
  example('G14', {}, { [`${fields}/2/default`]: 0 }, `${at}.inputFields.total.default`),
  example(
    'G15',
    { [`${fields}/4/children/1`]: { key: 'item_sku' } },
    { [`${fields}/4/required`]: true },
    `${at}.inputFields.items`,
  ),
  example(
    'G15',
    {},
    { [`${fields}/4/children/0/required`]: true },
    `${at}.inputFields.items.item_name`,
  ),
  example(
    'G16',
    { [`${fields}/2/type`]: 'string' },
    { [`${fields}/2/type`]: 'number' },
    `${at}.inputFields.total.type`,
  ),
  example(
    'G17',
    { [`${action}/operation/outputFields/2`]: { key: 'id', label: 'ID' } },
    { [`${action}/operation/sample`]: { event: 'claim', success: true, id: 1 } },
    `${at}.sample.id`,
  ),
  example(
    'G17',
    {},
    { [`${action}/operation/outputFields/2`]: { key: 'id' } },
    `${at}.outputFields.id`,
  ),
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
  example('G21', {}, { code: 'const url="https://api.example.com";' }, 'dist/index.js'),
  example(
    'G22',
    {},
    { 'definition/flags/throwForThrottlingEarly': undefined },
    'flags.throwForThrottlingEarly',
  ),
  example(
    'G23',
    { [`${fields}/0/helpText`]: 'A color, as your organization recognizes it.' },
    { [`${fields}/0/helpText`]: 'As your organisation writes it.' },
    `${at}.inputFields.email.helpText`,
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
    'requestTemplate.headers.X-Brand-ID',
  ),
];

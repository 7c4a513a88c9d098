/** For every rule: what passes, what fails, and where. */
import type { Edits } from './sound.ts';

export interface RuleExample {
  readonly id: string;
  readonly passes: Edits;
  readonly fails: Edits;
  readonly where: string;
}

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

const help = (text: string): Edits => ({ [`${fields}/0/helpText`]: text });
const label = (text: string): Edits => ({ [`${action}/display/label`]: text });
const listed = (text: string): Edits => ({ 'listing/description': text });

const unlisted = {
  key: 'k',
  label: 'K',
  helpText: 'What it is.',
  type: 'string',
};

const email = { type: 'string', required: true };
const recorded = (claim: object): Edits => ({
  'published/components/record_claim': { type: 'create', input: {}, output: {}, ...claim },
});

/** What is allowed, what breaks Zaps, and where. */
const breaks: readonly (readonly [Edits, Edits, string])[] = [
  [
    recorded({ input: { email }, output: { success: 'boolean' } }),
    recorded({ input: { email, name: email } }),
    'record_claim.name',
  ],
  [{}, recorded({ output: { claim_id: 'string' } }), 'record_claim.output.claim_id'],
  [{}, recorded({ output: { success: 'string' } }), 'record_claim.output.success'],
  [{}, recorded({ input: { email: { ...email, type: 'text' } } }), 'record_claim.email'],
  [{}, recorded({ input: { email: { ...email, required: false } } }), 'record_claim.email'],
  [{}, { ...recorded({}), [`${action}/display/hidden`]: true }, 'record_claim'],
  [{}, { 'published/components/connection/type': 'oauth2' }, 'connection'],
];

export const examples: readonly RuleExample[] = [
  example(
    'D001',
    { [`${fields}/1/key`]: 'author' },
    { [`${fields}/1/key`]: 'api_key' },
    `${at}.inputFields.api_key`,
  ),
  example(
    'D002',
    { [`${auth}/fields/0/helpText`]: '[Keys](https://example.com/keys) has it.' },
    { [`${auth}/fields/0/helpText`]: 'It is on the page of keys.' },
    'authentication.fields.api_key',
  ),
  example(
    'D003',
    { [`${auth}/connectionLabel`]: '{{name}} - {{email}}' },
    { [`${auth}/connectionLabel`]: 'Shop' },
    'authentication.connectionLabel',
  ),
  example(
    'D003',
    { [`${auth}/connectionLabel`]: '$func$2$f$' },
    { [`${auth}/connectionLabel`]: 'Example {{brand}}' },
    'authentication.connectionLabel',
  ),
  example(
    'D003',
    {},
    { [`${auth}/connectionLabel`]: '{{bundle.authData.api_key}}' },
    'authentication.connectionLabel',
  ),
  example(
    'D004',
    { [`${fields}/1`]: { ...unlisted, key: 'order_id', dynamic: 'orders.id.name' } },
    { [`${fields}/1`]: { ...unlisted, key: 'order_id' } },
    `${at}.inputFields.order_id`,
  ),
  example(
    'D007',
    help('Such as `https://example.com`.'),
    help('Such as `http://example.com`.'),
    `app.${at}.operation.inputFields.0.helpText`,
  ),
  example(
    'D008',
    help('See [Example](https://example.com) or `https://example.com`.'),
    help('See https://example.com.'),
    `${at}.inputFields.email.helpText`,
  ),
  example(
    'D008',
    {},
    help('See [Example(https://example.com).'),
    `${at}.inputFields.email.helpText`,
  ),
  example(
    'D011',
    help('The address of the person who paid.'),
    help('Your email.'),
    `${at}.inputFields.email`,
  ),
  example(
    'D012',
    { [`${action}/operation/sample`]: { id: 1 } },
    { [`${action}/operation/sample`]: undefined },
    `${at}.sample`,
  ),
  example('D018', label('Record Claim of the Day'), label('Record claim'), `${at}.display.label`),
  example('D018', {}, { [`${fields}/0/label`]: 'Customer email' }, `${at}.inputFields.email`),
  example('D022', { [fields]: [unlisted] }, { [fields]: [unlisted, '$func$2$f$'] }, at),
  example(
    'D023',
    { [`${action}/operation/sample`]: { day: '2026-08-01', at: '2026-08-01T06:50:30-0500' } },
    { [`${action}/operation/sample`]: { at: '2026-08-01T06:50:30' } },
    `${at}.sample.at`,
  ),
  example('D023', {}, { [`${action}/operation/sample`]: { at: '01 Aug 2026' } }, `${at}.sample.at`),
  example(
    'D023',
    { [`${action}/operation/sample`]: { paid: 1785567030 } },
    { [`${action}/operation/sample`]: { paid_at: 1785567030 } },
    `${at}.sample.paid_at`,
  ),
  example(
    'D024',
    { [`${action}/operation/sample`]: { success: false } },
    { [`${action}/operation/sample`]: { success: 'true' } },
    `${at}.sample.success`,
  ),
  example(
    'D024',
    {},
    { [`${action}/operation/sample`]: { event: 'claim' } },
    `${at}.sample.success`,
  ),
  example(
    'D025',
    help('The data: what was paid.'),
    help('Click [here](javascript:alert).'),
    `app.${at}.operation.inputFields.0.helpText`,
  ),
  example(
    'D026',
    { [`${auth}/fields/1`]: { key: 'subdomain', inputFormat: 'https://{{input}}.example.com' } },
    { [`${auth}/fields/1`]: { key: 'subdomain' } },
    'authentication.fields.subdomain',
  ),
  example(
    'D027',
    {
      'core/pinned': '19.2.0',
      'core/installed': '19.2.0',
      'cli/pinned': '19.2.0',
      'definition/platformVersion': '19.2.0',
    },
    { 'core/pinned': '^19.1.0' },
    'package.json',
  ),
  example('D027', {}, { 'cli/pinned': '19.0.0' }, 'package.json'),
  example(
    'D028',
    { 'definition/flags/cleanInputData': false },
    { 'definition/flags/cleanInputData': undefined },
    'flags.cleanInputData',
  ),
  example(
    'M001',
    { 'listing/category': 'Customer Appreciation' },
    { 'listing/category': '' },
    'listing.category',
  ),
  example(
    'M002',
    listed(`Example is a ${'good '.repeat(25)}x.`),
    listed(`Example is a ${'good '.repeat(25)}xy.`),
    'listing.description',
  ),
  example(
    'M002',
    listed(`Example is a ${'x'.repeat(26)}.`),
    listed(`Example is a ${'x'.repeat(25)}.`),
    'listing.description',
  ),
  ...[
    'A referral tool that rewards customers who bring in their friends.',
    'Example is a referral tool that rewards customers who bring friends',
    'Example is a referral tool that Zapier users connect to their stores.',
    'Example is a referral tool that syncs customers with their friends.',
    'Example is a referral tool, see https://example.com for what it does.',
    'Example is a leading referral tool for customers who bring friends.',
  ].map((text) => example('M002', {}, listed(text), 'listing.description')),
  example('M003', { 'listing/role': 'Contractor' }, { 'listing/role': 'Fan' }, 'listing.role'),
  example(
    'M006',
    { 'listing/homepage url': 'https://www.example.com/' },
    { 'listing/homepage url': 'http://example.com' },
    'listing.homepage url',
  ),
  ...[
    { width: 255, height: 255 },
    { width: 512, height: 511 },
    { isRgba: false },
    { isPng: false },
  ].map((change) =>
    example(
      'M004',
      { 'logo/width': 256, 'logo/height': 256 },
      Object.fromEntries(Object.entries(change).map(([key, value]) => [`logo/${key}`, value])),
      'publish/logo.png',
    ),
  ),
  example('C001', {}, { published: undefined }, 'published.json'),
  ...breaks.map(([passes, fails, where]) => example('C001', passes, fails, where)),
];

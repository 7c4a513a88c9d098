/** For every rule about files, names, and fields: what passes, what fails, and where. */
import type { Edits } from './sound.ts';

export interface RuleExample {
  readonly title: string;
  readonly passes: Edits;
  readonly fails: Edits;
  readonly where: string;
}

const example =
  (title: string) =>
  (passes: Edits, fails: Edits, where: string): RuleExample => ({ title, passes, fails, where });

const app = 'makecomapp.json#components';
const claim = `${app}/module/recordClaim`;
const form = 'claim/form.json#';
const at = 'recordClaim.mappableParams';

const secrets = example('No file contains a secret');
const groups = example(
  "Every module is in one group, and a small app keeps Make's default group, Other",
);
const labels = example('Module labels are a verb, a or an, and a noun, in sentence case');
const descriptions = example('Module descriptions use the third person and end with a period');
const universal = example('There is one universal module, "Make an API call"');
const pathOnly = example(
  'The universal module sends to the base URL whatever is typed, and its hint says so',
);
const fieldLabels = example(
  'Every field has a label of one to three words, in sentence case, without articles or punctuation',
);
const hints = example(
  'Hints describe the value, without an instruction at the start, and end with a period',
);
const links = example('Examples in hints are code, and links are markdown with link text');
const lists = example(
  'Lists have a plural label, a button "Add …", and a singular label for an entry',
);

const label = (text: string): Edits => ({ [`${claim}/label`]: text });
const described = (text: string): Edits => ({ [`${claim}/description`]: text });
const field = (text: string): Edits => ({ [`${form}0/label`]: text });
const help = (text: string): Edits => ({ [`${form}0/help`]: text });

export const examples: readonly RuleExample[] = [
  secrets({}, { 'README.md': `sk_${'live'}_0123456789abcdef` }, 'README.md'),
  groups({}, { 'groups.json#0/modules': [] }, 'groups'),
  groups({}, { 'groups.json#0/modules': ['recordClaim', 'gone'] }, 'groups'),
  groups({}, { 'groups.json#0/label': 'More' }, 'groups'),
  groups(
    {},
    {
      'groups.json': [
        { label: 'Claims', modules: ['recordClaim'] },
        { label: 'Other', modules: ['makeApiCall'] },
      ],
    },
    'groups',
  ),
  labels(label('Record a UTM visit'), label('Record claim'), 'recordClaim'),
  labels({}, label('Record a Claim'), 'recordClaim'),
  descriptions(described('Records a claim.'), described('Record a claim.'), 'recordClaim'),
  descriptions({}, described('Records a claim'), 'recordClaim'),
  universal({}, { [`${app}/module/makeApiCall/label`]: 'Make a call' }, 'modules'),
  universal(
    {},
    {
      [`${app}/module/makeApiCall/moduleType`]: 'action',
      [`${app}/module/makeApiCall/actionCrud`]: 'read',
    },
    'modules',
  ),
  pathOnly({}, { 'call/communication.json#url': 'https://{{parameters.url}}' }, 'makeApiCall'),
  pathOnly({}, { 'call/communication.json#url': '/{{parameters.url}}' }, 'makeApiCall'),
  pathOnly(
    {},
    { 'call/form.json#0/help': 'The path after `https://api.advocateloop.com/api/v1`.' },
    'makeApiCall',
  ),
  example('Text uses American spelling')(
    { 'README.md': 'What your organization recognizes.' },
    { 'README.md': 'What your organisation recognises.' },
    'README.md',
  ),
  fieldLabels(field('Customer email'), field('Customer Email'), `${at}.email`),
  fieldLabels({}, field('Email of the customer'), `${at}.email`),
  fieldLabels({}, field('Email?'), `${at}.email`),
  fieldLabels(
    { 'claim/interface.json#0/label': 'SKU' },
    { 'claim/interface.json#0/label': 'the event' },
    'recordClaim.interface.event',
  ),
  fieldLabels({}, { [`${form}0/label`]: undefined }, `${at}.email`),
  hints(help('A blank counts as 0.'), help('A blank counts as 0'), `${at}.email`),
  hints(help('Addresses of customers.'), help('Enter the address.'), `${at}.email`),
  links(help('For example, `A-1`.'), help('For example, A-1.'), `${at}.email`),
  links(
    help('See [Settings](https://docs.advocateloop.com/).'),
    help('See https://docs.advocateloop.com/.'),
    `${at}.email`,
  ),
  links({}, help('See [here](https://docs.advocateloop.com/).'), `${at}.email`),
  lists({}, { [`${form}2/label`]: 'Item' }, `${at}.items`),
  lists({}, { [`${form}2/labels`]: undefined }, `${at}.items`),
  lists(
    { [`${form}2/spec`]: { type: 'text', label: 'Category' } },
    { [`${form}2/spec`]: [{ name: 'name', type: 'text', label: 'Name' }] },
    `${at}.items`,
  ),
  example('Required fields come first')(
    { [`${form}1/required`]: true },
    { [`${form}2/required`]: true },
    `${at}.items`,
  ),
  example('Advanced fields are optional')(
    { [`${form}1/advanced`]: true },
    { [`${form}0/advanced`]: true },
    `${at}.email`,
  ),
  example('A label contains ID only if the field can be mapped')(
    { [`${form}0/mappable`]: false },
    { [`${form}1/mappable`]: false },
    `${at}.order_id`,
  ),
];

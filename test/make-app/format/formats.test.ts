import { review } from '../../../make-app/review/review.ts';
import { filesWith, type Edits } from '../review/sound.ts';

const unreadable = (edits: Edits) => {
  const [first, ...others] = review(filesWith(edits));
  expect(others).toEqual([]);
  expect(first?.is).toBe('failed');
  return first?.findings.map(({ where }) => where);
};

const manifest = 'makecomapp.json';
const claim = `${manifest}#components/module/recordClaim`;

test.each<[string, Edits, string]>([
  ['no manifest', { [manifest]: undefined }, manifest],
  ['a file that the manifest names', { 'claim/form.json': undefined }, 'claim/form.json'],
  ['text that is no JSON', { 'claim/form.json': '[' }, 'claim/form.json'],
  ['a list for an object', { 'base.json': [] }, 'base.json'],
  ['another file version', { [`${manifest}#fileVersion`]: 2 }, `${manifest} fileVersion`],
  [
    'a custom function, which Make would have to allow',
    { [`${manifest}#components/function`]: { round: {} } },
    `${manifest} components function`,
  ],
  [
    'a target, which is the editor’s own',
    { [`${manifest}#origins`]: [{ baseUrl: 'https://eu1.make.com/api' }] },
    `${manifest} origins`,
  ],
  [
    'a kind of module that sends nothing',
    { [`${claim}/moduleType`]: 'trigger' },
    `${manifest} components module recordClaim moduleType`,
  ],
  [
    'a type of field that Make has not',
    { 'claim/form.json#0/type': 'string' },
    'claim/form.json 0 type',
  ],
  ['a key that the editor refuses', { 'claim/form.json#0/disabled': true }, 'claim/form.json 0'],
  [
    'an error without a message',
    { 'claim/communication.json#response/error/500': { type: 'DataError' } },
    'claim/communication.json response error 500 message',
  ],
  [
    'errors without a message for the rest',
    { 'claim/communication.json#response/error/message': undefined },
    'claim/communication.json response error message',
  ],
  [
    'an error of a status that is none',
    { 'claim/communication.json#response/error/200': { message: 'm', type: 'DataError' } },
    'claim/communication.json response error',
  ],
  ['no errors in base', { 'base.json#response': {} }, 'base.json response error'],
  ['no log in base', { 'base.json#log': undefined }, 'base.json log'],
  [
    'a timeout outside base',
    { 'claim/communication.json#timeout': 1000 },
    'claim/communication.json',
  ],
])('%s is found', (_name, edits, where) => {
  expect(unreadable(edits)).toContain(where);
});

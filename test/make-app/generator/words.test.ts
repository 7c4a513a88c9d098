import {
  camelCase,
  groupLabel,
  kebabCase,
  moduleDescription,
  moduleId,
  moduleLabel,
} from '../../../make-app/generator/words.ts';
import { claim } from '../../../shared/events/claim.ts';
import { conversion } from '../../../shared/events/conversion.ts';

test.each([
  ['api_key', 'apiKey'],
  ['brand_id', 'brandId'],
  ['key', 'key'],
  ['a_long_key', 'aLongKey'],
])('the key %s is the parameter %s', (key, name) => {
  expect(camelCase(key)).toBe(name);
});

test.each([
  ['recordConversion', 'record-conversion'],
  ['makeApiCall', 'make-api-call'],
  ['apiKey', 'api-key'],
  ['staticParams', 'static-params'],
  ['oauth2Token', 'oauth2-token'],
  ['base', 'base'],
])('the files of %s begin with %s', (id, name) => {
  expect(kebabCase(id)).toBe(name);
});

test('an event gives its module an ID, a label and a group', () => {
  expect([moduleId(claim), moduleLabel(claim), groupLabel(claim)]).toEqual([
    'recordClaim',
    'Record a claim',
    'Claims',
  ]);
});

test('only an event of the Premier plan begins with the plan', () => {
  expect(moduleDescription(claim)).toBe(`Premier plan only. ${claim.description}`);
  expect(moduleDescription(conversion)).toBe(conversion.description);
});

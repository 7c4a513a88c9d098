import { camelCase, kebabCase, moduleId, moduleLabel } from '../../../make-app/generator/words.ts';
import { claim } from '../../../shared/events/claim.ts';

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

test('an event gives its module an ID and a label', () => {
  expect([moduleId(claim), moduleLabel(claim)]).toEqual(['recordClaim', 'Record a claim']);
});

/** The connection. Source: Zapier, "Integration checks reference"; "Publishing requirements", 3. */
import { at } from '../../../marketplace/review.ts';
import { actionFields, authFields } from '../places.ts';
import { rule, type ZapierRule } from '../rule.ts';

const credentialLike = /api_?key|token|secret|password|passwd|credential|signature|jwt/i;
const addressLike = /domain|host|url|address|instance/i;

/** A link to a page: `[API Keys](https://…)`. */
const link = /\[[^\]]+\]\(https:\/\/[^)\s]+\)/;

const placeholder = /^\{\{bundle\.authData\.(\w+)\}\}$/;

export const authRules: readonly ZapierRule[] = [
  rule(
    'D001',
    "Actions don't ask for credentials",
    actionFields,
    ({ key, type }) =>
      (credentialLike.test(key) || type === 'password') &&
      'Credentials belong only in the connection.',
  ),
  rule(
    'D002',
    'Required connection fields link to the page with the value',
    authFields,
    ({ required, helpText = '' }) =>
      required && !link.test(helpText) && 'Add a markdown link to the page that shows the value.',
  ),
  rule(
    'D003',
    "The connection label isn't a secret, a long ID, or the app's name",
    at('authentication.connectionLabel'),
    ({ definition, listing }) => {
      const { connectionLabel = '', fields } = definition.authentication;
      return [
        !/\{\{|^\$func\$/.test(connectionLabel) &&
          "It's the same for every connection. Include a value.",
        connectionLabel.includes(listing.name) && "Zapier adds the app's name automatically.",
        ...fields
          .filter(({ key }) => connectionLabel.includes(key))
          .filter(({ key, type }) => type === 'password' || key.endsWith('_id'))
          .map(({ key }) => `${key} is a secret or a long ID. Use a name instead.`),
      ];
    },
  ),
  rule(
    'D026',
    'Web addresses in the connection have a format',
    authFields,
    ({ key, inputFormat }) =>
      addressLike.test(key) &&
      inputFormat === undefined &&
      "Add an inputFormat, so users can't enter another host.",
  ),
  rule('G01', 'Secrets of the connection are password fields', authFields, ({ key, type }) => {
    return credentialLike.test(key) && type !== 'password' && 'Set its type to password.';
  }),
  rule(
    'G26',
    "Zapier's own requests have a header for every credential, and no fixed values",
    at('requestTemplate.headers'),
    ({ definition: { requestTemplate, authentication } }) => {
      const headers = Object.entries(requestTemplate?.headers ?? {});
      const filled = headers.map(([, value]) => placeholder.exec(value)?.[1]);
      return [
        ...authentication.fields.map(
          ({ key, required }) =>
            required && !filled.includes(key) && `Add a header with {{bundle.authData.${key}}}.`,
        ),
        ...headers.map(
          ([name], index) =>
            filled[index] === undefined && `${name} should only have a field of the connection.`,
        ),
      ];
    },
  ),
];

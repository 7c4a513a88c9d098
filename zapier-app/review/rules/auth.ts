/** The connection. Source: Zapier, "Integration checks reference"; "Publishing requirements", 3. */
import { actionFields, authFields } from '../places.ts';
import type { ZapierRule } from '../rule.ts';

const credentialLike = /api_?key|token|secret|password|passwd|credential|signature|jwt/i;
const addressLike = /domain|host|url|address|instance/i;

/** A link to a page: `[API Keys](https://…)`. */
const link = /\[[^\]]+\]\(https:\/\/[^)\s]+\)/;

export const authRules: readonly ZapierRule[] = [
  {
    id: 'D001',
    title: "Actions don't ask for credentials",
    check: ({ definition }) =>
      actionFields(definition)
        .filter(({ value }) => credentialLike.test(value.key) || value.type === 'password')
        .map(({ where }) => ({ where, says: 'Credentials belong only in the connection.' })),
  },
  {
    id: 'D002',
    title: 'Required connection fields link to the page with the value',
    check: ({ definition }) =>
      authFields(definition)
        .filter(({ value }) => value.required && !link.test(value.helpText ?? ''))
        .map(({ where }) => ({
          where,
          says: 'Add a markdown link to the page that shows the value.',
        })),
  },
  {
    id: 'D003',
    title: "The connection label isn't a secret, a long ID, or the app's name",
    check: ({ definition, listing }) => {
      const where = 'authentication.connectionLabel';
      const { connectionLabel = '', fields } = definition.authentication;
      const shown = fields.filter(({ key }) => connectionLabel.includes(key));
      return [
        connectionLabel.includes('{{') || connectionLabel.startsWith('$func$')
          ? []
          : [{ where, says: "It's the same for every connection. Include a value." }],
        connectionLabel.includes(listing.name)
          ? [{ where, says: "Zapier adds the app's name automatically." }]
          : [],
        shown
          .filter(({ key, type }) => type === 'password' || key.endsWith('_id'))
          .map(({ key }) => ({
            where,
            says: `${key} is a secret or a long ID. Use a name instead.`,
          })),
      ].flat();
    },
  },
  {
    id: 'D026',
    title: 'Web addresses in the connection have a format',
    check: ({ definition }) =>
      authFields(definition)
        .filter(({ value }) => addressLike.test(value.key) && value.inputFormat === undefined)
        .map(({ where }) => ({
          where,
          says: "Add an inputFormat, so users can't enter another host.",
        })),
  },
  {
    id: 'G01',
    title: 'Secrets of the connection are password fields',
    check: ({ definition }) =>
      authFields(definition)
        .filter(({ value }) => credentialLike.test(value.key) && value.type !== 'password')
        .map(({ where }) => ({ where, says: 'Set its type to password.' })),
  },
  {
    id: 'G02',
    title: 'The connection is tested',
    check: ({ definition }) =>
      definition.authentication.test
        ? []
        : [{ where: 'authentication.test', says: 'Add a test that rejects a wrong key.' }],
  },
  {
    id: 'G26',
    title: "Zapier's own requests have a header for every credential, and no fixed values",
    check: ({ definition: { requestTemplate, authentication } }) => {
      const headers = Object.entries(requestTemplate?.headers ?? {});
      const placeholder = /^\{\{bundle\.authData\.(\w+)\}\}$/;
      const filled = headers.map(([, value]) => placeholder.exec(value)?.[1]);
      return [
        ...authentication.fields
          .filter(({ key, required }) => required && !filled.includes(key))
          .map(({ key }) => ({
            where: 'requestTemplate.headers',
            says: `Add a header with {{bundle.authData.${key}}}.`,
          })),
        ...headers
          .filter((_, index) => filled[index] === undefined)
          .map(([name]) => ({
            where: `requestTemplate.headers.${name}`,
            says: 'Use only a field of the connection as its value.',
          })),
      ];
    },
  },
];

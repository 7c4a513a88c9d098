/** The connection. Source: Zapier, "Integration checks reference"; "Publishing requirements", 3. */
import { actionFields, authFields } from '../places.ts';
import type { ZapierRule } from '../rule.ts';

const credentialLike = /api_?key|token|secret|password|passwd|credential|signature|jwt/i;
const addressLike = /domain|host|url|address|instance/i;

/** Points to a page: `[API Keys](https://…)`. */
const link = /\[[^\]]+\]\(https:\/\/[^)\s]+\)/;

export const authRules: readonly ZapierRule[] = [
  {
    id: 'D001',
    title: 'No action asks for a credential',
    check: ({ definition }) =>
      actionFields(definition)
        .filter(({ value }) => credentialLike.test(value.key) || value.type === 'password')
        .map(({ where }) => ({ where, says: 'Credentials belong into the connection alone.' })),
  },
  {
    id: 'D002',
    title: 'Required fields of the connection link to where the value is found',
    check: ({ definition }) =>
      authFields(definition)
        .filter(({ value }) => value.required && !link.test(value.helpText ?? ''))
        .map(({ where }) => ({
          where,
          says: 'The help text needs a markdown link to the page that has it.',
        })),
  },
  {
    id: 'D003',
    title: 'The connection has a label that is no secret, no long ID and not the app’s name',
    check: ({ definition, listing }) => {
      const where = 'authentication.connectionLabel';
      const { connectionLabel = '', fields } = definition.authentication;
      const shown = fields.filter(({ key }) => connectionLabel.includes(key));
      return [
        connectionLabel.includes('{{') || connectionLabel.startsWith('$func$')
          ? []
          : [{ where, says: 'It is the same for every connection: show a value in it.' }],
        connectionLabel.includes(listing.name)
          ? [{ where, says: 'Zapier puts the name of the app in front by itself.' }]
          : [],
        shown
          .filter(({ key, type }) => type === 'password' || key.endsWith('_id'))
          .map(({ key }) => ({ where, says: `${key} is a secret or a long ID: show a name.` })),
      ].flat();
    },
  },
  {
    id: 'D026',
    title: 'Addresses in the connection have a format',
    check: ({ definition }) =>
      authFields(definition)
        .filter(({ value }) => addressLike.test(value.key) && value.inputFormat === undefined)
        .map(({ where }) => ({ where, says: 'Give an inputFormat, so that no host is made up.' })),
  },
  {
    id: 'G01',
    title: 'Secrets of the connection are password fields',
    check: ({ definition }) =>
      authFields(definition)
        .filter(({ value }) => credentialLike.test(value.key) && value.type !== 'password')
        .map(({ where }) => ({ where, says: 'Its type must be password.' })),
  },
  {
    id: 'G02',
    title: 'The connection is tested',
    check: ({ definition }) =>
      definition.authentication.test
        ? []
        : [{ where: 'authentication.test', says: 'A wrong key must be refused at once.' }],
  },
];

/** A small app that passes every rule, and the same app with single changes. */
import * as z from 'zod';
import { appRecord } from '../../../marketplace/guard.ts';
import { definition } from '../../../zapier-app/review/definition.ts';
import type { Built } from '../../../zapier-app/review/rule.ts';

/** Path → value; `undefined` takes the value away. */
export type Edits = Readonly<Record<string, unknown>>;

const key = 'In [Settings](https://docs.example.com/keys).';

const sound = {
  definition: {
    version: '1.0.0',
    platformVersion: '19.1.0',
    authentication: {
      type: 'custom',
      test: '$func$2$f$',
      connectionLabel: '{{brand}}',
      fields: [
        { key: 'api_key', label: 'API Key', helpText: key, type: 'password', required: true },
      ],
    },
    requestTemplate: { headers: { 'X-API-Key': '{{bundle.authData.api_key}}' } },
    creates: {
      record_claim: {
        key: 'record_claim',
        noun: 'Claim',
        display: {
          label: 'Record Claim',
          description: 'Records a claim when someone uses a referral. Premier plan only.',
        },
        operation: {
          inputFields: [
            { key: 'email', label: 'Email', helpText: 'Where to reach them.', required: true },
            { key: 'phone', label: 'Phone', helpText: 'One of phone and fax is required.' },
            { key: 'total', label: 'Total', helpText: 'What was paid.', default: '0' },
            {
              key: 'kind',
              label: 'Kind',
              helpText: 'What it was.',
              choices: { a: 'A', b: 'B' },
              default: 'a',
            },
            {
              key: 'items',
              label: 'Items',
              children: [{ key: 'item_name', label: 'Name', helpText: 'As it is known.' }],
            },
          ],
          outputFields: [
            { key: 'event', label: 'Event', type: 'string' },
            { key: 'success', label: 'Success', type: 'boolean', required: true },
          ],
          sample: { event: 'claim', success: true },
        },
      },
    },
    flags: { cleanInputData: false, throwForThrottlingEarly: false },
  },
  schemaErrors: [],
  core: { pinned: '19.1.0', installed: '19.1.0' },
  cli: { pinned: '19.1.0' },
  code: 'const url="https://api.advocateloop.com/api/v1";',
  listing: {
    name: 'Example',
    description: 'Example is a referral tool that rewards customers who bring friends.',
    'homepage url': 'https://example.com',
    category: 'Marketing Automation',
    role: 'Employee',
  },
  logo: { isPng: true, width: 512, height: 512, isRgba: true },
  changelog: '# Changelog\n\n## 1.0.0\n\n- Added create/record_claim.\n\n## 0.9.0\n\n- Before.\n',
  published: {
    version: '1.0.0',
    components: {
      connection: {
        type: 'custom',
        isConnection: true,
        input: { api_key: { type: 'password', required: true } },
        output: {},
      },
    },
  },
};

const built = z.object({
  definition,
  schemaErrors: z.array(z.object({ property: z.string(), message: z.string() })),
  core: z.object({ pinned: z.string(), installed: z.string() }),
  cli: z.object({ pinned: z.string() }),
  code: z.string(),
  listing: z.object({
    name: z.string(),
    description: z.string(),
    'homepage url': z.string(),
    category: z.string(),
    role: z.string(),
  }),
  logo: z.object({
    isPng: z.boolean(),
    width: z.number(),
    height: z.number(),
    isRgba: z.boolean(),
  }),
  changelog: z.string(),
  published: z.union([appRecord, z.undefined()]),
});

const put = (
  target: unknown,
  [first = '', ...rest]: readonly string[],
  value: unknown,
): unknown => {
  if (rest.length > 0) value = put(Reflect.get(Object(target), first), rest, value);
  if (Array.isArray(target)) return Object.assign([...target], { [first]: value });
  return { ...Object(target), [first]: value };
};

/** The sound app with some values changed: `{ 'definition/version': '0.1.0' }`. */
export const builtWith = (edits: Edits): Built =>
  built.parse(
    Object.entries(edits).reduce<unknown>(
      (whole, [path, value]) => put(whole, path.split('/'), value),
      sound,
    ),
  );

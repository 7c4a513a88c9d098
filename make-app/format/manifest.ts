/** The format of `makecomapp.json`. Source: Make editor, `makecomapp.schema.json`. */
import * as z from 'zod';

const path = z.string().min(1);
const none = z.strictObject({});

const connection = z.strictObject({
  label: z.string(),
  connectionType: z.literal('basic'),
  codeFiles: z.strictObject({ communication: path, params: path, common: z.null() }),
});

const action = z.strictObject({
  label: z.string(),
  description: z.string(),
  moduleType: z.enum(['action', 'universal']),
  actionCrud: z.enum(['create', 'read', 'update', 'delete']).optional(),
  connection: z.string(),
  altConnection: z.null(),
  codeFiles: z.strictObject({
    communication: path,
    staticParams: path,
    mappableParams: path,
    interface: path,
    samples: path,
    scope: path,
  }),
});

/**
 * No webhooks, procedures or endpoints, as this app only sends; no functions, as Make has to allow
 * those app by app. Origins are the editor's own matter: they say where it deploys.
 */
export const manifest = z.strictObject({
  fileVersion: z.literal(1),
  generalCodeFiles: z.strictObject({ base: path, common: z.null(), readme: path, groups: path }),
  components: z.strictObject({
    connection: z.record(z.string(), connection),
    webhook: none,
    module: z.record(z.string(), action),
    rpc: none,
    function: none,
    endpoint: none,
  }),
  origins: z.array(z.unknown()),
});

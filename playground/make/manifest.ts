import * as z from 'zod';

/** A path inside the app's folder, or null for a part that the project leaves to Make. */
const CodeFile = z.string().min(1).nullable();

const Connection = z.strictObject({
  label: z.string(),
  connectionType: z.literal('basic'),
  codeFiles: z.strictObject({
    communication: CodeFile,
    params: CodeFile,
    common: CodeFile.optional(),
    scopeList: CodeFile.optional(),
    defaultScope: CodeFile.optional(),
    installSpec: CodeFile.optional(),
    installDirectives: CodeFile.optional(),
  }),
});

const Module = z.strictObject({
  label: z.string(),
  description: z.string(),
  moduleType: z.enum(['action', 'universal']),
  actionCrud: z.enum(['create', 'read', 'update', 'delete']).nullable().optional(),
  connection: z.string().nullable(),
  altConnection: z.string().nullable().optional(),
  codeFiles: z.strictObject({
    communication: CodeFile,
    staticParams: CodeFile.optional(),
    mappableParams: CodeFile.optional(),
    interface: CodeFile.optional(),
    samples: CodeFile.optional(),
    scope: CodeFile.optional(),
  }),
});

/** Components that this runtime doesn't play may only be absent. */
const None = z.strictObject({});

/**
 * `makecomapp.json`, as far as this runtime plays it. The origins, which say where to deploy, are
 * not looked at.
 *
 * Source: README-local-development-for-apps.md and `makecomapp.schema.json` in
 * https://github.com/integromat/vscode-apps-sdk
 */
export const Manifest = z.strictObject({
  fileVersion: z.literal(1),
  generalCodeFiles: z.strictObject({
    base: CodeFile,
    common: CodeFile,
    readme: CodeFile,
    groups: CodeFile,
  }),
  components: z.strictObject({
    connection: z.record(z.string(), Connection.nullable()),
    module: z.record(z.string(), Module.nullable()),
    webhook: None,
    rpc: None,
    function: None,
    endpoint: None,
  }),
  origins: z.array(z.unknown()),
});

export type ConnectionEntry = z.infer<typeof Connection>;
export type ModuleEntry = z.infer<typeof Module>;

export const Groups = z.array(z.strictObject({ label: z.string(), modules: z.array(z.string()) }));

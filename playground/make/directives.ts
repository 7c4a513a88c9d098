import * as z from 'zod';
import { isAppErrorType } from '../../make-app/format/error-types.ts';
import { methods } from './method.ts';

/** Values of a flat collection: no collections inside. */
const flat = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.unknown())]),
);

const isIml = (text: string) => text.includes('{{');
const errorType = z
  .string()
  .refine((text) => isIml(text) || isAppErrorType(text), 'not an error type of Make');

const method = z
  .string()
  .refine((text) => isIml(text) || methods.has(text), `not one of ${[...methods].join(', ')}`);

const valid = z.union([
  z.boolean(),
  z.string(),
  z.strictObject({
    condition: z.union([z.boolean(), z.string()]).optional(),
    message: z.string().optional(),
    type: errorType.optional(),
  }),
]);

const oneError = { message: z.string().optional(), type: errorType.optional() };
const statuses = z.record(
  z.string().regex(/^\d{3}$/, 'not a status code'),
  z.strictObject(oneError),
);

const noStatuses: z.infer<typeof statuses> = {};

/** Three-digit keys beside `message` and `type` are errors of their own. */
const errorDirective = z.union([
  z.string().transform((message) => ({ message, type: undefined, statuses: noStatuses })),
  z.looseObject(oneError).transform(({ message, type, ...others }, context) => {
    const found = statuses.safeParse(others);
    if (found.success) return { message, type, statuses: found.data };
    for (const { path, message: problem } of found.error.issues) {
      context.addIssue({ code: 'custom', path, message: problem });
    }
    return z.NEVER;
  }),
]);

const response = {
  valid: valid.optional(),
  error: errorDirective.optional(),
};

/**
 * Make follows redirects unless it is told not to, and the key goes along. This runtime follows
 * none, so an app has to say so in base, or where nothing of base counts.
 * Source: `sources.json` in https://github.com/integromat/vscode-apps-sdk
 */
const noRedirects = z.literal(false, "redirects aren't followed by this runtime: say false");

/** What base, modules and connections have in common. */
const shared = {
  headers: flat.optional(),
  qs: flat.optional(),
  type: z.enum(['json', 'text', 'string', 'raw']).optional(),
  followRedirects: noRedirects.optional(),
  followAllRedirects: noRedirects.optional(),
  log: z.strictObject({ sanitize: z.array(z.string()).optional() }).optional(),
};

const request = { ...shared, method: method.optional(), body: z.unknown().optional() };

/**
 * The directives of a communication that this runtime plays. A directive that Make has and this
 * runtime doesn't is refused rather than passed over.
 *
 * Source: https://developers.make.com/custom-apps-documentation/component-blocks/api/making-requests
 * and the schemas `api.json` and `base.json` in https://github.com/integromat/vscode-apps-sdk
 */
export const moduleDirectives = z.strictObject({
  ...request,
  condition: z.strictObject({ condition: z.string(), default: z.unknown() }).optional(),
  url: z.string().min(1),
  response: z.strictObject({ ...response, output: z.unknown().optional() }).optional(),
});

export const baseDirectives = z.strictObject({
  ...shared,
  followRedirects: noRedirects,
  followAllRedirects: noRedirects,
  baseUrl: z.string().min(1).optional(),
  timeout: z.int().min(1).max(300_000).optional(),
  response: z.strictObject(response).optional(),
});

/** A connection without a url makes no request. */
export const connectionDirectives = z.strictObject({
  ...request,
  url: z.string().min(1).optional(),
  response: z
    .strictObject({
      ...response,
      metadata: z.strictObject({ type: z.enum(['text', 'email']), value: z.string() }).optional(),
    })
    .optional(),
});

/** Any of the three, with everything that it may hold. */
export type Directives = Omit<z.infer<typeof baseDirectives>, `follow${string}`> & {
  readonly condition?: z.infer<typeof moduleDirectives>['condition'];
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  readonly body?: unknown;
  readonly response?:
    | (NonNullable<z.infer<typeof connectionDirectives>['response']> & {
        readonly output?: unknown;
      })
    | undefined;
};

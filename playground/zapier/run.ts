/** Runs the app as Zapier does, through zapier-platform-core's own handler. */
import * as z from 'zod';
import { parseJson } from '../../shared/api/response.ts';
import { open } from '../../zapier-app/open.ts';
import { formValues, inputDataOf, type Filled, type FormField, type FormValues } from './input.ts';

export type ZapierRun =
  | { readonly ok: true; readonly output: Readonly<Record<string, unknown>>; readonly log: Log }
  | {
      readonly ok: false;
      /** The class of the error, by which Zapier decides what happens next. */
      readonly error: string;
      readonly message: string;
      /** What tells the app's own errors apart in Zapier's logs. */
      readonly code?: string;
      /** Seconds until Zapier tries again, where the error says so. */
      readonly delay?: number;
      readonly log: Log;
    };

/** Lines as zapier-platform-core logs them, secrets already taken out by it. */
export type Log = readonly { readonly message: string; readonly data: unknown }[];

export interface ZapierAccount {
  readonly api_key: string;
  readonly brand_id: string;
  readonly brand_name?: string;
}

const action = z.object({ operation: z.object({ inputFields: z.array(z.custom<FormField>()) }) });
const definition = z.object({
  creates: z.record(z.string(), action),
  flags: z.object({ cleanInputData: z.boolean().default(true) }).default({ cleanInputData: true }),
});

/** The app's own errors carry their message as JSON. Source: zapier-platform-core, `errors.js`. */
const ownMessage = z.object({
  message: z.string(),
  code: z.string().nullish(),
  delay: z.number().nullish(),
});

const failure = (error: unknown, log: Log): ZapierRun => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const own = ownMessage.safeParse(parseJson(message));
  const { code, delay } = own.data ?? {};
  return {
    ok: false,
    error: name,
    message: own.data?.message ?? message,
    ...(code === undefined || code === null ? {} : { code }),
    ...(delay === undefined || delay === null ? {} : { delay }),
    log,
  };
};

export const zapierRuntime = (app: object) => {
  const handle = open(app);
  const { creates, flags } = definition.parse(app);

  const execute = async (method: string, bundle: object): Promise<ZapierRun> => {
    const log: { message: string; data: unknown }[] = [];
    try {
      const results = await handle({
        command: 'execute',
        method,
        bundle,
        customLogger: (message: string, data: unknown) => log.push({ message, data }),
      });
      return { ok: true, output: z.record(z.string(), z.unknown()).parse(results), log };
    } catch (error) {
      return failure(error, log);
    }
  };

  return {
    /**
     * Runs a create with input data exactly as given.
     *
     * @param inputDataRaw what the form itself holds; left out, as `zapier invoke` leaves it out
     * @param isTest whether somebody tests the step in the editor, instead of the Zap being on
     */
    run: (
      create: string,
      inputData: FormValues,
      authData: ZapierAccount,
      inputDataRaw?: Filled['inputDataRaw'],
      isTest = false,
    ) =>
      execute(`creates.${create}.operation.perform`, {
        authData,
        inputData,
        ...(inputDataRaw && { inputDataRaw }),
        meta: { isLoadingSample: isTest },
      }),

    /** The form of a create, filled in from values under the API's own names. */
    bundle: (create: string, values: FormValues): Filled => {
      const fields = creates[create]?.operation.inputFields ?? [];
      return inputDataOf(fields, formValues(fields, values), { blanksStay: !flags.cleanInputData });
    },

    checkConnection: (authData: ZapierAccount) =>
      execute('authentication.test', { authData, inputData: {} }),
  };
};

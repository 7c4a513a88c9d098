/** Sends the same input through both apps, each with its own local API. */
import * as z from 'zod';
import { zapierRuntime, type ZapierRun } from '../../playground/zapier/run.ts';
import { asText, isTyped } from '../../playground/zapier/typed.ts';
import { startApi, type Api } from '../../playground/api/start.ts';
import { accounts } from '../../playground/api/accounts.ts';
import { loadApp, runModule, type ModuleResult } from '../../playground/make/index.ts';
import type { Files } from '../../make-app/format/folder.ts';
import { makeAppOf } from '../../make-app/generator/app.ts';
import { moduleId } from '../../make-app/generator/words.ts';
import type { ApiEvent, Input } from '../../shared/events/event.ts';
import { appOf } from '../../zapier-app/app.ts';

/** One app's side: what left, and what came of it. */
export interface Side {
  readonly accepted: boolean;
  /** Error class or type and message, where it was not accepted. */
  readonly told: string;
  /** Zapier's error class or Make's error type. */
  readonly error?: string;
  /** What later steps can map, where it was accepted. */
  readonly output?: Input;
  readonly requests: readonly {
    readonly path: string;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly json: unknown;
  }[];
}

export interface Pair {
  readonly zapier: Side;
  readonly make: Side;
}

export type Account = (typeof accounts)[keyof typeof accounts];

const isGroup = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isTyped(value);

/** What was typed and what was mapped differ on Zapier's form only. */
const withoutMarks = (input: Input): Input =>
  Object.fromEntries(Object.entries(input).map(([key, value]) => [key, withoutMark(value)]));

const withoutMark = (value: unknown): unknown => {
  if (isTyped(value)) return asText(value);
  if (Array.isArray(value)) return value.map(withoutMark);
  return isGroup(value) ? withoutMarks(value) : value;
};

/** On Make the form asks which identifier is given: a user picks one that is. */
const withIdentifyBy = ({ oneOf = [] }: ApiEvent, input: Input): Input => {
  if (oneOf.length === 0) return input;
  const filled = oneOf.find((key) => Object.hasOwn(input, key) && input[key] !== '');
  return filled === undefined ? input : { ...input, identify_by: filled };
};

const sideOf = (api: Api, before: number, run: ZapierRun | ModuleResult): Side => {
  const requests = api.requests().slice(before);
  if (run.ok) {
    const output = z.record(z.string(), z.unknown()).parse(run.output);
    return { accepted: true, told: JSON.stringify(output), output, requests };
  }
  const error = 'error' in run ? run.error : run.type;
  return { accepted: false, error, told: `${error}: ${run.message}`, requests };
};

export const startBoth = async (
  events: readonly ApiEvent[],
  mutate: (files: Files) => Files = (files) => files,
) => {
  const apis = { zapier: await startApi(), make: await startApi() };
  // An app of one action each: core takes the whole app apart anew for every single run.
  const zapierApps = new Map(events.map((event) => [event, zapierRuntime(appOf([event]))]));
  const make = loadApp(mutate(makeAppOf(events, { baseUrl: apis.make.baseUrl })));

  return {
    apis,
    /**
     * @param mapped false: Zapier's app gets the values as they are, under the API's own names
     * @param check whether both steps are set to check and tested in their editors
     */
    run: async (
      event: ApiEvent,
      input: Input,
      {
        account = accounts.premier,
        mapped = true,
        check = false,
      }: { account?: Account; mapped?: boolean; check?: boolean } = {},
    ): Promise<Pair> => {
      const create = `record_${event.key}`;
      const zapier = zapierApps.get(event) ?? zapierRuntime(appOf([event]));
      const before = { zapier: apis.zapier.requests().length, make: apis.make.requests().length };
      process.env['ADVOCATELOOP_BASE_URL'] = apis.zapier.baseUrl;
      const unmarked = withoutMarks(input);
      const { inputData, inputDataRaw } = mapped
        ? zapier.bundle(create, input)
        : { inputData: unmarked, inputDataRaw: undefined };
      const { apiKey, brandId } = account;
      const mode = check ? { mode: 'check' } : {};
      const ofZapier = await zapier.run(
        create,
        { ...inputData, ...mode },
        { api_key: apiKey, brand_id: brandId },
        inputDataRaw,
        check,
      );
      const ofMake = await runModule(make, moduleId(event), {
        connection: { apiKey, brandId },
        parameters: { ...withIdentifyBy(event, unmarked), ...mode },
      });
      return {
        zapier: sideOf(apis.zapier, before.zapier, ofZapier),
        make: sideOf(apis.make, before.make, ofMake),
      };
    },
    /** Enters an order into both books, as if it had come by another way: with neither app. */
    enter: (order: Input) =>
      Promise.all(
        Object.values(apis).map(({ baseUrl }) =>
          fetch(`${baseUrl}/track/conversion`, {
            method: 'POST',
            headers: {
              'Content-Type': 'application/json',
              'X-API-Key': accounts.premier.apiKey,
              'X-Brand-ID': accounts.premier.brandId,
            },
            body: JSON.stringify(order),
          }),
        ),
      ),
    /** Forgets what was recorded, so that no run depends on another. */
    reset: () => {
      apis.zapier.reset();
      apis.make.reset();
    },
    close: () => Promise.all([apis.zapier.close(), apis.make.close()]),
  };
};

export type Both = Awaited<ReturnType<typeof startBoth>>;

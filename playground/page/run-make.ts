/** Runs a module, or checks its connection. */
import type { Parameter } from '../../make-app/format/parameter.ts';
import { parseJson } from '../../shared/api/response.ts';
import { isGroup } from '../../shared/parse/field-value.ts';
import { refuse } from '../api/reply.ts';
import { runConnection, runModule, type Failure, type LogEntry } from '../make/index.ts';
import type { Apps } from './apps.ts';
import { credentialsOf } from './credentials.ts';
import { answeredToMake } from './exchange.ts';
import { isPreview } from '../../shared/events/mode.ts';
import { afterCheck, afterConnecting, afterMake } from './next.ts';
import {
  connectionTab,
  type Fault,
  type RunRequest,
  type RunView,
  type Values,
} from './protocol.ts';
import { groupIn } from '../../make-app/format/spec.ts';

const inside = (parameter: Parameter | undefined, value: unknown): unknown => {
  if (parameter?.type !== 'array' && parameter?.type !== 'collection') return value;
  const json = typeof value === 'string' ? parseJson(value) : undefined;
  const whole = json === undefined ? value : json;
  const group = groupIn(parameter);
  const ofGroup = (part: unknown) => (group && isGroup(part) ? asMapped(group, part) : part);
  return Array.isArray(whole) ? whole.map(ofGroup) : ofGroup(whole);
};

/** The form's values with mapped lists, which the page has as JSON text and Make as a mapping. */
export const asMapped = (parameters: readonly Parameter[], values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const parameter = parameters.find(({ name }) => name === key);
      return [key, inside(parameter, value)];
    }),
  );

const common = ({ log }: { readonly log: readonly LogEntry[] }) =>
  ({ platform: 'make', answered: answeredToMake(log) }) as const;

/** One line for each rejected parameter: `Invalid number in parameter 'items[2].quantity'.` */
const faultsIn = (message: string): readonly Fault[] =>
  [...message.matchAll(/^ - (.* parameter '(.+)'\.)$/gm)].map(([, line = '', parameter = '']) => ({
    field: parameter.replaceAll(/\[(\d+)\]/g, (_, item) => `.${Number(item) - 1}`),
    message: line,
  }));

const failed = (failure: Failure): RunView => ({
  ...common(failure),
  error: failure.type,
  message: failure.message,
  next: afterMake(failure.type),
  faults: failure.type === 'BundleValidationError' ? faultsIn(failure.message) : [],
});

const check = async ({ make }: Apps, { values }: RunRequest): Promise<RunView> => {
  const { id, title } = make.connection;
  const result = await runConnection(make.app, id, values);
  if (!result.ok) return { ...failed(result), next: afterConnecting.refused };
  return {
    ...common(result),
    message: `My ${title} connection`,
    next: result.request ? afterConnecting.connected : afterConnecting.saved,
  };
};

const step = async (apps: Apps, request: RunRequest): Promise<RunView> => {
  const form = apps.tabs.find(({ id }) => id === request.tab)?.make;
  if (!form) return refuse(400, `Make has no '${request.tab}'`);
  const connection = credentialsOf(request.plan, request.wrongKey).make;
  const result = await runModule(apps.make.app, form.id, {
    connection,
    parameters: asMapped(form.parameters, request.values),
  });
  if (!result.ok) return failed(result);
  const { output } = result;
  const next = isPreview(output) ? afterCheck : afterMake();
  return { ...common(result), message: '', next, output };
};

export const runMake = (apps: Apps, request: RunRequest): Promise<RunView> =>
  request.tab === connectionTab ? check(apps, request) : step(apps, request);

/**
 * The command line of every npm script. `--help` shows how to use it. If an argument isn't valid, the
 * script exits before it does anything, with one line that names every problem.
 */
import { parseArgs } from 'node:util';

/** `--once`, or `--port PORT` with a value. */
interface Option {
  readonly type: 'boolean' | 'string';
  readonly about: string;
  /** The placeholder for the value in the usage. */
  readonly takes?: string;
  /** Which values are valid, in words and as a test. */
  readonly must?: { readonly be: string; readonly holds: (text: string) => boolean };
}

type Options = Readonly<Record<string, Option>>;

type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; strict: true }>
>['values'];

export interface Script<O extends Options> {
  /** How to run it, such as `npm start`. */
  readonly name: string;
  readonly about: string;
  readonly options?: O;
  readonly run: (values: Values<O>) => void | Promise<void>;
}

/** Ends a script with a message for the user and this exit code. */
export class Stop extends Error {
  readonly code: number;

  constructor(message: string, code = 1) {
    super(message);
    this.code = code;
  }
}

const help: Option = { type: 'boolean', about: 'show this help' };

const shown = ([name, { takes }]: [string, Option]): string =>
  takes === undefined ? `--${name}` : `--${name} ${takes}`;

export const usageOf = ({ name, about, options = {} }: Omit<Script<Options>, 'run'>): string => {
  const own = Object.entries(options);
  const all: [string, Option][] = [...own, ['help', help]];
  const width = Math.max(...all.map((option) => shown(option).length));
  const call = [name, ...(own.length > 0 ? ['--'] : []), ...own.map((it) => `[${shown(it)}]`)];
  const lines = all.map((it) => `  ${shown(it).padEnd(width)}  ${it[1].about}`);
  return [call.join(' '), '', about, '', ...lines].join('\n');
};

/** Values aren't repeated, because one may be a key that was typed in the wrong place. */
const faultsIn = (args: readonly string[], options: Options): readonly string[] => {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const faults = tokens.map((token) => {
    if (token.kind === 'positional') return 'Unexpected value: it needs an option before it.';
    if (token.kind === 'option-terminator') return undefined;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option)
      return /^-+[a-z-]+$/i.test(rawName) ? `Unknown option: ${rawName}.` : 'Unknown option.';
    if (option.type === 'boolean') return inlineValue && `${rawName} doesn't take a value.`;
    if (value === undefined || value.trim() === '' || (!inlineValue && value.startsWith('-')))
      return `${rawName} needs a value: ${rawName} ${option.takes ?? 'VALUE'}.`;
    const { must } = option;
    return must && !must.holds(value) && `${rawName} must be ${must.be}.`;
  });
  return [...new Set(faults.filter((fault) => typeof fault === 'string'))];
};

/** @throws {Stop} with every problem, unless help was requested */
export const readCommandLine = <const O extends Options>(
  { name, options }: Pick<Script<O>, 'name' | 'options'>,
  args: readonly string[],
): Values<O> | 'help' => {
  if (args.includes('--help')) return 'help';
  const known = options ?? ({} as O);
  const faults = faultsIn(args, { ...known, help });
  if (faults.length > 0) throw new Stop(`${faults.join(' ')} See ${name} -- --help`, 2);
  return parseArgs({ args: [...args], options: known, strict: true }).values;
};

/** Expected errors have a message for the user. All others keep their stack. */
const isForPeople = (error: unknown): error is Error =>
  error instanceof Stop ||
  (error instanceof Error && Object.getPrototypeOf(error) === Error.prototype);

/** Runs a script, and sets the exit code if it fails. */
export const runScript = async <const O extends Options>(
  script: Script<O>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> => {
  try {
    const values = readCommandLine(script, args);
    if (values === 'help') console.log(usageOf(script));
    else await script.run(values);
  } catch (error) {
    if (!isForPeople(error)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof Stop ? error.code : 1;
  }
};

import { readCommandLine, runScript, usageOf } from '../command-line.ts';

const options = {
  once: { type: 'boolean', about: 'ends' },
  port: {
    type: 'string',
    takes: 'PORT',
    about: 'the port',
    must: { be: 'a number', holds: (text: string) => /^\d+$/.test(text) },
  },
} as const;
const script = { name: 'npm start', about: 'Starts something.', options };

describe('the command line', () => {
  test('gives what was asked for', () => {
    expect(readCommandLine(script, [])).toEqual({});
    expect(readCommandLine(script, ['--once', '--port', '80'])).toEqual({ once: true, port: '80' });
    expect(readCommandLine(script, ['--port=80'])).toEqual({ port: '80' });
  });

  test.each([
    [['--onze'], 'Unknown option: --onze.'],
    [['--constructor'], 'Unknown option: --constructor.'],
    [['--mk4711-token'], 'Unknown option. See'],
    [['-p', '80'], 'Unknown option: -p.'],
    [['--port', 'abc'], '--port must be a number.'],
    [['--port', '-1'], '--port needs a value: --port PORT.'],
    [['--port='], '--port needs a value: --port PORT.'],
    [['--port'], '--port needs a value: --port PORT.'],
    [['--port', '--once'], '--port needs a value: --port PORT.'],
    [['--once=yes'], "--once doesn't take a value."],
    [['once'], 'Unexpected value: it needs an option before it.'],
    [['--', '--once'], 'Unexpected value: it needs an option before it.'],
  ])('%j: says what is wrong in one line', (args, words) => {
    const read = () => readCommandLine(script, args);
    expect(read).toThrow(words);
    expect(read).toThrow(/^[^\n]+ See npm start -- --help$/);
  });

  test('names everything that is wrong at once, and no value', () => {
    expect(() => readCommandLine(script, ['--onze', '--port', 'secret', 'secret'])).toThrow(
      'Unknown option: --onze. --port must be a number. Unexpected value: it needs an option before it. See npm start -- --help',
    );
  });

  test('the usage has every option', () => {
    expect(`\n${usageOf(script)}\n`).toBe(`
npm start -- [--once] [--port PORT]

Starts something.

  --once       ends
  --port PORT  the port
  --help       show this help
`);
    expect(usageOf({ name: 'npm run build', about: 'Builds.' })).toBe(
      'npm run build\n\nBuilds.\n\n  --help  show this help',
    );
  });
});

describe('a script', () => {
  const said = { out: [] as unknown[], error: [] as unknown[] };
  beforeEach(() => {
    said.out = [];
    said.error = [];
    jest.spyOn(console, 'log').mockImplementation((text) => void said.out.push(text));
    jest.spyOn(console, 'error').mockImplementation((text) => void said.error.push(text));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  });

  const ran = jest.fn();
  beforeEach(() => void ran.mockReset());
  const run = async (args: readonly string[]) => {
    await runScript({ ...script, run: ran }, args);
    const code = process.exitCode;
    process.exitCode = undefined;
    return { ...said, code };
  };

  test('runs with its options', async () => {
    expect(await run(['--once'])).toEqual({ out: [], error: [], code: undefined });
    expect(ran).toHaveBeenCalledWith({ once: true });
  });

  test('shows its usage instead, whatever else was asked for', async () => {
    expect(await run(['--help', '--onze'])).toEqual({
      out: [usageOf(script)],
      error: [],
      code: undefined,
    });
    expect(ran).not.toHaveBeenCalled();
  });

  test('does nothing when it was not understood', async () => {
    expect(await run(['--onze'])).toMatchObject({ out: [], code: 2 });
    expect(ran).not.toHaveBeenCalled();
  });

  test('ends with the words of an error, and without a stack', async () => {
    ran.mockRejectedValueOnce(new Error('The disk is full.'));
    expect(await run([])).toMatchObject({ error: ['The disk is full.'], code: 1 });
  });

  test('keeps the stack of a mistake in the code', async () => {
    const mistake = new TypeError('x is not a function');
    ran.mockRejectedValueOnce(mistake);
    await expect(run([])).rejects.toBe(mistake);
  });
});

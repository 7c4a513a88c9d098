import { execFile, execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

const root = join(import.meta.dirname, '..');
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(textOf('package.json')));

test.each(['README.md', 'CONTRIBUTING.md', 'test/EVIDENCE.md'])(
  'every command in %s is there',
  (page) => {
    const named = [...textOf(page).matchAll(/`npm (?:run )?([a-z][\w:]*)(?: [^`]*)?`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'exec'].includes(name));
    expect(named.length).toBeGreaterThan(2);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  },
);

test.each([
  [
    'test/fuzz.ts',
    /^3,000,000 printed amounts.*\n1,000,000 texts: .*\n100,000 amounts .*\n100,000 inputs per event: .*\n50,000 addresses .*\nevery status/,
  ],
  ['test/mutation/run.ts', /^shared: .*\nshared-words: .*\nzapier-app: .*\nmake-app: /],
])('%s finds what it runs', (file, claims) => {
  const said = execFileSync(process.execPath, [join(root, file), '--list'], { encoding: 'utf8' });
  expect(said).toMatch(claims);
});

interface Ended {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly error: string;
}

/** As `npm run` calls it, without what npm says. */
const call = (name: string, ...args: string[]): Promise<Ended> => {
  const [, ...words] = (scripts[name] ?? '').split(' ');
  return new Promise((ended) => {
    execFile(process.execPath, [...words, ...args], { cwd: root }, (error, stdout, stderr) =>
      ended({ code: error ? error.code : 0, out: stdout, error: stderr }),
    );
  });
};

const own = Object.keys(scripts).filter((name) => scripts[name]?.startsWith('node '));

test.each(own)('npm run %s tells how it is called, and does nothing else', async (name) => {
  const { code, out, error } = await call(name, '--help');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toMatch(new RegExp(`^npm (run )?${name}( -- .*)?\n\n[A-Z]`));
  expect(out).toContain('\n  --help ');
});

test('a word that is no option ends with one line, before anything is done', async () => {
  expect(await call('check:make', '--onze')).toEqual({
    code: 2,
    out: '',
    error: 'Unknown option: --onze. See npm run check:make -- --help\n',
  });
});

test('npm run release takes the level with its option or alone, and says which there are', async () => {
  const wrong = {
    code: 2,
    out: '',
    error: '--level must be major, minor, or patch. See npm run release -- --help\n',
  };
  expect(await call('release', 'pach')).toEqual(wrong);
  expect(await call('release', '--level', 'pach')).toEqual(wrong);
  expect((await call('release', '--dry-run', '--level', 'patch')).error).not.toContain('--level');
  expect((await call('release', 'patch', '--dry-run')).error).not.toContain('--level');
});

test('a port that is taken, or none, ends with one line', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  const taken = await call('start', '--once', '--port', port);
  server.close();
  expect(taken.error).toBe(`Port ${port} is in use. Choose another, or leave out --port.\n`);
  expect(taken.code).toBe(1);
  expect(await call('start', '--port', '65536')).toEqual({
    code: 2,
    out: '',
    error: '--port must be a number from 1 to 65535. See npm start -- --help\n',
  });
});

test('npm run templates:make writes nothing for a name that no app can have', async () => {
  const folder = join(tmpdir(), 'templates-not-written');
  const { code, error } = await call('templates:make', '--app', '../x', '--to', folder);
  expect({ code, isThere: existsSync(folder) }).toEqual({ code: 2, isThere: false });
  expect(error).toMatch(/^--app must be 3 to 30 lowercase letters, digits, and hyphens/);
});

test('npm run templates:make says what it wrote', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'templates-'));
  try {
    const { code, out } = await call('templates:make', '--app', 'my-app', '--to', folder);
    const all = await readdir(folder, { recursive: true });
    const files = all.filter((name) => name.includes('.'));
    expect(code).toBe(0);
    expect(out).toContain(`Wrote ${files.length} files to ${folder}:`);
    for (const file of files) expect(out).toContain(`\n  ${file}`);
    const alone = await call('templates:make', '--app', 'my-app');
    expect(alone.code).toBe(2);
    expect(alone.error).toMatch(/^Add --to FOLDER: .*\n$/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

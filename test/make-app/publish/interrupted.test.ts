import { readFile, rm, writeFile } from 'node:fs/promises';
import type { Fault } from './make-api.ts';
import type { Call } from './make-store.ts';
import { withMake } from './pushing.ts';
import { onlyApp, partsToPush, whatMakeHas, writes } from './what-make-has.ts';

const whole = async () => {
  let had: unknown;
  let calls = 0;
  await withMake(async ({ api, run }) => {
    await run();
    had = whatMakeHas(api);
    calls = api.calls.length;
  });
  return { had, calls };
};

const cutOffAt = (at: number, fault: Pick<Fault, 'when' | 'what'>, had: unknown): Promise<void> =>
  withMake(async ({ api, run }) => {
    api.faults.push({ at, ...fault });
    const cut = await run();
    expect({ at, code: cut.code }).toEqual({ at, code: 1 });
    expect(cut.output).toContain('Run the command again. It continues where it stopped');
    expect({ at, ...(await run()) }).toMatchObject({ at, code: 0 });
    expect({ at, apps: whatMakeHas(api) }).toEqual({ at, apps: had });
  });

const faults = [
  ['before it was carried out', { when: 'before', what: 'drop' }],
  ['after it was carried out', { when: 'after', what: 'drop' }],
] as const satisfies readonly (readonly [string, Pick<Fault, 'when' | 'what'>])[];

describe.each(faults)('the connection drops at a call, %s', (_, fault) => {
  test('whichever call it is, the next run makes it whole, with nothing twice', async () => {
    const { had, calls } = await whole();
    expect(calls).toBe(1 + (await partsToPush()));
    const at = Array.from({ length: calls }, (_call, index) => index + 1);
    await Promise.all(at.map((call) => cutOffAt(call, fault, had)));
  }, 60_000);
});

const answers = [
  ['half of an answer', 'half'],
  ['a fault', { status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' }],
  ['an answer without what it should tell', { status: 200, type: 'application/json', body: '{}' }],
] as const satisfies readonly (readonly [string, Fault['what']])[];

test.each(answers)('%s to a call that created something', (_, what) =>
  withMake(async ({ api, run }) => {
    const { had } = await whole();
    const spoilt = new Set<string>();
    const at = ({ method, path }: Call): boolean => {
      const first = method === 'POST' && !spoilt.has(path);
      if (first) spoilt.add(path);
      return first;
    };
    api.faults.push({ at, when: 'after', what });
    // One run for the app, one for the connection, one for the first module.
    const { output } = await run();
    expect(output).toMatch(/failed|had a server error|unexpected response/);
    await run();
    await run();
    expect(await run()).toMatchObject({ code: 0 });
    expect(whatMakeHas(api)).toEqual(had);
  }),
);

test('with one write a run, it takes one run for each, and the result is the same', () =>
  withMake(async ({ api, run }) => {
    const { had } = await whole();
    let written = 0;
    const at = ({ method }: Call): boolean => method !== 'GET' && (written += 1) > 1;
    api.faults.push({ at, when: 'before', what: 'drop' });
    let runs = 0;
    do {
      written = 0;
      runs += 1;
    } while ((await run()).code !== 0 && runs < 100);
    expect(runs).toBe(await partsToPush());
    expect(whatMakeHas(api)).toEqual(had);
  }));

test('the file with the name may be lost too: the app is found again', () =>
  withMake(async ({ api, file, run }) => {
    await run();
    await writeFile(file, '{"127.0.');
    const before = writes(api).length;
    expect((await run()).output).toContain('Everything is up to date');
    await rm(file);
    expect((await run()).output).toContain('Everything is up to date');
    expect(writes(api)).toHaveLength(before);
    expect(await readFile(file, 'utf8')).toContain(onlyApp(api).about['name']);
  }));

import { readFile } from 'node:fs/promises';
import { concealing } from '../../../make-app/publish/conceal.ts';
import { token } from './make-api.ts';
import { problem } from './make-store.ts';
import { appFolder, withMake } from './pushing.ts';
import {
  filesToPush,
  manifest,
  onlyApp,
  partsToPush,
  sectionsIn,
  whatMakeHas,
  writes,
} from './what-make-has.ts';

test('every section in Make equals its file byte for byte', () =>
  withMake(async ({ api, run }) => {
    expect(await run()).toMatchObject({ code: 0 });
    const app = onlyApp(api);
    const { generalCodeFiles, components } = await manifest();
    expect(Object.fromEntries(app.sections)).toEqual(await sectionsIn(generalCodeFiles));

    const [connection, ...none] = app.connections.values();
    expect(none).toEqual([]);
    const { codeFiles } = components.connection['apiKey'] ?? { codeFiles: {} };
    expect(Object.fromEntries(connection?.sections ?? [])).toEqual(await sectionsIn(codeFiles));

    expect([...app.modules.keys()]).toEqual(Object.keys(components.module));
    for (const [name, module] of Object.entries(components.module))
      expect([name, Object.fromEntries(app.modules.get(name)?.sections ?? [])]).toEqual([
        name,
        await sectionsIn(module.codeFiles),
      ]);
    expect(app.icon?.subarray(1, 4).toString()).toBe('PNG');
  }));

test('what Make shows of the app and its modules', () =>
  withMake(async ({ api, run }) => {
    await run();
    const app = onlyApp(api);
    expect(app.about).toMatchObject({
      label: 'AdvocateLoop',
      language: 'en',
      global: true,
      public: false,
    });
    const connection = [...app.connections.keys()][0];
    const all = { connection, altConnection: null, public: false };
    const about = Object.fromEntries([...app.modules].map(([name, part]) => [name, part.about]));
    expect(about).toMatchObject({
      recordConversion: { ...all, label: 'Record a conversion', typeId: 4, crud: 'create' },
      recordRefund: { ...all, label: 'Record a refund', typeId: 4, crud: 'create' },
      recordClaim: { ...all, label: 'Record a claim', typeId: 4, crud: 'create' },
      recordVisit: { ...all, label: 'Record a visit', typeId: 4, crud: 'create' },
      makeApiCall: { ...all, label: 'Make an API call', typeId: 12, crud: null },
    });
    expect(about['recordVisit']?.['description']).toMatch(/^Records .*\. Premier plan only\.$/);
  }));

test('a second run only reads and says so', () =>
  withMake(async ({ api, file, run }) => {
    await run();
    const [had, remembered, before] = [whatMakeHas(api), await readFile(file, 'utf8'), writes(api)];
    const { code, output } = await run();
    expect(code).toBe(0);
    expect(output).toContain(`Everything is up to date (${await partsToPush()} parts).`);
    expect(writes(api)).toEqual(before);
    expect(whatMakeHas(api)).toEqual(had);
    expect(await readFile(file, 'utf8')).toBe(remembered);
  }));

test('a dry run shows every file and changes nothing, neither in Make nor here', () =>
  withMake(async ({ api, file, run }) => {
    const { code, output } = await run('--dry-run');
    expect(code).toBe(0);
    expect(writes(api)).toEqual([]);
    await expect(readFile(file)).rejects.toThrow('ENOENT');
    for (const path of await filesToPush()) expect(output).toContain(`  create  ${path}\n`);
    expect(output).toContain(`Would create ${await partsToPush()} and change 0 (0 unchanged).`);
  }));

test('only what differs is shown and sent', () =>
  withMake(async ({ api, run }) => {
    await run();
    const app = onlyApp(api);
    const had = whatMakeHas(api);
    const visit = app.modules.get('recordVisit');
    visit?.sections.set('expect', '[] ');
    if (visit) visit.about['label'] = 'Visit';
    app.about['theme'] = '#000000';
    app.sections.set('readme', '# Edited in Make\n');
    const differing = [
      '  change  listing AdvocateLoop: theme',
      '  change  makecomapp.json, recordVisit: label',
      '  change  modules/record-visit/record-visit.mappable-params.iml.json',
      '  change  README.md',
    ];
    const dry = await run('--dry-run');
    expect(dry.output.split('\n').slice(0, 4)).toEqual(differing);
    const before = writes(api).length;
    const wet = await run();
    expect(wet.output.split('\n').slice(0, 4)).toEqual(differing);
    expect(wet.output).toContain(
      `Created 0 and changed 4 (${(await partsToPush()) - 4} unchanged).`,
    );
    expect(writes(api)).toHaveLength(before + 4);
    expect(whatMakeHas(api)).toEqual(had);
  }));

test('nothing is published, shown or deleted', () =>
  withMake(async ({ api, run }) => {
    await run();
    onlyApp(api).sections.set('base', '{}');
    await run();
    expect(api.calls.filter(({ method }) => method === 'DELETE')).toEqual([]);
    expect(api.calls.filter(({ path }) => /public|private/.test(path))).toEqual([]);
  }));

test('a module that only Make has is left alone, and a person is asked', () =>
  withMake(async ({ api, run }) => {
    await run();
    const stray = { name: 'testModule', label: 'Test', public: false };
    onlyApp(api).modules.set('testModule', { about: stray, sections: new Map() });
    const { code, output } = await run();
    expect(code).toBe(0);
    expect(output).toContain("Make has a module, testModule, that isn't in this project.");
    expect(output).toContain("before you publish. After that, modules can't be deleted.");
    expect(onlyApp(api).modules.has('testModule')).toBe(true);
  }));

test('says who sees the modules, and what a change to a published app does', () =>
  withMake(async ({ api, run }) => {
    const first = (await run()).output;
    expect(first).toContain('Only you can see recordConversion, recordRefund,');
    expect(first).toContain('The app is private, so changes affect your own live scenarios only.');
    const app = onlyApp(api);
    app.about['public'] = true;
    for (const { about } of app.modules.values()) about['public'] = true;
    const { output } = await run();
    expect(output).not.toContain('Only you can see');
    expect(output).toContain('The app is published, so changes affect live scenarios.');
  }));

test('says that changes to an approved app reach nobody yet, and how many wait', () =>
  withMake(async ({ api, run }) => {
    await run();
    const app = onlyApp(api);
    Object.assign(app.about, { public: true, approved: true, changes: [] });
    const released =
      "The app is approved, so changes don't affect live scenarios yet: they keep the last version";
    const none = await run();
    expect(none.output).toContain(released);
    expect(none.output).not.toContain('approval.');
    expect(none.output).not.toContain('changes affect live scenarios.');

    app.about['changes'] = [{ id: 1 }];
    expect((await run('--dry-run')).output).toContain(
      "1 change waits for Make's approval. Test with Run once, then click Update review",
    );
    app.about['changes'] = [{ id: 1 }, 'in a form that nobody knows'];
    expect((await run()).output).toContain("2 changes wait for Make's approval.");
  }));

test('Make may lay out groups anew and hand the icon back as another file', () =>
  withMake(async ({ api, run }) => {
    api.store.parsesGroups = true;
    api.store.recodesIcon = true;
    await run();
    const before = writes(api).length;
    expect((await run()).output).toContain('Everything is up to date');
    expect(writes(api)).toHaveLength(before);
  }));

test('the kind of each call is what Make wants, and the client is its own', () =>
  withMake(async ({ api, run }) => {
    await run();
    const kinds = writes(api).map(({ method, path, type }) =>
      `${method} ${path.split('/').at(-1)} ${type}`.replace(
        / (advocateloop\S*|record\w+)/,
        ' NAME',
      ),
    );
    expect([...new Set(kinds)].toSorted()).toMatchInlineSnapshot(`
      [
        "POST apps application/json",
        "POST connections application/json",
        "POST modules application/json",
        "PUT api application/jsonc",
        "PUT base application/jsonc",
        "PUT expect application/jsonc",
        "PUT groups application/jsonc",
        "PUT icon image/png",
        "PUT interface application/jsonc",
        "PUT parameters application/jsonc",
        "PUT readme text/markdown",
        "PUT samples application/jsonc",
        "PUT scope application/jsonc",
      ]
    `);
  }));

test('a terminal sees one line that moves, and it is gone at the end', () =>
  withMake(async ({ runWith }) => {
    const { output } = await runWith({ isTerminal: true });
    const parts = await partsToPush();
    expect(output).toContain(`░ 0/${parts}`);
    expect(output).toContain(`${parts - 1}/${parts}`);
    expect(output.lastIndexOf('█')).toBeLessThan(output.lastIndexOf('\r\u001B[2K'));
  }));

test('the token is in no output', () =>
  withMake(async ({ api, run }) => {
    const refused = { status: 400, type: 'application/json', body: `{"message":"Bad ${token}"}` };
    api.faults.push({ at: 3, when: 'before', what: refused });
    const runs = [await run('--dry-run'), await run(), await run(), await run('--zone', token)];
    expect(runs.map(({ code }) => code)).toEqual([0, 1, 0, 1]);
    expect(runs[1]?.output).toContain('Bad …');
    for (const { output } of runs) expect(output).not.toContain(token);
  }));

const hex = (text: string) => Buffer.from(text).toString('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const byCode = (text: string, form: (hex: string) => string) =>
  [...text].map((one) => form(hex(one))).join('');

/** A token with what each encoding changes. */
const odd = 'Ab+/=?>"\\-7f1c2d3e4a5b6';

test.each<[string, (token: string) => string]>([
  ['as it is', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['in a URL', encodeURIComponent],
  ['in a URL, every character', (text) => byCode(text, (one) => `%${one}`)],
  ['in a URL, twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['in JSON', (text) => JSON.stringify(text).slice(1, -1)],
  ['in JSON, every character', (text) => byCode(text, (one) => `\\u00${one}`)],
  ['in JSON inside JSON', (text) => JSON.stringify(JSON.stringify(text))],
  ['in HTML', (text) => byCode(text, (one) => `&#x${one};`)],
  ['in hex', hex],
  ['in capital hex', (text) => hex(text).toUpperCase()],
  ['in base64', base64],
  ['in base64 of a header', (text) => base64(`Token ${text}`)],
  ['in base64 after one byte', (text) => base64(`:${text}:`)],
  ['in base64 for URLs', (text) => Buffer.from(`ab${text}`).toString('base64url')],
])('an echo of the token %s is not shown', (_, echoed) => {
  for (const secret of [token, odd]) {
    const shown = concealing(secret)(`Bad <${echoed(secret)}> token.`);
    expect(shown).toMatch(/^Bad <.{0,12}….{0,6}> token\.$/);
  }
});

test('a short token hides itself and nothing else', () => {
  expect(concealing('k')('a k b')).toBe('a … b');
  expect(concealing('')('a k b')).toBe('a k b');
});

test('a token that Make would cut off in the middle is not shown in part', () =>
  withMake(async ({ api, run }) => {
    const message = `${'x'.repeat(285)} ${token}`;
    api.faults.push({ at: 3, when: 'before', what: problem(400, message) });
    const { output } = await run();
    expect(output).toContain('xxx …');
    expect(output).not.toContain(token.slice(0, 6));
  }));

test.each([
  ['--app', token],
  ['--app', 'a1b2c3d4e5f6a7b8c9d0'],
  ['--app', 'own-token'],
  ['--zone', token],
  [`--app=${token}`, '--dry-run'],
])('a token in the place of another value is refused, unsent and unseen: %s %s', (...args) =>
  withMake(async ({ api, runWith }) => {
    const env = { MAKE_API_TOKEN: 'own-token', MAKE_ZONE: 'eu1' };
    const { code, output } = await runWith({ args, env });
    expect(code).toBe(1);
    expect(output).toMatch(/looks like a token|isn't a Make zone/);
    for (const value of [token, 'a1b2c3d4', 'own-token']) expect(output).not.toContain(value);
    expect(api.calls).toEqual([]);
  }),
);

test('an app that is made of more than push:make knows is not sent', () =>
  withMake(async ({ api, runWith }) => {
    const { code, output } = await runWith({ folder: `${appFolder}/modules` });
    expect(code).toBe(1);
    expect(output).toContain('makecomapp.json');
    expect(api.calls).toEqual([]);
  }));

import { readFile, rm } from 'node:fs/promises';
import { withMake } from './pushing.ts';
import { onlyApp, whatMakeHas, writes } from './what-make-has.ts';

const names = (api: Parameters<typeof whatMakeHas>[0]) => [...api.store.apps.keys()];

test('the name that Make gave is remembered per zone as soon as it is known', () =>
  withMake(async ({ api, file, run }) => {
    api.faults.push({ at: 3, when: 'before', what: 'drop' });
    await run();
    const host = new URL(api.url).host;
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      [host]: { asked: 'advocateloop', name: names(api)[0], version: 1 },
    });
  }));

test('an app with the name and another label is not taken for this one', () =>
  withMake(async ({ api, run }) => {
    await run('--app', 'advocateloop-tools');
    onlyApp(api).about['label'] = 'Our own tools';
    const before = writes(api).length;
    const { code, output } = await run('--app', 'advocateloop');
    expect(code).toBe(1);
    expect(output).toContain(`Several apps match: ${names(api)[0]} ("Our own tools")`);
    expect(writes(api)).toHaveLength(before);
  }));

test('of two apps with the same name and label, a person must choose', () =>
  withMake(async ({ api, file, run }) => {
    await run();
    const app = onlyApp(api);
    const twin = { ...app, about: { ...app.about, name: 'advocateloop-twin00' } };
    api.store.apps.set('advocateloop-twin00', twin);
    const other = await run('--app', 'advocateloop-twin00');
    expect(other).toMatchObject({ code: 0 });
    expect(other.output).toContain('The app is advocateloop-twin00');
    // Now it is the one that is remembered.
    expect((await run()).output).toContain('The app is advocateloop-twin00');
    expect(await readFile(file, 'utf8')).toContain('advocateloop-twin00');
    const { code, output } = await run('--app', 'advocateloop');
    expect(code).toBe(1);
    expect(output).toContain('Add --app with the one to update');
  }));

test('an app that this token does not see is not made again', () =>
  withMake(async ({ api, run }) => {
    await run();
    api.store.apps.clear();
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain("which isn't available to this token");
    expect(output).toContain('delete make-app/.make-app.json to create a new one');
    expect(names(api)).toEqual([]);
  }));

test('another app beside this one, where that is wanted', () =>
  withMake(async ({ api, run }) => {
    await run();
    const { code } = await run('--app', 'sandbox');
    expect(code).toBe(0);
    expect(names(api)).toHaveLength(2);
  }));

test('of several versions, the one that was pushed before, else the newest', () =>
  withMake(async ({ api, run, file }) => {
    await run();
    const app = onlyApp(api);
    const newer = { ...app.about, version: 2 };
    const body = JSON.stringify({ apps: [app.about, newer] });
    const answer = { status: 200, type: 'application/json', body };
    api.store.overrides.set('GET /api/v2/sdk/apps', answer);
    expect(await run('--dry-run')).toMatchObject({ code: 0 });
    await rm(file);
    app.about['version'] = 2;
    expect(await run()).toMatchObject({ code: 0 });
    expect(await readFile(file, 'utf8')).toContain('"version": 2');
  }));

test('a connection that was given another label in Make is still the one', () =>
  withMake(async ({ api, run }) => {
    await run();
    const [connection] = onlyApp(api).connections.values();
    if (connection) connection.about['label'] = 'Key';
    const { output } = await run();
    expect(output).toContain('  change  makecomapp.json, AdvocateLoop (API key): label');
    expect(onlyApp(api).connections.size).toBe(1);
  }));

test('of two connections without the label, a person must choose', () =>
  withMake(async ({ api, run }) => {
    await run();
    const { connections } = onlyApp(api);
    for (const name of ['one', 'two'])
      connections.set(name, { about: { name, label: 'Key', type: 'basic' }, sections: new Map() });
    const [ours] = connections.values();
    if (ours) ours.about['label'] = 'Key';
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain('The app has 3 connections in Make');
    expect(output).toContain('Label the one to use "AdvocateLoop (API key)".');
  }));

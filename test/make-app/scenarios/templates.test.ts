import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { templatesOf } from '../../../make-app/scenarios/write.ts';
import { moduleId } from '../../../make-app/generator/words.ts';
import { events } from '../../../shared/events/table.ts';
import { blueprint, committed, nodesIn, type Blueprint, type Node } from './nodes.ts';

const app = join(import.meta.dirname, '../../../make-app/app');

const every: readonly (readonly [string, Blueprint])[] = Object.entries(templatesOf())
  .filter(([name]) => name.endsWith('.json'))
  .map(([name, text]) => [name, blueprint.parse(JSON.parse(text))]);

/** For any store. */
const scenarios = every.filter(([name]) => !name.startsWith('stores/'));

/** A parameter as the generated files have it, with those that an answer shows. */
const parameter = z.looseObject({
  name: z.string(),
  type: z.string(),
  required: z.boolean().optional(),
  spec: z.unknown().optional(),
  options: z
    .array(
      z.looseObject({
        value: z.string(),
        default: z.boolean().optional(),
        get nested() {
          return z.array(parameter).optional();
        },
      }),
    )
    .optional(),
});

type Parameter = z.infer<typeof parameter>;

const fields = z.array(z.looseObject({ name: z.string() }));

/** The fields of one item, which Make takes as a list or as a collection with a list. */
const itemFields = z.union([fields, z.looseObject({ spec: fields }).transform(({ spec }) => spec)]);

/** The file of a module's parameters, by way of the manifest, as Make reads it. */
const parametersOf = async (module: string): Promise<readonly Parameter[]> => {
  const manifest = JSON.parse(await readFile(join(app, 'makecomapp.json'), 'utf8'));
  const path = z.string().parse(manifest.components.module[module]?.codeFiles.mappableParams);
  const all = z.array(parameter).parse(JSON.parse(await readFile(join(app, path), 'utf8')));
  return all.filter(({ type }) => type !== 'banner');
};

/** What the form shows with these answers. */
const shown = (parameters: readonly Parameter[], answers: Node['mapper']): readonly Parameter[] =>
  parameters.flatMap((one) => [
    one,
    ...(one.options?.find(({ value }) => value === answers[one.name])?.nested ?? []),
  ]);

/** The modules that hand on what came in. */
const givers = ['gateway:CustomWebHook', 'builtin:BasicFeeder', 'builtin:BasicAggregator'];

const ours = ({ flow }: Blueprint): Node => {
  const [module, ...others] = nodesIn(flow).filter((node) => node.module.startsWith('app#'));
  if (!module || others.length > 0) throw new Error('not one module of ours');
  return module;
};

test('what is committed is what the table gives', async () => {
  expect(await committed()).toEqual(templatesOf());
});

test('a webhook leads to the module of each event, and items come line by line', () => {
  expect(scenarios.map(([name, one]) => [name, ours(one).module])).toEqual(
    events.flatMap((event) =>
      ['', ...('items' in event.body.shape ? ['-with-items'] : [])].map((how) => [
        `record-${event.key}${how}.json`,
        `app#advocateloop:${moduleId(event)}`,
      ]),
    ),
  );
  for (const [name, { flow }] of scenarios)
    expect(flow.map(({ module }) => module.replace(/.*:/, ''))).toEqual([
      'CustomWebHook',
      ...(name.includes('items') ? ['BasicFeeder', 'BasicAggregator'] : []),
      expect.stringMatching(/^record/),
    ]);
});

describe.each(every)('%s', (_, scenario) => {
  const nodes = nodesIn(scenario.flow);

  test('every number is there once, and no two modules lie on each other', () => {
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const places = nodes.map(({ metadata }) => `${metadata.designer.x},${metadata.designer.y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('only parameters that the module has, and every one that it insists on', async () => {
    const { module, mapper } = ours(scenario);
    const parameters = shown(await parametersOf(module.replace(/.*:/, '')), mapper);
    const names = parameters.map(({ name }) => name);
    for (const key of Object.keys(mapper)) expect(names).toContain(key);
    const needed = parameters.filter(({ required }) => required).map(({ name }) => name);
    expect(Object.keys(mapper)).toEqual(expect.arrayContaining(needed));
  });

  test('a question has one of its own answers', async () => {
    const { module, mapper } = ours(scenario);
    const parameters = await parametersOf(module.replace(/.*:/, ''));
    const questions = parameters.filter(({ options, required }) => options && required);
    for (const { name, options = [] } of questions)
      expect(options.map(({ value }) => value)).toContain(mapper[name]);
  });

  test('every mapped value comes from a module that ran before, or from the failure', () => {
    const mapped = JSON.stringify(nodes.map(({ mapper, filter }) => [mapper, filter]));
    const references = [...mapped.matchAll(/\b(\d+)\.([a-z_]+)/g)];
    expect(references.length).toBeGreaterThan(0);
    const known = new Map(nodes.map((node) => [node.id, node.module]));
    for (const [, id, key] of references) {
      const sources = key === 'error' ? [ours(scenario).module] : givers;
      expect(sources).toContain(known.get(Number(id)));
    }
  });

  test('no connection of ours or of anybody else goes along', () => {
    expect(JSON.stringify(scenario)).not.toMatch(/__IMT|"hook"|"account|https?:/);
  });
});

test.each(scenarios)('%s maps every field with its default answers', async (_, scenario) => {
  const { module, mapper } = ours(scenario);
  const parameters = await parametersOf(module.replace(/.*:/, ''));
  for (const { name, options } of parameters.filter(({ required }) => required))
    expect(options?.find((one) => one.default)?.value).toBe(options && mapper[name]);
  const names = shown(parameters, mapper).map(({ name }) => name);
  // What is left out of a template has its default: the event is recorded.
  const rest = names.filter((name) => !(name in mapper) && name !== 'mode');
  expect(rest).toEqual(scenario.name.includes('items') ? [] : rest.filter((n) => n === 'items'));
});

test('the aggregator gives the items the shape that the module wants', async () => {
  for (const [name, { flow }] of scenarios.filter(([one]) => one.includes('items'))) {
    const [, feeder, aggregator, module] = flow;
    expect(feeder?.mapper).toEqual({ array: '{{1.items}}' });
    expect(aggregator?.parameters).toEqual({
      feeder: feeder?.id,
      target: `${module?.id}.items`,
    });
    const parameters = await parametersOf(module?.module.replace(/.*:/, '') ?? '');
    const items = parameters.find((one) => one.name === 'items');
    const children = itemFields.parse(items?.spec).map((child) => child.name);
    expect([name, Object.keys(aggregator?.mapper ?? {})]).toEqual([name, children]);
    expect(module?.mapper['items']).toBe(`{{${aggregator?.id}.array}}`);
  }
});

test('the name of the app is an option', () => {
  const files = Object.entries(templatesOf({ app: 'advocateloop-x7k2p9' }));
  for (const [name, text] of files.filter(([one]) => one.endsWith('.json'))) {
    expect([name, text]).toEqual([name, expect.stringContaining('app#advocateloop-x7k2p9:')]);
    expect(text).not.toContain('app#advocateloop:');
  }
});

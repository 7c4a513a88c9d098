import packageJson from '../../zapier-app/package.json' with { type: 'json' };
import { events } from '../../shared/events/table.ts';
import App from '../../zapier-app/index.ts';
import { open } from '../../zapier-app/open.ts';
import { titleCase } from '../../zapier-app/words.ts';

const ask = (command: string) => open(App)({ command });

test("Zapier's own schema finds no fault in the app", async () => {
  expect(await ask('validate')).toEqual([]);
});

test('what Zapier is told of the app is what it is', async () => {
  expect(await ask('definition')).toMatchObject({
    version: packageJson.version,
    platformVersion: '19.1.0',
    authentication: { type: 'custom', connectionLabel: '{{brand}}' },
    flags: { cleanInputData: false, throwForThrottlingEarly: false },
    creates: Object.fromEntries(
      events.map(({ key }) => [
        `record_${key}`,
        { display: { label: `Record ${titleCase(key)}` } },
      ]),
    ),
  });
});

const actions = Object.values(App.creates);
const plainFields = actions.flatMap(({ operation: { inputFields } }) =>
  inputFields.flatMap(({ children, ...field }) => children ?? [field]),
);

test('what needs the Premier plan says so first', () => {
  const descriptions = Object.fromEntries(
    actions.map(({ key, display }) => [key, display.description.endsWith(' Premier plan only.')]),
  );
  expect(descriptions).toEqual(
    Object.fromEntries(events.map(({ key, plan }) => [`record_${key}`, plan === 'premier'])),
  );
});

test('labels are in title case, and help ends with a period', () => {
  for (const { label, helpText } of plainFields) {
    expect(label).toMatch(/^[A-Z]\w*( [A-Z]\w*)*$/);
    expect(helpText).toMatch(/^[A-Z][^]*\.$/);
  }
});

test('amounts are text, since a number field would read 1,234.50 as 1', () => {
  expect(new Set(plainFields.map(({ type }) => type))).toEqual(new Set(['string', 'text']));
});

test('line items have no help, type or requiredness of their own', () => {
  const parents = actions.flatMap(({ operation }) =>
    operation.inputFields.filter(({ children }) => children),
  );
  expect(parents.map((parent) => Object.keys(parent))).toEqual([
    ['key', 'label', 'children'],
    ['key', 'label', 'children'],
  ]);
});

test('a sample has only keys that are labeled, and IDs without a value in it are on the form', () => {
  for (const { operation } of actions) {
    const labeled = operation.outputFields.map(({ key }) => key);
    const sample = Object.keys(operation.sample);
    const form = operation.inputFields.map(({ key }) => key);
    expect(labeled).toEqual(expect.arrayContaining(sample));
    expect(form).toEqual(expect.arrayContaining(labeled.filter((key) => !sample.includes(key))));
  }
});

test('what few people need is in a group that the editor can fold away', () => {
  const grouped = actions.map(({ operation }) =>
    operation.inputFields.filter(({ group }) => group === 'more').map(({ key }) => key),
  );
  expect(grouped.map((keys) => keys.at(-1))).toEqual(actions.map(() => 'mode'));
  const settings = ['number_format', 'amounts_in'];
  const utm = ['utm_source', 'utm_medium', 'utm_campaign'];
  const others = grouped.flatMap((keys) => keys.slice(0, -1));
  expect(others).toEqual([...settings, ...settings, ...settings, ...utm]);
});

test('Zapier’s own requests carry both headers, and no value', async () => {
  expect(await open(App)({ command: 'getAuthTemplate' })).toMatchObject({
    supported: true,
    source: 'requestTemplate',
    template: {
      headers: {
        'X-API-Key': '{{bundle.authData.api_key}}',
        'X-Brand-ID': '{{bundle.authData.brand_id}}',
      },
    },
  });
});

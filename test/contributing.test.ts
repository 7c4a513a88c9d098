/** CONTRIBUTING.md, followed to the letter on a copy of this project. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { askAll } from './contract/server.ts';

const root = join(import.meta.dirname, '..');

/** Text that goes in front of other text in a file, or is a new file. */
interface Edit {
  readonly file: string;
  readonly before?: string;
  readonly text: string;
}

const field: readonly Edit[] = [
  {
    file: 'shared/events/conversion.ts',
    before: '    items: optional.items(',
    text: `coupon_note: optional.text('Coupon note', {
      help: 'What the coupon was for.',
      example: 'Summer sale',
    }),
`,
  },
  {
    file: 'shared/events/conversion.ts',
    before: "    {\n      title: '",
    text: `{
      title: 'a coupon note',
      input: { ...order, coupon_note: ' Summer sale ' },
      body: { ...order, ...nothingElse, coupon_note: 'Summer sale' },
    },
`,
  },
  {
    file: 'playground/api/events.ts',
    before: '  items: items.optional(),',
    text: 'coupon_note: text.optional(),\n',
  },
  {
    file: 'test/zapier-app/names.test.ts',
    before: '      { items: item },',
    text: "'coupon_note',\n",
  },
  {
    file: 'test/make-app/generator/names.test.ts',
    before: '      items,\n      mode,',
    text: "'coupon_note',\n",
  },
  {
    file: 'test/shared/fields/field.test.ts',
    before: "      'items items',",
    text: "'coupon_note text',\n",
  },
  { file: 'CHANGELOG.md', before: '\n- ', text: '\n- Coupon Note in Record Conversion.' },
];

const described: readonly Edit[] = [
  {
    file: 'shared/events/lead.ts',
    text: `import * as z from 'zod/mini';
import { event } from './event.ts';
import { email, optional } from '../fields/field-types.ts';

export const lead = event({
  key: 'lead',
  endpoint: '/track/lead',
  plan: 'premier',
  description: 'Records a lead when someone asks for an offer.',
  body: z.strictObject({
    email: email('Email', { help: 'The email address.', example: 'lead@example.com' }),
    referral_code: optional.identifier('Referral code', {
      help: 'The code in the link.',
      example: 'JOHN123',
    }),
  }),
  examples: [
    {
      title: 'only what is required',
      input: { email: 'lead@example.com' },
      body: { email: 'lead@example.com' },
    },
    {
      title: 'a referral code',
      input: { email: 'lead@example.com', referral_code: 7 },
      body: { email: 'lead@example.com', referral_code: '7' },
    },
  ],
  antiExamples: [
    ['Email', 'nothing at all', {}],
    ['Email', 'no @', { email: 'lead' }],
  ],
});
`,
  },
  {
    file: 'shared/events/table.ts',
    before: 'import { refund }',
    text: "import { lead } from './lead.ts';\n",
  },
  { file: 'shared/events/table.ts', before: '] as const', text: ', lead' },
];

const decided: readonly Edit[] = [
  {
    file: 'playground/api/events.ts',
    before: 'export type ConversionBody',
    text: `export const lead = z.strictObject({ email, referral_code: text.optional() });

export type LeadBody = z.infer<typeof lead>;
`,
  },
  {
    file: 'playground/api/books.ts',
    before: 'export type Recorded =',
    text: `export interface Lead {
  event: 'lead';
  id: string;
  brandId: string;
  body: LeadBody;
}

`,
  },
  { file: 'playground/api/books.ts', before: 'RefundBody, VisitBody }', text: 'LeadBody, ' },
  { file: 'playground/api/books.ts', before: 'Conversion | Refund', text: 'Lead | ' },
  {
    file: 'playground/api/record-lead.ts',
    text: `import type { Book } from './books.ts';
import type { LeadBody } from './events.ts';
import type { Answered } from './reply.ts';

export const recordLead = (book: Book, body: LeadBody): Answered => {
  const id = book.nextId('lead');
  book.enter({ event: 'lead', id, brandId: book.brandId, body });
  return { probe: 'api-lead', data: { lead_id: id } };
};
`,
  },
  {
    file: 'playground/api/track.ts',
    before: 'import { recordRefund }',
    text: "import { recordLead } from './record-lead.ts';\n",
  },
  { file: 'playground/api/track.ts', before: "refund, visit } from './events.ts'", text: 'lead, ' },
  { file: 'playground/api/track.ts', before: "'claim', 'visit'])", text: "'lead', " },
  {
    file: 'playground/api/track.ts',
    before: '  visit: (book, body)',
    text: 'lead: (book, body) => recordLead(book, check(lead, body)),\n',
  },
  {
    file: 'playground/page/client/recorded.tsx',
    before: "    case 'visit':",
    text: "case 'lead':\nreturn [`Lead from ${one.body.email}`];\n",
  },
  {
    file: 'stores/acme.ts',
    text: `import lead from './payloads/acme-lead.json' with { type: 'json' };
import type { Store } from './sample.ts';

export const acme: Store = {
  name: 'Acme',
  money: 'units',
  events: [
    {
      name: 'acme-lead',
      title: 'offer requested',
      event: 'lead',
      data: lead,
      webhook: 'In Settings, add a webhook.',
      mapping: { email: '{{from}}' },
    },
  ],
};
`,
  },
  {
    file: 'stores/payloads/acme-lead.json',
    text: `{
  "documented": "https://example.com/webhooks",
  "payload": { "from": "lead@example.com" },
  "body": { "email": "lead@example.com" }
}
`,
  },
  {
    file: 'stores/index.ts',
    before: 'import { bigcommerce }',
    text: "import { acme } from './acme.ts';\n",
  },
  { file: 'stores/index.ts', before: '  postmark,\n', text: 'acme,\n' },
  {
    file: 'test/stress/cases.ts',
    before: '  visit: [visit],',
    text: `lead: [
    {
      name: 'a lead',
      event: 'lead',
      premier: true,
      countedOnce: false,
      input: { email: 'reader@example.com' },
    },
  ],
`,
  },
  { file: 'README.md', before: ', and clicks on referral links (visits) in [', text: ', leads' },
  { file: 'make-app/publish/listing.ts', before: ', and visits from', text: ', leads' },
  { file: 'make-app/PUBLISHING.md', before: ', and visits from', text: ', leads' },
];

const pinned: readonly Edit[] = [
  {
    file: 'test/zapier-app/names.test.ts',
    before: '};\n\nconst creates',
    text: `record_lead: {
    label: 'Record Lead',
    noun: 'Lead',
    keys: ['email', 'referral_code', 'mode'],
    choices: { mode: ['record', 'check'] },
    defaults: { mode: 'record' },
    required: ['email'],
    output: ['referral_code', 'success'],
    always: ['success'],
  },
`,
  },
  {
    file: 'test/make-app/generator/names.test.ts',
    before: '  makeApiCall: {',
    text: `recordLead: {
    label: 'Record a lead',
    names: ['email', 'referral_code', mode],
    required: ['email'],
    defaults: { mode: 'record' },
    output: ['referral_code'],
  },
`,
  },
  {
    file: 'test/shared/fields/field.test.ts',
    before: "];\n\ntest('the events",
    text: "['lead /track/lead premier', ['email email*, personal', 'referral_code identifier']],\n",
  },
  { file: 'CHANGELOG.md', before: '\n- ', text: '\n- Record Lead, with the Premier plan.' },
];

let copy: string;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'contributing-'));
  const left = new Set(['node_modules', '.git', 'coverage', 'zapier-app/dist', 'zapier-app/build']);
  await cp(root, copy, {
    recursive: true,
    filter: (source) => !left.has(relative(root, source)),
  });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true, force: true }));

const apply = async ({ file, before, text }: Edit): Promise<void> => {
  const path = join(copy, file);
  if (before === undefined) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return;
  }
  const [start, ...rest] = (await readFile(path, 'utf8')).split(before);
  if (rest.length === 0) throw new Error(`${file} has no ${before}`);
  await writeFile(path, start + text + [before, rest.join(before)].join(''));
};

const applyAll = async (edits: readonly Edit[]): Promise<void> => {
  for (const edit of edits) await apply(edit);
};

interface Ended {
  readonly code: unknown;
  readonly said: string;
}

const run = (command: string, ...args: readonly string[]): Promise<Ended> =>
  new Promise((ended) => {
    // Which tests this process was told to run is not for those inside it.
    const { TESTS: _, ...env } = process.env;
    execFile(command, args, { cwd: copy, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      ended({ code: error ? error.code : 0, said: stdout + stderr }),
    );
  });

const runNode = (script: string, ...args: readonly string[]) =>
  run(process.execPath, join('node_modules', script), ...args);
const runTests = (...tests: readonly string[]) =>
  runNode('jest/bin/jest.js', '--maxWorkers=2', ...tests);
const runScript = (name: string) => run('npm', 'run', '--silent', name);

const failureOf = ({ code, said }: Ended): string => (code === 0 ? '' : said);

test('what is edited is what CONTRIBUTING.md names', async () => {
  const text = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');
  const named = (file: string): boolean =>
    text.includes(`\`${file.replace('lead', '<event>').replace('acme', '<store>')}\``);
  const edited = [field, described, decided, pinned].flat().map(({ file }) => file);
  expect(edited.filter((file) => !named(file))).toEqual([]);
});

test('a new event does not compile, or fails with a sentence, until all is decided', async () => {
  await applyAll([...field, ...described]);
  const project = { extends: './tsconfig.json', include: ['test/stress/cases.ts'] };
  await writeFile(join(copy, 'tsconfig.cases.json'), JSON.stringify(project));
  const types = await runNode('typescript/bin/tsc', '-p', 'tsconfig.cases.json');
  expect(types.said).toMatch(/test\/stress\/cases\.ts.*'lead' is missing/);

  const tests = ['test/readme', 'test/stores/samples', 'test/playground/api/events'];
  const { said } = await runTests(...tests);
  expect(said).toContain('Write what it takes of a lead into playground/api/events.ts');
  expect(said).toContain('Add a payload with a lead to stores/');
  expect(said).toContain('Add leads to ');
});

test('a field and an event are added by these steps alone', async () => {
  await applyAll([...decided, ...pinned]);
  for (const name of ['generate', 'format', 'check', 'check:zapier', 'check:make'])
    expect(failureOf(await runScript(name))).toBe('');
  const tests = [
    'test/readme',
    'test/shared/(api/problems|events/|fields/field.test)',
    'test/stores/samples',
    'test/zapier-app/(names|validate|recipes)',
    'test/make-app/(generator/(names|generated)|scenarios/templates)',
    'test/playground/(api/events|page/forms)',
    'test/parity/everything',
  ];
  expect(failureOf(await runTests(...tests))).toBe('');
}, 600_000);

/** A visit to the local API, and what both apps offer of its answer, as JSON. */
const visitNow = `
  import { readFileSync } from 'node:fs';
  import { accounts } from './playground/api/accounts.ts';
  import { startApi } from './playground/api/start.ts';
  import { visit } from './shared/events/visit.ts';
  import { createOf } from './zapier-app/create.ts';
  const api = await startApi();
  const { apiKey, brandId } = accounts.premier;
  const headers = { 'X-API-Key': apiKey, 'X-Brand-ID': brandId, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ referral_code: 'JOHN123' });
  const answer = await fetch(api.baseUrl + '/track/visit', { method: 'POST', headers, body });
  const { data } = await answer.json();
  await api.close();
  const { outputFields } = createOf(visit).operation;
  const file = 'make-app/app/modules/record-visit/record-visit.interface.iml.json';
  console.log(JSON.stringify({ data, outputFields, onMake: JSON.parse(readFileSync(file)) }));`;

/**
 * Other statuses, headers, and keys than the local API has. Two questions that it can't tell from
 * others have the same answer, and what has to be recorded is a 200.
 */
const unlikeToday = async () => {
  const { rows } = await askAll();
  const now = rows.flatMap(({ probe: { id }, shape }) => (shape ? [[id, shape] as const] : []));
  const headers = ['allow', 'content-type', 'location', 'retry-after', 'x-ratelimit-limit'];
  const other = now.map(([id, { status, body }], index) => {
    const isKept = status === 200 || id === 'api-plan';
    const seen = {
      ...body,
      'body.trace': 'list',
      'body.trace[].id': 'string',
      'body.errors': 'list',
    };
    return [id, { status: isKept ? status : 455 + index, headers, body: seen }] as const;
  });
  const { 'api-unknown-order': unknown, ...all } = Object.fromEntries(other);
  const repeated = { status: 409, headers, body: { body: 'object', 'body.error': 'string' } };
  return {
    ...all,
    'api-repeat': repeated,
    'api-unknown-order': unknown,
    'api-unknown-words': unknown,
  };
};

test('what the API was seen to return reaches both apps and the local API, and the page by npm run generate', async () => {
  const body = {
    body: 'object',
    'body.data.visit_id': 'string',
    'body.data.points_earned': 'null or number',
    'body.data.campaign.name': 'string',
  };
  const answers = {
    ...(await unlikeToday()),
    'api-visit': { status: 200, headers: ['content-type'], body },
  };
  const tape = JSON.stringify({ asked: '2026-12-01', answers });
  await apply({ file: 'contract/tape.json', text: tape });
  expect(failureOf(await runScript('generate'))).toBe('');

  const { said } = await run(process.execPath, '--input-type=module', '--eval', visitNow);
  const { data, outputFields, onMake } = JSON.parse(said);
  expect(data).toEqual({ visit_id: 'visit_1', points_earned: 1, campaign: { name: 'text' } });
  expect(outputFields).toContainEqual({ key: 'visit_id', label: 'Visit ID', type: 'string' });
  expect(outputFields).toContainEqual({
    key: 'points_earned',
    label: 'Points Earned',
    type: 'number',
  });
  expect(onMake).toContainEqual({ name: 'visit_id', type: 'text', label: 'Visit ID' });
  expect(onMake).toContainEqual({ name: 'points_earned', type: 'number', label: 'Points earned' });
  const page = await readFile(join(copy, 'contract/FIRST-HOUR.md'), 'utf8');
  expect(page).toContain('| An unknown path is a 404. | 2026-12-01: 460 |');
  expect(failureOf(await runTests('test/contract/run', '-t', 'committed tape'))).toBe('');
});

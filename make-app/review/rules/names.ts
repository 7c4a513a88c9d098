/** Labels and descriptions of modules. Source: Make, "Names and labels", "Universal module". */
import type { ReviewedModule } from '../read.ts';
import { british, thirdPerson } from '../../../marketplace/wording.ts';
import type { Finding } from '../../../marketplace/review.ts';
import type { MakeRule } from '../rule.ts';
import { isSentenceCase } from '../wording.ts';

/** Make's own description of the universal module has a different verb than its label. */
const verbOf = ({ moduleType, label }: ReviewedModule): string =>
  moduleType === 'universal' ? 'Performs' : thirdPerson(label.split(' ')[0] ?? '');

const eachModule =
  (fault: (module: ReviewedModule) => readonly (readonly [part: string, says: string])[]) =>
  ({ modules }: { readonly modules: readonly ReviewedModule[] }): readonly Finding[] =>
    modules.flatMap((module) =>
      fault(module).map(([part, says]) => ({ where: `${module.id}.${part}`, says })),
    );

/** The same path as people write it. */
const paths = ['/track/visit', 'track/visit'];

/** Other hosts, and paths above ours, in the ways to write them. */
const foreign = [
  'https://example.com/',
  '//example.com/',
  String.raw`/\example.com`,
  String.raw`\\example.com`,
  '../admin',
  '/track/../../admin',
  '/%2e%2e/admin',
  '/..%2fadmin',
  '/\t/example.com',
];

export const nameRules: readonly MakeRule[] = [
  {
    title: 'Module labels are a verb, a or an, and a noun, in sentence case',
    check: eachModule(({ label }) =>
      /^[A-Z][a-z]+ an? \S/.test(label) && isSentenceCase(label)
        ? []
        : [['label', `Write "${label}" like "Record a claim".`]],
    ),
  },
  {
    title: 'Module descriptions use the third person and end with a period',
    check: eachModule((module) => [
      ...(module.description.startsWith(`${verbOf(module)} `)
        ? []
        : [['description', `It should start with "${verbOf(module)}".`] as const]),
      ...(module.description.endsWith('.')
        ? []
        : [['description', 'It should end with a period.'] as const]),
    ]),
  },
  {
    title: 'There is one universal module, "Make an API call"',
    check: ({ modules }) => {
      const universal = modules.filter(({ moduleType }) => moduleType === 'universal');
      return universal.length === 1 && universal[0]?.label === 'Make an API call'
        ? []
        : [{ where: 'modules', says: `There are ${universal.length}, or the label differs.` }];
    },
  },
  {
    title: 'The universal module sends to the base URL whatever is typed, and its hint says so',
    check: ({ base: { baseUrl }, modules }) =>
      modules
        .filter(({ moduleType }) => moduleType === 'universal')
        .flatMap(({ id, communication, mappableParams }) => {
          const url = mappableParams.find(({ name }) => name === 'url');
          const pattern = url?.validate ? url.validate.pattern : undefined;
          const path = new RegExp(pattern ?? '^$');
          const hint = `Enter a path relative to \`${baseUrl}\`. For example, \`/`;
          return [
            ...(communication.url === `${baseUrl}/{{parameters.url}}`
              ? []
              : [{ where: `${id}.communication.url`, says: `Start it with ${baseUrl}/.` }]),
            ...(paths.every((text) => path.test(text)) && !foreign.some((text) => path.test(text))
              ? []
              : [{ where: `${id}.mappableParams.url`, says: 'Allow only paths in its pattern.' }]),
            ...(url?.help?.startsWith(hint)
              ? []
              : [{ where: `${id}.mappableParams.url.help`, says: `Start it with "${hint}".` }]),
          ];
        }),
  },
  {
    title: 'Every action has a CRUD type',
    check: eachModule(({ moduleType, actionCrud }) =>
      (moduleType === 'action') === (actionCrud !== undefined)
        ? []
        : [['actionCrud', 'Set it for actions only.']],
    ),
  },
  {
    title: 'Text uses American spelling',
    check: ({ files }) =>
      Object.entries(files).flatMap(([where, text]) => {
        const [word] = british.exec(text) ?? [];
        return word === undefined ? [] : [{ where, says: `"${word}" isn't American spelling.` }];
      }),
  },
];

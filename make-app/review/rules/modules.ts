/** Modules and their groups. Source: Make, "Names and labels", "Groups", "Universal module". */
import { at } from '../../../marketplace/review.ts';
import { descriptionFaults, thirdPerson } from '../../../marketplace/wording.ts';
import type { MakeApp, ReviewedModule } from '../read.ts';
import { eachModule, rule, type MakeRule } from '../parts.ts';
import { isSentenceCase } from './fields.ts';

/** Source: Make, "Groups" (naming conventions). */
const fewModules = 10;

/** Make's own description of the universal module has a different verb than its label. */
const verbOf = ({ moduleType, label }: ReviewedModule): string =>
  moduleType === 'universal' ? 'Performs' : thirdPerson(label.split(' ')[0] ?? '');

const universalModules = (app: MakeApp) =>
  eachModule(app).filter(({ value }) => value.moduleType === 'universal');

export const moduleRules: readonly MakeRule[] = [
  rule(
    'Module labels are a verb, a or an, and a noun, in sentence case',
    eachModule,
    ({ label }) =>
      !(/^[A-Z][a-z]+ an? \S/.test(label) && isSentenceCase(label)) &&
      `Write "${label}" like "Record a claim".`,
  ),
  rule('Module descriptions use the third person and end with a period', eachModule, (module) =>
    descriptionFaults(module.description, verbOf(module)),
  ),
  rule(
    "Every module is in one group, and a small app keeps Make's default group, Other",
    at('groups'),
    ({ groups, modules }) => {
      const grouped = groups.flatMap(({ modules: members }) => members);
      return [
        grouped.toSorted().join() !==
          modules
            .map(({ id }) => id)
            .toSorted()
            .join() && 'Add every module to exactly one group.',
        groups.length > 1 &&
          modules.length <= fewModules &&
          `Up to ${fewModules} modules need no groups of their own.`,
        groups.at(-1)?.label !== 'Other' && 'Make Other the last group.',
      ];
    },
  ),
  rule('There is one universal module, "Make an API call"', at('modules'), (app) => {
    const labels = universalModules(app).map(({ value }) => value.label);
    return (
      labels.join() !== 'Make an API call' && `There are ${labels.length}, or the label differs.`
    );
  }),
  rule(
    'The universal module sends to the base URL whatever is typed, and its hint says so',
    universalModules,
    ({ communication, mappableParams }, { base: { baseUrl } }) => {
      const help = mappableParams.find(({ name }) => name === 'url')?.help ?? '';
      const hint = `Enter a path relative to \`${baseUrl}\`. For example, \`/`;
      return [
        communication.url !== `${baseUrl}/{{parameters.url}}` && `Start its URL with ${baseUrl}/.`,
        !help.startsWith(hint) && `Start the hint of its URL with "${hint}".`,
      ];
    },
  ),
];

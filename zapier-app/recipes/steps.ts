/** The steps of a Zap, in front of the table with the mapping. */
import type { ApiEvent } from '../../shared/events/event.ts';
import { listed } from '../../shared/fields/listed.ts';
import { valuesOf, type Condition, type Sample } from '../../stores/sample.ts';
import { titleCase } from '../words.ts';
import { linesOf, pathWords } from './recipe.ts';

const startOf = ({ zapier, webhook }: Sample): string =>
  zapier
    ? `**Trigger:** ${zapier.app}, ${zapier.trigger}.`
    : `**Trigger:** Webhooks by Zapier, Catch Hook. ${webhook}`;

const isMet = (rule: Condition): string =>
  rule.is === 'true' || rule.is === 'false'
    ? `**${pathWords(rule.path)}** is ${rule.is}`
    : listed(
        valuesOf(rule).map((value) => `**${pathWords(rule.path)}** exactly matches \`${value}\``),
        'or',
      );

const exists = (recipe: Sample, field: string | undefined): readonly string[] =>
  linesOf(recipe)
    .filter(({ key }) => key === field)
    .map(({ shown }) => `**${shown.join(' ')}** exists`);

const filterOf = (event: ApiEvent, recipe: Sample): readonly string[] => {
  const rules = [
    ...(recipe.only ?? []).map(isMet),
    ...exists(recipe, recipe.needs),
    ...exists(recipe, event.nothingWithout),
  ];
  return rules.length === 0
    ? []
    : [`**Filter by Zapier:** continue only if ${rules.join(' and ')}.`];
};

/** A refund that arrives before its order can't be matched. */
const delayOf = ({ oneOf }: ApiEvent): readonly string[] =>
  oneOf === undefined
    ? []
    : ['**Delay by Zapier:** Delay For, 1 hour, so that the order is recorded before its refund.'];

const testOf = ({ key, plan, countedOnceBy }: ApiEvent): string =>
  [
    `**Test:** first with **Mode** set to check (under More Options), which records nothing. Set it back to record before you turn the Zap on: from then on, a test records the ${key} too.`,
    ...(countedOnceBy === undefined ? [] : ['Each order ID counts only once.']),
    ...(plan === 'premier' ? ['The action requires the Premier plan.'] : []),
  ].join(' ');

export const stepsOf = (event: ApiEvent, recipe: Sample): string =>
  [
    startOf(recipe),
    ...filterOf(event, recipe),
    ...delayOf(event),
    `**Action:** AdvocateLoop, Record ${titleCase(event.key)}, with the fields below.`,
    testOf(event),
  ]
    .map((step, index) => `${index + 1}. ${step}`)
    .join('\n');

import { reportOf } from '../../../marketplace/report.ts';
import { hasFailed, judgeAll, type Outcome } from '../../../marketplace/review.ts';
import { rules } from '../../../zapier-app/review/rules/index.ts';
import { examples } from './examples.ts';
import { ownExamples } from './own-examples.ts';
import { builtWith, type Edits } from './sound.ts';

const all = [...examples, ...ownExamples];

const outcomeOf = (id: string, edits: Edits): Outcome | undefined =>
  judgeAll(rules, builtWith(edits)).find(({ rule }) => rule.id === id);

test('no two rules share an id', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every rule has an example', () => {
  expect(new Set(all.map(({ id }) => id))).toEqual(new Set(rules.map(({ id }) => id)));
});

test('a sound app passes every rule', () => {
  const outcomes = judgeAll(rules, builtWith({}));
  expect(outcomes.filter(({ is }) => is !== 'passed')).toEqual([]);
});

test.each(all)('$id passes $passes', ({ id, passes }) => {
  expect(outcomeOf(id, passes)).toMatchObject({ is: 'passed', findings: [] });
});

test.each(all)('$id fails $fails', ({ id, fails, where }) => {
  const outcome = outcomeOf(id, fails);
  expect(outcome?.is).toBe(id === 'D004' ? 'warning' : 'failed');
  expect(outcome?.findings.map((finding) => finding.where)).toContain(where);
  for (const { says } of outcome?.findings ?? []) expect(says).toMatch(/\S/);
});

describe('the report', () => {
  const outcomes = judgeAll(
    rules,
    builtWith({
      'definition/version': '0.1.0',
      changelog: '## 0.1.0\n\nAdded create/record_claim.',
      'definition/creates/record_claim/operation/inputFields/1/key': 'order_id',
    }),
  );
  const report = reportOf(outcomes);

  test('names the rule, the place and what is wrong', () => {
    expect(report).toContain('✗ G19   failed');
    expect(report).toContain("version: 0.1.0 can't be the version of a public app.");
  });

  test('says why a warning can’t be met', () => {
    expect(report).toContain('! D004  warning');
    expect(report).toContain('Known exception: AdvocateLoop has no endpoint');
  });

  test('counts, and a warning alone is no failure', () => {
    expect(report).toMatch(/\d+ passed, 1 failed, 1 warning$/);
    expect(hasFailed(outcomes)).toBe(true);
    expect(hasFailed(outcomes.filter(({ is }) => is !== 'failed'))).toBe(false);
  });
});

import { join } from 'node:path';
import { makeAppOf } from '../../../make-app/generator/app.ts';
import { options } from '../../../make-app/generator/generate.ts';
import { readFolder } from '../../../make-app/format/folder.ts';
import { review, rules } from '../../../make-app/review/review.ts';
import { events } from '../../../shared/events/table.ts';
import { callExamples } from './call-examples.ts';
import { examples } from './examples.ts';
import { recordIn } from './record-in.ts';
import { filesWith } from './sound.ts';

const all = [...examples, ...callExamples];
const unmet = new Set(rules.filter((rule) => rule.unmet !== undefined).map(({ title }) => title));

/** The sound app has been published. */
const release = { published: recordIn(filesWith({}), '1.0.0'), version: '1.0.1' };

const outcomeOf = (title: string, files: ReturnType<typeof filesWith>) =>
  review(files, release).find(({ rule }) => rule.title === title);

test('no two rules have the same title, and each has an example', () => {
  const titles = rules.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(new Set(all.map(({ title }) => title))).toEqual(new Set(titles));
});

test('a sound app passes every rule', () => {
  expect(review(filesWith({})).filter(({ is }) => is !== 'passed')).toEqual([]);
});

test.each(all)('passes: $title $passes', ({ title, passes }) => {
  expect(outcomeOf(title, filesWith(passes))).toMatchObject({ is: 'passed', findings: [] });
});

test.each(all)('fails: $title $fails', ({ title, fails, where }) => {
  const outcome = outcomeOf(title, filesWith(fails));
  expect(outcome?.is).toBe(unmet.has(title) ? 'warning' : 'failed');
  expect(outcome?.findings.map((finding) => finding.where)).toContain(where);
});

const committed = readFolder(join(__dirname, '../../../make-app/app'));

describe('the generated app', () => {
  const unchecked = { rule: { title: 'The connection rejects wrong credentials' }, is: 'warning' };

  test('passes without a check of the connection, but for a warning about it', () => {
    const found = review(makeAppOf(events)).filter(({ is }) => is !== 'passed');
    expect(found).toMatchObject([unchecked]);
  });

  test('passes as it is in its folder', () => {
    const found = review(committed).filter(({ is }) => is !== 'passed');
    expect(found).toMatchObject(options.connectionCheck ? [] : [unchecked]);
  });

  test('passes all of it once there is an endpoint to check the connection with', () => {
    const connectionCheck = { method: 'GET', path: '/me' } as const;
    const found = review(makeAppOf(events, { connectionCheck }));
    expect(found.filter(({ is }) => is !== 'passed')).toEqual([]);
  });
});

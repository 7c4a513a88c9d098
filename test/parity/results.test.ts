/** What later steps can map: from one table, the same on both platforms. */
import { makeAppOf } from '../../make-app/generator/app.ts';
import { review } from '../../make-app/review/review.ts';
import { judgeAll } from '../../marketplace/review.ts';
import { makeFormsOf, zapierFormsOf } from '../../playground/page/forms.ts';
import { events } from '../../shared/events/table.ts';
import { appOf } from '../../zapier-app/app.ts';
import { definitionOf } from '../../zapier-app/review/definition.ts';
import { sampleRules } from '../../zapier-app/review/rules/samples.ts';
import { wordRules } from '../../zapier-app/review/rules/words.ts';
import { builtWith } from '../zapier-app/review/sound.ts';
import { startBoth, type Both } from './both.ts';
import { findDifferences, findRefusals } from './compare.ts';
import { exampleOf, exampleOrder } from './example.ts';
import { known, unlikeKnown } from './known-results.ts';

const data = { visit_id: 'v_1', points_earned: 3, is_first: false, more: { deep: ['x'] } };

let both: Both;
beforeAll(async () => {
  both = await startBoth([known, ...events.filter(({ key }) => key !== 'visit')]);
});
afterAll(() => both.close());
beforeEach(() => both.reset());

const answer = (value: unknown): void => {
  const text = JSON.stringify({ success: true, data: value });
  for (const api of Object.values(both.apis))
    api.fail({ kind: 'answer', status: 200, body: { text } });
};

describe('Known keys of the API’s answer', () => {
  test('are labeled outputs in a Zap, and in the sample if they are always there', () => {
    const { outputFields, sample } = appOf([known]).creates['record_visit']?.operation ?? {};
    expect(outputFields).toEqual([
      { key: 'referral_code', label: 'Referral Code', type: 'string' },
      { key: 'visit_id', label: 'Visit ID', type: 'string' },
      { key: 'points_earned', label: 'Points Earned', type: 'number' },
      { key: 'is_first', label: 'First Visit', type: 'boolean' },
      { key: 'expires_at', label: 'Expiration', type: 'datetime' },
      { key: 'success', label: 'Success', type: 'boolean' },
    ]);
    expect(sample).toEqual({
      referral_code: 'JOHN123',
      visit_id: 'visit_12345',
      points_earned: 12.5,
      is_first: true,
      success: true,
    });
  });

  test('keep the rules of both reviews', async () => {
    const { creates } = await definitionOf(appOf([known]));
    const onZapier = judgeAll(
      [...sampleRules, ...wordRules],
      builtWith({ 'definition/creates': creates }),
    );
    const onMake = review(makeAppOf([known])).filter(({ rule }) =>
      /interface|sample|output/i.test(rule.title),
    );
    expect(onMake).toHaveLength(1);
    for (const outcome of [...onZapier, ...onMake])
      expect(outcome).toMatchObject({ is: 'passed', findings: [] });
  });

  test('are on the page beside both forms', async () => {
    const { forms } = await zapierFormsOf(appOf([known]));
    const [visitOnZapier] = forms;
    const [visitOnMake] = makeFormsOf(makeAppOf([known])).forms;
    expect(visitOnZapier?.outputs).toContain('Points Earned');
    expect(visitOnMake?.outputs).toContain('Points earned');
  });

  test('are missed where the local API does not return them', async () => {
    const { make } = await both.run(known, exampleOf(known, 'required'));
    expect(unlikeKnown(known, make.output ?? {})).toEqual([
      'points_earned is missing',
      'is_first is missing',
    ]);
  });

  test('are missed where they have another type', () => {
    const wrong = { visit_id: 5, points_earned: '3', is_first: 1, expires_at: '12 March' };
    expect(unlikeKnown(known, wrong)).toEqual([
      'visit_id is no text',
      'points_earned is no number',
      'is_first is no boolean',
      'expires_at is no date',
    ]);
    expect(unlikeKnown(known, { ...data, expires_at: '2026-03-12T19:07:02Z' })).toEqual([]);
  });
});

describe('A result', () => {
  test('has every key of the answer at the top, known or not, and the IDs that were sent', async () => {
    answer(data);
    const { zapier, make } = await both.run(known, exampleOf(known, 'everything'));
    expect(make.output).toEqual({ referral_code: 'JOHN123', ...data });
    expect(zapier.output).toEqual({ referral_code: 'JOHN123', ...data, success: true });
  });

  test.each([
    ['an ID of its own', { referral_code: 'JOHN124' }],
    ['an ID that is null', { referral_code: null }],
    ['a key that Zapier’s result has too', { success: false }],
    ['no key', {}],
    ['null', null],
  ])('is the same on both where the answer has %s', async (_, value) => {
    answer(value);
    const pair = await both.run(known, exampleOf(known, 'required'));
    expect(pair.zapier.output).toEqual({ ...pair.make.output, success: true });
  });

  test.each(events)(
    'of a $key is what the local API returns, as far as it is known',
    async (real) => {
      await both.run(events[0], exampleOrder(events[0]));
      const pair = await both.run(real, exampleOf(real, 'everything'));
      expect(findRefusals(pair)).toEqual([]);
      expect(findDifferences(real, pair)).toEqual([]);
      expect(unlikeKnown(real, pair.make.output ?? {})).toEqual([]);
    },
  );
});

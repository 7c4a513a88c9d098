import * as z from 'zod/mini';
import { makeAppOf } from '../../make-app/generator/app.ts';
import { moduleId } from '../../make-app/generator/words.ts';
import { loadApp } from '../../playground/make/index.ts';
import { startBoth } from './both.ts';
import { findDifferences } from './compare.ts';
import { exampleOf } from './example.ts';
import { event } from '../../shared/events/event.ts';
import { amount, text } from '../../shared/fields/field-types.ts';
import { eventTable } from '../../marketplace/tables.ts';
import { visit } from '../../shared/events/visit.ts';
import { appOf } from '../../zapier-app/app.ts';
import { makeFields, zapierFields } from './form-fields.ts';

/** A visit with two more fields, as one edit of its file would make it. */
const visitWithMore = event({
  ...visit,
  plan: 'all',
  body: z.extend(visit.body, {
    mood: z.optional(text('Mood', { help: 'How the visitor felt.', example: 'glad' })),
    deposit: z.optional(amount('Deposit', { help: 'What was paid.', example: 12.5 })),
  }),
});
const events = [visitWithMore];

test('a new field is on the form of a Zap', () => {
  const fields = zapierFields(appOf(events).creates['record_visit']?.operation.inputFields ?? []);
  expect(fields).toContainEqual(
    expect.objectContaining({ key: 'mood', label: 'Mood', help: 'How the visitor felt.' }),
  );
});

test('a new field is on the form of a Make module', () => {
  const module = loadApp(makeAppOf(events)).modules.get(moduleId(visitWithMore));
  expect(makeFields(module?.mappableParams ?? [])).toContainEqual(
    expect.objectContaining({ key: 'mood', label: 'Mood', help: 'How the visitor felt.' }),
  );
});

test('a new field leaves in the body of both apps, an amount as a number', async () => {
  const both = await startBoth(events);
  // The local API knows the documented fields only and says so; what was sent is what counts.
  const pair = await both.run(visitWithMore, { ...exampleOf(visitWithMore, 'everything') });
  await both.close();

  const bodies = [pair.zapier, pair.make].map(({ requests }) => requests[0]?.json);
  expect(bodies[0]).toMatchObject({ mood: 'glad', deposit: 12.5 });
  expect(bodies[1]).toEqual(bodies[0]);
  expect(findDifferences(visitWithMore, pair)).toEqual([]);
});

test('a new field is in the table of the README', () => {
  expect(eventTable(events)).toContain('Mood, Deposit');
});

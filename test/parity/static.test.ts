import { makeAppOf } from '../../make-app/generator/app.ts';
import { moduleId } from '../../make-app/generator/words.ts';
import { loadApp } from '../../playground/make/index.ts';
import type { ApiEvent } from '../../shared/events/event.ts';
import { events } from '../../shared/events/table.ts';
import { makeFields, sharedFields, zapierFields } from './form-fields.ts';
import { createOf } from '../../zapier-app/create.ts';

const app = loadApp(makeAppOf(events));
const files = makeAppOf(events);

describe.each(events)('$key', (event: ApiEvent) => {
  const expected = sharedFields(event);
  const onZapier = zapierFields(createOf(event).operation.inputFields);
  const onMake = makeFields(app.modules.get(moduleId(event))?.mappableParams ?? []);

  test('both forms ask for the same fields and no others', () => {
    const keys = expected.map(({ key }) => key).toSorted();
    const { choice, oneOf = [] } = event;
    const asked = choice ? [choice.key, 'mode'] : ['mode'];
    const numbers = expected.some(({ numeric }) => numeric) ? ['number_format', 'amounts_in'] : [];
    // On Make, a mapped answer has fields of its own.
    const identifyBy = oneOf.length > 0 ? ['identify_by', 'mapped_identify_by', 'mapped_id'] : [];
    const mapped = choice ? [`mapped_${choice.key}`, `mapped_${choice.governs}`] : [];
    expect(onZapier.map(({ key }) => key).toSorted()).toEqual(
      [...keys, ...asked, ...numbers].toSorted(),
    );
    expect(onMake.map(({ key }) => key).toSorted()).toEqual(
      [...keys, ...asked, ...identifyBy, ...mapped].toSorted(),
    );
  });

  // Make shows a list of categories where Zapier has one text.
  test.each(expected.filter(({ type }) => type !== 'path'))('$key is named alike', (field) => {
    for (const form of [onZapier, onMake])
      expect(form.find(({ key }) => key === field.key)?.label.toLowerCase()).toBe(
        field.label.toLowerCase(),
      );
  });

  // Each platform may add a sentence of its own behind the words of the description.
  test.each(expected.filter(({ type }) => type !== 'path'))('$key is explained alike', (field) => {
    // Zapier takes no help on the parent of line items.
    const forms = field.type === 'items' ? [onMake] : [onZapier, onMake];
    for (const form of forms)
      expect(form.find(({ key }) => key === field.key)?.help).toEqual(
        expect.stringContaining(field.help),
      );
  });

  // Zapier would ask for a required field of an item even when there are no items, and on Make a
  // field under a select is required as soon as its option is chosen.
  const alone = expected.filter(
    ({ key, nested }) => !nested && !onMake.find((field) => field.key === key)?.underSelect,
  );
  test.each(alone)('$key is required on both or on none', (field) => {
    for (const form of [onZapier, onMake])
      expect(form.find(({ key }) => key === field.key)?.required).toBe(field.required);
  });

  test('both send to the endpoint of the description', () => {
    const path = Object.keys(files).find(
      (name) => name.includes(`record-${event.key}`) && name.includes('communication'),
    );
    expect(JSON.parse(files[path ?? ''] ?? '{}')).toMatchObject({
      url: event.endpoint,
      method: 'POST',
    });
  });
});

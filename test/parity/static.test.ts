import { makeAppOf } from '../../make-app/app.ts';
import { moduleId } from '../../make-app/words.ts';
import { loadApp } from '../../playground/make/index.ts';
import type { Event } from '../../shared/event.ts';
import { events } from '../../shared/events.ts';
import { makeFields, sharedFields, zapierFields } from './form-fields.ts';
import { createOf } from '../../zapier-app/create.ts';

const app = loadApp(makeAppOf(events));
const files = makeAppOf(events);

describe.each(events)('$key', (event: Event) => {
  const expected = sharedFields(event);
  const onZapier = zapierFields(createOf(event).operation.inputFields);
  const onMake = makeFields(app.modules.get(moduleId(event))?.mappableParameters ?? []);

  test('both forms ask for the same fields and no others', () => {
    const keys = expected.map(({ key }) => key).toSorted();
    const { choice, oneOf = [] } = event;
    const asked = choice ? [choice.key] : [];
    const numbers = expected.some(({ numeric }) => numeric) ? ['number_format'] : [];
    const identifyBy = oneOf.length > 0 ? ['identify_by'] : [];
    expect(onZapier.map(({ key }) => key).toSorted()).toEqual(
      [...keys, ...asked, ...numbers].toSorted(),
    );
    expect(onMake.map(({ key }) => key).toSorted()).toEqual(
      [...keys, ...asked, ...identifyBy].toSorted(),
    );
  });

  test.each(expected)('$key has the same words on both', ({ key, help, kind }) => {
    const zapier = onZapier.find((field) => field.key === key);
    const make = onMake.find((field) => field.key === key);
    expect(zapier?.label.toLowerCase()).toBe(make?.label.toLowerCase());
    // Zapier takes no help on the parent of line items; Make shows a list where Zapier has text.
    if (kind !== 'items') expect(zapier?.help).toBe(help);
    if (kind !== 'path') expect(make?.help.startsWith(help)).toBe(true);
  });

  test.each(expected.filter(({ nested }) => !nested))(
    '$key is required on both or on none',
    (field) => {
      const zapier = onZapier.find(({ key }) => key === field.key);
      const make = onMake.find(({ key }) => key === field.key);
      expect(zapier?.required).toBe(field.required);
      // A field under a select is required as soon as its option is chosen.
      if (!make?.underSelect) expect(make?.required).toBe(field.required);
    },
  );

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

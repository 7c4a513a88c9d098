/** The payloads in `stores/`, mapped onto both forms. */
import { isGroup } from '../../shared/parse/field-value.ts';
import { mapForZap, mapSample, samples, type Sample } from '../../stores/index.ts';
import { formValues, inputDataOf } from '../zapier/input.ts';
import type { SampleView, Tab, Values } from './protocol.ts';
import type { ZapierForm } from './forms.ts';

/** What a Zap's form holds: text, and only in the fields that are mapped. */
const zapierValues = ({ fields }: ZapierForm, mapped: Values): Values => {
  const values = formValues(fields, mapped);
  const { inputData: texts } = inputDataOf(fields, values);
  return Object.fromEntries(
    fields
      .filter(({ key }) => Object.hasOwn(values, key))
      .map(({ key }) => [key, texts[key] ?? '']),
  );
};

/** A list on Make: the user maps `{{split(…; " > ")}}`. */
const withPath = (item: unknown): unknown =>
  isGroup(item) && typeof item['category_path'] === 'string'
    ? { ...item, category_path: item['category_path'].split(/\s*>\s*/) }
    : item;

/** What a module's form holds: values with the types that they have in the payload. */
const makeValues = (mapped: Values): Values => {
  const items = mapped['items'];
  return Array.isArray(items) ? { ...mapped, items: items.map(withPath) } : mapped;
};

/** Which order a refund is about shows in what is mapped. */
export const orderOf = (refund: Sample): Sample | undefined => {
  const id = mapSample(refund)['order_id'];
  return refund.event === 'refund'
    ? samples.find(
        (sample) =>
          sample.event === 'conversion' &&
          sample.body !== null &&
          sample.body['order_id'] === String(id),
      )
    : undefined;
};

/** Several rows come from a list in the payload; a single one is filled in by hand, and is no list. */
export const withItemByHand = (sample: Sample | undefined, values: Values): Values => {
  const rows = values['items'];
  return Array.isArray(rows) && rows.length === 1 && sample?.mapping.items?.each === undefined
    ? { ...values, items: rows[0] }
    : values;
};

export const sampleViews = (tabs: readonly Tab[]): readonly SampleView[] =>
  samples.flatMap((sample): SampleView[] => {
    const tab = tabs.find(({ id }) => id === sample.event);
    if (!tab) return [];
    const mapped = mapSample(sample);
    const order = orderOf(sample);
    const { name, title, source } = sample;
    return [
      {
        name,
        title,
        source,
        tab: tab.id,
        ...(order ? { order: order.title } : {}),
        zapier: tab.zapier ? zapierValues(tab.zapier, mapForZap(sample)) : {},
        make: makeValues(mapped),
      },
    ];
  });

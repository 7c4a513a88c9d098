/** The scenarios of stores as tables, for the pages. */
import { markdownTable } from '../../marketplace/markdown-table.ts';
import { upper } from '../../shared/fields/upper.ts';
import { samples as all, type Sample } from '../../stores/index.ts';

const recorded = (samples: readonly Sample[]): readonly Sample[] =>
  samples.filter(({ body }) => body !== null);

/** One row for each event of a store that can be recorded. */
export const templateTable = (samples: readonly Sample[]): string =>
  markdownTable(
    ['Event', 'Template', 'Where the data comes from'],
    recorded(samples).map(({ name, title, webhook }) => [
      title,
      `[\`${name}.json\`](stores/${name}.json)`,
      webhook,
    ]),
  );

/** One row for each store, with a dot where it has a template. */
export const storeTable = (samples: readonly Sample[] = all): string => {
  const events = [...new Set(samples.map(({ event }) => event))];
  const stores = [...new Set(samples.map(({ store }) => store))];
  return markdownTable(
    ['Store', ...events.map((event) => `${upper(event)}s`)],
    stores.map((store) => [
      store,
      ...events.map((event) =>
        recorded(samples).some((sample) => sample.store === store && sample.event === event)
          ? 'Yes'
          : '',
      ),
    ]),
  );
};

/** The inner parameters of a Make parameter. */
import type { Parameter, Entry } from '../../make-app/format/parameter.ts';

const isGroup = (spec: Parameter['spec']): spec is readonly Parameter[] => Array.isArray(spec);

/** The fields of a collection, or of each entry of a list of collections. */
export const groupIn = ({ spec }: Entry): readonly Parameter[] | undefined => {
  if (isGroup(spec)) return spec;
  return spec?.type === 'collection' && isGroup(spec.spec) ? spec.spec : undefined;
};

/** What each entry of a list is. Make takes a list without a `spec` for a list of texts. */
export const entryOf = ({ spec }: Entry): Entry =>
  isGroup(spec) ? { type: 'collection', spec } : (spec ?? { type: 'text' });

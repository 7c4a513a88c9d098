/** The inner fields of a Make parameter. */
import type { Entry, Parameter } from './parameter.ts';

/** Fields side by side, and not one entry. */
export const areFields = (spec: Entry['spec']): spec is readonly Parameter[] => Array.isArray(spec);

/** The fields of a collection, or of each entry of a list of collections. */
export const groupIn = ({ spec }: Entry): readonly Parameter[] | undefined => {
  if (areFields(spec)) return spec;
  return spec?.type === 'collection' && areFields(spec.spec) ? spec.spec : undefined;
};

/**
 * What each entry of a list is.
 * Source: https://developers.make.com/custom-apps-documentation/block-elements/parameters/array
 */
export const entryOf = ({ spec }: Entry): Entry =>
  areFields(spec) ? { type: 'collection', spec } : (spec ?? { type: 'text' });

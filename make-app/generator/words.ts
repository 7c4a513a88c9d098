/** Make's names and labels. Source: Make, "Names and labels", "Input parameters", "Modules" (best practices). */
import type { ApiEvent } from '../../shared/events/event.ts';
import { upper } from '../../shared/fields/upper.ts';

/** `api_key` → `apiKey` */
export const camelCase = (key: string): string =>
  key
    .split('_')
    .map((word, index) => (index === 0 ? word : upper(word)))
    .join('');

/** `recordConversion` → `record-conversion`, as the Make editor names files. */
export const kebabCase = (id: string): string =>
  id.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

export const moduleId = ({ key }: ApiEvent): string => `record${upper(key)}`;

/** A verb, an article and a noun, in sentence case. */
export const moduleLabel = ({ key }: ApiEvent): string => `Record a ${key}`;

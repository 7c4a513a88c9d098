/** Values as text, and text as values. */
import type { Values } from '../protocol.ts';

/** What a text box shows of a value. */
export const asText = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value, null, 1) : String(value);
};

/** @returns `undefined` if the text isn't JSON */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asGroup = (value: unknown): Values => (isGroup(value) ? value : {});

/** Defaults and types of fields. Source: Zapier, "Field schema", "Line items". */
import { actionFields } from '../places.ts';
import type { ZapierRule } from '../rule.ts';

export const valueRules: readonly ZapierRule[] = [
  {
    id: 'G14',
    title: 'Defaults are text, and one of the choices if there are any',
    check: ({ definition }) =>
      actionFields(definition)
        .filter(({ value }) => value.default !== undefined)
        .filter(({ value: { default: filled, choices } }) =>
          typeof filled === 'string' && filled !== ''
            ? choices !== undefined && !Object.hasOwn(choices, filled)
            : true,
        )
        .map(({ where }) => ({
          where: `${where}.default`,
          says: "The default isn't one of the choices.",
        })),
  },
  {
    id: 'G15',
    title: 'Line items have a bare parent and no required fields',
    // A required parent breaks the input, and a required child is required even without items.
    check: ({ definition }) =>
      actionFields(definition).flatMap(({ where, value: { children, ...parent } }) => {
        if (children === undefined) return [];
        const bare = parent.required || parent.helpText || parent.type || parent.default;
        return [
          ...(bare
            ? [{ where, says: 'Remove its type, help text, default, and required setting.' }]
            : []),
          ...children
            .filter(({ required }) => required)
            .map(({ key }) => ({ where: `${where}.${key}`, says: 'Make it optional.' })),
        ];
      }),
  },
  {
    id: 'G16',
    title: 'No field has the number type',
    // Zapier's number type turns `1,234.50` into 1 and `free` into 0 before the app sees them.
    check: ({ definition }) =>
      actionFields(definition)
        .filter(({ value }) => ['number', 'integer'].includes(value.type ?? ''))
        .map(({ where }) => ({
          where: `${where}.type`,
          says: 'Use a text field and parse the value in the app.',
        })),
  },
];

/** What fields are prefilled with and made of. Source: Zapier, "Field schema", "Line items". */
import { actionFields } from '../places.ts';
import type { ZapierRule } from '../rule.ts';

export const valueRules: readonly ZapierRule[] = [
  {
    id: 'G14',
    title: 'Defaults are texts, and one of the choices where there are some',
    check: ({ definition }) =>
      actionFields(definition)
        .filter(({ value }) => value.default !== undefined)
        .filter(({ value: { default: filled, choices } }) =>
          typeof filled === 'string' && filled !== ''
            ? choices !== undefined && !Object.hasOwn(choices, filled)
            : true,
        )
        .map(({ where }) => ({ where: `${where}.default`, says: 'Nobody could pick this value.' })),
  },
  {
    id: 'G15',
    title: 'Line items: a bare parent, and nothing required in it',
    // A required parent breaks the input, and a required child is asked for without any items.
    check: ({ definition }) =>
      actionFields(definition).flatMap(({ where, value: { children, ...parent } }) => {
        if (children === undefined) return [];
        const bare = parent.required || parent.helpText || parent.type || parent.default;
        return [
          ...(bare ? [{ where, says: 'No type, help text, default or requiredness here.' }] : []),
          ...children
            .filter(({ required }) => required)
            .map(({ key }) => ({ where: `${where}.${key}`, says: 'It must not be required.' })),
        ];
      }),
  },
  {
    id: 'G16',
    title: 'No field is a number',
    // Zapier's number type makes 1 of `1,234.50` and 0 of `free` before the app sees them.
    check: ({ definition }) =>
      actionFields(definition)
        .filter(({ value }) => ['number', 'integer'].includes(value.type ?? ''))
        .map(({ where }) => ({ where: `${where}.type`, says: 'Take text, and read it yourself.' })),
  },
];

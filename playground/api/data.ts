import seen from './data.json' with { type: 'json' };

/** The keys of `data` with their types, by event. */
const all: Readonly<Record<string, Readonly<Record<string, string>>>> = seen;

const values = new Map<string, unknown>(
  Object.entries({ string: 'text', number: 1, boolean: true, object: {}, list: [] }),
);

/**
 * Once AdvocateLoop was asked, an answer has the keys that it was seen to return: our own values, or
 * any of their type.
 */
export const dataAsSeen = (event: string, own: object): object => {
  const keys = all[event];
  if (!keys) return own;
  const ours = new Map<string, unknown>(Object.entries(own));
  return Object.fromEntries(
    Object.entries(keys).map(([key, types]) => {
      const type = types.split(' or ').find((it) => it !== 'null') ?? '';
      const value = ours.get(key);
      return [key, typeof value === type ? value : (values.get(type) ?? null)];
    }),
  );
};

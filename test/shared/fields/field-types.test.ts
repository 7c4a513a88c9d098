import { items, path } from '../../../shared/fields/field-types.ts';
import { parse } from '../../../shared/parse/parse.ts';
import { item, fieldTypes } from './field-type-values.ts';
import { eventWith } from './one-field.ts';
import { bodyOf, refusalsOf } from '../parse/parsed.ts';

const blanks = [undefined, null, '', ' ', '\u00a0\n', [], {}];

describe.each(Object.entries(fieldTypes))(
  'a field of the kind %s',
  (_, { event, taken, refused }) => {
    test.each(taken)('takes %j', (given, value) => {
      expect(bodyOf(parse(event, { value: given }))).toStrictEqual({ value });
    });

    test.each(refused)('refuses %j', (given, reason) => {
      const [{ field, message }, ...others] = refusalsOf(parse(event, { value: given }));
      expect(others).toEqual([]);
      expect(`${field}: ${message}`).toMatch(/^(Size|Item 1)\b/);
      expect(message).toMatch(reason);
      expect(message).toMatch(/\.$/);
    });

    test.each(blanks)('leaves out %j', (given) => {
      expect(bodyOf(parse(event, { value: given }))).toStrictEqual({});
    });
  },
);

test.each(['>', ' > > ', [''], [null, ' ']])(
  'a path with nothing in it, %j, is left out',
  (given) => {
    expect(bodyOf(parse(eventWith(path), { value: given }))).toStrictEqual({});
  },
);

test.each([[[null]], [['']], [[{}, [], { name: ' ' }]]])(
  'items with nothing in them, %j, are left out',
  (given) => {
    expect(
      bodyOf(
        parse(
          eventWith((...named) => items(item, ...named)),
          { value: given },
        ),
      ),
    ).toEqual({});
  },
);

/** What each field type accepts and rejects. */
import * as z from 'zod/mini';
import type { ApiEvent } from '../../../shared/events/event.ts';
import type { FieldType } from '../../../shared/fields/field.ts';
import {
  amount,
  email,
  identifier,
  items,
  path,
  quantity,
  text,
} from '../../../shared/fields/field-types.ts';
import { eventWith } from './one-field.ts';

const lost = 2 ** 53 + 2;
export const item = z.strictObject({
  name: text('Name', { help: 'Its name.', example: 'A' }),
});

interface Taken {
  readonly event: ApiEvent;
  /** What is given, and what leaves. */
  readonly taken: readonly (readonly [unknown, unknown])[];
  /** What is given, and a part of the reason why it can't be sent. */
  readonly refused: readonly (readonly [unknown, RegExp])[];
}

const aText: Pick<Taken, 'taken' | 'refused'> = {
  taken: [
    ['Jane Doe', 'Jane Doe'],
    [' Jane  Doe\t', 'Jane  Doe'],
    ['\u00a0x\u00a0', 'x'],
    ['a\r\nb\n\nc', 'a\r\nb\n\nc'],
    [
      '"\'\\ <b>&amp;</b> {{name}} {{bundle.x}} 🙂 ٣ ￿',
      '"\'\\ <b>&amp;</b> {{name}} {{bundle.x}} 🙂 ٣ ￿',
    ],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['null', 'null'],
    ['0', '0'],
    [0, '0'],
    [-7, '-7'],
    [1.5, '1.5'],
    [9007199254740991, '9007199254740991'],
    [false, 'false'],
    [true, 'true'],
  ],
  refused: [
    [lost, /last digits may be wrong/],
    [-lost, /last digits may be wrong/],
    [1e21, /last digits may be wrong/],
    [NaN, /last digits may be wrong/],
    [Infinity, /last digits may be wrong/],
    [['a'], /is a list/],
    [['a', 'b'], /is a list/],
    [{ a: 1 }, /group of fields/],
  ],
};

/** A new type does not compile until its values are here. */
export const fieldTypes: Readonly<Record<FieldType, Taken>> = {
  text: { event: eventWith(text), ...aText },
  identifier: { event: eventWith(identifier), ...aText },
  email: {
    event: eventWith(email),
    taken: [
      ['a@b', 'a@b'],
      [' buyer@example.com ', 'buyer@example.com'],
      ['zoë+x@exämple.org', 'zoë+x@exämple.org'],
      ["o'neil@[127.0.0.1]", "o'neil@[127.0.0.1]"],
      ['.@.', '.@.'],
    ],
    refused: ['ab', 'a@', '@b', '@', 'a@b@c', 'a b@c', 'a@b c', 'a@b, c@d', 'a@\tb', 5].map(
      (given) => [given, /isn't an email address. It needs one @/] as const,
    ),
  },
  amount: {
    event: eventWith(amount),
    taken: [
      ['108.00', 108],
      [108.5, 108.5],
      [0, 0],
      ['0', 0],
      ['$1,234.50 USD', 1234.5],
      [['1'], 1],
    ],
    refused: [
      [-1, /negative/],
      ['free', /isn't a number/],
      ['1,234', /1234 or 1\.234/],
      [NaN, /isn't a number/],
      [true, /isn't a number/],
      [['1', '2'], /is a list of 2/],
      [{ a: 1 }, /isn't a number/],
    ],
  },
  quantity: {
    event: eventWith(quantity),
    taken: [
      ['2', 2],
      ['1.5', 1.5],
      [0.001, 0.001],
    ],
    refused: [
      [0, /greater than 0/],
      ['0', /greater than 0/],
      ['0.00', /greater than 0/],
      [-1, /negative/],
      ['two', /isn't a number/],
      ['$2', /has a currency/],
      ['1,5', /decimal comma/],
    ],
  },
  path: {
    event: eventWith(path),
    taken: [
      ['Skincare > Serums', ['Skincare', 'Serums']],
      ['Skincare>Serums', ['Skincare', 'Serums']],
      [' > Skincare >> Serums > ', ['Skincare', 'Serums']],
      ['Skincare', ['Skincare']],
      ['Skincare / Serums, Creams', ['Skincare / Serums, Creams']],
      [
        ['Skincare', ' Serums '],
        ['Skincare', 'Serums'],
      ],
      [
        ['Skincare', '', null, [], 'Serums'],
        ['Skincare', 'Serums'],
      ],
      [
        ['Women > Men', 2024, false],
        ['Women > Men', '2024', 'false'],
      ],
      [7, ['7']],
    ],
    refused: [
      [['a', ['b']], /isn't a list of category names/],
      [['a', { b: 1 }], /isn't a list of category names/],
      [[lost], /isn't a list of category names/],
      [{ a: 1 }, /group of fields/],
      [lost, /last digits may be wrong/],
    ],
  },
  items: {
    event: eventWith((...named) => items(item, ...named)),
    taken: [
      [[{ name: 'A' }], [{ name: 'A' }]],
      [[{ name: 'A', color: ' ' }, null], [{ name: 'A' }]],
    ],
    refused: [
      [[{ name: 'A', color: 'red' }], /Item 1 has a field "color"/],
      ['A, B', /isn't a list/],
      [5, /isn't a list/],
      [{ name: 'A' }, /isn't a list/],
      [['A'], /Item 1 isn't a line item/],
      [[[{ name: 'A' }]], /Item 1 isn't a line item/],
    ],
  },
};

import { flatten, pathsOf } from '../../../playground/page/client/flatten.ts';

const flatOf = (body: object) => flatten(JSON.stringify(body)) ?? new Map();

describe('A body laid out', () => {
  test('has a line for each value', () => {
    const flat = flatOf({ a: 1, list: [{ name: 'x', path: ['p', 'q'] }], empty: {}, none: [] });
    expect([...flat]).toEqual([
      ['a', 1],
      ['list[1].name', 'x'],
      ['list[1].path[1]', 'p'],
      ['list[1].path[2]', 'q'],
      ['empty', {}],
      ['none', []],
    ]);
  });

  test.each([undefined, '', 'text', '[1]', '"text"'])('is none where there is none: %j', (text) => {
    expect(flatten(text)).toBeUndefined();
  });

  test('has a line for each key that stayed away, in the order of the API', () => {
    const one = flatOf({ b: 1, items: [{ sku: 's' }, { name: 'n', path: ['p'] }] });
    const other = flatOf({ extra: true });
    expect(pathsOf([one, other], ['a', 'b', 'items'])).toEqual([
      'a',
      'b',
      'items[1].sku',
      'items[2].name',
      'items[2].path[1]',
      'extra',
    ]);
  });
});

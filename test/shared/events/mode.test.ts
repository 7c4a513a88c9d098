import { isPreview, previewOf } from '../../../shared/events/mode.ts';

test('a result is only a check if it says first that nothing was recorded', () => {
  expect(isPreview({ recorded: false, order_total: 5 })).toBe(true);
  expect(isPreview({ success: true })).toBe(false);
  expect(Object.entries(previewOf({ order_total: 5 }))).toEqual([
    ['recorded', false],
    ['order_total', 5],
  ]);
});

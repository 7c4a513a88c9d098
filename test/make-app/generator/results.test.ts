import { actionOf } from '../../../make-app/generator/action.ts';
import { known } from '../../parity/known-results.ts';

const { communication, interface: offered, samples } = actionOf(known).code;

test('known keys of the API’s answer can be mapped from a module, a date as the API’s text', () => {
  expect(offered).toEqual([
    { name: 'referral_code', type: 'text', label: 'Referral code' },
    { name: 'visit_id', type: 'text', label: 'Visit ID' },
    { name: 'points_earned', type: 'number', label: 'Points earned' },
    { name: 'is_first', type: 'boolean', label: 'First visit' },
    { name: 'expires_at', type: 'text', label: 'Expiration' },
  ]);
});

test('and are in its sample', () => {
  expect(samples).toEqual({
    referral_code: 'JOHN123',
    visit_id: 'visit_12345',
    points_earned: 12.5,
    is_first: true,
    expires_at: '2026-03-12T19:07:02Z',
  });
});

test('they are taken from the answer, together with all others', () => {
  expect(communication).toMatchObject({
    response: {
      output: {
        visit_id: '{{body.data.visit_id}}',
        points_earned: '{{body.data.points_earned}}',
        is_first: '{{body.data.is_first}}',
        expires_at: '{{body.data.expires_at}}',
        '{{...}}': '{{body.data}}',
      },
    },
  });
});

import type { Reading, Refusals } from '../../../shared/parse/parse.ts';

/** The body that was read; a refusal fails the test with its messages. */
export const bodyOf = <Body>(reading: Reading<Body>): Body => {
  if (!reading.ok) throw new Error(reading.refusals.map(({ message }) => message).join('\n'));
  return reading.body;
};

/** Why nothing may be sent; a body fails the test. */
export const refusalsOf = (reading: Reading<unknown>): Refusals => {
  if (reading.ok) throw new Error(`Accepted: ${JSON.stringify(reading.body)}`);
  return reading.refusals;
};

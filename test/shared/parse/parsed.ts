import type { Parsed, ValidationErrors } from '../../../shared/parse/parse.ts';

/** The body that was read; an error fails the test with its messages. */
export const bodyOf = <Body>(reading: Parsed<Body>): Body => {
  if (!reading.ok) throw new Error(reading.errors.map(({ message }) => message).join('\n'));
  return reading.value;
};

/** Why nothing may be sent; a body fails the test. */
export const refusalsOf = (reading: Parsed<unknown>): ValidationErrors => {
  if (reading.ok) throw new Error(`Accepted: ${JSON.stringify(reading.value)}`);
  return reading.errors;
};

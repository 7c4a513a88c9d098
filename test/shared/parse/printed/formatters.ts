/** Lets go of ICU's formatters, of which a full run makes a few hundred thousand. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const most = 10_000;
let made = 0;

/**
 * Call after each printer. Formatters live outside JavaScript's heap, which stays so small beside them
 * that it is hardly ever cleaned: without this, a full run would need more than a gigabyte.
 */
export const letGo = (): void => {
  made += 1;
  if (made % most === 0) collect();
};

/** Long files first, so that none of them ends alone: on a new machine Jest does not know them yet. */
import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

const long = [
  '/contributing',
  '/parity/random-',
  '/publish/',
  '/review/',
  '/zip',
  '/browser/',
  '/mutants',
];

const rank = ({ path }) => {
  const place = long.findIndex((part) => path.includes(part));
  return place === -1 ? long.length : place;
};

export default class extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}

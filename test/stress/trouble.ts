/** One fault of the network or the API, and what it means. */
import type { Fault } from '../../playground/api/faults.ts';
import type { Happening } from './expected.ts';
import type { Platform } from './platform.ts';

export interface Trouble {
  readonly name: string;
  readonly fault: Fault | 'nobody';
  readonly means: Happening;
  /** Where Make sees something else: it reads JSON only where the content type says so. */
  readonly onMake?: Happening;
  /** What the API says, which has to be in front, as far as there is room. */
  readonly says?: string;
  /** Make sees a text where Zapier sees these words. */
  readonly unheardOnMake?: boolean;
  /** Whether the event was recorded before the trouble began. */
  readonly booked: boolean;
  /** Seconds after which Zapier may try again, where it may. */
  readonly delay?: number;
  /** Where only a time limit ends the run, so that the limit is made short here. */
  readonly slowOn?: readonly Platform['name'][];
}

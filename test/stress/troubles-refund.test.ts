import { refund } from './cases.ts';
import { checkTroubles } from './matrix.ts';

checkTroubles(refund);

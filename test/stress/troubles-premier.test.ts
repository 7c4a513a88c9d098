import { claim, visit } from './cases.ts';
import { checkTroubles } from './matrix.ts';

checkTroubles(claim);
checkTroubles(visit);

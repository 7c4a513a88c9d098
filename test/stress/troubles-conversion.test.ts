import { conversion, conversionWithoutId } from './cases.ts';
import { checkTroubles } from './matrix.ts';

checkTroubles(conversion);
checkTroubles(conversionWithoutId);

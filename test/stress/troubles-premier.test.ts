import { claim, visit } from './cases.ts';
import { checkTroubles } from './matrix.ts';

// Core ends a process that has grown; what grew here is the test, not the app.
jest.mock('zapier-platform-core/src/tools/memory-checker', () => () => undefined);

checkTroubles(claim);
checkTroubles(visit);

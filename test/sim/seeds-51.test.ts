/** The second half of the seeds of `npm test`: each must leave a right ledger. `npm run proof` runs thousands. */
import { testSeeds } from './seed-tests.ts';

testSeeds(51, 100);

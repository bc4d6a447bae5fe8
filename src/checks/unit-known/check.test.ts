import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { unitKnown } from './check';

runCases(unitKnown, cases);

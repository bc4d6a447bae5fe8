import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { subsetWithinWhole } from './check';

runCases(subsetWithinWhole, cases);

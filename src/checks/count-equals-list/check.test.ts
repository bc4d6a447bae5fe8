import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { countEqualsList } from './check';

runCases(countEqualsList, cases);

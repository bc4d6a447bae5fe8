import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { totalEqualsParts } from './check';

runCases(totalEqualsParts, cases);

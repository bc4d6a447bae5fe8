import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { averageEqualsMean } from './check';

runCases(averageEqualsMean, cases);

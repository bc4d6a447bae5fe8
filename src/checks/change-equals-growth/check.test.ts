import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { changeEqualsGrowth } from './check';

runCases(changeEqualsGrowth, cases);

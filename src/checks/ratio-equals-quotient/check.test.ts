import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { ratioEqualsQuotient } from './check';

runCases(ratioEqualsQuotient, cases);

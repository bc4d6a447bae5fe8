import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { periodMatches } from './check';

runCases(periodMatches, cases);

import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { bodyMatches } from './check';

runCases(bodyMatches, cases);

import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { wordingHolds } from './check';

runCases(wordingHolds, cases);

import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { codeRowSound } from './check';

runCases(codeRowSound, cases);

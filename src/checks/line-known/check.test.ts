import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { lineKnown } from './check';

runCases(lineKnown, cases);

import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { figurePresent } from './check';

runCases(figurePresent, cases);

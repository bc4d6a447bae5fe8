import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { figureReadable } from './check';

runCases(figureReadable, cases);

import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { formulaCoversParts } from './check';

runCases(formulaCoversParts, cases);

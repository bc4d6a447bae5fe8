import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { scalePlausible } from './check';

runCases(scalePlausible, cases);

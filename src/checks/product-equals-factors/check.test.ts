import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { productEqualsFactors } from './check';

runCases(productEqualsFactors, cases);

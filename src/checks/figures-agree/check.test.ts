import { runCases } from '../../../test/support/check-cases';
import cases from './cases.json';
import { figuresAgree } from './check';

runCases(figuresAgree, cases);

import { testCases } from '../../../../test/support/story-cases';
import cases from './cases.json';

describe('diagnosis/stories/repeated-line', () => {
  testCases(cases);
});

import { testCases } from '../../../../test/support/story-cases';
import cases from './cases.json';

describe('diagnosis/stories/missing-line', () => {
  testCases(cases);
});

import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { projectAppraisals } from './passage';

describePassage(projectAppraisals, __dirname);

describe('project-appraisals and their list', () => {
  it('says "gồm" of all of them, "trong đó có" of some, and what the list says of more', () => {
    const of = (count: string): string => textOf(projectAppraisals, { 'project-appraisals appraised count': count });
    assert.match(of('1'), /01 dự án .*, gồm: Dự án/);
    assert.match(of('3'), /03 dự án .*, trong đó có: Dự án/);
    assert.doesNotMatch(of('0'), /gồm|trong đó/);
  });
});

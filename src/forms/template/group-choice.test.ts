import { strict as assert } from 'node:assert';
import { projectList } from '../project-list/form';
import { targets } from '../targets/form';
import { groupChoice } from './group-choice';

describe('groupChoice', () => {
  it('offers the groups that a list knows, in the column that names them', () => {
    const [choice] = groupChoice(projectList, projectList.columns, { top: 7, bottom: 21 });
    assert.equal(choice?.formula1, '"Phối hợp thẩm định,Phê duyệt chủ trương đầu tư"');
    assert.deepEqual(choice?.ranges, [{ top: 7, left: 2, bottom: 21, right: 2 }]);
  });

  it('offers nothing on a form that has none', () => {
    assert.deepEqual(groupChoice(targets, targets.columns, { top: 7, bottom: 21 }), []);
  });
});

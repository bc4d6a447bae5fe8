import { strict as assert } from 'node:assert';
import { AnnouncedGroups } from './announced-groups';

describe('announced groups', () => {
  it('take in the parts of their own line, until another is announced', () => {
    const groups = new AnnouncedGroups();
    assert.equal(groups.join(4), 0);
    groups.announce(4, false);
    assert.ok(groups.awaits(4));
    assert.ok(!groups.awaits(3));
    assert.equal(groups.join(3), 0);
    assert.equal(groups.join(4), 1);
    groups.settle();
    assert.ok(!groups.awaits(4));
    assert.equal(groups.join(4), 1);
    groups.announce(4, true);
    assert.equal(groups.join(4), 2);
    assert.deepEqual([groups.isExhaustive(1), groups.isExhaustive(2)], [false, true]);
  });

  it('remember how far in "phân theo" stands', () => {
    const groups = new AnnouncedGroups();
    groups.announce(0, true, 2);
    groups.announce(0, true);
    assert.deepEqual([groups.indentOf(1), groups.indentOf(2)], [2, undefined]);
  });
});

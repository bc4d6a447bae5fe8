import { strict as assert } from 'node:assert';
import { draftWith, rowsOf } from '../../../../test/support/outline-of';

describe('outline being drafted', () => {
  const rows = rowsOf('A Thu', 'I Thuế', '1 Xăng', '2 Dầu');

  it('closes what is as deep or deeper when a line is placed', () => {
    const draft = draftWith(rows, ['upper', 0], ['roman', 1], ['decimal', 2], ['decimal', 2]);
    assert.deepEqual(
      draft.nodes.map(({ parent, level }) => [parent, level]),
      [
        [-1, 0],
        [0, 1],
        [1, 2],
        [1, 2],
      ],
    );
    assert.deepEqual([draft.depthOf('roman'), draft.depthOf('lower'), draft.top?.index], [1, -1, 3]);
  });

  it('ranks a new style right below that of its parent; totals and headings have no rank', () => {
    const draft = draftWith(rows, ['total', 0], ['decimal', 1], ['roman', 1], ['lower', 2]);
    assert.deepEqual(
      ['roman', 'lower', 'decimal', 'total', 'heading', 'star'].map((style) => draft.rankOf(style)),
      [0, 1, 2, -1, -1, -1],
    );
    assert.equal(draft.belowTotal, 1);
    draft.forgetStyles();
    assert.deepEqual([draft.hasMet('decimal'), draft.hasMet('roman')], [false, true]);
  });

  it('knows nothing open to be complete once a line could not be placed', () => {
    const draft = draftWith(rows, ['upper', 0], ['roman', 1]);
    draft.add(rows[2]!);
    draft.stop();
    assert.deepEqual([[...draft.broken], draft.unreadable, draft.rootIsBroken], [[0, 1], [2], true]);
    assert.deepEqual([draft.nodes[2]?.parent, draft.nodes[2]?.certain], [1, false]);
  });
});

import { strict as assert } from 'node:assert';
import { outlineOf, treeOf } from '../../../../test/support/outline-of';

const tree = (...lines: string[]): string => treeOf(outlineOf(...lines)).join('; ');

describe('numbered lines', () => {
  it('go back to the depth that their style had', () => {
    assert.equal(
      tree('I Thu', '1 Thuế', 'a Xăng', '2 Phí', 'II Chi', 'a Lương'),
      'Thu; Thuế < Thu; Xăng < Thuế; Phí < Thu; Chi; Lương < Chi',
    );
  });

  it('begin anew below a deeper line, but are unreadable where they repeat beside themselves', () => {
    assert.equal(tree('1 Thu', 'a Thuế', '1 Xăng'), 'Thu; Thuế < Thu; Xăng < Thuế');
    assert.deepEqual(outlineOf('1 Thu', '1 Thuế').unreadable, [1]);
  });

  it('put bullets by their sign and their indentation', () => {
    assert.equal(tree('1 Thu', '- Thuế', '+ Xăng', '- Phí'), 'Thu; Thuế < Thu; Xăng < Thuế; Phí < Thu');
    assert.equal(
      tree('1 Thu', '- Thuế', '• Xăng', '• Dầu', '- Phí'),
      'Thu; Thuế < Thu; Xăng < Thuế; Dầu < Thuế; Phí < Thu',
    );
    assert.equal(
      tree('- Thu', '  - Thuế', '    - Xăng', '  - Phí', '- Chi'),
      'Thu; Thuế < Thu; Xăng < Thuế; Phí < Thu; Chi',
    );
    assert.equal(tree('1 Thu', '+ Thuế', '- Phí'), 'Thu; Thuế < Thu; Phí < Thu');
  });
});

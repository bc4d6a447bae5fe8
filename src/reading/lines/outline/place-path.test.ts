import { strict as assert } from 'node:assert';
import { outlineOf, treeOf } from '../../../../test/support/outline-of';

const tree = (...lines: string[]): string => treeOf(outlineOf(...lines)).join('; ');

describe('numbers that are paths', () => {
  it('stand below what their prefix names, however it is written', () => {
    assert.equal(tree('1 Thu', '1.1 Thuế', '1.1.1 Xăng', '1.2 Phí'), 'Thu; Thuế < Thu; Xăng < Thuế; Phí < Thu');
    assert.equal(tree('II Chi', '2.1 Lương', '2.2 Sửa chữa'), 'Chi; Lương < Chi; Sửa chữa < Chi');
    assert.equal(tree('A Thu', 'A.1 Thuế', 'A.2 Phí'), 'Thu; Thuế < Thu; Phí < Thu');
  });

  it('stand beside each other where nothing that they name is there', () => {
    assert.equal(tree('3.1 Thuế', '3.2 Phí'), 'Thuế; Phí');
  });

  it('stop where their prefix names none of what is open', () => {
    assert.deepEqual(outlineOf('1 Thu', '4.1 Thuế').unreadable, [1]);
  });
});

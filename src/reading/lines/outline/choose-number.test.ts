import { strict as assert } from 'node:assert';
import { outlineOf, treeOf } from '../../../../test/support/outline-of';

const tree = (...lines: string[]): string => treeOf(outlineOf(...lines)).join('; ');

describe('letters that are Roman numerals too', () => {
  it('are numerals where they begin or go on', () => {
    assert.equal(tree('I Thu', '1 Thuế', 'II Chi'), 'Thu; Thuế < Thu; Chi');
    assert.equal(
      tree('A Phần một', 'I Thu', 'II Chi', 'B Phần hai', 'I Nợ'),
      'Phần một; Thu < Phần một; Chi < Phần một; Phần hai; Nợ < Phần hai',
    );
  });

  it('are letters where the list of letters reaches them', () => {
    assert.equal(tree('G Bảy', 'H Tám', 'I Chín', 'K Mười'), 'Bảy; Tám; Chín; Mười');
    assert.equal(tree('B Hai', 'C Ba', 'D Bốn'), 'Hai; Ba; Bốn');
  });

  it('are both where the letter heads a list of numerals', () => {
    assert.equal(tree('H Tám', 'I Chín', 'I Một', 'II Hai'), 'Tám; Chín; Một < Chín; Hai < Chín');
  });

  it('count L, C and D only where numerals reach them', () => {
    assert.equal(tree('XLIX Cũ', 'L Mới'), 'Cũ; Mới');
    assert.equal(tree('K Mười', 'L Mười một'), 'Mười; Mười một');
  });
});

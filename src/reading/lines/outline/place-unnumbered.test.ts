import { strict as assert } from 'node:assert';
import { breakdownsIn, outlineOf, treeOf, type TypedLine } from '../../../../test/support/outline-of';

const tree = (...lines: TypedLine[]): string => treeOf(outlineOf(...lines)).join('; ');

describe('lines without a number', () => {
  it('are totals over what follows, or over what stands above', () => {
    assert.equal(tree('* Tổng số', '1 Thuế', '2 Phí'), 'total Tổng số; Thuế < Tổng số; Phí < Tổng số');
    assert.equal(tree('1 Thuế', '2 Phí', '* Cộng'), 'Thuế; Phí; total Cộng');
    assert.equal(tree('1 Thuế', '* Tổng thu', '1 Lương'), 'Thuế; total Tổng thu; Lương < Tổng thu');
  });

  it('belong to the line above where their own words say "trong đó"', () => {
    assert.deepEqual(breakdownsIn(outlineOf('1 Thu', '* Trong đó: Thuế', '2 Chi')), ['Thu >= Trong đó: Thuế']);
  });

  it('end what was announced where they stand further out, or are bold', () => {
    const bold = { text: '* Chi', bold: true };
    assert.equal(tree('* Thu', ': Gồm:', '  * Thuế', '* Chi').split('; ').at(-1), 'Chi');
    assert.equal(tree('* Thu', ': Gồm:', '* Thuế', bold).split('; ').at(-1), 'Chi');
    assert.equal(tree('* Thu', ': Gồm:', '* Thuế', '* Phí').split('; ').at(-1), 'Phí < Thu');
  });

  it('end what was announced where a heading without figures stands out, and begin a list of their own', () => {
    const further = outlineOf('* Tổng số', ': Phân theo cấp', '    * Sở', '    * Huyện', ': Một số nơi', '    * Đông', '    * Tây'); // prettier-ignore
    assert.equal(breakdownsIn(further)[0], 'Tổng số = Sở + Huyện');
    assert.equal(treeOf(further).at(-1), 'Tây < Một số nơi');
  });

  it('are parts of a part where they stand further in, or are not bold below one that is', () => {
    const bold = (text: string): TypedLine => ({ text, bold: true });
    assert.equal(
      tree(bold('* Thu'), ': Phân theo nguồn', bold('* Thuế'), '* Xăng', '* Dầu', bold('* Phí')),
      'Thu; group Phân theo nguồn < Thu; Thuế < Thu; Xăng < Thuế; Dầu < Thuế; Phí < Thu',
    );
    assert.equal(
      tree('* Thu', ': Gồm:', '  * Thuế', '    * Xăng', '  * Phí'),
      'Thu; group Gồm: < Thu; Thuế < Thu; Xăng < Thuế; Phí < Thu',
    );
  });

  it('go by indentation, capitals and bold where nothing is numbered', () => {
    assert.equal(tree('* Thu', '    * Thuế', '        * Xăng', '* Chi'), 'Thu; Thuế < Thu; Xăng < Thuế; Chi');
    assert.equal(
      tree(
        { text: '* THU CẢ NĂM', bold: true },
        { text: '* Nội địa', bold: true },
        '* Thuế',
        { text: '* Biên mậu', bold: true },
        '* Phí',
      ),
      'THU CẢ NĂM; Nội địa < THU CẢ NĂM; Thuế < Nội địa; Biên mậu < THU CẢ NĂM; Phí < Biên mậu',
    );
  });

  it('head sections whose numbers begin anew; other words are remarks', () => {
    assert.equal(
      tree('1 Thuế', ': Phần chi', '1 Lương', ': Xem thêm', '2 Nhà'),
      'Thuế; Phần chi; Lương < Phần chi; note Xem thêm; Nhà < Phần chi',
    );
    assert.equal(
      tree('* Nhóm đầu', '1 Thuế', '* Nhóm sau', '1 Phí'),
      'Nhóm đầu; Thuế < Nhóm đầu; Nhóm sau; Phí < Nhóm sau',
    );
  });

  it('among numbered lines go by indentation, else have no certain place', () => {
    assert.equal(tree('1 Thu', '   * Thuế', '   * Phí', '2 Chi'), 'Thu; Thuế < Thu; Phí < Thu; Chi');
    assert.equal(tree('1 Thu', '* Thuế', '2 Chi'), 'Thu; Thuế ?; Chi');
    assert.equal(tree('* THU CẢ NĂM', '1 Thuế', '2 Phí'), 'total THU CẢ NĂM; Thuế < THU CẢ NĂM; Phí < THU CẢ NĂM');
  });
});

import { strict as assert } from 'node:assert';
import { rowsOf, type TypedLine } from '../../../../test/support/outline-of';
import { RowSurvey } from './row-survey';

const survey = (...lines: TypedLine[]): RowSurvey => new RowSurvey(rowsOf(...lines), false);

describe('survey of rows', () => {
  it('knows where lines begin and end', () => {
    const rows = survey(': Biểu', '1 Thuế', '* Tổng cộng', ': Ghi chú');
    assert.deepEqual(
      [0, 1, 2, 3].map((at) => [rows.isFirst(at), rows.endsLines(at), rows.endsFigures(at)]),
      [
        [true, false, false],
        [true, true, false],
        [false, true, true],
        [false, true, true],
      ],
    );
  });

  it('finds the number that comes next, over lines without one', () => {
    const rows = survey('1 Thuế', '* Cộng', ': Phần sau', '2 Phí');
    assert.deepEqual(
      [0, 1, 2, 3].map((at) => rows.numbersAfter(at).map(({ text }) => text)),
      [['2'], ['2'], ['2'], []],
    );
  });

  it('takes a line above a 1 for a group only where several stand so', () => {
    assert.ok(!survey('* Nhóm đầu', '1 Thuế', '2 Phí').opensNumbers(0));
    const two = survey('* Nhóm đầu', '1 Thuế', '* Nhóm sau', '1 Phí');
    assert.deepEqual(
      [0, 1, 2, 3].map((at) => two.opensNumbers(at)),
      [true, false, true, false],
    );
  });

  it('sees depth in indentation, or in bold that leads', () => {
    assert.ok(survey('* Thu', '   * Thuế').shaped);
    assert.ok(survey({ text: '* Thu', bold: true }, '* Thuế', '* Phí').shaped);
    assert.ok(!survey('* Thu', '* Thuế', { text: '* Phí', bold: true }).shaped);
    assert.ok(!new RowSurvey(rowsOf('* Thu', '   * Thuế'), true).shaped);
  });

  it('takes bullets for no numbers that count', () => {
    assert.ok(!survey('- Thuế', '- Phí').numbered);
    assert.ok(survey('1 Thuế').numbered);
  });
});

/** An error that other formulas read is told once as itself, and of those with the cell to put right. */
import { strict as assert } from 'node:assert';
import { snapshotOf, type GivenCell } from '../../../test/support/snapshot-of';
import { understandPlain } from '../../engine/understand-plain';
import { figureReadable } from './check';

const REF = { error: '#REF!' } as const;
const cells: Record<string, GivenCell> = {
  B1: 'Nội dung',
  C1: 'Kế hoạch',
  D1: 'Thực hiện',
  E1: 'Còn lại',
  B2: 'Tổng cộng',
  C2: { value: 30, formula: 'SUM(C3:C5)' },
  D2: { value: 18, formula: 'SUM(D3:D5)' },
  E2: { value: REF, formula: 'SUM(E3:E5)' },
  B7: 'Chuyển sau',
  E7: { value: REF, formula: 'E2' },
};
for (const row of [3, 4, 5]) {
  const at = String(row);
  Object.assign(cells, { [`B${at}`]: `Khoản ${at}`, [`C${at}`]: 10, [`D${at}`]: 6 });
  cells[`E${at}`] = { value: 4, formula: `C${at}-D${at}` };
}
cells['E4'] = { value: REF, formula: 'C4-#REF!' };

describe('checks/figure-readable: errors that formulas pass on', () => {
  const { findings } = figureReadable.run(understandPlain([snapshotOf(cells)]));
  const errors = findings.filter(({ code }) => code === 'formula-error');
  const said = (language: 'vi' | 'en'): Readonly<Record<string, string>> =>
    Object.fromEntries(errors.map((finding) => [finding.at.cell, figureReadable.describe(finding, language)]));

  it('name the cell where the error begins', () => {
    assert.match(said('vi')['E2'] ?? '', /vì lấy số từ ô E4 đang lỗi; sửa ô E4 thì ô này hết lỗi\.$/);
    assert.match(said('en')['E2'] ?? '', /taken from cell E4; it goes once E4 is put right\.$/);
    assert.deepEqual(
      errors.find(({ at }) => at.cell === 'E2')?.related.map(({ cell }) => cell),
      ['E4'],
    );
  });

  it('leave the cell itself as it is told', () => {
    assert.equal(said('vi')['E4'], 'Công thức trong ô báo lỗi #REF!.');
  });
});

/** What stands below what: outlines as people type them, each with one wrong figure that shows whose parts were added. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../support/typed-sheet';

const HEAD = ['STT', 'Nội dung', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'];
const table = (...lines: Typed[][]): ReturnType<typeof examined> =>
  examined({ rows: [['BÁO CÁO THU CHI NGÂN SÁCH'], HEAD, ...lines] });

describe('sheets: outlines', () => {
  it('take the lines below "Trong đó: …" for further parts of the same whole, and stop at the next number', () => {
    const { accused } = table(
      ['I', 'Chi thường xuyên', 60, 70, 80, 90],
      ['', 'Trong đó: lương', 40, 40, 50, 60],
      ['', 'phụ cấp', 10, 20, 20, 95],
      ['II', 'Chi đầu tư', 900, 900, 900, 900],
    );
    assert.deepEqual(accused, ['total-equals-parts/parts-exceed-total F3: F4 F5']);
  });

  it('take a bold line below "Trong đó: …" for none of its parts', () => {
    const { accused } = table(
      ['I', 'Chi thường xuyên', 60, 70, 80, 90],
      ['', 'Trong đó: lương', 40, 40, 50, 60],
      ['', { value: 'Thu kết dư', bold: true }, 100, 200, 200, 95],
      ['II', 'Chi đầu tư', 5, 6, 7, 8],
    );
    assert.deepEqual(accused, []);
  });

  it('put "+" below "-", and the next "-" beside the first', () => {
    const { accused } = table(
      ['1', 'Thu nội địa', 60, 70, 80, 91],
      ['-', 'Thuế', 40, 50, 50, 60],
      ['+', 'Thuế thu nhập', 30, 20, 30, 40],
      ['+', 'Thuế tài nguyên', 10, 30, 20, 27],
      ['-', 'Phí', 20, 20, 30, 30],
    );
    assert.deepEqual(accused, ['total-equals-parts/mismatch F3: F4 F7', 'total-equals-parts/mismatch F4: F5 F6']);
  });

  it('put an indented "-" below the "-" before it', () => {
    const { accused } = table(
      ['1', 'Thu nội địa', 60, 70, 80, 90],
      ['-', 'Thuế', 40, 50, 50, 60],
      ['-', { value: 'Thuế thu nhập', indent: 2 }, 30, 20, 30, 40],
      ['-', { value: 'Thuế tài nguyên', indent: 2 }, 10, 30, 20, 27],
      ['-', 'Phí', 20, 20, 30, 30],
    );
    assert.deepEqual(accused, ['total-equals-parts/mismatch F4: F5 F6']);
  });

  it('put "-" never below "+", whichever comes first', () => {
    const { accused, proven } = table(
      ['1', 'Thu nội địa', 60, 70, 80, 90],
      ['+', 'Thuế tài nguyên', 10, 30, 20, 20],
      ['-', 'Thuế thu nhập', 20, 20, 30, 40],
      ['-', 'Phí', 30, 20, 30, 30],
    );
    assert.deepEqual([accused, proven], [[], 4]);
  });

  it('let a partial breakdown leave a rest, and name the part that exceeds the whole with the figure that fits', () => {
    const { accused, findings } = table(
      ['I', 'Chi thường xuyên', 60, 70, 80, 90],
      ['', 'Trong đó:'],
      ['1', 'Lương', 40, 40, 50, 60],
      ['2', 'Phụ cấp', 10, 20, 20, 200],
    );
    assert.deepEqual(accused, ['total-equals-parts/parts-exceed-total F3: F5 F6']);
    const [suspect] = findings.find((finding) => finding.at.cell === 'F3')?.suspects ?? [];
    assert.deepEqual([suspect?.at.cell, suspect?.value], ['F6', '20']);
  });

  it('let a partial breakdown of many parts leave a rest too, whatever mends it', () => {
    const { accused, findings } = table(
      ['I', 'Chi thường xuyên', 100, 100, 100, 100],
      ['', 'Trong đó:'],
      ...Array.from({ length: 40 }, (_, at): Typed[] => {
        const part = `Khoản chi số ${String(at + 1)}`;
        return [String(at + 1), part, 2, 2, 2, at === 20 ? 200 : 2];
      }),
    );
    assert.equal(accused.length, 1);
    assert.match(accused[0] ?? '', /^total-equals-parts\/parts-exceed-total F3: F5 F6 /);
    const [suspect] = findings.find((finding) => finding.at.cell === 'F3')?.suspects ?? [];
    assert.deepEqual([suspect?.at.cell, suspect?.value], ['F25', '20']);
  });

  it('ask nothing of a whole one of whose parts is blank, and name the blank cell; unless the others exceed it', () => {
    const { accused, skipped } = table(
      ['I', 'Chi thường xuyên', 60, 70, 80, 90],
      ['1', 'Lương', 40, 40, '', 60],
      ['2', 'Phụ cấp', 20, 30, 30, 30],
      ['II', 'Chi đầu tư', 5, 6, 7, 8],
      ['1', 'Đường', 2, 3, 9, 4],
      ['2', 'Trường', 3, 3, '', 4],
    );
    assert.deepEqual(accused, ['total-equals-parts/mismatch E6: E7']);
    assert.deepEqual(
      skipped
        .filter((skip) => skip.check === 'total-equals-parts')
        .map(({ at, reason, data }) => [at.cell, reason, data?.['cells']]),
      [['E3', 'unknown-operand', 'E4']],
    );
  });

  it('add nothing in another unit into a whole', () => {
    const { accused, provenAt } = examined({
      rows: [
        ['BÁO CÁO CHĂN NUÔI'],
        ['STT', 'Nội dung', 'ĐVT', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
        ['I', 'Gia súc', 'con', 10, 20, 30, 40],
        ['1', 'Trâu', 'con', 4, 8, 12, 16],
        ['2', 'Bò', 'con', 6, 12, 18, 24],
        ['II', 'Lợn', 'con', 33, 44, 55, 66],
        ['1', 'Lợn thịt', 'con', 33, 44, 55, 66],
        ['2', 'Số hộ nuôi', 'hộ', 5, 6, 7, 8],
      ],
    });
    assert.deepEqual(accused, []);
    assert.deepEqual(provenAt, ['D3', 'E3', 'F3', 'G3']);
  });
});

/** Workbooks that were not calculated, through the engine as a user meets them. */
import { strict as assert } from 'node:assert';
import { snapshotOf } from '../../test/support/snapshot-of';
import { examine, understand, describeFinding } from '../engine';
import type { WorkbookSnapshot } from '../core/snapshot';

const TABLE = {
  A1: 'STT',
  B1: 'Nội dung',
  C1: 'Số tiền (đồng)',
  A2: 'I',
  B2: 'Tổng số',
  A3: '1',
  B3: 'Lương',
  C3: 100,
  A4: '2',
  B4: 'Phụ cấp',
  C4: 20,
};

function found(book: WorkbookSnapshot): string[] {
  return examine(understand([book])).findings.map(
    (finding) => `${finding.severity} ${finding.code} ${finding.at.cell}: ${describeFinding(finding, 'vi')}`,
  );
}

/** As read from a file. */
const saved = (cells: Parameters<typeof snapshotOf>[0]): WorkbookSnapshot => ({ ...snapshotOf(cells), sha256: '0' });

describe('reading: results that were not stored, or are old', () => {
  it('computes what is missing, asks it, and says so once', () => {
    const book = saved({ ...TABLE, C2: { formula: 'C3+C4', value: null }, C5: { formula: 'C2*2', value: null } });
    const reading = understand([book]);
    assert.equal(reading.facts.find(({ at }) => at.cell === 'C2')?.value.small, 120);
    const [first, ...others] = found(book);
    assert.match(
      first ?? '',
      /^warning formula-uncached C2: 2 công thức \(như “=C3\+C4”\) chưa có kết quả.*đã tự tính cả.*Ctrl\+Alt\+F9/,
    );
    assert.deepEqual(others, []);
  });

  it('leaves what it cannot compute without a figure', () => {
    const book = saved({
      ...TABLE,
      C2: { formula: 'C3+C4', value: null },
      C4: { formula: 'CUBEVALUE("x")', value: null },
    });
    const reading = understand([book]);
    assert.deepEqual(
      reading.facts.map(({ at }) => at.cell),
      ['C3'],
    );
    assert.match(found(book)[0] ?? '', /formula-uncached C2: 2 công thức .*tự tính được 0/);
  });

  it('keeps old results, accuses them by their relations and says what to press', () => {
    const book = saved({ ...TABLE, C2: { formula: 'C3+C4', value: 110 } });
    const said = found(book);
    assert.ok(
      said.some((line) => line.startsWith('error mismatch C2')),
      said.join('\n'),
    );
    assert.match(
      said.find((line) => line.includes('formula-stale')) ?? '',
      /^warning formula-stale C2: Kết quả đã lưu của công thức “=C3\+C4” là 110, tính lại ra 120: tệp chưa được tính lại/,
    );
  });

  it('accuses no cell by itself where the whole file was not calculated', () => {
    const lines = Array.from({ length: 30 }, (_, at) => at + 2);
    const cells: Parameters<typeof snapshotOf>[0] = Object.fromEntries(
      lines.flatMap((row): [string, Parameters<typeof snapshotOf>[0][string]][] => [
        [`A${String(row)}`, `Xã số ${String(row)}`],
        [`B${String(row)}`, { formula: `C${String(row)}+D${String(row)}`, value: 0 }],
        [`C${String(row)}`, row * 17],
        [`D${String(row)}`, row * row],
      ]),
    );
    const said = found(saved({ A1: 'Xã', B1: 'Tổng số', C1: 'Nam', D1: 'Nữ', ...cells }));
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', /^warning formula-stale B2: /);
  });

  it('accuses even there a total that misses where the same sum holds in nearly all other lines', () => {
    const row = (at: number): Parameters<typeof snapshotOf>[0] => {
      const [male, female] = [at * 17, at * at];
      return {
        [`A${String(at)}`]: `Xã số ${String(at)}`,
        [`B${String(at)}`]: { formula: `C${String(at)}+D${String(at)}`, value: male + female },
        [`C${String(at)}`]: at === 7 ? male + 9 : male,
        [`D${String(at)}`]: female,
        [`F${String(at)}`]: { formula: `C${String(at)}*D${String(at)}`, value: 3 },
      };
    };
    const lines = Array.from({ length: 30 }, (_, at) => row(at + 2));
    const heads: Parameters<typeof snapshotOf>[0] = { A1: 'Xã', B1: 'Tổng số', C1: 'Nam', D1: 'Nữ' };
    const said = found(saved(lines.reduce((cells, line) => ({ ...cells, ...line }), heads)));
    const errors = said.filter((line) => line.startsWith('error'));
    assert.deepEqual(
      errors.map((line) => line.split(':')[0]),
      ['error mismatch B7'],
    );
  });

  it('names formulas that read their own results, with a stored result or none, and not those behind them', () => {
    const stored = saved({ ...TABLE, C2: { formula: 'SUM(C2:C4)', value: 0 }, C5: { formula: 'C2*2', value: 0 } });
    const circles = found(stored).filter((line) => /formula-/.test(line));
    assert.equal(circles.length, 1, circles.join('\n'));
    assert.match(circles[0] ?? '', /^error formula-circular C2: Công thức “=SUM\(C2:C4\)” đọc chính kết quả của nó/);
    const none = saved({ ...TABLE, C2: { formula: 'C3+C4', value: null }, C3: { formula: 'C2-C4', value: null } });
    assert.match(
      found(none).join('\n'),
      /^error formula-circular C2: .* và công thức ở C3 đọc kết quả của chính mình, .* \(tham chiếu vòng, 2 ô\)/,
    );
    assert.ok(found(none).every((line) => !line.includes('formula-uncached')));
  });

  it('names the functions and names that are not known, with their cells', () => {
    const book = saved({
      ...TABLE,
      C2: { formula: 'SUM(C3:C4)', value: null },
      C4: { formula: 'CUBEVALUE("x")', value: null },
      C5: { formula: 'Tong+1', value: null },
    });
    assert.match(found(book)[0] ?? '', /chưa có số \(hàm CUBEVALUE chưa biết: C2, C4; tên Tong chưa biết: C5\)/);
  });

  it('says nothing of an open workbook, which its own app calculates, and nothing of right results', () => {
    const right = { ...TABLE, C2: { formula: 'C3+C4', value: 120 } };
    assert.deepEqual(found(saved(right)), []);
    const open = snapshotOf({ ...TABLE, C2: { formula: 'C3+C4', value: 110 } });
    assert.ok(found({ ...open, sha256: null }).every((line) => !line.includes('formula-stale')));
  });
});

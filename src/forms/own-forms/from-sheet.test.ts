import { strict as assert } from 'node:assert';
import { Fault } from '../../core/fault';
import type { SheetSnapshot } from '../../core/snapshot';
import { formsOnSheet, ownFormsOf } from './from-sheet';

function sheet(rows: readonly (readonly (string | number | null)[])[]): SheetSnapshot {
  return {
    name: 'Khai báo biểu',
    visibility: 'visible',
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    cells: rows.flatMap((line, row) =>
      line.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
    ),
  };
}

const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['Khai báo biểu riêng của đơn vị'],
  ['Biểu', 'cay-xanh', 'Trồng cây xanh'],
  ['Tên biểu', 'KẾT QUẢ TRỒNG CÂY; TRỒNG CÂY XANH ĐÔ THỊ'],
  ['Bố cục', 'Mục'],
  ['Cột', 'number', 'STT', 'STT; TT'],
  ['Cột', 'label', 'Tên dòng', 'Nội dung'],
  ['Cột', 'plan', 'Số liệu', 'Kế hoạch', 1, null, 'cây'],
  ['Cột', 'actual', 'Số liệu', 'Thực hiện', 2, null, 'cây'],
  ['Cột', 'percent-of-plan', 'Số liệu', 'Tỷ lệ (%) < So sánh', 3, '3=2/1', '%', 'Không cộng; Làm tròn'],
  ['Dòng', 'total', 'I', 'Tổng số cây; Cây trồng mới', null, null, 'Bắt buộc'],
  ['Dòng', 'street', 1, 'Cây đường phố', 'total'],
  ['Quan hệ', 'Cột', 'percent-of-plan=actual/plan×100'],
];

describe('own forms on the sheet "Khai báo biểu"', () => {
  it('reads a form row by row', () => {
    const { forms, problems } = formsOnSheet(sheet(ROWS));
    assert.deepEqual(problems, []);
    assert.deepEqual(forms, [
      {
        id: 'cay-xanh',
        title: { vi: 'Trồng cây xanh', en: 'Trồng cây xanh' },
        basis: '',
        layout: 'outline',
        unit: null,
        recognise: { numbers: [], titles: ['KẾT QUẢ TRỒNG CÂY', 'TRỒNG CÂY XANH ĐÔ THỊ'], marks: [] },
        columns: [
          { key: 'number', role: 'number', headings: ['STT', 'TT'] },
          { key: 'label', role: 'label', headings: ['Nội dung'] },
          { key: 'plan', role: 'measure', headings: ['Kế hoạch'], code: '1', unit: 'cây' },
          { key: 'actual', role: 'measure', headings: ['Thực hiện'], code: '2', unit: 'cây' },
          {
            key: 'percent-of-plan',
            role: 'measure',
            headings: ['Tỷ lệ (%)'],
            group: ['So sánh'],
            code: '3',
            formula: '3=2/1',
            unit: '%',
            additive: false,
            rounded: true,
          },
        ],
        lines: [
          { key: 'total', number: 'I', label: 'Tổng số cây', synonyms: ['Cây trồng mới'], required: true },
          { key: 'street', number: '1', label: 'Cây đường phố', parent: 'total' },
        ],
        relations: [{ over: 'columns', formula: 'percent-of-plan=actual/plan×100' }],
        identities: [],
      },
    ]);
  });

  it('names the cell of what is wrong', () => {
    const at = (row: number, column: number, value: string): string => {
      const rows = ROWS.map((line, index) => (index === row ? Object.assign([...line], { [column]: value }) : line));
      const problem = formsOnSheet(sheet(rows)).problems[0];
      return problem && 'cell' in problem.place ? `${problem.place.cell} ${problem.code}` : 'none';
    };
    assert.equal(at(3, 1, 'Lưới'), 'B4 unknown-word');
    assert.equal(at(4, 0, 'Cột số'), 'A5 unknown-word');
    assert.equal(at(8, 5, '3=2/9'), 'F9 unknown-code');
    assert.equal(at(8, 7, 'nhân đôi'), 'H9 unknown-word');
    assert.equal(at(10, 4, 'tong'), 'E11 unknown-parent');
    assert.equal(at(1, 1, 'Cây xanh'), 'B2 bad-id');
    assert.equal(at(11, 2, 'actual'), 'C12 bad-formula');
  });

  it('throws one fault for a workbook, with file, sheet and cell', () => {
    const book = { file: 'phong.xlsx', sha256: null, sheets: [{ ...sheet([['Cột', 'a']]), name: 'KHAI BÁO  BIỂU' }] };
    assert.throws(
      () => ownFormsOf([book]),
      (error) =>
        error instanceof Fault &&
        error.code === 'bad-form' &&
        error.data['cell'] === 'A1' &&
        error.data['file'] === 'phong.xlsx',
    );
    assert.deepEqual(ownFormsOf([{ ...book, sheets: [{ ...sheet(ROWS), name: 'Biểu 95' }] }]), []);
  });
});

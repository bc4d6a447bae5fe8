import { strict as assert } from 'node:assert';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { engineInPage } from '../asking/in-page';
import { formTitle } from './form-title';

function sheetOf(name: string, rows: readonly (readonly (string | number)[])[]): SheetSnapshot {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((value, c): CellSnapshot[] => (value === '' ? [] : [{ row: r, column: c, value }])),
  );
  return { name, visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

const declared = sheetOf('Khai báo biểu', [
  ['Biểu', 'trong-cay', 'Trồng cây phân tán'],
  ['Tên biểu', 'TRỒNG CÂY PHÂN TÁN'],
  ['Bố cục', 'Đơn vị'],
  ['Cột', 'label', 'Tên dòng', 'Đơn vị'],
  ['Cột', 'count', 'Số liệu', 'Số cây'],
]);
const filled = sheetOf('Trồng cây', [['TRỒNG CÂY PHÂN TÁN'], ['Đơn vị', 'Số cây'], ['Thôn A', 120], ['Thôn B', 80]]);

describe('formTitle', () => {
  it('calls a form of the catalogue by its title, an own one as it was declared', async () => {
    const book: WorkbookSnapshot = { file: 'so.xlsx', sha256: null, sheets: [declared, filled] };
    const { reading } = await engineInPage().check('open', [book]);
    assert.equal(formTitle('crops', 'en', reading.tables), formTitle('crops', 'en'));
    assert.notEqual(formTitle('crops', 'vi'), 'crops');
    assert.equal(reading.tables.find(({ sheet }) => sheet === 'Trồng cây')?.form, 'trong-cay');
    assert.equal(formTitle('trong-cay', 'vi', reading.tables), 'Trồng cây phân tán');
    assert.equal(formTitle('khác', 'vi', reading.tables), 'khác');
  });
});

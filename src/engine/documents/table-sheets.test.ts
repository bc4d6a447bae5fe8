/** Tables of a document become sheets: titles above, figures in Vietnamese dress, places back in the document. */
import { strict as assert } from 'node:assert';
import { docxOf } from '../../../test/support/docx-of';
import { readDocument } from '../../hosts/docx-file';
import { examine } from '../examine';
import { tableSheets } from './table-sheets';
import { withDocuments } from './with-documents';

const document = readDocument(
  docxOf(`# BÁO CÁO 6 THÁNG ĐẦU NĂM 2023
  | ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
  Chi ngân sách được giữ vững.
  Bảng 1. Chi ngân sách
  Đơn vị: triệu đồng
  | TT | Nội dung | Dự toán năm | Thực hiện | So sánh (%) |
  | | Tổng chi | 1.800 | 905 | 50,3 |
  | 1 | Chi đầu tư | 700 | 300 | 42,9 |
  | 2 | Chi thường xuyên | 1.100 | 600 | 54,5 |`),
  'bao-cao.docx',
);

describe('engine/documents', () => {
  it('takes the lines above a table for its title, and passes over letterheads', () => {
    const sheets = tableSheets(document);
    assert.deepEqual(
      sheets?.snapshot.sheets.map(({ name, cells }) => [
        name,
        cells.slice(0, 2).map(({ value }) => value),
        cells.at(-2)?.value,
      ]),
      [['Bảng 2', ['Bảng 1. Chi ngân sách', 'Đơn vị: triệu đồng'], 600]],
    );
    assert.deepEqual(sheets?.placeOf({ file: 'bao-cao.docx', sheet: 'Bảng 2', cell: 'D4' }), {
      place: 'table',
      paragraph: 4,
      start: 0,
      end: 3,
      text: '905',
    });
  });

  it('asks a table like a sheet', () => {
    const { findings } = examine(withDocuments(null, [document]));
    assert.deepEqual(
      findings.map(({ check, code, severity, at }) => [check, code, severity, at.sheet, at.cell, at.inText?.text]),
      [['total-equals-parts', 'mismatch', 'error', 'Bảng 2', 'D4', '905']],
    );
  });
  it('reads small tables without a title too, and passes over letterheads and signatures of any height', () => {
    const small = readDocument(
      docxOf(`# BÁO CÁO
  | ỦY BAN NHÂN DÂN XÃ AN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
  | Số: 12/BC-UBND | Quảng Trị, ngày 15 tháng 6 năm 2023 |
  Nội dung.
  | TT | Nội dung | Số vụ |
  | 1 | Trộm cắp | 5 |
  | 2 | Vụ khác | 77 |
  Nội dung khác.
  | Năm | Số vụ |
  | 2022 | 12 vụ |
  Kính gửi.
  | Nơi nhận: | TM. ỦY BAN NHÂN DÂN |
  | - Lưu: VT, 02 bản. | CHỦ TỊCH |
  | | Nguyễn Văn A |`),
      'b.docx',
    );
    const reading = withDocuments(null, [small]);
    assert.deepEqual(
      reading.facts.map(({ value, at }) => [value.small, at.sheet, at.cell]),
      [
        [5, 'Bảng 2', 'C4'],
        [77, 'Bảng 2', 'C5'],
        [12, 'Bảng 3', 'B5'],
      ],
    );
  });
  it('reads a table that goes on from another by its own words, whatever form the first is of', () => {
    const wide = readDocument(
      docxOf(`# BÁO CÁO 6 THÁNG ĐẦU NĂM 2023
  KẾT QUẢ TIẾP CÔNG DÂN
  | Đơn vị | Tổng số lượt tiếp | Tổng số người được tiếp | Tổng số vụ việc tiếp |
  | Tổng số | 27 | 32 | 27 |
  | UBND xã | 27 | 32 | 27 |
  Tiếp theo
  | Đơn vị | Thủ trưởng tiếp: Số lượt tiếp | Thủ trưởng tiếp: Số người được tiếp | Thủ trưởng tiếp: Số vụ việc |
  | Tổng số | 9 | 11 | 9 |
  | UBND xã | 9 | 11 | 9 |`),
      'bao-cao.docx',
    );
    const reading = withDocuments(null, [wide]);
    assert.deepEqual(
      reading.tables.filter(({ sheet }) => sheet !== '').map(({ form, title }) => [form !== null, title]),
      [
        [true, 'BÁO CÁO 6 THÁNG ĐẦU NĂM 2023'],
        [false, 'Tiếp theo'],
      ],
    );
    assert.deepEqual(examine(reading).findings, []);
  });
});

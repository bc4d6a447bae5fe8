/** Whose a sheet says that it is, in the letterheads that people type, beside the cover of its workbook. */
import { strict as assert } from 'node:assert';
import { examine, knownForms, understandPlain } from '../../src/engine';
import { typedSheet, type Typed } from '../support/typed-sheet';

/** The cell at which the sheet is said to be another body's than the cover; "" where nothing is said. */
function told(cover: string, ...heads: readonly (readonly Typed[])[]): string {
  const about = [
    ['THÔNG TIN CHUNG'],
    ['Cơ quan báo cáo', cover],
    ['Kỳ báo cáo', '6 tháng đầu năm 2025'],
    ['Người lập biểu', 'An'],
  ];
  const rows = [
    ...heads,
    ['BÁO CÁO THU PHÍ TRÊN ĐỊA BÀN XÃ HÒA BÌNH 6 THÁNG ĐẦU NĂM 2025'],
    ['Đơn vị: triệu đồng'],
    ['STT', 'Nội dung', 'Thực hiện'],
    ['1', 'Phí chợ', 320],
    ['2', 'Thu phạt', 205],
    ['', 'Tổng cộng', 525],
  ];
  const sheets = [typedSheet({ name: 'Thông tin', rows: about }), typedSheet({ name: 'Thu', rows })];
  const { findings } = examine(understandPlain([{ file: 'so.xlsx', sha256: null, sheets }], knownForms([])));
  return findings.flatMap(({ check, at }) => (check === 'body-matches' ? [at.cell] : [])).join(' ');
}

const HOME = 'UBND xã Nam Tiến';

describe('sheets: whose they are', () => {
  it('are told apart from the cover wherever the letterhead has the name', () => {
    assert.equal(told(HOME, ['UBND XÃ AN BÌNH']), 'A1');
    assert.equal(told(HOME, ['UBND HUYỆN CAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['UBND XÃ AN BÌNH']), 'A2');
    assert.equal(told(HOME, ['UBND HUYỆN CAM'], ['XÃ AN BÌNH']), 'A2');
    assert.equal(told(HOME, ['ỦY BAN NHÂN DÂN'], ['XÃ AN BÌNH']), 'A2');
    assert.equal(told(HOME, ['Đơn vị báo cáo: UBND xã An Bình']), 'A1');
    assert.equal(told(HOME, ['Cơ quan báo cáo:', 'UBND xã An Bình']), 'B1');
  });

  it('are of nobody else under the own name, that of a superior body, or where a title mentions another', () => {
    assert.equal(told(HOME, ['UBND TỈNH ĐÔNG'], ['XÃ NAM TIẾN']), '');
    assert.equal(told(HOME, ['ỦY BAN NHÂN DÂN'], ['XÃ NAM TIẾN']), '');
    assert.equal(told(HOME, ['UBND HUYỆN CAM']), '');
    assert.equal(told(HOME, ['Đơn vị nhận báo cáo: UBND xã An Bình']), '');
    assert.equal(told('UBND huyện Cam', ['UBND HUYỆN CAM'], ['XÃ AN BÌNH']), '');
    assert.equal(told(HOME), '');
  });
});

describe('sheets: whose their texts are', () => {
  const about = [['THÔNG TIN CHUNG'], ['Cơ quan báo cáo', HOME], ['Kỳ báo cáo', '6 tháng đầu năm 2025']];
  /** What is said of a text of the narrative. */
  function saidOf(text: string): readonly string[] {
    const rows = [['THUYẾT MINH'], ['Mã mục', 'Tiêu đề', 'Nội dung'], ['I', 'Tình hình chung', text]];
    const sheets = [typedSheet({ name: 'Thông tin', rows: about }), typedSheet({ name: 'Thuyết minh', rows })];
    const { findings } = examine(understandPlain([{ file: 'so.xlsx', sha256: null, sheets }], knownForms([])));
    return findings.flatMap(({ check, code, at }) => (/matches/.test(check) ? [`${code} ${at.cell}`] : []));
  }

  it('are told where they open the report of another body or period', () => {
    assert.deepEqual(saidOf('UBND xã An Bình báo cáo kết quả 6 tháng đầu năm.'), ['other-text C3']);
    assert.deepEqual(saidOf('UBND xã Nam Tiến báo cáo kết quả 9 tháng đầu năm và nhiệm vụ 3 tháng cuối năm.'), [
      'period-mismatch C3',
    ]);
  });

  it('are let be where they speak of their own, or of others’ doings', () => {
    assert.deepEqual(saidOf('UBND xã Nam Tiến báo cáo kết quả 6 tháng đầu năm, nhiệm vụ quý III.'), []);
    assert.deepEqual(saidOf('Phối hợp với UBND xã An Bình kiểm tra 3 cơ sở; báo cáo kết quả UBND tỉnh.'), []);
  });
});

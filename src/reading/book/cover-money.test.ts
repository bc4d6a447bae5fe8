/** The unit of money that a cover states, for sheets that print none of their own. */
import { strict as assert } from 'node:assert';
import { sheet, type Typed } from '../../../test/support/rows-read';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { catalogue } from '../../forms';
import { readInSteps, readWorkbooks } from '../index';

const cover = (unit: string): SheetSnapshot =>
  sheet(
    [
      ['THÔNG TIN CHUNG'],
      ['Cơ quan báo cáo', 'UBND xã Hòa Lộc'],
      ['Kỳ báo cáo', '9 tháng năm 2026'],
      ['Đơn vị tính tiền', unit],
      ['Người lập biểu', 'Trần Thị Hoa'],
    ],
    'Thông tin',
  );

const revenue = (stated: Typed[] = []): SheetSnapshot =>
  sheet(
    [
      ['TÌNH HÌNH THỰC HIỆN DỰ TOÁN THU NGÂN SÁCH 9 THÁNG NĂM 2026', '', '', 'Biểu số 94/CK-NSNN'],
      stated,
      ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện 9 tháng', 'So sánh (%)'],
      ['A', 'TỔNG THU NSNN TRÊN ĐỊA BÀN', 76480000, 56719000, 74.2],
      ['I', 'Thu nội địa', 76480000, 56719000, 74.2],
    ],
    'Thu NS',
  );

const trade = (stated: Typed[] = []): SheetSnapshot =>
  sheet(
    [
      ['THƯƠNG MẠI, DỊCH VỤ VÀ CÔNG NGHIỆP'],
      ['9 THÁNG NĂM 2026'],
      stated,
      ['STT', 'Chỉ tiêu', 'Kế hoạch năm', 'Thực hiện 9 tháng', 'Cùng kỳ năm trước'],
      ['1', 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 60500, 45902, 41100],
      ['2', 'Giá trị sản xuất công nghiệp', 30500, 25902, 21100],
    ],
    'Thương mại',
  );

const book = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ file: 'a.xlsx', sha256: null, sheets });

function units(...sheets: SheetSnapshot[]): string[] {
  const { facts } = readWorkbooks([book(...sheets)], catalogue);
  return [...new Set(facts.map(({ unit }) => unit?.text ?? ''))].filter((text) => text !== '%');
}

function told(...sheets: SheetSnapshot[]): string[] {
  const { observations } = readWorkbooks([book(...sheets)], catalogue);
  return observations.flatMap(({ kind, at }) => (/unit/.test(kind) ? [`${kind} ${at.sheet}!${at.cell}`] : []));
}

describe('reading/book/cover-money', () => {
  it("is the unit of a form's sheet that prints none, wherever the cover stands", () => {
    assert.deepEqual(units(cover('nghìn đồng'), revenue()), ['nghìn đồng']);
    assert.deepEqual(units(revenue(), cover('đồng')), ['đồng']);
    assert.deepEqual(units(cover('triệu đồng'), revenue()), ['triệu đồng']);
    assert.deepEqual(told(cover('nghìn đồng'), revenue()), []);
  });

  it('gives way to what the sheet prints itself', () => {
    assert.deepEqual(units(cover('nghìn đồng'), revenue(['', '', '', 'Đơn vị: tỷ đồng'])), ['tỷ đồng']);
  });

  it("is the form's where no cover states one", () => {
    assert.deepEqual(units(revenue()), ['triệu đồng']);
    assert.deepEqual(units(cover(''), revenue()), ['triệu đồng']);
  });

  it('is said where the form is usually in another unit than covers state', () => {
    assert.deepEqual(units(cover('triệu đồng'), trade()), ['triệu đồng']);
    assert.deepEqual(told(cover('triệu đồng'), trade()), ['mixed-units Thương mại!A4']);
    assert.deepEqual(told(cover('tỷ đồng'), trade()), []);
    assert.deepEqual(told(cover('triệu đồng'), trade(['', '', '', 'ĐVT: tỷ đồng'])), []);
  });

  it('is said where nobody can tell which it is', () => {
    assert.deepEqual(told(cover('nghìn dòng'), revenue()), ['unknown-unit Thông tin!B4']);
    assert.deepEqual(units(cover('nghìn dòng'), revenue()), ['triệu đồng']);
  });

  it('is read anew when the cover is edited', () => {
    const sheets = [cover('triệu đồng'), revenue()] as const;
    const first = last(readInSteps([book(...sheets)], catalogue, null));
    const second = last(readInSteps([book(cover('nghìn đồng'), sheets[1])], catalogue, first));
    assert.deepEqual(
      second.reading.facts.map(({ unit }) => unit?.text),
      readWorkbooks([book(cover('nghìn đồng'), sheets[1])], catalogue).facts.map(({ unit }) => unit?.text),
    );
  });
});

function last<Step, Result>(steps: Generator<Step, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

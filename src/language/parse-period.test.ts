import { strict as assert } from 'node:assert';
import { dateFromSerial, formatDate, isDateFormat, parseDate } from './parse-date';
import { parsePeriod } from './parse-period';

describe('parsePeriod', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['6 THÁNG ĐẦU NĂM 2021', '2021-H1'],
    ['sáu tháng đầu năm 2021', '2021-H1'],
    ['6T/2021', '2021-H1'],
    ['6 tháng cuối năm 2021', '2021-H2'],
    ['Quý II năm 2021', '2021-Q2'],
    ['quý 3/2021', '2021-Q3'],
    ['9 tháng năm 2021', '2021-9M'],
    ['6 tháng cuối năm 2021', '2021-H2'],
    ['3 tháng đầu năm 2021', '2021-Q1'],
    ['3 tháng cuối năm 2021', '2021-Q4'],
    ['11 tháng năm 2021', '2021-11M'],
    ['Ước thực hiện 8 tháng đầu năm 2021', '2021-8M'],
    ['10T/2021', '2021-10M'],
    ['mười một tháng năm 2021', '2021-11M'],
    ['02 THÁNG ĐẦU NĂM 2021', '2021-2M'],
    ['12 tháng năm 2021', '2021'],
    ['2021-11M', '2021-11M'],
    ['Doanh thu tháng 11 và 11 tháng năm 2021', '2021-11M'],
    ['tháng 12 và cả năm 2021', '2021'],
    ['Tháng Mười hai năm 2021', '2021-M12'],
    ['tháng năm năm 2021', '2021-M05'],
    ['tháng 10 năm 2021', '2021-M10'],
    ['Tình hình dịch bệnh tuần 14 năm 2026', null],
    ['Tuần thứ 14 năm 2026 (từ ngày 06/4 đến ngày 12/4/2026)', '2026-M04'],
    ['An Hòa, ngày 15 tháng 10 năm 2021', null],
    ['An Hòa, ngày   tháng 10 năm 2021', null],
    ['(Kèm theo Báo cáo số /BC-KT ngày … tháng 10 năm 2021 của phòng)', null],
    ['ngày ..... tháng 10 năm 2021', null],
    ['T11/2021', '2021-M11'],
    ['từ tháng 1 đến tháng 8 năm 2021', '2021-8M'],
    ['tháng 4 - 8/2021', '2021-M04-M08'],
    ['Vụ đông xuân năm 2021', '2021-vu-dong-xuan'],
    ['KẾT QUẢ SẢN XUẤT VỤ ĐÔNG XUÂN 2020 - 2021', '2021-vu-dong-xuan'],
    ['Lúa hè thu 2021', '2021-vu-he-thu'],
    ['vụ mùa 2021', '2021-vu-mua'],
    ['sản xuất vụ đông xuân 6 tháng đầu năm 2021', '2021-H1'],
    ['NĂM 2021', '2021'],
    ['tháng 6/2021', '2021-M06'],
    ['2021-H1', '2021-H1'],
    ['từ ngày 15/12/2020 đến ngày 14/6/2021', '2021-H1'],
    ['từ ngày 15/12/2020 đến ngày 14/11/2021', '2021-11M'],
    ['Từ 01/4/2021 đến 30/6/2021', '2021-Q2'],
    ['giai đoạn năm 2021-2025', null],
    ['ngày 06 tháng 7 năm 2021', null],
    ['6 tháng đầu năm', null],
    ['', null],
    ['6 THÁNG ĐẦU NĂM 2021'.normalize('NFD'), '2021-H1'],
  ];
  for (const [text, id] of cases) {
    it(`reads "${text}" as ${String(id)}`, () => {
      assert.equal(parsePeriod(text)?.id ?? null, id);
    });
  }

  it('keeps the dates that a sheet states', () => {
    const period = parsePeriod('Số liệu tính từ ngày 15/12/2020 đến ngày 14/6/2021');
    assert.equal(period?.from, '2020-12-15');
    assert.equal(period.to, '2021-06-14');
  });
});

describe('dates', () => {
  it('reads the ways a day is written and refuses days that are none', () => {
    assert.equal(parseDate('Tính đến ngày 06/7/2021'), '2021-07-06');
    assert.equal(parseDate('ngày 06 tháng 7 năm 2021'), '2021-07-06');
    assert.equal(parseDate('2021-07-06'), '2021-07-06');
    assert.equal(parseDate('31/02/2021'), null);
    assert.equal(dateFromSerial(44383), '2021-07-06');
  });

  it('prints zeros as NĐ 30/2020 asks', () => {
    assert.equal(formatDate('2021-07-06'), '06/7/2021');
    assert.equal(formatDate('2021-02-14'), '14/02/2021');
  });

  it('tells date formats from number formats', () => {
    for (const format of ['dd/mm/yyyy', 'm/d/yy', '[$-42A]d mmmm', 'h:mm']) assert.ok(isDateFormat(format), format);
    for (const format of ['General', '0.00', '#,##0 "đ"', '0.0%', '_-* #,##0 _₫_-', '@', '[Red]0'])
      assert.ok(!isDateFormat(format), format);
  });
});

import { strict as assert } from 'node:assert';
import { catalogue } from '../index.generated';
import { buildTemplate } from './build';
import type { TemplateSheet } from './workbook';

const of = (id: string): TemplateSheet =>
  buildTemplate(
    catalogue.filter((form) => form.id === id),
    { body: 'UBND xã An Bình', period: 'quý II năm 2025' },
  ).sheets[1] ?? assert.fail();
const at = (sheet: TemplateSheet, value: string | number): readonly [number, number] => {
  const cell = sheet.cells.find((each) => each.value === value) ?? assert.fail(String(value));
  return [cell.row, cell.column];
};

describe('blank sheets', () => {
  it('has a cover sheet and one sheet a form, with names that Excel takes', () => {
    const book = buildTemplate(catalogue);
    assert.equal(book.sheets.length, catalogue.length);
    const names = book.sheets.map((sheet) => sheet.name);
    assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
    for (const name of names) assert.match(name, /^[^\\/?*[\]:]{1,31}$/);
    for (const { name } of book.names) assert.match(name, /^[A-Za-z_][A-Za-z0-9_]*$/);
  });

  it('gives a department the forms of its place: a province’s to a "Sở", by its name or its committee', () => {
    const numberFor = (identity: Record<string, string>): string =>
      buildTemplate(
        catalogue.filter((form) => form.id === 'budget-balance'),
        identity,
      ).sheets.at(-1)?.name ?? '';
    assert.equal(numberFor({ body: 'Sở Tài chính' }), 'Biểu 59');
    assert.equal(numberFor({ body: 'Phòng Kinh tế', 'parent-body': 'UBND xã Tân Lập' }), 'Biểu 113-CK TC-NSNN');
  });

  it('asks a commune’s department for no communes, a "Sở" for those of its province', () => {
    const headings = (body: string): string =>
      buildTemplate(
        catalogue.filter((form) => form.id === 'livestock-disease'),
        { body },
      )
        .sheets.flatMap((sheet) => sheet.cells.map(({ value }) => String(value)))
        .join('\n');
    assert.match(headings('Sở Nông nghiệp và Môi trường tỉnh Vĩnh Long'), /Tên các phường, xã/);
    assert.doesNotMatch(headings('Phòng Kinh tế phường Hải Châu'), /Tên các phường, xã|Số phường, xã/);
  });

  it('bears the numbers of the budget year’s own circular, and none where the province sets the form', () => {
    const sheetFor = (body: string, period: string) =>
      buildTemplate(
        catalogue.filter((form) => form.id === 'budget-revenue'),
        { body, period },
      ).sheets.at(-1);
    const numbersIn = (body: string, period: string): unknown[] =>
      (sheetFor(body, period)?.cells ?? []).flatMap(({ value }) =>
        /^Biểu (?:số )?\d/u.test(String(value)) ? [value] : [],
      );
    assert.deepEqual(numbersIn('UBND xã Tân Lập', '9 tháng năm 2025'), ['Biểu số 114/CK TC-NSNN']);
    assert.deepEqual(numbersIn('UBND xã Tân Lập', '9 tháng năm 2026'), []);
    assert.equal(sheetFor('UBND xã Tân Lập', '9 tháng năm 2026')?.name, 'Thu ngân sách');
    assert.deepEqual(numbersIn('UBND tỉnh Lâm Đồng', '06 tháng năm 2026'), ['Biểu số 55, TT 26/2026/TT-BTC']);
    assert.equal(sheetFor('UBND tỉnh Lâm Đồng', '06 tháng năm 2026')?.name, 'Biểu 55');
  });

  it('merges headings across and down, over the code row', () => {
    const sheet = of('budget-expenditure');
    const [row, column] = at(sheet, 'So sánh ước thực hiện với (%)');
    assert.ok(
      sheet.merges.some(
        (area) => area.top === row && area.left === column && area.right === column + 1 && area.bottom === row,
      ),
    );
    assert.ok(sheet.merges.some((area) => area.top === row && area.left === 0 && area.bottom === row + 1));
    assert.deepEqual(
      sheet.cells.filter((cell) => cell.row === row + 2).map((cell) => cell.value),
      ['A', 'B', 1, 2, '3=2/1', 4],
    );
  });

  it('sums a line over the lines one level below it only', () => {
    const sheet = of('budget-expenditure');
    const [row] = at(sheet, 'CHI CÂN ĐỐI NGÂN SÁCH XÃ');
    const formula = sheet.cells.find((cell) => cell.row === row && cell.column === 2)?.formula;
    const one = (label: string): string => `C${String(at(sheet, label)[0] + 1)}`;
    const parts = [one('Chi đầu tư phát triển'), one('Chi thường xuyên'), one('Dự phòng ngân sách')].join(',');
    assert.equal(formula, `IF(COUNT(${parts})=0,"-",SUM(${parts}))`);
  });

  it('locks what is counted and lets the rest be typed, with a prompt', () => {
    const sheet = of('citizen-reception');
    const counted = sheet.cells.filter((cell) => cell.formula?.includes('SUM('));
    assert.ok(counted.length > 29 && counted.every((cell) => cell.style?.unlocked !== true));
    const typed = sheet.cells.filter((cell) => cell.style?.unlocked === true && cell.column > 0);
    const covered = sheet.validations
      .flatMap((each) => each.ranges)
      .reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
    assert.equal(covered, typed.length);
    for (const { prompt } of sheet.validations) assert.ok(prompt.title.length <= 32 && prompt.text.length <= 255);
  });

  it('counts the plan of what the body keeps until somebody types over it, as its resolution may say otherwise', () => {
    const sheet = of('budget-revenue');
    const [row] = at(sheet, 'D');
    const plan = sheet.cells.find((each) => each.row === row && each.column === 2);
    assert.match(plan?.formula ?? '', /^IFERROR\(IF\(COUNT\(C10,C30,C12\)=3,C10\+C30-C12,"-"\),"-"\)$/);
    assert.equal(plan?.style?.unlocked, true);
    const counted = sheet.cells.find((each) => each.row === row && each.column === 3);
    assert.notEqual(counted?.style?.unlocked, true);
  });

  it('takes body, period and unit from the cover sheet, with the values they have now', () => {
    const sheet = of('budget-revenue');
    const period = sheet.cells.find((cell) => cell.formula?.includes('TT_period'));
    assert.equal(period?.value, 'QUÝ II NĂM 2025');
    assert.equal(sheet.cells.find((cell) => cell.formula?.includes('TT_body'))?.value, 'UBND XÃ AN BÌNH');
    assert.equal(sheet.cells.find((cell) => cell.formula?.includes('TT_money_unit'))?.value, 'Đơn vị: triệu đồng');
  });

  it('prints on A4, one page wide, with the header on every page', () => {
    const wide = of('complaints');
    assert.equal(wide.print.landscape, true);
    assert.equal(wide.print.fitToWidth, 1);
    assert.deepEqual(wide.print.titleRows, { from: 6, to: 9 });
    assert.equal(of('broadcasts').print.landscape, false);
  });
});

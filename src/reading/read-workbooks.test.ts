import { strict as assert } from 'node:assert';
import { HEAD, TITLE, read, seen, sheet, sums, values, type Typed } from '../../test/support/rows-read';
import { OWN_HEADINGS } from '../core/own-sheets';
import type { Reading } from '../core/reading';

describe('readWorkbooks, cells', () => {
  const one = (typed: Typed, ...others: Typed[]): Reading =>
    read(
      sheet([
        TITLE,
        HEAD,
        ['1', 'Thu', 5, typed],
        ...others.map((other, at): Typed[] => [String(at + 2), `Khoản ${String(at)}`, 6, other]),
      ]),
    );

  it('reads numbers typed as text and says so', () => {
    const reading = one('1.694,5', '25,35');
    assert.deepEqual(
      values(reading).filter((value) => value.startsWith('D')),
      ['D3=1694.5', 'D4=25.35'],
    );
    assert.deepEqual(seen(reading), ['text-number D3', 'text-number D4']);
  });

  it("decides three digits behind one separator by the column's other cells, or reports them", () => {
    assert.ok(values(one('1.694', 44500)).includes('D3=1694'));
    assert.ok(values(one('1.694', '25,3')).includes('D3=1694'));
    assert.ok(values(one('1.694', '25.3')).includes('D3=1.694'));
    assert.deepEqual(seen(one('1.694')), ['ambiguous-number D3']);
    assert.deepEqual(
      seen(one('1.694', '25.3', '25,3')).filter((kind) => kind.includes('ambiguous')),
      ['ambiguous-number D3'],
    );
  });

  it('takes a dash for none, a blank for no data, a date for no figure', () => {
    const reading = one('-', '', 7);
    assert.ok(!values(reading).some((value) => value.startsWith('D3') || value.startsWith('D4')));
    assert.deepEqual(seen(reading), ['none-figure D3']);
    assert.deepEqual(seen(one({ value: 44383, format: 'dd/mm/yyyy' }, 7, 8)), ['not-a-number D3']);
  });

  it('reads a percentage format as the percentage it shows', () => {
    const reading = one({ value: 0.518, format: '0.0%' }, 7);
    assert.equal(reading.facts.find((fact) => fact.at.cell === 'D3')?.unit?.text, '%');
    assert.ok(values(reading).includes('D3=51.8'));
  });

  it('gives each kind of bad formula its own finding', () => {
    const reading = one(
      { value: null, formula: 'C3*2' },
      { value: { error: '#REF!' }, formula: '#REF!+1' },
      { value: 5, formula: '[1]Sheet1!A1' },
      8,
      'Đạt',
    );
    assert.deepEqual(seen(reading), ['results-missing D3', 'formula-error D4', 'external-link D5', 'not-a-number D7']);
  });
});

describe('readWorkbooks, sheets and units', () => {
  const rows: Typed[][] = [TITLE, ['Đơn vị tính: triệu đồng'], HEAD, ['1', 'Thu', 5, 6], ['2', 'Chi', 7, 8]];

  it('passes over what is no data, with the reason', () => {
    const reading = read(
      sheet([]),
      sheet(rows, 'Nháp', 'very-hidden'),
      sheet([[...OWN_HEADINGS.waivers]], 'Ngoại lệ'),
      sheet([['Lời chào'], ['Không có bảng nào ở đây']]),
      sheet(rows, 'Ẩn', 'hidden'),
    );
    assert.deepEqual(
      reading.workbooks[0]?.sheets.map((found) => found.reason),
      ['empty', 'scratch', 'own', 'no-table', null],
    );
    assert.equal(reading.facts.length, 4);
  });

  it("reads a department's own sheet that bears the name of one of ours", () => {
    const reading = read(sheet(rows, 'Tiếp nhận'), sheet(rows, 'Ngoại lệ'));
    assert.deepEqual(
      reading.workbooks[0]?.sheets.map(({ reason, facts }) => [reason, facts]),
      [
        [null, 4],
        [null, 4],
      ],
    );
  });

  it('knows a unit from a body, and says when a unit is unknown', () => {
    assert.equal(read(sheet(rows)).facts[0]?.unit?.power, 6);
    const body = read(sheet([TITLE, ['Đơn vị: UBND Phường 1'], ...rows.slice(2)]));
    assert.deepEqual(seen(body), []);
    assert.equal(body.workbooks[0]?.identity.body, 'UBND Phường 1');
    assert.deepEqual(seen(read(sheet([TITLE, ['Đơn vị tính: triệu dòng'], ...rows.slice(2)]))), ['unknown-unit A2']);
  });

  it('names a quotient by the two columns that it divides, where its heading says too little', () => {
    const rows: Typed[][] = [
      TITLE,
      ['STT', 'Nội dung', 'Dự toán', 'Thực hiện', 'So sánh (%)', 'Cùng kỳ', 'Tỷ lệ'],
      ['A', 'B', '1', '2', '3=2/1', '4', '5=2/4'],
      ['1', 'Thu', 200, 100, 50, 80, 125],
      ['2', 'Chi', 200, 50, 25, 100, 50],
    ];
    assert.deepEqual(
      [...new Set(read(sheet(rows)).facts.map(({ measure }) => measure))],
      ['plan', 'actual', 'percent-of-plan', 'prior', 'percent-of-prior'],
    );
  });

  it('reads a formula that sums other cells as its claim, once', () => {
    const reading = read(
      sheet([
        TITLE,
        HEAD.slice(0, 3),
        ['1', 'a', 1],
        ['2', 'b', 2],
        ['', 'Tổng cộng', { value: 3, formula: 'SUM(C3:C4)' }],
      ]),
    );
    assert.deepEqual(sums(reading), ['C5=C3+C4']);
    const short = read(
      sheet([
        TITLE,
        HEAD.slice(0, 3),
        ['1', 'a', 1],
        ['2', 'b', 2],
        ['3', 'c', 4],
        ['', 'Tổng cộng', { value: 3, formula: 'SUM(C3:C4)' }],
      ]),
    );
    assert.deepEqual(
      short.relations.map((relation) => relation.source),
      ['formula', 'words'],
    );
  });

  it('never throws, and stays quick, on hostile sheets', () => {
    const start = process.cpuUsage();
    const long = Array.from({ length: 20_000 }, (_, at): Typed[] => [
      at % 2 === 0 ? '' : 'I',
      'Cộng',
      'x'.repeat(at % 50),
      at,
    ]);
    read(
      sheet([HEAD, ...long]),
      sheet(
        [
          ['__proto__', 'constructor'],
          ['toString', 1],
        ],
        '__proto__',
      ),
    );
    read({
      ...sheet(rows),
      merges: Array.from({ length: 20_000 }, () => ({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 })),
    });
    assert.ok(process.cpuUsage(start).user < 15_000_000);
  });
});

import { strict as assert } from 'node:assert';
import type { Identity, Period } from '../core/reading';
import { ownersOf, strangersAmong } from './owners';
import { parsePeriod } from './parse-period';

const period = (text: string): Period => {
  const found = parsePeriod(text);
  assert.ok(found, text);
  return found;
};
const book = (file: string, body?: string, stated?: string): { file: string; identity: Identity } => ({
  file,
  identity: {
    entries: {},
    ...(body === undefined ? {} : { body }),
    ...(stated === undefined ? {} : { period: period(stated) }),
  },
});
const table = (
  file: string,
  body?: string,
  stated?: string,
): { file: string; sheet: string; period: Period | null; body?: string } => ({
  file,
  sheet: 'Biểu',
  period: stated === undefined ? null : period(stated),
  ...(body === undefined ? {} : { body }),
});
const owners = (...given: Parameters<typeof ownersOf>): string[] =>
  ownersOf(...given).map((owner) => `${owner.body} | ${owner.period}`);

describe('whose figures a table shows', () => {
  it("the sheet's own body and period go before the workbook's; a superior body above it does not", () => {
    const books = [book('a.xlsx', 'UBND xã An', '6 tháng đầu năm 2021')];
    const tables = [
      table('a.xlsx'),
      table('a.xlsx', 'UBND xã Bình', 'Quý I năm 2021'),
      table('a.xlsx', 'UBND huyện Cam', 'Năm 2021'),
      table('a.xlsx', 'Phòng Kinh tế', 'Vụ đông xuân 2020 - 2021'),
    ];
    assert.deepEqual(owners(books, tables), [
      'xã an | 2021-H1',
      'xã bình | 2021-Q1',
      'xã an | 2021-H1',
      'xã an | 2021-H1',
    ]);
  });

  it('a workbook that names no body has that of the others only where they are of one', () => {
    const nameless = [book('a.xlsx', 'UBND xã An', 'Năm 2021'), book('b.xlsx')];
    assert.deepEqual(owners(nameless, [table('a.xlsx'), table('b.xlsx')]), ['xã an | 2021', 'xã an | 2021']);
    const two = [...nameless, book('c.xlsx', 'UBND xã Bình', 'Năm 2021')];
    assert.deepEqual(owners(two, [table('a.xlsx'), table('b.xlsx'), table('c.xlsx')]), [
      'xã an | 2021',
      ' | 2021',
      'xã bình | 2021',
    ]);
  });

  it('a sheet of a merged workbook is of any department that a cover in it names', () => {
    const entry = (text: string) => ({ text, at: { file: 'g.xlsx', sheet: 'Thông tin', cell: 'B4' } });
    const own: Identity = {
      ...{ body: 'UBND xã An', department: 'Phòng Kinh tế' },
      entries: { body: entry('UBND xã An'), department: entry('Phòng Kinh tế') },
    };
    const sheet = { ...table('g.xlsx'), department: 'PHÒNG VĂN HÓA - XÃ HỘI' };
    const strange = (identity: Identity) => strangersAmong([{ file: 'g.xlsx', identity }], [sheet]).length;
    assert.equal(strange(own), 1);
    assert.equal(strange({ ...own, further: [{ department: 'Phòng Văn hóa - Xã hội' }] }), 0);
    assert.equal(strange({ ...own, further: [{ department: 'Phòng Nội vụ' }] }), 1);
  });

  it('names the workbooks of another body or period than most, or than the report', () => {
    const books = [
      book('a.xlsx', 'UBND xã An', '11 tháng năm 2021'),
      book('b.xlsx', 'UBND xã An', '11 tháng năm 2021'),
      book('c.xlsx', 'UBND xã Bình', 'Tháng 11 năm 2021'),
      book('d.xlsx', 'UBND xã An', '9 tháng năm 2021'),
    ];
    const named = (found: ReturnType<typeof strangersAmong>): string[] =>
      found.map(({ file, what }) => `${file} ${what}`);
    assert.deepEqual(named(strangersAmong(books, [])), ['c.xlsx body', 'd.xlsx period']);
    assert.deepEqual(named(strangersAmong(books.slice(3), [], { body: 'UBND xã Bình', period: '2021-H1' })), [
      'd.xlsx body',
      'd.xlsx period',
    ]);
    const monthly = [book('m.xlsx', undefined, 'Năm 2020')];
    assert.deepEqual(
      strangersAmong(monthly, [table('m.xlsx', undefined, '6 tháng đầu năm 2021')], { period: '2021-H1' }),
      [],
    );
  });
});

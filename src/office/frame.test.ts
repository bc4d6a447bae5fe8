/** Whose cover frames a report made of several departments' workbooks. */
import { strict as assert } from 'node:assert';
import type { WorkbookReading } from '../core/reading';
import { readingOf } from '../../test/support/reading-of';
import { composeReport, profiles, readOwnReport, type Profile } from '.';
import { coverText } from './frame';

function book(file: string, entries: Readonly<Record<string, string>>): WorkbookReading {
  const at = { file, sheet: 'Thông tin', cell: 'B2' };
  return {
    file,
    sha256: null,
    sheets: [],
    identity: { entries: Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, { text, at }])) },
  };
}

const finance = book('chi.xlsx', { body: 'Phòng Tài chính', place: 'Đông Hà', number: '12' });
const office = book('chung.xlsx', { body: 'UBND thị xã', signer: 'Lê Thị B' });
const last = book('dien-tich.xlsx', { body: 'Phòng Kinh tế', signer: 'Trần Văn C' });
const text = (key: string, ...workbooks: WorkbookReading[]): string | undefined =>
  coverText(readingOf({ facts: {}, workbooks }), key);

describe('profiles/frame', () => {
  it('takes the cover that signs before those that do not, wherever it stands among the workbooks', () => {
    assert.equal(text('body', finance, office), 'UBND thị xã');
    assert.equal(text('body', office, finance), 'UBND thị xã');
  });

  it('takes the first of two covers that sign', () => {
    assert.equal(text('signer', finance, office, last), 'Lê Thị B');
    assert.equal(text('signer', last, finance, office), 'Trần Văn C');
  });

  it('takes from the others what the signing cover does not say', () => {
    assert.equal(text('place', office, finance), 'Đông Hà');
    assert.equal(text('number', finance, office), '12');
    assert.equal(text('date', finance, office), undefined);
  });

  it('dates a department that names no place at its committee’s', () => {
    const placed = (entries: Readonly<Record<string, string>>): string => {
      const reading = readingOf({ facts: {}, workbooks: [book('so.xlsx', entries)] });
      const profile = profiles.find(({ id }) => id === 'department-quarter') as Profile;
      return composeReport(reading, profile, { period: '2025-Q3' }).document.frame.place;
    };
    assert.equal(placed({ body: 'Sở Tài chính', 'parent-body': 'UBND tỉnh Gia Lai' }), 'Gia Lai');
    assert.equal(placed({ body: 'Sở Tài chính', 'parent-body': 'UBND tỉnh Gia Lai', place: 'Pleiku' }), 'Pleiku');
    assert.equal(placed({ body: 'Sở Tài chính' }), '');
  });

  it('addresses the body above by its name, its kind a part of the name of a number, a person or the city called after one', () => {
    const addressed = (body: string, above: string): readonly string[] => {
      const reading = readingOf({ facts: {}, workbooks: [book('so.xlsx', { body, 'parent-body': above })] });
      const profile = profiles.find(({ id }) => id === 'department-quarter') as Profile;
      return composeReport(reading, profile, { period: '2025-Q3' }).document.frame.addressees;
    };
    assert.deepEqual(addressed('Phòng Kinh tế Phường 3', 'UBND Phường 3'), ['UBND Phường 3']);
    assert.deepEqual(addressed('Sở Tài chính Thành phố Hồ Chí Minh', 'UBND Thành phố Hồ Chí Minh'), [
      'UBND Thành phố Hồ Chí Minh',
    ]);
    assert.deepEqual(addressed('Sở Tài chính tỉnh Gia Lai', 'UBND tỉnh Gia Lai'), ['UBND tỉnh Gia Lai']);
  });

  it('writes a place that the sheets have in capitals as running text does', () => {
    const profile = profiles.find(({ id }) => id === 'commune-quarter') as Profile;
    const placed = (body: string): string => {
      const reading = readingOf({ facts: {}, workbooks: [book('so.xlsx', { body })] });
      return composeReport(reading, profile, { period: '2025-Q3' }).document.frame.place;
    };
    assert.equal(placed('UBND XÃ THẠNH HÒA'), 'Thạnh Hòa');
    assert.equal(placed('UBND PHƯỜNG 1'), 'Phường 1');
    assert.equal(placed('UBND xã Thạnh Hòa'), 'Thạnh Hòa');
  });

  it('keeps a symbol that was typed with the number, and prints it once', () => {
    const numbered = (number: string): string => {
      const reading = readingOf({ facts: {}, workbooks: [book('xa.xlsx', { body: 'UBND xã Tân Lập', number })] });
      const profile = profiles.find(({ id }) => id === 'commune-quarter') as Profile;
      const { frame } = composeReport(reading, profile, { period: '2025-Q3' }).document;
      return `${frame.number}/${frame.symbol}`;
    };
    assert.equal(numbered('125'), '125/BC-UBND');
    assert.equal(numbered('125/BC-UBND'), '125/BC-UBND');
    assert.equal(numbered('Số: 87/BC-VP'), '87/BC-VP');
    assert.equal(numbered('87/2025/BC-VP'), '87/BC-VP');
  });

  describe('an agency whose name one sheet says whole and another in part', () => {
    const profile = profiles.find(({ id }) => id === 'department-quarter') as Profile;
    const sheets = (...bodies: readonly string[]) =>
      readingOf({
        facts: {},
        workbooks: bodies.map((body, at) => {
          const { identity, ...rest } = book(`so-${String(at)}.xlsx`, {});
          return { ...rest, identity: { ...identity, body } };
        }),
      });
    const framed = (bodies: readonly string[], report: string) => {
      const own = readOwnReport([{ name: 'report.yaml', text: report }], []).report;
      const { frame } = composeReport(sheets(...bodies), profile, { period: '2026-Q2', own }).document;
      return [frame.parentBody.toUpperCase(), frame.body.toUpperCase(), frame.place];
    };
    const whole = ['ỦY BAN NHÂN DÂN TỈNH VĨNH LONG', 'SỞ NỘI VỤ', 'Vĩnh Long'];

    it('keeps its province and its place, whichever comes first', () => {
      assert.deepEqual(framed(['Sở Nội vụ', 'SỞ NỘI VỤ TỈNH VĨNH LONG'], 'title: Báo cáo\n'), whole);
      assert.deepEqual(framed(['SỞ NỘI VỤ TỈNH VĨNH LONG', 'Sở Nội vụ'], 'title: Báo cáo\n'), whole);
    });

    it('takes them from the report.yaml of its own where no sheet says them', () => {
      const report = 'body: SỞ NỘI VỤ TỈNH VĨNH LONG\nplace: Vĩnh Long\n';
      assert.deepEqual(framed(['Sở Nội vụ'], report), whole);
      assert.deepEqual(framed([], report), whole);
      assert.deepEqual(framed(['Sở Nội vụ'], report.replace('place: Vĩnh Long', 'place: Trà Vinh')), [
        ...whole.slice(0, 2),
        'Trà Vinh',
      ]);
    });

    it('takes nothing of another body', () => {
      const report = 'body: SỞ NỘI VỤ TỈNH VĨNH LONG\nplace: Vĩnh Long\n';
      assert.deepEqual(framed(['Sở Tài chính'], report), ['', 'SỞ TÀI CHÍNH', '']);
      assert.deepEqual(framed(['Sở Nội vụ tỉnh Cà Mau'], report), [
        'ỦY BAN NHÂN DÂN TỈNH CÀ MAU',
        'SỞ NỘI VỤ',
        'Cà Mau',
      ]);
    });
  });
});

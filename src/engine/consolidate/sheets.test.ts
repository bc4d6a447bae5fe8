/** What is asked about single sheets: a table twice in one workbook, of another period, or the upper body's of another one. */
import { strict as assert } from 'node:assert';
import {
  bookOf,
  cellsOf,
  EAST,
  fees,
  gathered,
  gatheredBooks,
  SOUTH,
  WEST,
  type Sent,
} from '../../../test/support/communes';
import { typedSheet } from '../../../test/support/typed-sheet';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { understandPlain } from '../understand-plain';
import { compareWith, consolidate, consolidationText, describeQuestion, questionsOf, questionsOfUpper } from '.';

/** A workbook with a further sheet; `first`: before its own. */
function withSheet(sent: Sent, name: string, more: Partial<Sent>, first = false): WorkbookSnapshot {
  const [book, other] = [bookOf(sent), bookOf({ ...sent, ...more })];
  const further = other.sheets.map((sheet) => ({ ...sheet, name }));
  return { ...book, sheets: first ? [...further, ...book.sheets] : [...book.sheets, ...further] };
}

const asked = (questions: ReturnType<typeof questionsOf>): readonly string[] =>
  questions.map((question) => describeQuestion(question, 'vi'));

describe('engine/consolidate: sheets of one workbook', () => {
  // The workbook with the draft comes first, and the draft before the sheet that counts.
  const books = [
    withSheet(EAST, 'Bản nháp', {}, true),
    bookOf(WEST),
    withSheet(SOUTH, 'Năm trước', { period: '6 THÁNG ĐẦU NĂM 2024' }),
    bookOf({ ...WEST, body: 'UBND xã Bắc Sơn' }),
    bookOf({ ...WEST, body: 'UBND xã Trung Sơn' }),
  ];

  it('asks about a draft and about a sheet of another period, sheet by sheet', () => {
    const gathering = gatheredBooks(books);
    const [draft = '', period = '', ...more] = asked(questionsOf(gathering));
    assert.deepEqual(more, []);
    assert.match(draft, /Đông Sơn.xlsx”: trang “Bản nháp” là cùng một biểu với trang “Thu”.*--accept-other-body/);
    assert.match(period, /Nam Sơn.xlsx” › “Năm trước” ghi kỳ “.*2024.*--accept-other-period/);
    const [english = ''] = questionsOf(gathering).map((question) => describeQuestion(question, 'en'));
    assert.match(english, /sheet "Bản nháp" is the same table/);
    // Said yes to, they are the others' table.
    assert.deepEqual(questionsOf(gathering, { otherBody: true, otherPeriod: true }), []);
    const sum = consolidate(gathering, { file: 'tong.xlsx' });
    assert.deepEqual(
      sum.tables.map(({ sheet, units, without }) => [sheet, units, without]),
      [['Thu', 5, []]],
    );
    assert.equal(cellsOf(sum)[0], `C5 ${String(2 * 700 + 3 * 500 + 2 * 100)}`);
  });

  it('adds a sheet once that Excel has copied within its workbook, and says so; a copy with another figure is asked about', () => {
    const copy = withSheet(EAST, 'Thu (2)', {});
    const gathering = gatheredBooks([copy, bookOf(WEST), bookOf(SOUTH)]);
    assert.deepEqual(questionsOf(gathering), []);
    const sum = consolidate(gathering, { file: 'tong.xlsx' });
    assert.deepEqual(
      cellsOf(sum),
      cellsOf(consolidate(gatheredBooks([EAST, WEST, SOUTH].map(bookOf)), { file: 'tong.xlsx' })),
    );
    assert.deepEqual(sum.copies, ['UBND xã Đông Sơn.xlsx › Thu (2)']);
    assert.match(consolidationText(sum, null, 'vi'), /Trang chép lại trang trước nó trong cùng sổ.*\n.*Thu \(2\)/);
    const changed = { lines: fees([710, 350, 49.3], [400, 100, 25], [1110, 450, 40.5]) };
    const other = gatheredBooks([withSheet(EAST, 'Thu (2)', changed), bookOf(WEST), bookOf(SOUTH)]);
    assert.match(asked(questionsOf(other)).join(), /Thu \(2\)/);
  });

  it('takes a two-row heading of comparisons for the one-row one', () => {
    const rows = (heads: readonly (readonly string[])[]): WorkbookSnapshot['sheets'] => [
      typedSheet({
        name: 'Biểu 94',
        rows: [
          ['UBND XÃ NAM SƠN'],
          ['THU NGÂN SÁCH NHÀ NƯỚC 6 THÁNG ĐẦU NĂM 2025'],
          ['', '', '', 'Đơn vị: triệu đồng'],
          ...heads.map((row) => [...row]),
          ['', 'TỔNG THU NGÂN SÁCH ĐỊA PHƯƠNG', 900, 450, 50, 125, 360],
          ['I', 'Thu nội địa', 900, 450, 50, 125, 360],
          ['1', 'Lệ phí trước bạ', 500, 250, 50, 125, 200],
          ['2', 'Thu phí, lệ phí', 400, 200, 50, 125, 160],
        ],
      }),
    ];
    const one = [
      'STT',
      'Nội dung',
      'Dự toán năm',
      'Thực hiện',
      'So với dự toán năm (%)',
      'So với cùng kỳ (%)',
      'Cùng kỳ năm trước',
    ];
    const two = [
      ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện', 'So sánh (%)', '', 'Cùng kỳ năm trước'],
      ['', '', '', '', 'Dự toán năm', 'Cùng kỳ', ''],
    ];
    const book = (name: string, heads: readonly (readonly string[])[]): WorkbookSnapshot => {
      const [sheet] = rows(heads);
      const cells = (sheet?.cells ?? []).map((cell) =>
        cell.row === 0 ? { ...cell, value: `UBND XÃ ${name.toUpperCase()}` } : cell,
      );
      const merges = heads.length > 1 ? [{ top: 3, left: 4, bottom: 3, right: 5 }] : [];
      return { file: `${name}.xlsx`, sha256: null, sheets: sheet ? [{ ...sheet, cells, merges }] : [] };
    };
    const gathering = gatheredBooks([book('Nam Sơn', [one]), book('Bắc Sơn', [one]), book('Tây Sơn', two)]);
    assert.deepEqual(
      questionsOf(gathering).filter(({ what }) => what === 'other-form'),
      [],
    );
  });

  it("asks about a sheet that is headed by another body than its workbook's cover names", () => {
    const rows = [['THÔNG TIN CHUNG'], ['Cơ quan báo cáo', 'UBND xã Nam Sơn'], ['Kỳ báo cáo', '6 tháng đầu năm 2025']];
    const cover = typedSheet({ name: 'Thông tin', rows: [...rows, ['Người lập biểu', 'Lê An']] });
    const book = bookOf({ ...SOUTH, body: 'UBND XÃ BẮC SƠN' });
    const gathering = gatheredBooks([bookOf(EAST), bookOf(WEST), { ...book, sheets: [cover, ...book.sheets] }]);
    const [question = '', ...more] = asked(questionsOf(gathering));
    assert.deepEqual(more, []);
    assert.match(question, /› “Thu” \(ô A1\) đề “UBND XÃ BẮC SƠN”, còn trang Thông tin của sổ ghi “UBND xã Nam Sơn”/);
    const [english = ''] = questionsOf(gathering).map((each) => describeQuestion(each, 'en'));
    assert.match(english, /\(cell A1\) is headed "UBND XÃ BẮC SƠN" while the workbook's cover says "UBND xã Nam Sơn"/);
    assert.deepEqual(questionsOf(gathering, { otherBody: true }), []);
  });

  it('gives a lone sheet to the table of its name where most have that table on several sheets', () => {
    const two = (sent: Sent): WorkbookSnapshot => withSheet(sent, 'Khu B', {});
    const gathering = gatheredBooks([two(EAST), bookOf(SOUTH), two(WEST)]);
    assert.deepEqual(questionsOf(gathering), []);
    assert.deepEqual(
      consolidate(gathering, { file: 'tong.xlsx' }).tables.map(({ sheet, units }) => [sheet, units]),
      [
        ['Thu', 3],
        ['Khu B', 2],
      ],
    );
  });

  it("asks about the upper body's workbook or sheet of another period, and finds its sheet beside a draft", () => {
    const gathering = gathered([EAST, WEST, SOUTH]);
    const upper = { ...EAST, body: 'UBND huyện Bình An' };
    const whole = understandPlain([bookOf({ ...upper, period: 'NĂM 2025' })], []);
    assert.match(asked(questionsOfUpper(gathering, whole))[0] ?? '', /ghi kỳ “.*NĂM 2025.*--accept-other-period/);
    assert.deepEqual(questionsOfUpper(gathering, whole, { otherPeriod: true }), []);
    const drafted = withSheet(upper, 'Cũ', { period: 'NĂM 2024' });
    const reading = understandPlain([drafted], []);
    assert.match(asked(questionsOfUpper(gathering, reading))[0] ?? '', /› “Cũ” ghi kỳ/);
    const sum = consolidate(gathering, { file: 'tong.xlsx' });
    assert.deepEqual(compareWith(sum, drafted, reading).strange, []);
  });

  it('names the lines, the blank cells and the tables that the upper body lacks', () => {
    const sum = consolidate(gathered([EAST, WEST, SOUTH]), { file: 'tong.xlsx' });
    const against = (lines: Sent['lines']): string => {
      const upper = bookOf({ ...EAST, body: 'UBND huyện Bình An', lines });
      return consolidationText(sum, compareWith(sum, upper, understandPlain([upper], [])), 'vi');
    };
    const whole = fees([1300, 530, 40.8], [700, 340, 48.6], [2000, 870, 43.5]);
    assert.doesNotMatch(against(whole), /Cấp trên thiếu|để trống mà/);
    const thin = against(whole.filter(([, label]) => label !== 'Phí chợ'));
    assert.match(thin, /Cấp trên thiếu dòng mà các đơn vị có số:\n {2}Thu › Phí chợ: .*các đơn vị cộng được 1\.300/);
    const blank = against(fees([1300, 530, 40.8], [700, '', ''], [2000, 870, 43.5]));
    assert.match(blank, /Ô cấp trên để trống mà các đơn vị có số:\n {2}Thu › D6 .*các đơn vị cộng được 340/);
    assert.doesNotMatch(blank, /Cấp trên thiếu/);
  });

  it('says what a rate comes to and that it was averaged, and lists every figure that was not compared', () => {
    const gathering = gathered([EAST, WEST, SOUTH]);
    const sum = consolidate(gathering, { file: 'tong.xlsx' });
    const against = (lines: Sent['lines']): string => {
      const upper = bookOf({ ...EAST, body: 'UBND huyện Bình An', lines });
      return consolidationText(sum, compareWith(sum, upper, understandPlain([upper], [])), 'vi');
    };
    // (50 + 20 + 80) / 3 is the mean of the rates; 530 / 1300 is 40,8.
    const averaged = against(fees([1300, 530, 50], [700, 340, 48.6], [2000, 870, 43.5]));
    assert.match(averaged, /E5 .*ghi 50% nhưng tính lại từ số cộng của các đơn vị \(530 : 1.300\) là 40,8%/);
    assert.match(averaged, /là trung bình cộng các số của đơn vị/);
    assert.match(averaged, /Đã so 9 số của cấp trên: 8 khớp, 1 khác, 0 chưa so được/);
    const wrong = against(fees([1300, 683, 52.5], [700, 340, 48.6], [2000, 870, 43.5]));
    assert.match(wrong, /Chưa so được:\n {2}Thu › E5 {2}Phí chợ: số dùng để tính nó còn khác/);
    assert.match(wrong, /Đã so 9 số của cấp trên: 7 khớp, 1 khác, 1 chưa so được/);
    assert.match(wrong, /D5 .*\n +Nghi vấn 1 .*530/);
    const more = against([
      ...fees([1300, 530, 40.8], [700, 340, 48.6], [2000, 870, 43.5]),
      ['3', 'Thu khác', 5, '??', ''],
    ]);
    assert.match(more, /Thu khác: tổng không có số ở đây/);
    assert.match(more, /Thu khác: ô không đọc được/);
  });
});

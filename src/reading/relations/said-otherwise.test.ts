/** What words say of a table, a line or a column: constant prices, notes, codes, indices, amounts that are repeated. */
import { strict as assert } from 'node:assert';
import type { CellSnapshot } from '../../core/snapshot';
import { verdictOf } from '../../core/verdict';
import { readWorkbooks } from '..';

type Row = readonly (string | number | null)[];

/** Wholes that break as "C2", and those that hold more than their parts as "C2+". */
function told(...rows: readonly Row[]): string[] {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): CellSnapshot[] => (value === null ? [] : [{ row: at, column, value }])),
  );
  const sheet = { name: 'S', visibility: 'visible' as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  const { facts, relations } = readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], []);
  return relations
    .flatMap((relation) => {
      const verdict = verdictOf(facts, relation);
      if (verdict.status !== 'fails' || verdict.code === 'within-rounding') return [];
      return [`${facts[relation.whole]?.at.cell ?? ''}${verdict.code === 'remainder' ? '+' : ''}`];
    })
    .sort();
}

describe('figures that words say do not add up', () => {
  const volumes = (title: string): Row[] => [
    [title],
    ['Ngành', '2015', '2016', '2017', '2018', '2019', '2020', '2021'],
    ['Tổng số', 1212, 1344, 1460, 1571, 1702, 1851, 1999],
    ['Nông nghiệp', 412, 440, 470, 503, 541, 585, 641],
    ['Công nghiệp', 377, 421, 455, 490, 528, 571, 598],
    ['Dịch vụ', 423, 483, 535, 578, 622, 667, 711],
  ];
  it('volumes at constant prices that add up near their base year alone are no errors', () => {
    assert.deepEqual(told(...volumes('Tổng sản phẩm theo giá so sánh 2015')), []);
    assert.deepEqual(told(...volumes('Tổng sản phẩm theo giá hiện hành')), ['F3', 'G3', 'H3']);
  });

  const noted = (note: string, mark = '(1)'): Row[] => [
    ['STT', 'Tỉnh', `Vốn giao ${mark}`, 'Vốn vay', 'Vốn khác'],
    [null, 'Tổng số', 2372, 1011, 987],
    ['1', 'An Bình', 412, 377, 305],
    ['2', 'Bình Minh', 530, 322, 290],
    ['3', 'Châu Sơn', 442, 312, 392],
    [],
    [note],
  ];
  it('what a note says a total holds more is a remainder, and an error without such a note', () => {
    assert.deepEqual(told(...noted('(1) Đã bao gồm 988 triệu đồng dự phòng chưa phân bổ')), ['C2+']);
    assert.deepEqual(told(...noted('(1) Theo Quyết định số 12')), ['C2']);
    assert.deepEqual(told(...noted('(2) Đã bao gồm 988 triệu đồng dự phòng')), ['C2']);
  });

  it('codes of groups are not the sums of the codes below them', () => {
    const rows: Row[] = [
      ['STT', 'Chức năng', 'Ký hiệu nhóm', 'Chi', 'Thu'],
      ['I', 'Hành chính', 1, 742, 301],
      ['1', 'Hội đồng', 11, 330, 190],
      ['2', 'Văn phòng', 12, 412, 111],
      ['II', 'An ninh', 2, 650, 204],
      ['1', 'Công an', 21, 410, 100],
      ['2', 'Cứu hỏa', 22, 240, 104],
      ['III', 'Giáo dục', 3, 991, 88],
      ['1', 'Tiểu học', 31, 500, 47],
      ['2', 'Trung học', 32, 491, 41],
    ];
    assert.deepEqual(told(...rows), []);
  });

  it('an amount that is repeated beside each part is not added up', () => {
    const rows = (total: number): Row[] => [
      ['Nơi bầu', 'Cử tri', 'Đã bầu'],
      ['Tại chỗ', 17215, 875],
      ['Qua thư', 17215, 10353],
      ['Cộng', total, 11228],
    ];
    assert.deepEqual(told(...rows(17215)), []);
  });

  it('what some of a total was is not broken down as the total is', () => {
    const rows: Row[] = [
      ['Ngành', 'Tổng mức'],
      ['Tổng số', 148647],
      ['TĐ: Cơ sở sản xuất', 14901],
      ['Phân theo ngành'],
      ['Thương nghiệp', 120327],
      ['Khách sạn', 19785],
      ['Dịch vụ', 8535],
    ];
    assert.deepEqual(
      told(...rows).filter((cell) => cell.startsWith('B3')),
      [],
    );
  });

  it('a percentage among amounts is none of their parts', () => {
    assert.deepEqual(
      told(['Khoản', 'Số tiền'], ['Bội chi', -114442], ['Vay', -114442], ['Tỷ lệ so với GDP', '6,9%']),
      [],
    );
  });
});

/** Which lines and columns do not add up, on small sheets as offices type them. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const accused = (...rows: readonly (readonly Typed[])[]): readonly string[] =>
  examined({ rows: [['TỔNG HỢP'], ...rows] }).accused.map((each) => each.split(':')[0] ?? '');

describe('reading: what is no sum', () => {
  const visitors: readonly (readonly Typed[])[] = [
    ['Năm', 'Tổng lượt khách', 'Quốc tế', 'Trong nước', 'Tỷ lệ quốc tế (%)'],
    [2015, 41251, 6939, 34312, 16.8],
    [2016, 75388, 8631, 66757, 11.4],
    [2017, 66074, 7862, 58212, 11.9],
    [2018, 57949, 1916, 56033, 3.3],
    [2019, 51487, 7536, 43951, 14.6],
  ];

  it('a line of figures like those of the others is a sum that breaks, though its whole lies among its parts', () => {
    assert.deepEqual(accused(...visitors), []);
    const wrong = visitors.map((row) => [...row]);
    (wrong[3] as Typed[])[3] = 69854;
    assert.deepEqual(accused(...wrong), ['total-equals-parts/mismatch B5']);
  });

  it('a line of other figures than the rest is none', () => {
    const rows: readonly (readonly Typed[])[] = [
      ['Chỉ tiêu', 'Tổng số', 'Nam', 'Nữ'],
      ['Lao động', 4125, 2193, 1932],
      ['Học sinh', 7538, 3863, 3675],
      ['Bệnh nhân', 6607, 3786, 2821],
      ['Tuổi thọ', 73.6, 71.1, 76.5],
      ['Người cao tuổi', 5794, 2191, 3603],
    ];
    assert.deepEqual(accused(...rows), []);
  });

  it('a line in per cent of something else is none, whatever its signs', () => {
    const rows: readonly (readonly Typed[])[] = [
      ['Balance', '2019', 'Q1', 'Q2', 'Q3', 'Q4'],
      ['Goods', -412, -103, -99, -120, -90],
      ['Services', 387, 81, 92, 104, 110],
      ['Income', -95, -21, -30, -24, -20],
      ['Transfers', -61, -15, -14, -16, -16],
      ['Current balance', -181, -58, -51, -56, -16],
      ['As percentage of GDP', -0.3, -0.1, 0.2, -0.5, -0.7],
    ];
    assert.deepEqual(accused(...rows), []);
  });

  it('amounts "theo hệ số" add up, coefficients do not', () => {
    const rows: readonly (readonly Typed[])[] = [
      ['STT', 'Họ và tên', 'Hệ số', 'Lương theo hệ số', 'Phụ cấp', 'Tổng lương'],
      [1, 'An', 3.66, 6588000, 950000, 7538000],
      [2, 'Bình', 3.33, 5994000, 1000000, 6994000],
      [3, 'Châu', 2.34, 4212000, 200000, 4412000],
      ['', 'Tổng cộng', 9.33, 16974000, 2150000, 18944000],
    ];
    assert.deepEqual(accused(...rows), ['total-equals-parts/mismatch D6', 'total-equals-parts/mismatch F6']);
  });
});

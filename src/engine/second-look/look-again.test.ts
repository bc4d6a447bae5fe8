/** Ties that reading again breaks, and those that it leaves. */
import { strict as assert } from 'node:assert';
import { snapshotOf, type GivenCell } from '../../../test/support/snapshot-of';
import type { FoundCause } from '../../core/cause';
import { describeCause } from '../../diagnosis';
import { examineBooks, understand } from '..';

/** Marks of communes: two parts, their sum by the code row, and a line of means at the end; some cells otherwise. */
function marks(changes: Readonly<Record<string, GivenCell>> = {}): ReturnType<typeof snapshotOf> {
  const rows = [
    ['Xã An Bình', 12.5, 8],
    ['Xã Cam Thủy', 14, 9.5],
    ['Xã Đông Hà', 11.5, 7.5],
    ['Xã Gio Hải', 13, 10],
    ['Xã Linh Sơn', 14, 9],
  ] as const;
  const cells: Record<string, GivenCell> = {
    A1: 'KẾT QUẢ CHẤM ĐIỂM CÁC XÃ',
    A3: 'STT',
    B3: 'Đơn vị',
    C3: 'Cải cách hành chính',
    D3: 'Chuyển đổi số',
    E3: 'Tổng điểm',
    A4: 'A',
    B4: 'B',
    C4: '1',
    D4: '2',
    E4: '3=1+2',
  };
  rows.forEach(([name, first, second], index) => {
    const row = String(index + 5);
    Object.assign(cells, { [`A${row}`]: index + 1, [`B${row}`]: name, [`C${row}`]: first, [`D${row}`]: second });
    cells[`E${row}`] = first + second;
  });
  return snapshotOf({ ...cells, B10: 'Bình quân', C10: 13, D10: 8.8, E10: 21.8, ...changes });
}

function causesOf(snapshot: ReturnType<typeof marks>): FoundCause[] {
  const { findings } = examineBooks(understand([snapshot]), [snapshot]);
  return [...new Map(findings.flatMap(({ cause }) => (cause ? [[cause.id, cause] as const] : []))).values()];
}

const told = ({ kind, decided, explanations }: FoundCause): string =>
  `${kind}${decided ? '!' : ''} ${explanations.flatMap(({ repairs }) => repairs.map(({ at, value }) => `${at.cell}=${value}`)).join(' ')}`;

describe('engine/second-look', () => {
  it('decides for the figure with which the column has a mean again', () => {
    // A thousand times as large, E8 hides that E10 is a mean: it is not asked, and C8 and D8 would do as well.
    const causes = causesOf(marks({ E8: 23000 }));
    assert.deepEqual(causes.map(told), ['cell! E8=23']);
    assert.match(describeCause(causes[0] as FoundCause, 'vi'), /chỉ với số ấy bảng mới có thêm phép tính khớp/);
    assert.match(describeCause(causes[0] as FoundCause, 'en'), /only with it do more equations of the table hold/);
  });

  it('puts the cell first among the suspects of every finding of the cause', () => {
    const snapshot = marks({ E8: 23000 });
    const { findings } = examineBooks(understand([snapshot]), [snapshot]);
    const suspects = findings.flatMap((finding) => finding.suspects ?? []);
    assert.deepEqual(
      suspects.filter(({ rank }) => rank === 1).map(({ at, data }) => [at.cell, data['decision']]),
      [['E8', 'decided']],
    );
  });

  it('leaves a sheet alone that would take long to read again', () => {
    const beside = Object.fromEntries(Array.from({ length: 1500 }, (_, row) => [`H${String(row + 100)}`, 'ghi chú']));
    const [cause] = causesOf(marks({ E8: 23000, ...beside }));
    assert.equal(cause?.decided, false);
  });

  it('does not decide for several cells against one: whoever writes more makes more agree', () => {
    // F6 and G6 changed places: F5 follows, G5 and G4 do not, and "còn lại" no longer is what is left in two lines.
    const rows = [
      ['', 'Tổng cộng', 30_905, 1164, 32_069, 18_171, 16_337],
      ['I', 'Chi nghiệp vụ', 18_971, 640, 19_611, 7749, 14_301],
      ['1', 'Văn phòng phẩm', 3332, 401, 3733, 3086, 647],
      ['2', 'Thông tin liên lạc', 7951, 123, 8074, 2468, 5606],
      ['3', 'Hội nghị', 7688, 116, 7804, 2195, 5609],
      ['II', 'Chi khác', 11_934, 524, 12_458, 10_422, 2036],
      ['1', 'Sửa chữa', 4629, 420, 5049, 4821, 228],
      ['2', 'Mua sắm', 7305, 104, 7409, 5601, 1808],
    ] as const;
    const heads = ['Stt', 'Nội dung chi', 'Dự toán đầu năm', 'Bổ sung', 'Tổng dự toán', 'Đã chi', 'Còn lại'];
    const sums: Record<string, string> = { F4: 'F5+F9', F5: 'SUM(F6:F8)', F9: 'SUM(F10:F11)' };
    for (const column of ['C', 'D'])
      for (const row of ['4', '5', '9']) sums[column + row] = sums[`F${row}`]?.replaceAll('F', column) ?? '';
    const cells: Record<string, GivenCell> = { A1: 'DỰ TOÁN CHI' };
    heads.forEach((head, at) => (cells[`${'ABCDEFG'[at] ?? ''}3`] = head));
    rows.forEach((row, line) =>
      row.forEach((value, at) => {
        const cell = `${'ABCDEFG'[at] ?? ''}${String(line + 4)}`;
        const formula = sums[cell];
        cells[cell] = formula === undefined ? value : { value, formula };
      }),
    );
    const causes = causesOf(snapshotOf(cells));
    assert.ok(causes.length > 0 && causes.every(({ decided }) => !decided), causes.map(told).join());
  });

  it('does not decide by a total over all lines, which says no more than the total over their groups', () => {
    const rows = [
      ['', 'TỔNG SỐ', 148_171, 40_406, 38_627, 21_482, 17_145],
      ['A', 'Dự án chuyển tiếp', 50_617, 20_875, 11_640, 4553, 7087],
      ['1', 'Đường liên thôn', 20_748, 8514, 6230, 2692, 3538],
      ['2', 'Trường tiểu học', 17_160, 7316, 3244, 837, 2407],
      ['3', 'Kênh nội đồng', 12_709, 5045, 2166, 1024, 1142],
      ['B', 'Dự án mới', 68_161, 15_188, 19_725, 12_042, 7683],
      ['1', 'Nhà văn hóa', 21_476, 6454, 5951, 4442, 1509],
      ['2', 'Trạm y tế', 17_170, 2107, 4285, 1435, 2850],
      ['3', 'Chợ xã', 18_158, 3491, 4546, 2375, 2171],
      ['4', 'Sân thể thao', 11_357, 3136, 4943, 3790, 1153],
      ['C', 'Chuẩn bị đầu tư', 29_393, 5372, 7262, 4887, 2375],
      ['1', 'Cầu tràn', 13_333, 2014, 5262, 4244, 1018],
      ['2', 'Bến xe', 16_060, 3358, 2000, 643, 1357],
    ] as const;
    const heads = [
      'STT',
      'Danh mục',
      'Tổng mức đầu tư',
      'Vốn đã bố trí',
      'Kế hoạch năm',
      'Giải ngân',
      'Còn phải giải ngân',
    ];
    const cells: Record<string, GivenCell> = { A1: 'GIẢI NGÂN VỐN ĐẦU TƯ', G2: 'Đơn vị: triệu đồng' };
    heads.forEach((head, at) => (cells[`${'ABCDEFG'[at] ?? ''}3`] = head));
    rows.forEach((row, line) =>
      row.forEach((value, at) => (cells[`${'ABCDEFG'[at] ?? ''}${String(line + 4)}`] = value)),
    );
    // D15 and a line of it may both be 1,029 too much: D4 is not known to be wrong.
    assert.deepEqual(causesOf(snapshotOf(cells)).map(told), ['cell D4=41435']);
  });

  it('tries what would do as well as what is named', () => {
    // C9 and C10 changed places: C7 alone would mend both sums.
    const rows = [
      ['A. Tài sản ngắn hạn', '100', 205_847, 80_331],
      ['B. Tài sản dài hạn', '200', 110_297, 161_081],
      ['TỔNG CỘNG TÀI SẢN (270 = 100 + 200)', '270', 316_144, 241_412],
      ['C. Nợ phải trả (300 = 310 + 330)', '300', 38_206, 133_416],
      ['I. Nợ ngắn hạn', '310', 31_877, 77_023],
      ['II. Nợ dài hạn', '330', 277_938, 56_393],
      ['D. Vốn chủ sở hữu', '400', 6329, 107_996],
      ['TỔNG CỘNG NGUỒN VỐN (440 = 300 + 400)', '440', 316_144, 241_412],
    ] as const;
    const cells: Record<string, GivenCell> = {
      A1: 'BẢNG CÂN ĐỐI',
      D2: 'Đơn vị: nghìn đồng',
      A3: 'Chỉ tiêu',
      B3: 'Mã số',
      C3: 'Số cuối năm',
      D3: 'Số đầu năm',
    };
    rows.forEach((row, line) => row.forEach((value, at) => (cells[`${'ABCD'[at] ?? ''}${String(line + 4)}`] = value)));
    const causes = causesOf(snapshotOf(cells));
    assert.ok(causes.length > 0 && causes.every(({ decided }) => !decided), causes.map(told).join());
  });

  it('leaves a tie in which nothing more can be asked', () => {
    const [cause] = causesOf(
      snapshotOf({
        A1: 'CHI NGÂN SÁCH',
        C2: 'Đơn vị: triệu đồng',
        A3: 'STT',
        B3: 'Nội dung',
        C3: 'Thực hiện',
        A4: 'I',
        B4: 'Chi sự nghiệp (gồm)',
        C4: 3625,
        A5: '1',
        B5: 'Giáo dục',
        C5: 1250,
        A6: '2',
        B6: 'Y tế',
        C6: 1317,
        A7: '3',
        B7: 'Văn hóa',
        C7: 1408,
      }),
    );
    assert.ok(cause === undefined || (cause.kind === 'undecided' && !cause.decided));
  });
});

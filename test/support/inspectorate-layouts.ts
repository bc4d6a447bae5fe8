/**
 * Layouts of the inspectorate's forms (TT 02/2021/TT-TTCP and one flawed later edition) as test data: for each column its
 * code-row cell and its heading path. Sheets are built from them; no form file is needed.
 */
import type { CellRange } from '../../src/core/cell-address';
import type { CellSnapshot, SheetSnapshot } from '../../src/core/snapshot';

export interface InspectorateLayout {
  readonly id: string;
  readonly title: string;
  /** [code-row cell, ...heading path]. */
  readonly columns: readonly (readonly [string, ...string[]])[];
  /** Relations that the code row prints soundly, as [whole, parts]. */
  readonly relations: readonly (readonly [string, readonly string[]])[];
  /** Codes of columns that hold remarks. */
  readonly remarks: readonly string[];
}

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

function sessions(first: number, who: string): [string, ...string[]][] {
  const head = 'Tiếp định kỳ và đột xuất của Thủ trưởng';
  const mass = 'Trong đó đoàn đông người';
  const paths: string[][] = [
    ['Số kỳ tiếp'],
    ['Số lượt tiếp'],
    ['Số người được tiếp'],
    ['Số vụ việc', 'Tiếp lần đầu'],
    ['Số vụ việc', 'Tiếp nhiều lần'],
    [mass, 'Số đoàn được tiếp'],
    [mass, 'Số người được tiếp'],
    [mass, 'Tiếp lần đầu'],
    [mass, 'Tiếp nhiều lần'],
  ];
  return paths.map((path, at) => [String(first + at), head, who, ...path]);
}

const before = 'Kỳ trước chuyển sang';
const during = 'Tiếp nhận trong kỳ';
const signed = ['Đơn có nhiều người đứng tên', 'Đơn một người đứng tên', 'Đơn khác'];
const of = (first: number, group: string, names: readonly string[]): [string, ...string[]][] =>
  names.map((name, at) => [String(first + at), group, name]);
const replies = 'Số văn bản phúc đáp nhận được do chuyển đơn';

export const inspectorateLayouts: readonly InspectorateLayout[] = [
  {
    id: 'TCD01',
    title: 'TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN THƯỜNG XUYÊN, ĐỊNH KỲ VÀ ĐỘT XUẤT',
    remarks: [],
    columns: [
      ['1=4+13+22', 'Tổng số lượt tiếp'],
      ['2=5+14+23', 'Tổng số người được tiếp'],
      ['3=6+7+15+ 16 + 24 +25', 'Tổng số vụ việc tiếp'],
      ['4', 'Tiếp thường xuyên', 'Số lượt tiếp'],
      ['5', 'Tiếp thường xuyên', 'Số người được tiếp'],
      ['6', 'Tiếp thường xuyên', 'Số vụ việc', 'Tiếp lần đầu'],
      ['7', 'Tiếp thường xuyên', 'Số vụ việc', 'Tiếp nhiều lần'],
      ['8', 'Tiếp thường xuyên', 'Trong đó đoàn đông người', 'Số đoàn được tiếp'],
      ['9', 'Tiếp thường xuyên', 'Trong đó đoàn đông người', 'Số người được tiếp'],
      ['10', 'Tiếp thường xuyên', 'Trong đó đoàn đông người', 'Tiếp lần đầu'],
      ['11', 'Tiếp thường xuyên', 'Trong đó đoàn đông người', 'Tiếp nhiều lần'],
      ...sessions(12, 'Thủ trưởng tiếp'),
      ...sessions(21, 'Ủy quyền tiếp'),
    ],
    relations: [
      ['1', ['4', '13', '22']],
      ['2', ['5', '14', '23']],
      ['3', ['6', '7', '15', '16', '24', '25']],
    ],
  },
  {
    id: 'TCD02',
    title: 'TỔNG HỢP KẾT QUẢ PHÂN LOẠI, XỬ LÝ ĐƠN QUA TIẾP CÔNG DÂN',
    remarks: ['17'],
    columns: [
      ['1=3+5+7=9+11', 'Tổng số đơn nhận được qua tiếp công dân'],
      ['2=4+6+8=10+12', 'Tổng số vụ việc được tiếp'],
      ...['Khiếu nại', 'Tố cáo', 'Phản ánh, kiến nghị'].flatMap((kind, at): [string, ...string[]][] => [
        [String(3 + 2 * at), 'Phân loại theo nội dung', kind, 'Số đơn'],
        [String(4 + 2 * at), 'Phân loại theo nội dung', kind, 'Số vụ việc'],
      ]),
      ['9', 'Phân loại theo thẩm quyền', 'Thuộc thẩm quyền', 'Số đơn'],
      ['10', 'Phân loại theo thẩm quyền', 'Thuộc thẩm quyền', 'Số vụ việc'],
      ['11', 'Phân loại theo thẩm quyền', 'Không thuộc thẩm quyền', 'Số đơn'],
      ...of(12, 'x', ['Tổng', 'Hướng dẫn', 'Chuyển đơn', 'Đôn đốc giải quyết']).map(
        ([code, , name]): [string, ...string[]] => [
          code,
          'Phân loại theo thẩm quyền',
          'Không thuộc thẩm quyền',
          'Số vụ việc',
          name ?? '',
        ],
      ),
      ['16', replies],
      ['17', 'Ghi chú'],
    ],
    relations: [
      ['1', ['3', '5', '7']],
      ['1', ['9', '11']],
      ['2', ['4', '6', '8']],
      ['2', ['10', '12']],
    ],
  },
  {
    id: 'XLD01',
    title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN',
    remarks: [],
    columns: [
      ['1=2+3+...+7', 'Tổng số đơn'],
      ...of(2, before, signed),
      ...of(5, during, signed),
      ['8', 'Số đơn đã xử lý'],
      ['9=11+12+13 =14+15+16+17 =18+22', 'Đủ điều kiện xử lý', 'Số đơn'],
      ['10', 'Đủ điều kiện xử lý', 'Số vụ việc'],
      ...of(11, 'Phân loại đơn theo nội dung', ['Khiếu nại', 'Tố cáo', 'Kiến nghị, phản ánh']),
      ['14', 'Phân loại đơn theo tình trạng giải quyết', 'Đã giải quyết', 'Lần đầu'],
      ['15', 'Phân loại đơn theo tình trạng giải quyết', 'Đã giải quyết', 'Nhiều lần'],
      ['16', 'Phân loại đơn theo tình trạng giải quyết', 'Đang giải quyết'],
      ['17', 'Phân loại đơn theo tình trạng giải quyết', 'Chưa giải quyết'],
      ['18 = 19+20+21', 'Kết quả xử lý đơn', 'Đơn thuộc thẩm quyền', 'Tổng số'],
      ['19', 'Kết quả xử lý đơn', 'Đơn thuộc thẩm quyền', 'Khiếu nại'],
      ['20', 'Kết quả xử lý đơn', 'Đơn thuộc thẩm quyền', 'Tố cáo'],
      ['21', 'Kết quả xử lý đơn', 'Đơn thuộc thẩm quyền', 'Kiến nghị, phản ánh'],
      ['22 = 23+24+25', 'Kết quả xử lý đơn', 'Đơn không thuộc thẩm quyền', 'Tổng số'],
      ['23', 'Kết quả xử lý đơn', 'Đơn không thuộc thẩm quyền', 'Hướng dẫn'],
      ['24', 'Kết quả xử lý đơn', 'Đơn không thuộc thẩm quyền', 'Chuyển đơn'],
      ['25', 'Kết quả xử lý đơn', 'Đơn không thuộc thẩm quyền', 'Đôn đốc giải quyết'],
      ['26', replies],
    ],
    relations: [
      ['1', range(2, 7)],
      ['9', range(11, 13)],
      ['9', range(14, 17)],
      ['9', ['18', '22']],
      ['18', range(19, 21)],
      ['22', range(23, 25)],
    ],
  },
  {
    id: 'XLD02',
    title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KHIẾU NẠI',
    remarks: [],
    columns: [
      ['1=2+..+5', 'Tổng số đơn'],
      ...of(2, 'Đơn kỳ trước chuyển sang', signed.slice(0, 2)),
      ...of(4, 'Đơn tiếp nhận đơn trong kỳ', signed.slice(0, 2)),
      ['6 = 7+8', 'Đơn đã xử lý', 'Tổng'],
      ['7', 'Đơn đã xử lý', 'đơn kỳ trước chuyển sang'],
      ['8', 'Đơn đã xử lý', 'Đơn tiếp nhận trong kỳ'],
      ['9', 'Đủ điều kiện xử lý', 'Số đơn'],
      ['10=11+15+16 +17= 18+…+22=23+26', 'Đủ điều kiện xử lý', 'Số vụ việc'],
      ...of(11, 'x', ['Tổng', 'Chế độ, chính sách', 'Đất đai, nhà cửa', 'Khác']).map(
        ([code, , name]): [string, ...string[]] => [
          code,
          'Phân loại vụ việc theo nội dung',
          'Lĩnh vực hành chính',
          name ?? '',
        ],
      ),
      ...of(15, 'Phân loại vụ việc theo nội dung', ['Lĩnh vực tư pháp', 'Lĩnh vực Đảng, đoàn thể', 'Lĩnh vực khác']),
      ...['Lần đầu', 'Lần 2', 'Đã có bản án của tòa'].map((name, at): [string, ...string[]] => [
        String(18 + at),
        'Phân loại vụ việc theo tình trạng giải quyết',
        'Đã giải quyết',
        name,
      ]),
      ['21', 'Phân loại vụ việc theo tình trạng giải quyết', 'Đang giải quyết'],
      ['22', 'Phân loại vụ việc theo tình trạng giải quyết', 'Chưa giải quyết'],
      ['23=24+25', 'Kết quả xử lý', 'Vụ việc thuộc thẩm quyền', 'Tổng'],
      ['24', 'Kết quả xử lý', 'Vụ việc thuộc thẩm quyền', 'Lần đầu'],
      ['25', 'Kết quả xử lý', 'Vụ việc thuộc thẩm quyền', 'Lần 2'],
      ['26 = 27+28+29', 'Kết quả xử lý', 'Vụ việc không thuộc thẩm quyền', 'Tổng'],
      ['27', 'Kết quả xử lý', 'Vụ việc không thuộc thẩm quyền', 'Hướng dẫn'],
      ['28', 'Kết quả xử lý', 'Vụ việc không thuộc thẩm quyền', 'Chuyển đơn'],
      ['29', 'Kết quả xử lý', 'Vụ việc không thuộc thẩm quyền', 'Đôn đổc giải quyết'],
      ['30', replies],
    ],
    relations: [
      ['1', range(2, 5)],
      ['6', ['7', '8']],
      ['10', ['11', '15', '16', '17']],
      ['10', range(18, 22)],
      ['10', ['23', '26']],
      ['23', ['24', '25']],
      ['26', range(27, 29)],
    ],
  },
  {
    id: 'XLD02_TT2024',
    title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KHIẾU NẠI',
    remarks: [],
    columns: [
      ['1=2+3', 'Đơn kỳ trước chuyển sang', 'Tổng số đơn'],
      ['2', 'Đơn kỳ trước chuyển sang', 'Số đơn kỳ trước chuyển sang'],
      ['3', 'Đơn kỳ trước chuyển sang', 'Số đơn tiếp nhận trong kỳ'],
      ['4=5+6', 'Đơn đã xử lý', 'Tổng'],
      ['5', 'Đơn đã xử lý', 'đơn kỳ trước chuyển sang'],
      ['6', 'Đơn đã xử lý', 'Đơn tiếp nhận trong kỳ'],
      ['7', 'Đủ điều kiện xử lý', 'Số đơn'],
      ['8', 'Đủ điều kiện xử lý', 'Số vụ việc'],
      ...['9=10+11+12', '10', '11', '12'].map((code, at): [string, ...string[]] => [
        code,
        'Phân loại vụ việc theo nội dung',
        'Lĩnh vực hành chính',
        ['Tổng', 'Chế độ, chính sách', 'Đất đai, nhà cửa', 'Khác'][at] ?? '',
      ]),
      ...of(13, 'Phân loại vụ việc theo nội dung', ['Lĩnh vực tư pháp', 'Lĩnh vực Đảng, đoàn thể', 'Lĩnh vực khác']),
      ...['Lần đầu', 'Lần 2', 'Đã có bản án của tòa'].map((name, at): [string, ...string[]] => [
        String(16 + at),
        'Phân loại vụ việc theo tình trạng giải quyết',
        'Đã giải quyết',
        name,
      ]),
      ['19', 'Phân loại vụ việc theo tình trạng giải quyết', 'Đang giải quyết'],
      ['20=21+22', 'Phân loại vụ việc theo tình trạng giải quyết', 'Chưa giải quyết'],
      ['21', 'Kết quả xử lý', 'Vụ việc thuộc thẩm quyền', 'Tổng'],
      ['22', 'Kết quả xử lý', 'Vụ việc thuộc thẩm quyền', 'Lần đầu'],
      ['23=24+25', 'Kết quả xử lý', 'Vụ việc thuộc thẩm quyền', 'Lần 2'],
      ['26 = 27+28+29', 'Kết quả xử lý', 'Vụ việc không thuộc thẩm quyền', 'Tổng'],
      ['24', 'Kết quả xử lý', 'Vụ việc không thuộc thẩm quyền', 'Hướng dẫn'],
      ['25', 'Kết quả xử lý', 'Vụ việc không thuộc thẩm quyền', 'Đôn đổc giải quyết'],
      ['26', replies],
    ],
    relations: [
      ['1', ['2', '3']],
      ['4', ['5', '6']],
      ['9', ['10', '11', '12']],
      ['20', ['21', '22']],
      ['23', ['24', '25']],
    ],
  },
  {
    id: 'XLD04',
    title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KIẾN NGHỊ, PHẢN ÁNH',
    remarks: [],
    columns: [
      ['1=2+..+7', 'Tổng số đơn'],
      ...of(2, 'Đơn kỳ trước chuyển sang', signed),
      ...of(5, 'Đơn tiếp nhận đơn trong kỳ', signed),
      ['8=9+10', 'Đã xử lý trong kỳ', 'Tổng số'],
      ['9', 'Đã xử lý trong kỳ', 'Đơn kỳ trước chuyển sang'],
      ['10', 'Đã xử lý trong kỳ', 'Đơn tiếp nhận trong kỳ'],
      ['11', 'Đủ điều kiện xử lý', 'Số đơn'],
      ['12=13+..+16=17+..+19=20+21', 'Đủ điều kiện xử lý', 'Số vụ việc'],
      ...of(13, 'Phân loại vụ việc theo nội dung', ['Chế độ, chính sách', 'Đất đai', 'Tư pháp', 'Khác']),
      ...of(17, 'Phân loại vụ việc theo tình trạng giải quyết', [
        'Đã được giải quyết',
        'Đang giải quyết',
        'Chưa được giải quyết',
      ]),
      ['20', 'Kết quả xử lý', 'Vụ việc thuộc thẩm quyền'],
      ['21= 22+23', 'Kết quả xử lý', 'Vụ việc không thuộc thẩm quyền', 'Tổng số'],
      ['22', 'Kết quả xử lý', 'Vụ việc không thuộc thẩm quyền', 'Chuyển đơn'],
      ['23', 'Kết quả xử lý', 'Vụ việc không thuộc thẩm quyền', 'Đôn đổc giải quyết'],
      ['24', replies],
    ],
    relations: [
      ['1', range(2, 7)],
      ['8', ['9', '10']],
      ['12', range(13, 16)],
      ['12', range(17, 19)],
      ['12', ['20', '21']],
      ['21', ['22', '23']],
    ],
  },
];

/** The layout's sheet with data rows: values[row][column], one row a unit; the note stands below. */
export function inspectorateSheet(
  layout: InspectorateLayout,
  units: readonly string[],
  values: readonly (readonly (number | string | null)[])[],
): SheetSnapshot {
  const cells: CellSnapshot[] = [];
  const merges: CellRange[] = [];
  const depth = Math.max(...layout.columns.map((column) => column.length - 1));
  const top = 2;
  const put = (row: number, column: number, value: string | number): void => void cells.push({ row, column, value });
  const last = layout.columns.length;
  put(0, 0, layout.title);
  merges.push({ top: 0, left: 0, bottom: 0, right: last });
  put(1, 0, 'Số liệu tính từ ngày 15/12/2020 đến ngày 14/6/2021');
  merges.push({ top: 1, left: 0, bottom: 1, right: last });
  put(top, 0, 'Đơn vị');
  merges.push({ top, left: 0, bottom: top + depth - 1, right: 0 });
  for (let level = 0; level < depth; level += 1) {
    for (let at = 0; at < layout.columns.length; at += 1) {
      const path = layout.columns[at]?.slice(1) ?? [];
      const name = path[level];
      if (name === undefined) continue;
      const same = (other: number): boolean =>
        (layout.columns[other]?.slice(1, level + 2).join('|') ?? '') === path.slice(0, level + 1).join('|') &&
        (layout.columns[other]?.length ?? 0) - 1 > level;
      const isLeaf = path.length === level + 1;
      if (!isLeaf && at > 0 && same(at - 1)) continue;
      let right = at;
      if (!isLeaf) while (right + 1 < layout.columns.length && same(right + 1)) right += 1;
      const bottom = isLeaf ? top + depth - 1 : top + level;
      put(top + level, at + 1, name);
      if (right > at || bottom > top + level) merges.push({ top: top + level, left: at + 1, bottom, right: right + 1 });
    }
  }
  const codes = top + depth;
  put(codes, 0, 'MS');
  layout.columns.forEach(([code], at) => put(codes, at + 1, /^\d+$/.test(code) ? code : code));
  units.forEach((unit, row) => {
    put(codes + 1 + row, 0, unit);
    values[row]?.forEach((value, at) => {
      if (value !== null) put(codes + 1 + row, at + 1, value);
    });
  });
  put(codes + 1 + units.length, 0, `${String(last + 1)}. Ghi chú:`);
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { name: layout.id, visibility: 'visible', cells, merges, hiddenRows: [], hiddenColumns: [] };
}

/** Fills one unit's row: leaves at random (from `next`), wholes by the printed relations, so that every one holds. */
export function consistentRow(layout: InspectorateLayout, next: () => number): (number | null)[] {
  const codeOf = (text: string): string => (text.split('=')[0] ?? '').trim();
  const codes = layout.columns.map(([text]) => codeOf(text));
  const value = new Map<string, number>();
  const wholes = [...new Set(layout.relations.map(([whole]) => whole))];
  // Totals first, from the outermost down: each whole is split over the parts of each of its breakdowns.
  const isPart = (code: string): boolean => layout.relations.some(([, parts]) => parts.includes(code));
  const split = (total: number, parts: readonly string[]): void => {
    let rest = total;
    parts.forEach((part, at) => {
      const share = at === parts.length - 1 ? rest : Math.min(rest, next() % (rest + 1));
      rest -= share;
      value.set(part, share);
    });
  };
  const done = new Set<string>();
  const settle = (whole: string): void => {
    if (done.has(whole)) return;
    done.add(whole);
    if (!value.has(whole)) value.set(whole, 20 + (next() % 400));
    for (const [head, parts] of layout.relations) {
      if (head !== whole) continue;
      split(value.get(whole) ?? 0, parts);
      for (const part of parts) if (wholes.includes(part)) settle(part);
    }
  };
  for (const whole of wholes) if (!isPart(whole)) settle(whole);
  return codes.map((code, at) => {
    if (layout.remarks.includes(code)) return null;
    const repeated = codes.indexOf(code) !== at;
    return repeated ? next() % 50 : (value.get(code) ?? next() % 50);
  });
}

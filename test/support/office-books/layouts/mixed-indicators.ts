/** Socio-economic targets: every line a unit of its own, nothing adds down, percentages across. */
import { labelColumn, numberColumn, unitColumn } from '../kit/kit';
import { planActual } from '../kit/columns';
import { single, type Layout } from './layout';

const INDICATORS = [
  ['Tổng giá trị sản xuất', 'Tỷ đồng'],
  ['Thu nhập bình quân đầu người', 'Triệu đồng'],
  ['Sản lượng lương thực', 'Tấn'],
  ['Diện tích trồng rừng', 'Ha'],
  ['Số hộ nghèo', 'Hộ'],
  ['Giải quyết việc làm', 'Người'],
  ['Thu ngân sách', 'Triệu đồng'],
  ['Tổng đàn lợn', 'Con'],
  ['Số xã đạt chuẩn', 'Xã'],
  ['Khách du lịch', 'Lượt'],
  ['Điện thương phẩm', '1000 kWh'],
  ['Nước máy sản xuất', 'm3'],
  ['Gạch nung', '1000 viên'],
  ['Xi măng', 'Tấn'],
  ['Trẻ sinh trong năm', 'Trẻ'],
  ['Giường bệnh', 'Giường'], // prettier-ignore
] as const;

export const mixedIndicators: Layout = {
  id: 'mixed-indicators',
  says: 'targets of different units, plan, actual, percentages; no sums down',
  draw: (kit) => {
    const { draw } = kit;
    const lines = draw
      .sample(INDICATORS, draw.between(5, 12))
      .map(([label, unit], at) => kit.line(label, { number: String(at + 1), unit }));
    const columns = [
      numberColumn(),
      labelColumn('Chỉ tiêu'),
      unitColumn('Đơn vị tính'),
      ...planActual(kit, { size: 900, scaled: true }),
    ];
    return single(kit, kit.table(columns, lines, { movable: false }));
  },
};

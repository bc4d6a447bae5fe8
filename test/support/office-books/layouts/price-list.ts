/** Quantity, price and amount a line; only the amounts are added. */
import { labelColumn, numberColumn, unitColumn, whole } from '../kit/kit';
import { GOODS } from '../words/places';
import { single, type Layout } from './layout';

export const priceList: Layout = {
  id: 'price-list',
  says: 'số lượng × đơn giá = thành tiền, "Cộng" of the amounts only',
  draw: (kit) => {
    const { draw } = kit;
    const units = ['kg', 'bao', 'tấn', 'cái', 'm3', 'lít', 'bộ'];
    const items = draw
      .sample(GOODS, draw.between(3, 12))
      .map((label, at) => kit.line(label, { number: String(at + 1), unit: draw.pick(units) }));
    const total = whole(
      kit.line(draw.pick(['Cộng', 'Tổng cộng', 'Cộng tiền hàng']), { kind: 'total', without: ['quantity', 'price'] }),
      items,
    );
    const columns = [
      numberColumn(),
      labelColumn('Tên hàng hóa, dịch vụ'),
      unitColumn(),
      kit.figure('quantity', ['Số lượng'], { adds: false, typed: kit.values(60, 0.5, 0) }),
      kit.figure('price', ['Đơn giá'], { adds: false, typed: () => draw.between(3, 900) * 500 }),
      kit.figure('amount', ['Thành tiền'], {
        adds: true,
        rule: { kind: 'product', of: ['quantity', 'price'], power: 0 },
      }),
    ];
    return single(
      kit,
      kit.table(columns, [...items, total], {
        title: [draw.pick(['BẢNG KÊ MUA HÀNG', 'DỰ TOÁN KINH PHÍ', 'BẢNG TỔNG HỢP VẬT TƯ'])],
      }),
    );
  },
};

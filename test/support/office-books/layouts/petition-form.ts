/** One count made up twice or three times across, three levels of headings: 1=2+3=4+5, 6=7+8+9=10+11. */
import { labelColumn, numberColumn, sum } from '../kit/kit';
import { flat } from '../kit/outlines';
import type { FigureColumn } from '../kit/table';
import { single, type Layout } from './layout';

export const petitionForm: Layout = {
  id: 'petition-form',
  says: 'counts with two partitions each across, headings three deep',
  draw: (kit) => {
    const { draw } = kit;
    const { lines, heading } = flat(kit, { count: [4, 12], total: draw.pick(['first', 'last']) });
    const part = (of: string, low: number, high: number): NonNullable<FigureColumn['typed']> => (_, get) => Math.round(get(of) * (low + (high - low) * draw.next())); // prettier-ignore
    const rest = (of: string, ...others: readonly string[]): NonNullable<FigureColumn['typed']> => (_, get) => others.reduce((left, key) => left - get(key), get(of)); // prettier-ignore
    const columns = [
      numberColumn(),
      labelColumn(heading),
      kit.figure('all', ['Tổng số đơn', 'Tổng'], { rule: sum('before', 'new'), also: [sum('handled', 'open')] }),
      kit.figure('before', ['Tổng số đơn', 'Kỳ trước chuyển sang'], { typed: kit.values(12) }),
      kit.figure('new', ['Tổng số đơn', 'Tiếp nhận trong kỳ'], { typed: kit.values(40) }),
      kit.figure('handled', ['Đơn đã xử lý'], { typed: part('all', 0.5, 1) }),
      kit.figure('open', ['Đơn chưa xử lý'], { typed: rest('all', 'handled') }),
      kit.figure('fit', ['Đủ điều kiện xử lý'], { rule: sum('a', 'b', 'c'), also: [sum('mine', 'others')] }),
      kit.figure('a', ['Phân loại', 'Theo nội dung', 'Khiếu nại'], { typed: kit.values(12) }),
      kit.figure('b', ['Phân loại', 'Theo nội dung', 'Tố cáo'], { typed: kit.values(8) }),
      kit.figure('c', ['Phân loại', 'Theo nội dung', 'Kiến nghị, phản ánh'], { typed: kit.values(20) }),
      kit.figure('mine', ['Phân loại', 'Theo thẩm quyền', 'Thuộc thẩm quyền'], { typed: part('fit', 0.3, 0.9) }),
      kit.figure('others', ['Phân loại', 'Theo thẩm quyền', 'Không thuộc thẩm quyền'], { typed: rest('fit', 'mine') }),
    ];
    return single(
      kit,
      kit.table(columns, lines, { title: [`TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN ${kit.period} ${String(kit.year)}`] }),
    );
  },
};

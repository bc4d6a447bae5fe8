/** Kinds of which a thing is one at a time: data. A list of them may leave some out, but never comes to more than its whole. */
import type { Mention } from '../mentions/mention';

const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

/** Each group's kinds; a label that names two of them names none. */
const GROUPS: readonly (readonly RegExp[])[] = [
  ['đường bộ', 'đường sắt', 'đường thủy|đường thuỷ', 'hàng không', 'đường biển'],
  ['trâu', 'bò', 'lợn|heo', 'dê', 'gà', 'vịt', 'ngựa', 'thỏ'],
  ['lúa', 'ngô|bắp', 'khoai lang', 'sắn|mì', 'lạc|đậu phộng', 'đậu tương', 'mía', 'rau màu|rau các loại', 'cây ăn quả'],
  ['mầm non|mẫu giáo|nhà trẻ', 'tiểu học', 'thcs|trung học cơ sở', 'thpt|trung học phổ thông', 'gdnn-gdtx'],
  ['khiếu nại', 'tố cáo', 'kiến nghị|phản ánh|knpa'],
  [
    'trộm(?: cắp)?',
    'cướp(?: giật)?',
    'cố ý gây thương tích',
    'lừa đảo',
    'đánh bạc',
    'ma túy|ma tuý',
    'giết người',
    'gây rối',
  ],
  ['giải nhất', 'giải nhì', 'giải ba', 'giải khuyến khích|khuyến khích'],
  ['hcv|huy chương vàng', 'hcb|huy chương bạc', 'hcđ|huy chương đồng'],
  ['xây (?:dựng )?mới', 'sửa chữa'],
  ['phạt tiền|xử phạt', 'nhắc nhở', 'cảnh cáo'],
  ['nam(?! á)', 'nữ'],
  ['(?<!cận )nghèo', 'cận nghèo'],
  ['hình sự', 'dân sự', 'hành chính', 'hôn nhân(?: và)? gia đình', 'kinh doanh,? thương mại'],
  ['ô tô', 'mô tô|xe máy', 'xe đạp(?: điện)?', 'phương tiện khác'],
].map((kinds) => kinds.map(word));

function kindIn(group: readonly RegExp[], { label, unit, after }: Mention): number {
  const noun = unit?.dimension === 'count' ? unit.text : '';
  // "hộ nghèo và 1.865 hộ cận nghèo": what stands behind a figure is its own.
  for (const words of [after, `${label} ${noun} ${after}`]) {
    const named = group.flatMap((kind, at) => (kind.test(words.toLowerCase()) ? [at] : []));
    if (named.length === 1) return named[0] ?? -1;
  }
  return -1;
}

/** Whether every figure is of another kind of one group. */
export function areExclusive(parts: readonly Mention[]): boolean {
  return GROUPS.some((group) => {
    const kinds = parts.map((part) => kindIn(group, part));
    return parts.length > 1 && !kinds.includes(-1) && new Set(kinds).size === parts.length;
  });
}

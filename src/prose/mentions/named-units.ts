/** What a bare number counts, named before it or by the number behind it: "số cơ sở vi phạm 88", "57 trong tổng số 64 căn nhà". */
import type { Unit } from '../../core/unit';
import type { NumberAt } from './mention';
import { lastBreak } from './breaks';
import { unitAt, type UnitAt } from './units';

/** "Hộ nghèo: 64, tỷ lệ 2,89%": what a clause with a colon names is what it counts. */
const HEADED =
  /(?<=^|[.;]\s+)\s*(?:-\s*)?(?:hộ|người|(?:học|thí) sinh|lao động|(?:đảng|hội|đoàn|giáo|học|sinh|viên) (?:viên|sinh|chức)|cán bộ|công chức|trẻ em|bệnh nhân|doanh nghiệp|hợp tác xã|hồ sơ|vụ việc|vụ án|trường hợp|dự án|công trình)(?: \p{L}+){0,4}:\s*$/iu;

/** "số cơ sở vi phạm 88": what a bare number counts is named before it. */
export function namedBefore(text: string, edge: number, { start }: NumberAt): Unit | null {
  const name = HEADED.exec(text.slice(edge, start));
  if (name) return unitAt(text.slice(0, start).toLowerCase(), edge + name.index + name[0].search(/\p{L}/u)).unit;
  const from = lastBreak(text, start, edge);
  const opening =
    /^\s*(?:và\s+)?(?:(?:tổng\s+)?số\s+(?=\p{L})|(?=(?:doanh nghiệp|hợp tác xã|dự án|công trình)\s))/iu.exec(
      text.slice(from, start),
    );
  if (!opening || /(?<!\p{L})(?:tăng|giảm|thêm)(?!\p{L})/iu.test(text.slice(from, start))) return null;
  const { unit } = unitAt(text.slice(0, start), from + opening[0].length);
  return unit?.dimension === 'count' && /^\p{L}/u.test(unit.text) ? unit : null;
}

/** "57 trong tổng số 64 căn nhà", "vắng 62 so với 13.586 thí sinh": of what a bare number is some the next one says. */
const OUT_OF = /^\s+(?:trong|trên)(?: tổng)?(?: số)?\s+$|^\s+(?:so với|của)(?: tổng số)?\s+$/iu;

export function namedBehind(
  text: string,
  { end }: NumberAt,
  next: NumberAt | undefined,
  at: UnitAt | undefined,
): Unit | null {
  const counted = next && at?.unit?.dimension === 'count' && OUT_OF.test(text.slice(end, next.start));
  return counted ? (at.unit ?? null) : null;
}

/** What a column of figures measures where no form says so: by the words of its heading, else by its code, else by a slug. */
import { slug } from '../language';
import type { TableColumn } from './columns';

/** The contract's measure that a heading names; null when it names none. */
export function measureByHeading(column: TableColumn): string | null {
  const path = column.folded;
  const all = path.join(' | ');
  const last = path[path.length - 1] ?? '';
  const plan = /dự toán|kế hoạch|(?<!\p{L})(?:kh|dt)(?!\p{L})|chỉ tiêu giao/u;
  const prior = /cùng kỳ|năm trước|kỳ trước|(?<!\p{L})ck(?!\p{L})/u;
  if (column.unit?.dimension === 'percent' || /so sánh|so với|tỷ lệ|tốc độ|tăng trưởng/u.test(all)) {
    const share = column.unit?.dimension === 'percent' || /tỷ lệ|tốc độ|tăng trưởng/u.test(all);
    if (!share) return null;
    if (prior.test(last) || prior.test(all))
      return /tăng|giảm|tốc độ/u.test(last)
        ? 'growth'
        : plan.test(last) && !prior.test(last)
          ? 'percent-of-plan'
          : 'percent-of-prior';
    return plan.test(all) ? 'percent-of-plan' : /tốc độ|tăng trưởng/u.test(last) ? 'growth' : null;
  }
  if (/^diện tích/u.test(last)) return 'area';
  if (/^năng suất/u.test(last)) return 'yield';
  if (/^sản lượng/u.test(last)) return 'production';
  if (prior.test(last)) return /chuyển sang|tồn/u.test(last) ? null : 'prior';
  if (plan.test(last)) return 'plan';
  if (/thực hiện|(?<!\p{L})ước(?!\p{L})|quyết toán|(?<!\p{L})th(?!\p{L})/u.test(last)) return 'actual';
  return /^số lượng$/u.test(last) ? 'count' : null;
}

/** Measures of a table's columns of figures that no form names; two columns never share one unless they share a code. */
export function nameMeasures(columns: readonly TableColumn[], byCodeOnly: boolean): (string | null)[] {
  const guesses = columns.map((column) => (column.role === 'measure' && !byCodeOnly ? measureByHeading(column) : null));
  const taken = new Map<string, number>();
  return columns.map((column, at) => {
    if (column.role !== 'measure') return null;
    const guess = guesses[at] ?? null;
    const code = column.code !== null && /^\d/.test(column.code) ? `ms-${slug(column.code)}` : null;
    if (guess !== null && guesses.filter((other) => other === guess).length === 1) return guess;
    if (code !== null) return code;
    const named =
      slug(column.heading.slice(-1)[0] ?? '')
        .slice(0, 28)
        .replace(/-+$/, '') || `c${String(at + 1)}`;
    const count = (taken.get(named) ?? 0) + 1;
    taken.set(named, count);
    return count === 1 ? named : `${named}-${String(count)}`;
  });
}

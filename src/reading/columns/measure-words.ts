/** What a heading's words say that its column measures. */
import type { Unit } from '../../core/unit';

/** The contract's measure that a heading names; null when it names none. */
export function measureByHeading(column: {
  readonly folded: readonly string[];
  readonly unit: Unit | null;
}): string | null {
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

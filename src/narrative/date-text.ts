/** Days in running text, as NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 4.b writes them. */
import { formatDate } from '../language';

/** "2021-07-06" is "06/7/2021"; undefined for anything but an ISO date. */
export function dateText(iso: string | undefined): string | undefined {
  return iso !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? formatDate(iso) : undefined;
}

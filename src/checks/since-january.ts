/** What is counted since January, so that it does not fall from one report of the year to the next: what happens, not what stands. */
import { sign } from '../core/decimal';
import type { Fact } from '../core/fact';
import { bareWords } from '../language';

const SINCE_JANUARY = /\bluy ke\b|cumulative|year to date|\btu dau nam\b/;
/** What stands at a moment is not added over months. */
const AT_A_MOMENT =
  /\b(?:ton|hien co|hien dang|hien nay|dang|cuoi ky|con|con lai|dan so|so du|du no|tong dan|dan (?:trau|bo|lon|heo|ga|vit|de|gia suc|gia cam)|tai thoi diem|ho ngheo|ho can ngheo|so ho ngheo|tong so ho|mat do|binh quan|ty le|ti le|kha nang|cong suat|nang suat)\b/;
/** What happens, and is only ever added to. */
const EVENT =
  /^(?:lượt|lượt người|lượt khách|đơn|vụ|vụ việc|cuộc|hồ sơ|văn bản|giấy|giấy chứng nhận|quyết định|trường hợp|buổi|đợt|ca|chuyến|tin|bài)$/;
/** Words of what is done or comes about in the course of a year, whatever it is counted in. */
const HAPPENS =
  /\b(?:da cap|cap moi|duoc cap|cap giay|tao viec lam|viec lam moi|duoc tao|giai quyet viec lam|xu phat|tien phat|xu ly vi pham|tiep nhan|trong moi|trong rung|trong cay|khai thac|danh bat|san luong|thanh lap moi|thu hut|giai ngan|thu hoi|dao tao nghe|tap huan|tuyen dung|tuyen moi|xuat khau|xuat khau lao dong|khach du lich|ket nap|ban hanh|khoi cong|hoan thanh ban giao|doanh thu|duoc vay von|ho duoc vay|xoa nha tam|gieo trong|gieo cay|tiem phong|phat hien)\b/;

export function isCounted(fact: Fact, heading: string): boolean {
  const label = bareWords(fact.label);
  const { unit } = fact;
  if (sign(fact.value) < 0 || unit?.dimension === 'percent' || unit?.dimension === 'yield') return false;
  if (SINCE_JANUARY.test(heading) || SINCE_JANUARY.test(label))
    return !AT_A_MOMENT.test(label) || /\bluy ke\b/.test(label);
  if (AT_A_MOMENT.test(label)) return false;
  // Last year's figures are of the same kind as this year's.
  const measure = fact.measure === 'prior' ? 'actual' : fact.measure.replace(/-prior$/, '');
  if (measure === 'actual' && unit?.dimension === 'money') return true;
  if (!['actual', 'count'].includes(measure)) return false;
  return HAPPENS.test(label) || (unit?.dimension === 'count' && EVENT.test(unit.kind));
}

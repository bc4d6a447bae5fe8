/** What is counted since January, so that it does not fall from one report of the year to the next: what happens, not what stands. */
import { sign } from '../core/decimal';
import type { Fact } from '../core/fact';
import { bareWords, foldText } from '../language';
import { standsByName } from './debts-and-balances';

const SINCE_JANUARY = /\bluy ke\b|cumulative|year to date|\btu dau nam\b/;
/** What stands at a moment is not added over months. */
const AT_A_MOMENT =
  /\b(?:ton(?! giao)|hien co|hien dang|hien nay|dang(?! ky)|cuoi ky|con|con lai|dan so|so du|du no|tong dan|dan (?:trau|bo|lon|heo|ga|vit|de|gia suc|gia cam)|tai thoi diem|ho ngheo|ho can ngheo|so ho ngheo|tong so ho|mat do|binh quan|ty le|ti le|kha nang|cong suat|nang suat)\b/;
/** What happens, and is only ever added to. */
const EVENT =
  /^(?:lượt|lượt người|lượt khách|đơn|vụ|vụ việc|cuộc|hồ sơ|văn bản|giấy|giấy chứng nhận|quyết định|trường hợp|buổi|đợt|ca|chuyến|tin|bài)$/;
/** Words of what is done or comes about in the course of a year, whatever it is counted in. */
const HAPPENS =
  /\b(?:da cap|cap moi|duoc cap|cap giay|tao viec lam|viec lam moi|duoc tao|giai quyet viec lam|xu phat|tien phat|xu ly vi pham|tiep nhan|trong moi|trong rung|trong cay|khai thac|danh bat|san luong|thanh lap moi|thu hut|giai ngan|thu hoi|dao tao nghe|tap huan|tuyen dung|tuyen moi|xuat khau|xuat khau lao dong|khach du lich|dang ky (?:khai sinh|khai tu|ket hon|giam ho|nuoi con nuoi|lai)|khai sinh|khai tu|chung thuc|cap ban sao|(?:nguoi|bi) chet|tu vong|bi thuong|ket nap|ban hanh|khoi cong|hoan thanh ban giao|doanh thu|duoc vay von|ho duoc vay|xoa nha tam|gieo trong|gieo cay|tiem phong|phat hien)\b/;

/** Where a figure stands: the words of its column and of the lines above it, and of its table. */
export interface Whereabouts {
  readonly heading: string;
  /** Labels of the lines that it is under, the nearest last. */
  readonly above: readonly string[];
  /** The figure of the line above in its column. */
  readonly whole: Fact | null;
  readonly title: string;
  /** Lines are places, units or bodies: what is counted is in the title. */
  readonly ofUnits: boolean;
}

/** Words of the column alone are known. */
export const underHeading = (heading: string): Whereabouts => ({
  ...{ heading, above: [], whole: null, title: '', ofUnits: false },
});

/** `counted` does not fall; `stands` may; of `unknown` the words do not say. */
export type Course = 'counted' | 'stands' | 'unknown';

const isOfKind = (fact: Fact, whole: Fact | null): boolean =>
  fact.unit !== null && whole?.unit?.dimension === fact.unit.dimension && whole.unit.kind === fact.unit.kind;

function isHappening(fact: Fact, { above, whole, title, ofUnits }: Whereabouts): boolean {
  if (HAPPENS.test(bareWords(fact.label))) return true;
  if (isOfKind(fact, whole) && above.some((label) => HAPPENS.test(bareWords(label)))) return true;
  return ofUnits && fact.unit !== null && HAPPENS.test(bareWords(title)) && !AT_A_MOMENT.test(bareWords(title));
}

export function courseOf(fact: Fact, where: Whereabouts): Course {
  const label = bareWords(fact.label);
  const { unit } = fact;
  const { heading, above, title } = where;
  if (sign(fact.value) < 0 || unit?.dimension === 'percent' || unit?.dimension === 'yield') return 'stands';
  if (/percent|growth|yield/.test(fact.measure)) return 'stands';
  if (/\bluy ke\b/.test(label)) return 'counted';
  if ([fact.label, ...above, title].some((words) => standsByName(foldText(words)))) return 'stands';
  if (AT_A_MOMENT.test(label)) return 'stands';
  if (SINCE_JANUARY.test(heading) || SINCE_JANUARY.test(label)) return 'counted';
  if (above.some((words) => AT_A_MOMENT.test(bareWords(words)))) return 'stands';
  // Last year's figures are of the same kind as this year's.
  const measure = fact.measure === 'prior' ? 'actual' : fact.measure.replace(/-prior$/, '');
  if (measure === 'actual' && unit?.dimension === 'money') return 'counted';
  if (!['actual', 'count'].includes(measure)) return 'unknown';
  const isEvent = unit?.dimension === 'count' && EVENT.test(unit.kind);
  return isEvent || isHappening(fact, where) ? 'counted' : 'unknown';
}

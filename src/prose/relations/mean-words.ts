/** What an average falls to and what it is of, as its words say: "bình quân 93 triệu đồng/cơ sở", "bình quân mỗi lượt khách chi 1.250 nghìn đồng". */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ReadLine } from '../text/read-line';
import { sentenceOf } from './skeleton';

export interface Mean {
  readonly mean: Mention;
  /** What it falls to: "cơ sở", "lượt khách". */
  readonly noun: string;
  /** What is shared out: "học sinh", "ngày"; null where only the unit says it. */
  readonly of: string | null;
  /** "GRDP bình quân đầu người": what the total is called; "" elsewhere. */
  readonly topic: string;
  /** "đồng/người/tháng": the total is one of a month, too. */
  readonly time: string | null;
}

const PER =
  /^[^\p{L}\d,;.()]*(\p{L}[\p{L}²³ ]{0,18}?)\s*\/\s*(?!tháng|năm|ngày|quý|vụ|kỳ)(\p{L}+[2²]?(?: \p{L}+)?)(?:\s*\/\s*(tháng|năm|ngày|quý|vụ))?(?!\p{L})/u;
const EACH =
  /(?<!\p{L})(?:(?:bình quân|trung bình)(?: thì)? (?:cho |trên )?(?:mỗi|một|1)|mỗi) (\p{L}+(?: \p{L}+)?)(?: \p{L}+){0,5}?\s*(?:khoảng|là|:)?\s*$/u;
const PER_TIME =
  /(?<!\p{L})(?:bình quân|trung bình) (?:mỗi|một|1|hằng|hàng) (tháng|ngày|quý|năm|tuần)(?: \p{L}+){0,4}\s*$/u;
const PER_HEAD =
  /(?<!\p{L})(?:(?<topic>\p{L}[\p{L} ]{1,40}?) (?:bình quân|trung bình) (?:trên )?|(?:bình quân|trung bình) (?<behind>\p{L}[\p{L} ]{1,30}?) (?:trên )?)(?:đầu người|một người dân|1 người)(?:[^.;()]{0,24})$/u;
export const IS_MEAN = /(?<!\p{L})(?:bình quân|trung bình|mật độ)(?!\p{L})/u;
/** Averages over more than the text counts, and prices that nobody divided. */
const OTHER =
  /(?<!\p{L})(?:giá|đơn giá|mức (?:hỗ trợ|chi|đóng|thu|thưởng|phạt)|định mức|toàn quốc|cả nước|toàn ngành|lương(?! thực))(?!\p{L})[^.;]*$/u;

/** How a figure is an average of others; null for any other. */
export function meanOf(read: ReadLine, mean: Mention): Mean | null {
  if (mean.hedged || mean.unit?.dimension === 'percent' || mean.unit?.dimension === 'yield') return null;
  const before = read.low.slice(Math.max(sentenceOf(read, mean), mean.start - 90), mean.start);
  const clause = before.replace(/^.*[;)](?=\s)/su, '');
  if (OTHER.test(clause)) return null;
  const per = PER.exec(read.low.slice(mean.end, mean.end + 44));
  const head = PER_HEAD.exec(clause);
  if (head && /^(?:người|đầu người)$/u.test(per?.[2] ?? 'người'))
    return {
      mean,
      of: null,
      noun: 'người',
      topic: topicOf(head.groups?.topic ?? head.groups?.behind ?? ''),
      time: null,
    };
  if (per && (IS_MEAN.test(clause) || mean.role === 'rate'))
    return { mean, of: (per[1] ?? '').trim(), noun: (per[2] ?? '').trim(), topic: '', time: per[3] ?? null };
  if (per) return null;
  // "bình quân 24,4 triệu đồng mỗi quyết định"
  const behind = /^\s*(?:cho |trên )?(?:mỗi|một) (\p{L}+(?: \p{L}+)?)/u.exec(
    read.low.slice(mean.unitEnd, mean.unitEnd + 30),
  );
  if (behind && IS_MEAN.test(clause)) return { mean, of: null, noun: behind[1] ?? '', topic: '', time: null };
  const time = PER_TIME.exec(clause);
  if (time) return { mean, of: null, noun: time[1] ?? '', topic: '', time: null };
  const each = EACH.exec(clause);
  return each && IS_MEAN.test(clause) ? { mean, of: null, noun: each[1] ?? '', topic: '', time: null } : null;
}

const topicOf = (words: string): string =>
  words.replace(/(?<!\p{L})(?:giá trị|tổng|ước|chỉ tiêu|và|tính)(?!\p{L})/gu, ' ').trim();

const PERSON = { text: 'người', dimension: 'count', kind: 'người', power: 0 } as const;

/** Whether a figure counts a noun, by that name or by a longer one. */
export function countsNoun({ unit, label, before }: Mention, noun: string): boolean {
  if (unit === null) return false;
  const own = unit.dimension === 'count' ? unit.kind : unit.text.toLowerCase();
  const [first = ''] = noun.split(' ');
  const areas = unit.dimension === 'area' || unit.dimension === 'length';
  if (areas) return unit.text.toLowerCase().replace('²', '2') === first.replace('²', '2');
  if (unit.dimension !== 'count') return false;
  // "Khách lưu trú 297.380 lượt": each time is one of them.
  if (own === 'lượt' && new RegExp(`(?<!\\p{L})${first}(?!\\p{L})`, 'u').test(`${before} ${label}`.toLowerCase()))
    return true;
  const heads = own.split(/\s*[,/]\s*/u);
  if (
    heads.some((head) => head === noun || head.startsWith(`${noun} `) || noun.startsWith(`${head} `) || head === first)
  )
    return true;
  return (
    (noun === PERSON.kind && sameKind(unit, PERSON)) ||
    (noun === PERSON.kind && /dân số/u.test(`${before} ${label}`.toLowerCase()))
  );
}

/** Whether a figure is what an average shares out. */
export function isShared(total: Mention, { mean, of, time }: Mean): boolean {
  if (total.unit === null || mean.unit === null || total.unit.text.includes('/')) return false;
  // "1.034 người/km²" is an average itself.
  if (/^\s*\/\s*(?:km|ha|m2|m²)/u.test(total.line.plain.slice(total.unitEnd, total.unitEnd + 6))) return false;
  const monthly = total.role === 'rate';
  if (monthly !== (time !== null && time !== 'năm') && monthly) return false;
  const money = mean.unit.dimension === 'money' || (of !== null && /đồng|usd/u.test(of));
  if (money) return total.unit.dimension === 'money';
  if (total.unit.dimension === 'mass')
    return mean.unit.dimension === 'mass' || /(?:tấn|tạ|kg|gam|yến)/u.test(mean.unit.text);
  if (of === null || of === '') return sameKind(total.unit, mean.unit);
  const last = of.split(' ').at(-1) ?? of;
  if (total.unit.dimension !== 'count') return total.unit.text.toLowerCase() === last;
  const people = sameKind({ ...PERSON, text: of, kind: of }, PERSON) && sameKind(total.unit, PERSON);
  return people || countsNoun(total, of) || total.unit.kind.split(' ').at(-1) === last;
}

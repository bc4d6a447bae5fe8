/** What a change or a percentage is compared with, as its words say: the plan, the same time a year ago, another time; or not at all. */
import { DAY_BEFORE, foldText, PLAN_SAID, wordOf, YEAR_BEFORE } from '../../language';
import type { Mention } from '../mentions/mention';
import { ofSentence } from './context';

export type Base = 'plan' | 'prior' | 'start' | 'other' | 'unsaid';

const BEFORE = 200;
const BEHIND = 70;
const PLAN = wordOf(PLAN_SAID);
/** "thấp hơn kế hoạch 0,2 điểm phần trăm" */
const THAN_PLAN = new RegExp(
  `(?<!\\p{L})(?:hơn|vượt|hụt|thiếu|kém|so với|so)(?: so với)? (?:${PLAN_SAID})(?: \\p{L}+| \\d{4}){0,3}\\s*$`,
  'u',
);
const LAST_YEAR = wordOf(YEAR_BEFORE);
const OTHER_TIME =
  /(?<!\p{L})(?:tháng trước|tháng (?:0?[1-9]|1[0-2])(?![\d.,]*\d)|quý trước|kỳ trước|giai đoạn|ngày trước|tuần trước|nhiệm kỳ|bình quân|trung bình)(?!\p{L})/u;
/** "giảm 1 vụ so với số mới thụ lý": neither of a plan nor of a time. */
const OTHER_THING = /^\s*so (?:sánh )?với \p{L}/u;
/** Any time at all: "so với 9 tháng năm 2025". */
const TIME = /(?<!\p{L})(?:năm|kỳ|quý|tháng|tuần|ngày|vụ|mùa|lứa|trước)(?!\p{L})|\d/u;
const START = new RegExp(DAY_BEFORE, 'u');
const YEAR = /(?:năm|\/) ?((?:19|20)\d{2})(?!\d)/gu;
const COMPARED =
  /so (?:với )?(?:cùng kỳ|(?:đầu|cuối) (?:năm|kỳ)|năm (?:trước|ngoái|\d{4})|(?:\p{L}+ ){0,3}năm \d{4})[^.;]*$/u;

const NEXT_FIGURE = /(?<!(?:năm|tháng|quý|ngày|vụ) ?)(?<![\d./-])\d[\d.,]*(?!\s?[/-]\s?\d)/u;

/** Up to the clause of the next figure. */
function ownBehind(words: string): string {
  const next = NEXT_FIGURE.exec(words);
  if (!next) return words;
  const before = words.slice(0, next.index);
  const cut = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('('));
  return before.slice(0, cut < 0 ? undefined : cut);
}

/** Words behind a figure up to where the next thing is said. */
function behindOf({ line, unitEnd }: Mention): string {
  return ownBehind(foldText(line.text.slice(unitEnd, unitEnd + BEHIND)))
    .replace(/[.;](?=\s|$).*$/su, '')
    .replace(/[,)(]\s*(?:và |hay |tức |\()?(?:đạt|tăng|giảm|bằng|vượt|chỉ|còn|trong đó|gồm|chiếm)(?!\p{L}).*$/su, '')
    .replace(/(?<!\p{L})(?:nhưng|trong khi|và (?:tăng|giảm|bằng|đạt|vượt))(?!\p{L}).*$/su, '');
}

function timeOf(words: string, year: string): Base | null {
  if (START.test(words)) return 'start';
  const named = [...words.matchAll(YEAR)].map(([, own]) => Number(own));
  const last = named.at(-1);
  if (last !== undefined && year !== '')
    return last === Number(year) - 1 ? 'prior' : last === Number(year) ? null : 'other';
  if (OTHER_TIME.test(words)) return 'other';
  return LAST_YEAR.test(words) ? 'prior' : null;
}

/** `year`: that of the table's own figures, "" where nobody says. */
export function baseSaid(mention: Mention, year: string): Base {
  const { role, line, start } = mention;
  const behind = behindOf(mention);
  const before = foldText(ofSentence(line.text.slice(Math.max(0, start - BEFORE), start)));
  // "lũy kế 3.105, vượt 702,6 so với cùng kỳ": what is exceeded need be no plan.
  const exceeded = role === 'over-plan' && !PLAN.test(behind) ? timeOf(behind, year) : null;
  if (exceeded !== null) return exceeded;
  if (role === 'of-plan' || role === 'over-plan')
    return PLAN.test(`${behind} ${before.slice(-60)}`) && !/^[^,]*(?:quý|tháng)/u.test(behind) ? 'plan' : 'unsaid';
  if (THAN_PLAN.test(before)) return 'plan';
  const compared = COMPARED.exec(before)?.[0];
  if (PLAN.test(behind) && !LAST_YEAR.test(behind)) return 'plan';
  return (
    timeOf(behind, year) ??
    (compared === undefined ? null : timeOf(compared, year)) ??
    (OTHER_TIME.test(before.slice(-30)) || (OTHER_THING.test(behind) && !TIME.test(behind)) ? 'other' : 'unsaid')
  );
}

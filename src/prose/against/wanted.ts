/** Which cells a figure of a text may be of at all by its unit and role, and of which time: this period's, the last one's, the plan's. */
import { powerBetween } from '../../core/relation-scale';
import type { Fact } from '../../core/fact';
import { foldText } from '../../language';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { Time } from './axes';
import type { GridCell } from './grid';
import type { Subject } from './subject';

const RATE_LABEL = /%|tỷ lệ|tỉ lệ|công suất|tỷ trọng|tốc độ|hệ số/iu;

const OF_TIME = /^(?:năm|tháng|ngày|giờ|phút|tuổi|tuần|quý|lần|đợt|buổi)(?: |$)/u;

/** Whether units allow that both count or measure the same. */
export function unitFits(mention: Mention, fact: Fact): boolean {
  const { unit } = mention;
  if (unit?.dimension === 'percent' && fact.unit === null)
    return RATE_LABEL.test(fact.label) || /^(?:ty|ti)-le/u.test(fact.measure);
  if (powerBetween(fact.unit, unit) === null) return false;
  if (fact.unit && unit) {
    if (fact.unit.dimension !== unit.dimension) return false;
    if (unit.dimension !== 'count' || sameKind(fact.unit, unit) || fact.unit.kind === '') return true;
    return unit.kind === `lượt ${fact.unit.kind}` || foldText(fact.label).includes(unit.kind);
  }
  // A sheet that states no unit counts; scaled counts are not compared with it, nor what is measured.
  if (fact.unit === null)
    return unit === null || (unit.dimension === 'count' && unit.power === 0 && !OF_TIME.test(unit.kind));
  return fact.unit.dimension === 'count' && fact.unit.power === 0;
}

/** "Số tiền" under a note of units that names none of this column. */
const OF_MONEY = new Set(['tiền', 'phí', 'vốn', 'thu', 'chi', 'giá', 'toán', 'nợ']);

/** Whether units allow a cell, or its column's words say what it counts: "916 trực tiếp" of the column "Trực tiếp, BCCI". */
export function cellFits(mention: Mention, { fact, axis }: GridCell): boolean {
  if (unitFits(mention, fact)) return true;
  const { unit } = mention;
  if (unit === null) return false;
  if (fact.unit === null) return unit.dimension === 'money' && [...axis.indicator].some((word) => OF_MONEY.has(word));
  const words = unit.kind.split(' ');
  const counts = unit.dimension === 'count' && fact.unit.dimension === 'count' && fact.unit.power === unit.power;
  return counts && words.every((word) => axis.indicator.has(word));
}

const THEN =
  /(?<!(?:so với|so|hơn|của|tăng|giảm) )(?:(?:cả )?năm (?:trước|ngoái|((?:19|20)\d{2}))|cùng kỳ)(?![^,;]*(?:tăng|giảm|so))[^,;]*$/u;

/** "(đầu năm 115 hộ)" */
const BEGUN =
  /(?<!(?:với|so|hơn|của|tăng|giảm|từ|tháng|quý) )(?<!\p{L})đầu (?:năm|kỳ)(?!\p{L})(?: (?:là|có|còn))?(?![^,;]*(?:tăng|giảm|so|nay))[^,;\d]{0,20}$/u;

/** The time that words right before a figure put it in, where its role does not. */
function timeSaid(subject: Subject, year: string): Time {
  const own = /\p{L}/u.test(subject.own) ? subject.own : (subject.before[0]?.text ?? '');
  const said = foldText(own).trim();
  if (BEGUN.test(said)) return 'start';
  const then = THEN.exec(said);
  if (!then) return 'now';
  const named = then[1];
  if (named === undefined) return 'prior';
  return Number(named) === Number(year) - 1 ? 'prior' : named === year ? 'now' : 'other';
}

export type Wanted = 'level' | 'rate';

/** Times that a mention may mean in a table of some year, the likeliest first; none where it means no level at all. */
export function timesOf(mention: Mention, subject: Subject, year: string): readonly Time[] {
  switch (mention.role) {
    case 'prior':
      return ['prior', 'start'];
    case 'plan':
      return ['plan'];
    case 'base':
      return ['plan', 'prior', 'now', 'other'];
    case 'now':
    case 'level':
    case 'rate':
    case 'percent':
    case 'share':
    case 'of-plan': {
      if (mention.planned && mention.role === 'level') return ['plan'];
      return [timeSaid(subject, year)];
    }
    default:
      return [];
  }
}

const PERCENT = new Set(['percent', 'share', 'rate', 'level', 'prior', 'plan']);

/** Whether a cell is of the kind that the mention is, whatever its time. */
export function kindFits(mention: Mention, { axis, fact }: GridCell): boolean {
  const percent = mention.unit?.dimension === 'percent';
  if (mention.role === 'of-plan') return axis.kind === 'of-plan' || (axis.kind === 'rate' && percent);
  if (percent) {
    if (!PERCENT.has(mention.role)) return false;
    return (
      axis.kind === 'rate' ||
      (axis.kind === 'of-plan' && mention.role === 'percent') ||
      (axis.kind === 'amount' && (fact.unit === null || fact.unit.dimension === 'percent'))
    );
  }
  return axis.kind === 'amount';
}

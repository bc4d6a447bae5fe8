/**
 * People are men and women: a column of people beside the two is their sum by its words, whatever the figures say. Where
 * they bear it out its breaks are told, else it is said that they do not.
 */
import type { AxisView } from './axis-view';
import { candidateOf, type Candidate } from './candidate';
import { sumFamily } from './family';
import type { TableWords } from './table-words';
import { MEAN_WORD, PER_WORD, RATE_WORD, saysTotal } from './words';

const NEEDS = 1;
const MEN = /^(?:số )?(?:nam(?: giới)?|male|males|men|boys)$/u;
const WOMEN = /^(?:số )?(?:nữ(?: giới)?|female|females|women|girls)$/u;
const PEOPLE =
  /(?<!\p{L})(?:dân số|nhân khẩu|khẩu|người|học sinh|học viên|sinh viên|sĩ số|lao động|cán bộ|giáo viên|viên chức|công chức|đảng viên|đoàn viên|hội viên|trẻ|population|persons|people|pupils|students)(?!\p{L})/u;

/** The headings above a column's own. */
const above = (name: string): string => name.split(' | ').slice(0, -1).join(' | ');

/** Sums of two columns of men and women beside each other, for the total or the people next to them. */
export function suggestSexes(
  view: AxisView,
  { name, leaf, percent }: TableWords,
  filled: readonly number[],
): Candidate[] {
  const isPeople = (at: number): boolean => {
    const own = leaf(at);
    if (percent(at) || RATE_WORD.test(name(at)) || MEAN_WORD.test(name(at)) || PER_WORD.test(own)) return false;
    return saysTotal(own) || PEOPLE.test(own);
  };
  return filled.flatMap((first, place) => {
    const second = filled[place + 1];
    if (second === undefined || percent(first) || percent(second) || above(name(first)) !== above(name(second)))
      return [];
    const [one, other] = [leaf(first), leaf(second)];
    if (!(MEN.test(one) && WOMEN.test(other)) && !(WOMEN.test(one) && MEN.test(other))) return [];
    const beside = [filled[place - 1], filled[place + 2]].filter((at) => at !== undefined);
    const whole = beside.find(isPeople);
    return whole === undefined ? [] : [candidateOf(view, sumFamily(whole, [first, second], 'words'), NEEDS)];
  });
}

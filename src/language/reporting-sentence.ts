/**
 * The sentence with which a body opens its report: "UBND xã Yên Mỹ báo cáo kết quả 9 tháng đầu năm và nhiệm vụ …". It says whose
 * report it is and of which period, so that a text copied from another's shows.
 */
import type { Period } from '../core/reading';
import { parsePeriod } from './parse-period';
import { belongsTo } from './period-months';

export interface ReportingSentence {
  /** As it stands: "UBND xã Yên Mỹ". */
  readonly body: string;
  /** What is reported, to the end of the sentence. */
  readonly of: string;
}

/** "báo cáo UBND tỉnh" is said of somebody else's report, "báo cáo số 12" of an act. */
const REPORTS =
  /(?<!\p{L})((?:ủy|uỷ) ban nhân dân|ubnd)\s+(\p{L}[^.,;:()\n]{2,60}?)\s+(?:xin |kính |trân trọng )?báo cáo\s+((?:kết quả|tình hình|công tác|đánh giá|sơ kết|tổng kết)[^.;:()\n]{0,200})/giu;

/** Every such sentence of a text. */
export const reportingSentences = (text: string): readonly ReportingSentence[] =>
  [...text.matchAll(REPORTS)].map(([, committee = '', place = '', of = '']) => ({ body: `${committee} ${place}`, of }));

/** What is reported first; the rest are tasks to come. */
const FIRST = /,|\s(?:và|với)\s/u;

/** The other period of which it reports; null where it is of `own` or of its whole year, or says none. */
export function otherPeriodOf({ of }: ReportingSentence, own: Period): Period | null {
  const [first = ''] = of.split(FIRST);
  const stated = parsePeriod(first) ?? parsePeriod(`${first} ${own.id.slice(0, 4)}`);
  return !stated || belongsTo(stated.id, own.id) ? null : stated;
}

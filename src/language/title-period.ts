/**
 * Of which periods a sheet's title says that its figures are (CONTRACT 6): never one that it compares with, plans for or
 * cites an act of; what is counted up to a month is of the months since January as well.
 */
import { parsePeriod } from './parse-period';
import { belongsTo, monthsId, monthsOf } from './period-months';
import { foldText } from './text';

const CITES = /kèm theo|ban hành|thông tư|nghị định|nghị quyết|quyết định|công văn|văn bản|hướng dẫn|báo cáo số/u;
const PLANS = /^(?:biểu |bảng )?(?:tổng hợp )?(?:kế hoạch|dự toán|dự kiến|phương hướng|mục tiêu|nhiệm vụ)(?!\p{L})/u;
const COMPARES = /(?:so (?:với|sánh)|cùng (?:kỳ|thời điểm))[^,;()]*$/u;
const PLANNED =
  /(?<!thực hiện )(?:kế hoạch|dự toán|dự kiến|mục tiêu|chỉ tiêu|nhiệm vụ|phương hướng|giai đoạn|giao)\s+(?:(?:của|cho|trong)\s+)?(?:cả\s+)?(?:năm|quý|tháng|\d+\s*t(?:háng)?)(?!\p{L})/u;
const UP_TO = /lũy kế|luỹ kế|cộng dồn|từ đầu năm|đến (?:hết |cuối )?(?:tháng|quý)/u;
const BETWEEN = /[,;()]|\s(?:và|so với|so sánh với)\s/gu;

interface Piece {
  readonly text: string;
  /** All that stands before it. */
  readonly before: string;
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: sign } of [...text.matchAll(BETWEEN), { index: text.length, 0: '' }]) {
    pieces.push({ text: text.slice(from, index), before: text.slice(0, from) });
    from = index + sign.length;
  }
  return pieces;
}

/** Ids; empty where it says of none. Harvests run over two years: they say nothing of a report's. */
export function periodsOfTitle(title: string): readonly string[] {
  const whole = foldText(title);
  if (CITES.test(whole) || PLANS.test(whole)) return [];
  const ids = piecesOf(whole).flatMap(({ text, before }) => {
    const id = parsePeriod(text)?.id;
    if (id === undefined || id.includes('-vu-') || PLANNED.test(text)) return [];
    const start = text.search(/\d|năm|tháng|quý/u);
    if (COMPARES.test(before) || COMPARES.test(text.slice(0, Math.max(0, start)))) return [];
    const months = UP_TO.test(text) ? monthsOf(id) : null;
    return months ? [id, monthsId(months.year, 1, months.last)] : [id];
  });
  return [...new Set(ids)];
}

/** What ends with the period may count up to it in its columns ("Quý II" in a half-year's report); a harvest is of its year. */
function endsWith(id: string, wanted: string): boolean {
  const [own, report] = [monthsOf(id), monthsOf(wanted)];
  if (!report) return id.slice(0, 4) === wanted.slice(0, 4);
  // A month alone is no more than that month.
  const isMonth = own !== null && own.first === own.last;
  return own !== null && !isMonth && own.year === report.year && own.last === report.last;
}

/** Whether a sheet says that its figures are of other periods alone than the one that it is handed in for. */
export const isOfOtherPeriod = (ids: readonly string[], wanted: string): boolean =>
  ids.length > 0 && !ids.some((id) => belongsTo(id, wanted) || endsWith(id, wanted));

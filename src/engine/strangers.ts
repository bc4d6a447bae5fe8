/** Workbooks of another body or period than the report's: asked about before their figures stand in it (CONTRACT 6). */
import type { Finding, Language } from '../core/finding';
import type { Stated } from '../core/reading';
import {
  belongsTo,
  mainOwner,
  monthsOf,
  parsePeriod,
  periodName,
  strangersAmong,
  timeless,
  type Stranger,
  type Wanted,
} from '../language';

export type { Stranger } from '../language';

/** What the person said yes to. */
export interface Accepted {
  readonly otherBody?: boolean | undefined;
  readonly otherPeriod?: boolean | undefined;
}

/** The workbooks of another body or period than `wanted` (than most of them, where it says nothing), but for those accepted. */
export function strangersOf(reading: Stated, wanted: Wanted = {}, accepted: Accepted = {}): readonly Stranger[] {
  const { body, period } = wanted;
  const known = { body, period: period !== undefined && monthsOf(period) ? period : undefined };
  const books = strangersAmong(reading.workbooks, reading.tables, known);
  const told = new Set(books.filter(({ what, at }) => what === 'period' && at === undefined).map(({ file }) => file));
  const sheets = leftSheets(reading, known.period).filter(({ file }) => !told.has(file));
  return [...books, ...sheets].filter(({ what }) =>
    what === 'body' ? accepted.otherBody !== true : accepted.otherPeriod !== true,
  );
}

const lengthOf = (id: string): number => {
  const months = monthsOf(id);
  return months ? months.last - months.first + 1 : 0;
};

/**
 * Sheets that still state another period of the report's length ("CHÁY THÁNG 9" in October's workbook), where no other sheet of that title is of
 * the report's: a workbook may hold a sheet for each month.
 */
function leftSheets({ workbooks, tables }: Stated, wanted: string | undefined): readonly Stranger[] {
  const main = mainOwner(workbooks).period;
  const period = wanted ?? main?.id ?? '';
  const isOther = (id: string): boolean =>
    monthsOf(period) !== null && id !== period && lengthOf(id) === lengthOf(period) && !belongsTo(id, period);
  const isLeft = (ids: readonly string[]): boolean => ids.length > 0 && ids.every(isOther);
  const current = new Set(
    tables
      .filter(({ period: own }) => own !== null && belongsTo(own.id, period))
      .flatMap(({ title, form }) => [timeless(title), form ?? '']),
  );
  const seen = new Set<string>();
  return tables.flatMap(({ file, sheet, period: own, periodAt, periods, title, form }): Stranger[] => {
    const key = `${file}\n${sheet}`;
    if (!own || !periodAt || seen.has(key) || !isLeft(periods ?? [own.id]) || !isOther(own.id)) return [];
    if ([timeless(title), form ?? ''].some((name) => name !== '' && current.has(name))) return [];
    // The sheets of a whole workbook are told with it.
    if (!tables.some((each) => each.file === file && each.period !== null && belongsTo(each.period.id, period)))
      return [];
    seen.add(key);
    const expected = wanted ?? main?.text ?? period;
    return [{ file, at: periodAt, what: 'period', stated: own.text, expected }];
  });
}

/** The findings without those about workbooks that were accepted. */
export function withoutAccepted<F extends Finding>(findings: readonly F[], accepted: Accepted): readonly F[] {
  return findings.filter(
    ({ check, data }) =>
      !(accepted.otherBody === true && check === 'body-matches') &&
      !(accepted.otherPeriod === true && check === 'period-matches' && data['other'] !== undefined),
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a stranger states or should state, as people say it: an id by its name; in English a sheet's own words by theirs. */
export function strangerText({ what }: Pick<Stranger, 'what'>, text: string, language: Language): string {
  if (what === 'body') return oneLine(text);
  const id = language === 'en' ? (parsePeriod(text)?.id ?? text) : text;
  return periodName(id, language) ?? oneLine(text);
}

/** One sentence: which workbook, whose or of when it is, and of whom or when the report. */
export function describeStranger(stranger: Stranger, language: Language): string {
  const { what, at } = stranger;
  const vi = language === 'vi';
  const file = at ? `${stranger.file} › ${at.sheet} (${vi ? 'ô' : 'cell'} ${at.cell})` : stranger.file;
  const [stated, expected] = [stranger.stated, stranger.expected].map((text) => strangerText(stranger, text, language));
  if (vi)
    return what === 'body'
      ? `“${file}” là của “${stated}”, không phải của “${expected}”; nếu đúng là cần dùng, thêm --accept-other-body.`
      : `“${file}” ghi kỳ “${stated}”, không phải kỳ “${expected}”; nếu đúng là cần dùng, thêm --accept-other-period.`;
  return what === 'body'
    ? `"${file}" is of "${stated}", not of "${expected}"; if it belongs here, add --accept-other-body.`
    : `"${file}" is of the period "${stated}", not of "${expected}"; if it belongs here, add --accept-other-period.`;
}

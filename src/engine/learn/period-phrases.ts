/** The period's own words in a text ("6 tháng đầu năm 2021", "cùng kỳ năm 2020") become names, so that the next report says its own. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  /** "{{ ky.ten }}". */
  readonly template: string;
  /** In a heading or a subject, where there are no filters: "{{ KY.TEN }}" for capitals. */
  readonly framed: string;
}

export interface PeriodPhrases {
  readonly phrases: readonly Phrase[];
  /** Days, years and periods that are not the report's own. */
  readonly foreign: readonly string[];
}

export type PeriodWords = Readonly<Record<string, string>>;

/** Of those that are called alike the first. */
const NAMES = [
  ...['ky.ten', 'ky.tiep', 'ky.cung_ky', 'ky.goi', 'ky.lien_truoc', 'ky.lien_truoc_goi', 'ky.thang_cuoi'],
  ...['ky.ten_gon', 'ky.ten_so', 'ky.tiep_so', 'ky.lien_truoc_so', 'ky.tiep_goi', 'ky.goi_gon'],
  ...['ky.thang_sau', 'ky.thang_sau_goi', 'ky.thang_sau_so', 'ky.quy_sau', 'ky.quy_sau_goi'],
  ...['ky.luy_ke', 'ky.luy_ke_goi', 'ky.luy_ke_ten', 'ky.luy_ke_ten_gon'],
];
/** Said of any period: no name of one. */
const ANY = new Set(['kỳ trước', 'kỳ tiếp theo', 'từ đầu năm']);
const YEAR = '(?:19|20)\\d{2}';
/** "Đông Xuân 2020-2021", "năm học 2024 - 2025": of two years that follow each other, a season's and no programme's. */
export const SEASON = new RegExp(`(?<![\\d/-])(?<first>${YEAR})(?<dash>\\s?[-–]\\s?)(?<last>${YEAR})(?![\\d/-])`, 'gu');
/** "Xuân Tân Sửu 2021": the year's other name. */
const NAMED_YEAR =
  /(?<!\p{L})(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)\s+(?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)(?!\p{L})/gu;
/** Spans of years name programmes and terms, whatever the period. */
const SPANS = new RegExp(`${YEAR}\\s?[-–]\\s?${YEAR}`, 'gu');
const DATES = new RegExp(
  `(?<![\\d/])\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?${YEAR}(?!\\d)|ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+${YEAR})?|(?<!\\p{L})ngày\\s+\\d{1,2}/\\d{1,2}(?![/\\d])`,
  'giu',
);
const PERIODS = new RegExp(
  `(?<![\\d.,])\\d{1,2}\\s+tháng\\s+(?:(?:đầu|cuối)\\s+)?năm(?:\\s+${YEAR})?|(?<!\\p{L})(?:quý\\s+(?:[IV]+|[1-4])|tháng\\s+\\d{1,2})(?:\\s*(?:/|năm)\\s*${YEAR})?(?!\\p{L}|\\d)`,
  'giu',
);
/** Whether two years that follow each other are the report's and the one before. */
export const isOwnSeason = ({ groups }: RegExpMatchArray, words: PeriodWords): boolean =>
  groups?.['first'] === words['ky.nam_truoc'] && groups?.['last'] === words['ky.nam'];
/** Periods that no calendar of ours knows: they are no names of the report's, and say the old one's in any other. */
export const UNKNOWN: readonly RegExp[] = [
  /(?<!\p{L})tuần\s+(?:thứ\s+)?(?<no>\d{1,2})(?![\p{L}\d])/giu,
  /(?<!\p{L})học\s+kỳ\s+(?<no>I{1,3}|[1-3])(?![\p{L}\d])/giu,
];
/** Whether no calendar tells when this is over: the report's own period says nothing of it. */
export const isUnknownPeriod = (text: string): boolean => UNKNOWN.some((pattern) => text.search(pattern) >= 0);
const YEARS = new RegExp(`(?<![\\d.,/-])${YEAR}(?![\\d/-]|[.,]\\d)`, 'gu');

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');

/** "9 tháng" may be how long anything takes. */
const SPENT =
  '(?<=(?:trong|qua|sau|hết|kết quả|tình hình|l[ũu][yỹ] kế|thu|chi|ngân sách|công tác|thực hiện|tính chung|tính đến hết|cộng dồn|chung)\\s+)';
/** The month before is named to compare with it, the period's last month to say how far it goes; else what happened in them is told. */
const BEFORE: Readonly<Record<string, string>> = {
  'ky.lien_truoc': '(?<=(?:so với|hơn|bằng)\\s+)',
  'ky.lien_truoc_goi': '(?<=(?:so với|hơn|bằng)\\s+)',
  'ky.lien_truoc_so': '(?<=(?:so với|hơn|bằng)\\s+)',
  'ky.thang_cuoi': '(?<=(?:đến|đến hết)\\s+)',
  'ky.goi_gon': SPENT,
  'ky.luy_ke': SPENT,
};
/** What is called without its year is of this one. */
const OF_THIS_YEAR = '(?!\\s*(?:/|năm)?\\s*\\d{4})';
const BEHIND: Readonly<Record<string, string>> = {
  'ky.tiep_goi': OF_THIS_YEAR,
  'ky.thang_sau_goi': OF_THIS_YEAR,
  'ky.quy_sau_goi': OF_THIS_YEAR,
  'ky.luy_ke': '(?!\\s+(?:đầu\\s+|cuối\\s+)?năm)',
};

/** "6 tháng đầu năm 2021", also written "06 tháng"; "tháng 4", also written "tháng 04". */
function patternOf(words: string, name: string): RegExp {
  const body = escaped(words).replace(/(?<=tháng\\s\+)0?(?=\d(?!\d))/gu, '0?');
  return new RegExp(
    `${BEFORE[name] ?? ''}(?<![\\p{L}\\d])${/^\d/.test(words) ? '0?' : ''}${body}(?![\\p{L}\\d]|[-–/]\\d)${BEHIND[name] ?? ''}`,
    'giu',
  );
}

const isUpper = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toLocaleUpperCase('vi');
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text) && !isUpper(text);
/** A number begins a sentence as it is; "năm 2025", which may stand there next, needs a capital. */
const opens = (text: string, start: number): boolean => /(?:^|[.!?])\s*$/u.test(text.slice(0, start));

function phraseOf(name: string, said: string, start: number, found: string, text: string): Phrase {
  const capital =
    !/^\p{Lu}/u.test(said) &&
    /\p{L}/u.test(found) &&
    (isCapital(found) || (/^\d/.test(found) && !isUpper(found) && opens(text, start)));
  const cased = isUpper(found)
    ? name.toLocaleUpperCase('vi')
    : capital
      ? name.slice(0, 1).toLocaleUpperCase('vi') + name.slice(1)
      : name;
  const template = `{{ ${name}${capital ? ' | viet_hoa' : ''} }}`;
  return { start, end: start + found.length, template, framed: `{{ ${cased} }}` };
}

/** @param text with everything that is no prose blanked out, of the paragraph's length. */
export function periodPhrases(text: string, words: PeriodWords): PeriodPhrases {
  const phrases: Phrase[] = [];
  let left = text;
  const blank = (start: number, end: number): void => {
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
  };
  const take = (pattern: RegExp, name: string, said: string): void => {
    for (const match of [...left.matchAll(pattern)]) {
      const [found] = match;
      phrases.push(phraseOf(name, said, match.index, found, text));
      blank(match.index, match.index + found.length);
    }
  };
  const foreign: string[] = [];
  for (const match of [...left.matchAll(SEASON)]) {
    const { first = '', dash = '', last = '' } = match.groups ?? {};
    if (Number(last) !== Number(first) + 1) continue;
    const isOwn = isOwnSeason(match, words);
    const template = `{{ ky.nam_truoc }}${dash}{{ ky.nam }}`;
    if (isOwn) phrases.push({ start: match.index, end: match.index + match[0].length, template, framed: template });
    else foreign.push(match[0]);
    blank(match.index, match.index + match[0].length);
  }
  for (const match of [...left.matchAll(SPANS)]) blank(match.index, match.index + match[0].length);
  const refuse = (pattern: RegExp): void => {
    for (const match of [...left.matchAll(pattern)]) {
      foreign.push(match[0]);
      blank(match.index, match.index + match[0].length);
    }
  };
  refuse(DATES);
  for (const pattern of UNKNOWN) refuse(pattern);
  refuse(NAMED_YEAR);
  // "kế hoạch năm 2025" in December's report: the year, and nothing since January.
  const isYear = (name: string): boolean => name.startsWith('ky.luy_ke') && /^năm \d{4}$/u.test(words[name] ?? '');
  const named = NAMES.filter((name) => !isYear(name)).flatMap((name) =>
    words[name] && !ANY.has(words[name]) ? [{ name, words: words[name] }] : [],
  );
  for (const { name, words: said } of named.sort((a, b) => b.words.length - a.words.length))
    take(patternOf(said, name), name, said);
  refuse(PERIODS);
  // "sơ kết 9 tháng" in September's report: as long as the year is old.
  const spent = words['ky.luy_ke'] ?? '';
  if (/^\d/.test(spent)) refuse(new RegExp(`(?<![\\p{L}\\d.,])0?${escaped(spent)}(?![\\p{L}\\d])`, 'giu'));
  for (const name of ['ky.nam', 'ky.nam_truoc'])
    if (/^\d{4}$/.test(words[name] ?? ''))
      take(new RegExp(`(?<![\\d.,/-])${words[name] ?? ''}(?![\\d/-]|[.,]\\d)`, 'gu'), name, words[name] ?? '');
  // A year beyond the next is an aim, whatever the period.
  const next = Number(words['ky.nam']) + 1;
  for (const match of [...left.matchAll(YEARS)]) if (!(Number(match[0]) > next)) foreign.push(match[0]);
  return { phrases: phrases.sort((a, b) => a.start - b.start), foreign };
}

/** A sum as text: what was added, who is missing where, what stays blank, and where the upper body's own figures differ. */
import type { Finding, Language } from '../../core/finding';
import { describeSuspect } from '../../diagnosis';
import { catalogue } from '../../forms';
import { counted, periodName } from '../../language';
import { describeLacking } from '../../office';
import { describeFinding, describeSkip } from '../describe';
import { describeFault } from '../../language';
import type { Comparison } from './compare';
import type { AskedAt } from './describe-question';
import { groupedLines, type ToldCell } from './grouped-lines';
import { lackingOf, tenfoldOf, type Consolidation } from './result';
import { isUnitLine } from './unit-lines';
import { upperLacks } from './upper-lacks';
import { wholeUnits } from './whole-unit';
import { dashText, howText, lackText, leftText, tenfoldText, unaskedText, wholeUnitText } from './words';

const MOST_LINES = 40;
const MOST_NAMES = 12;

const WORDS = {
  vi: {
    made: (n: number, t: number, c: number) => `${String(n)} đơn vị, ${String(t)} biểu, ${String(c)} ô.`,
    of: (upper: string, period: string) =>
      `Tổng hợp${upper === '' ? '' : ` cho ${upper}`}${period === '' ? '' : `, kỳ ${period}`}: `,
    without: (sheet: string, n: number, names: string) =>
      `  ${sheet}: ${String(n)} đơn vị${names === '' ? '' : `; chưa có biểu này: ${names}`}`,
    missing: 'Cơ quan chưa có sổ nào để cộng',
    broken: 'Sổ có tổng hoặc tỷ lệ tự nó chưa khớp',
    owed: 'Biểu còn thiếu',
    unknown: 'Cơ quan không có trong cây cơ quan',
    tenfold: 'Nên xem lại với đơn vị (đã cộng như trong sổ)',
    lacking: 'Ô thiếu số của đơn vị',
    few: 'Dòng chỉ vài đơn vị có, tổng chỉ gồm số của các đơn vị ấy',
    left: 'Ô để trống',
    lists: 'Danh sách không cộng',
    blank: 'Biểu còn trống, không cộng',
    copies: 'Trang chép lại trang trước nó trong cùng sổ, chỉ cộng một lần',
    nothing: 'Biểu ghi không phát sinh',
    unread: 'Sổ không đọc được, không có trong tổng',
    filled: 'Ô trống của cấp trên đã được điền',
    differ: 'Khác với số của chính cấp trên',
    skipped: 'Chưa so được',
    suspect: 'Nghi vấn',
    severity: { error: 'LỖI', warning: 'CẢNH BÁO', note: 'LƯU Ý' },
    strange: 'Biểu của cấp trên mà không đơn vị nào có',
    compared: (all: number, agree: number, differ: number) =>
      `Đã so ${String(all)} số của cấp trên: ${String(agree)} khớp, ${String(differ)} khác, ${String(all - agree - differ)} chưa so được.`,
    more: (n: number) => `  … và ${String(n)} dòng nữa (xem đủ bằng --format json)`,
    others: (n: number) => ` và ${String(n)} đơn vị nữa`,
  },
  en: {
    made: (n: number, t: number, c: number) => `${counted(n, 'unit')}, ${counted(t, 'table')}, ${counted(c, 'cell')}.`,
    of: (upper: string, period: string) =>
      `Consolidated${upper === '' ? '' : ` for ${upper}`}${period === '' ? '' : `, ${period}`}: `,
    without: (sheet: string, n: number, names: string) =>
      `  ${sheet}: ${counted(n, 'unit')}${names === '' ? '' : `; without it: ${names}`}`,
    missing: 'Bodies without any workbook to add',
    broken: 'Workbooks with totals or rates that fail by themselves',
    owed: 'Forms that are not there',
    unknown: 'Bodies that the tree of bodies does not name',
    tenfold: 'Worth asking the unit about (added as they stand)',
    lacking: "Cells that lack a unit's figure",
    few: 'Lines that only few units have; the sum is of theirs alone',
    left: 'Cells left blank',
    lists: 'Lists that are not added',
    blank: 'Forms that are blank, not added',
    copies: 'Sheets that repeat an earlier sheet of their workbook, added once',
    nothing: 'Forms that say there is nothing to report',
    unread: 'Workbooks that cannot be read and are not in the sum',
    filled: "Blanks of the upper body's that were filled in",
    differ: "Unlike the upper body's own figures",
    skipped: 'Not compared',
    suspect: 'Suspect',
    severity: { error: 'ERROR', warning: 'WARNING', note: 'NOTE' },
    strange: 'Tables of the upper body that no unit has',
    compared: (all: number, agree: number, differ: number) =>
      `${counted(all, 'figure')} of the upper body compared: ${String(agree)} agree, ${String(differ)} differ, ${String(all - agree - differ)} could not be compared.`,
    more: (n: number) => `  … and ${String(n)} more (all of them: --format json)`,
    others: (n: number) => ` and ${String(n)} more`,
  },
} as const;

/** `at`: a file from the server's page holds every line, a screen no more than fit on it. */
function listed(heading: string, lines: readonly string[], language: Language, at: AskedAt): readonly string[] {
  if (lines.length === 0) return [];
  const most = at === 'page' ? lines.length : MOST_LINES;
  const rest = lines.length - most;
  const shown = lines.slice(0, most).map((line) => `  ${line}`);
  return ['', `${heading}:`, ...shown, ...(rest > 0 ? [WORDS[language].more(rest)] : [])];
}

function named(names: readonly string[], language: Language): string {
  const rest = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? WORDS[language].others(rest) : '');
}

/** `told`: what lies behind it has been said of the whole table. */
function findingLines(finding: Finding, language: Language, dash: boolean, told: boolean): readonly string[] {
  const words = WORDS[language];
  const { sheet, cell } = finding.at;
  return [
    `  ${sheet} › ${cell}  ${words.severity[finding.severity]}  ${describeFinding(finding, language)}${dash ? dashText(language) : ''}  [${finding.check}/${finding.code}]`,
    ...(told ? [] : (finding.suspects ?? [])).map(
      (suspect) =>
        `      ${words.suspect} ${String(suspect.rank)} (${suspect.at.file} › ${suspect.at.sheet}): ${describeSuspect(suspect, language)}`,
    ),
  ];
}

function differenceLines(
  comparison: Comparison,
  nameOf: (unit: number) => string,
  language: Language,
): readonly string[] {
  const wholes = wholeUnits(comparison);
  const told = new Set<Finding>(wholes.flatMap(({ differences }) => differences.map(({ finding }) => finding)));
  const dashes = new Set<Finding>(comparison.differences.flatMap(({ finding, dash }) => (dash ? [finding] : [])));
  return [
    ...wholes.map((whole) => `  ${wholeUnitText(whole, nameOf(whole.unit), language)}`),
    ...comparison.findings.flatMap((finding) =>
      findingLines(finding, language, dashes.has(finding), told.has(finding)),
    ),
  ];
}

/** Each line that less than half of the units have, with those that have it. */
function fewLines(sum: Consolidation, nameOf: (unit: number) => string, language: Language): readonly string[] {
  const told = new Map<string, string>();
  for (const { table, key, cell, at } of sum.cells) {
    const name = `${table.key}\n${cell.path}`;
    if (!at || isUnitLine(key) || told.has(name)) continue;
    const having = table.tables.filter((each) => table.at(each, key) !== null).map(({ unit }) => nameOf(unit));
    if (having.length * 2 < table.tables.length)
      told.set(name, `${at.sheet} › ${cell.label}: ${named(having, language)}`);
  }
  return [...told.values()];
}

/** A line that is blank in several columns is told as a line. */
function leftCells({ left }: Consolidation, language: Language): readonly ToldCell[] {
  const columns = new Map<string, number>();
  for (const { at, cell } of left) {
    const line = `${at?.sheet ?? ''}\n${cell.path}`;
    columns.set(line, (columns.get(line) ?? 0) + 1);
  }
  return left.map(({ at, cell, why }) => {
    const isLone = columns.get(`${at?.sheet ?? ''}\n${cell.path}`) === 1;
    return { at, label: isLone ? `${cell.label} › ${cell.heading}` : cell.label, text: leftText(why, language) };
  });
}

export interface SumText {
  /** Cells of the upper body's copy that were written ("Thu › D9"). */
  readonly filled?: readonly string[];
  readonly at?: AskedAt;
}

export function consolidationText(
  sum: Consolidation,
  comparison: Comparison | null,
  language: Language,
  { filled = [], at: place = 'command' }: SumText = {},
): string {
  const words = WORDS[language];
  const nameOf = (unit: number): string => sum.units[unit]?.name ?? '';
  const lines = [
    `${words.of(sum.upper, periodName(sum.period, language) ?? '')}${words.made(sum.units.length, sum.tables.length, sum.cells.length)}`,
    ...sum.tables.map(({ sheet, units, without }) => words.without(sheet, units, named(without.map(nameOf), language))),
    ...listed(
      words.unread,
      sum.unread.map(({ fault }) => describeFault(fault, language)),
      language,
      place,
    ),
    ...listed(words.missing, sum.missing, language, place),
    ...listed(
      words.owed,
      sum.owed.map((each) => describeLacking(each, catalogue, language)),
      language,
      place,
    ),
    ...listed(words.unknown, sum.unknown, language, place),
    ...listed(
      words.broken,
      sum.books.flatMap(({ file, broken }) => (broken === 0 ? [] : [`${file} (${String(broken)})`])),
      language,
      place,
    ),
    ...listed(
      words.tenfold,
      tenfoldOf(sum).map((each) => tenfoldText(each, language)),
      language,
      place,
    ),
    ...listed(
      words.lacking,
      groupedLines(
        sum.cells.flatMap((cell) => {
          const lacking = lackingOf(cell).map(({ unit, why }) => `${nameOf(unit)} (${lackText(why, language)})`);
          if (lacking.length === 0 || !cell.at) return [];
          const text = `${named(lacking, language)}${cell.paired ? `; ${howText(cell, language)}` : ''}`;
          return [{ at: cell.at, label: cell.cell.label, text }];
        }),
        language,
      ),
      language,
      place,
    ),
    ...listed(words.few, fewLines(sum, nameOf, language), language, place),
    ...listed(words.left, groupedLines(leftCells(sum, language), language), language, place),
    ...listed(words.lists, sum.lists, language, place),
    ...listed(words.blank, sum.blank, language, place),
    ...listed(words.copies, sum.copies, language, place),
    ...listed(words.nothing, sum.nothing, language, place),
  ];
  if (comparison) {
    const findings = differenceLines(comparison, nameOf, language);
    lines.push(
      ...listed(words.strange, comparison.strange, language, place),
      ...(findings.length === 0 ? [] : ['', `${words.differ}:`, ...findings]),
      ...listed(
        words.skipped,
        [
          ...comparison.skipped.map((skip) => `${skip.at.sheet} › ${skip.at.cell}  ${describeSkip(skip, language)}`),
          ...comparison.unasked.map(
            ({ at, label, why }) => `${at.sheet} › ${at.cell}  ${label}: ${unaskedText(why, language)}`,
          ),
        ],
        language,
        place,
      ),
      ...upperLacks(comparison, filled, language).flatMap(([heading, each]) => listed(heading, each, language, place)),
      ...listed(words.filled, filled, language, place),
      '',
      words.compared(comparison.asked + comparison.unasked.length, comparison.agree, comparison.differences.length),
    );
  }
  return `${lines.join('\n')}\n`;
}

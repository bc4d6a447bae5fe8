/** What stands above a table: title, form number, body, period, as-of date and unit (CONTRACT 1, title block). */
import { type CellAddress, cellName } from '../../core/cell-address';
import type { Period } from '../../core/reading';
import type { CellSnapshot } from '../../core/snapshot';
import { isScaled, type Unit } from '../../core/unit';
import {
  dateFromSerial,
  foldText,
  isDepartmentName,
  isOwnName,
  parseDate,
  parsePeriod,
  parseUnit,
  parseUnitOfTwo,
  periodsOfTitle,
  placeOf,
  placesIn,
  scaledUnitIn,
  withOrgansKind,
} from '../../language';
import { showsDate } from './cell-kind';
import { isBlank, textOf, type SheetGrid } from './sheet-grid';
import { topOf, type TableFrame } from './table-frame';

export interface TitleBlock {
  readonly title: string;
  /** All its text, folded, one line a cell: forms are recognised in it. */
  readonly folded: readonly string[];
  readonly period: Period | null;
  readonly periodAt: CellAddress | null;
  /** Ids of all periods that it says the figures are of. */
  readonly periods: readonly string[];
  readonly asOf: string | null;
  readonly body: string | null;
  readonly bodyAt: CellAddress | null;
  /** The department that it names first, and where. */
  readonly department: string | null;
  readonly departmentAt: CellAddress | null;
  readonly unit: Unit | null;
  readonly unitAt: CellAddress | null;
  /** Unit statements that no allow-list knows. */
  readonly unknownUnits: readonly { readonly text: string; readonly at: CellAddress }[];
  /** Two statements of one dimension that differ ("triệu đồng" and "tỷ đồng"). */
  readonly mixedUnits: readonly { readonly texts: readonly string[]; readonly at: CellAddress }[];
}

const UNIT_STATEMENT = /(?:^|[\s(;,.–-])(đơn vị tính|đvt|đ\.v\.t|đơn vị|unit)\s*[:.]\s*([^()\n]{1,80}?)\s*\)?$/iu;
const AS_OF =
  /(?:tính đến|đến hết|đến thời điểm|cập nhật đến|chốt (?:số liệu )?(?:đến|ngày)|as of)\s*(?:ngày|hết ngày)?\s*:?\s*/u;
const BODY_WORDS =
  /ubnd|ủy ban|uỷ ban|phòng|sở|ban|chi cục|cục|công an|tòa|viện|trường|trung tâm|văn phòng|huyện|xã|phường|thị|thành phố|tỉnh|đội|trạm|kho bạc|chi nhánh|công ty/u;
const MONEYISH = /^(?:nghìn|ngàn|triệu|tỷ|tỉ|tr|trđ|1[.,]?000)/u;

/** Reads the rows between the table before and the header, within the table's columns and their neighbours. */
export function readTitleBlock(grid: SheetGrid, file: string, frame: TableFrame, tables: number): TitleBlock {
  const top = topOf(frame);
  const cells: CellSnapshot[] = [];
  for (let at = frame.titleTop; at < top; at += 1) {
    for (const cell of grid.rowAt(at)?.cells ?? []) {
      const near = tables === 1 || (cell.column >= frame.left - 1 && cell.column <= frame.right + 1);
      if (near && !isBlank(cell)) cells.push(cell);
    }
    if (cells.length > 400) break;
  }
  const address = (cell: CellSnapshot): CellAddress => ({
    file,
    sheet: grid.name,
    cell: cellName(cell.row, cell.column),
  });
  let period: Period | null = null;
  let periodAt: CellAddress | null = null;
  const periods = new Set<string>();
  let asOf: string | null = null;
  let body: string | null = null;
  let bodyAt: CellAddress | null = null;
  let department: string | null = null;
  let departmentAt: CellAddress | null = null;
  const name = (text: string, cell: CellSnapshot): void => {
    if (body !== null && !isMoreLocal(body, text)) return;
    [body, bodyAt] = [text, address(cell)];
  };
  // A place, or another organ of it, heads the sheet only where no committee or department more local does.
  let alone: { readonly text: string; readonly at: CellAddress } | null = null;
  let unit: Unit | null = null;
  let unitAt: CellAddress | null = null;
  let scaled: Unit | null = null;
  const unknownUnits: { text: string; at: CellAddress }[] = [];
  const mixedUnits: { texts: string[]; at: CellAddress }[] = [];
  const titles: string[] = [];
  const folded: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const text = textOf(cell);
    if (text.length > 600) continue;
    const line = foldText(text);
    folded.push(line);
    scaled ??= scaledUnitIn(text);
    const statement = UNIT_STATEMENT.exec(text) ?? besideLabel(text, cells[index + 1]);
    const bare = statement ? null : unitAlone(text);
    if (bare) {
      unit ??= bare;
      unitAt ??= address(cell);
      continue;
    }
    if (statement) {
      const label = foldText(statement[1] ?? '');
      const named = (statement[2] ?? '').trim();
      const units = unitsOf(named);
      if (units.length > 0) {
        const [first] = units;
        const clash = units.find(
          (other) =>
            other !== first &&
            other.dimension === first?.dimension &&
            other.power !== first.power &&
            other.kind === first.kind,
        );
        if (clash && first) mixedUnits.push({ texts: [first.text, clash.text], at: address(cell) });
        if (unit && first && first.dimension === unit.dimension && first.power !== unit.power)
          mixedUnits.push({ texts: [unit.text, first.text], at: address(cell) });
        unit ??= units.find((candidate) => candidate.dimension !== 'percent') ?? first ?? null;
        unitAt ??= address(cell);
      } else if (
        named !== '' &&
        (MONEYISH.test(foldText(named)) || (label !== 'đơn vị' && !BODY_WORDS.test(foldText(named))))
      ) {
        unknownUnits.push({ text: named, at: address(cell) });
      } else if (named !== '') name(named, cell);
      continue;
    }
    const dated = AS_OF.exec(line);
    if (dated && !/từ ngày|từ \d/u.test(line))
      asOf ??= parseDate(line.slice(dated.index)) ?? serialBeside(cells[index + 1]);
    const stated = parsePeriod(text);
    if (stated && !isDateOfPaper(line, stated)) {
      periodAt ??= address(cell);
      const own = periodsOfTitle(text);
      // "6 tháng đầu năm …, nhiệm vụ 6 tháng cuối năm …": of the one that its figures are of.
      period ??=
        own.length === 0 || own.includes(stated.id) || stated.from ? stated : { ...stated, id: own[0] ?? stated.id };
      for (const id of own) periods.add(id);
    }
    const below = placeBelow(cell, line, cells) ?? REPORTING.exec(text)?.[1];
    if (below !== undefined) name(below, cell);
    if (department === null && isDepartmentName(text)) [department, departmentAt] = [text, address(cell)];
    if (alone === null && isOwnName(text)) alone = { text, at: address(cell) };
    if (isTitle(text, line)) titles.push(text);
    else if (/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|phòng|sở|ban(?! hành)|văn phòng)\s/u.test(line))
      name(text, cell);
  }
  if (alone && (body === null || isMoreLocal(body, alone.text))) [body, bodyAt] = [alone.text, alone.at];
  const loud = titles.find((text) => text === text.toUpperCase() && text.length > 8);
  return {
    ...{ title: loud ?? titles[0] ?? '', folded, period, periodAt, periods: [...periods], asOf, body, bodyAt },
    ...{ department, departmentAt },
    ...{ unit: unit ?? scaled, unitAt, unknownUnits, mixedUnits },
  };
}

/** "(Kèm theo Báo cáo số 12/BC-KT tháng 10/2025)": the month that the paper is of, and no period of the sheet. */
const isDateOfPaper = (line: string, { id }: Period): boolean =>
  /-M\d\d$/u.test(id) && /kèm theo [^:;]* số\s*[\d_.…]*\s*\/\p{L}/u.test(line);

/** "Đơn vị báo cáo: UBND xã An". */
const REPORTING =
  /^(?:tên\s+)?(?:đơn vị|cơ quan)\s+(?:báo cáo|gửi|nộp|lập biểu|thực hiện)(?:\s+báo cáo)?\s*:\s*(\S.{2,80})$/iu;
const COMMITTEE = /^(?:ubnd|ủy ban nhân dân)(?:\s|$)/u;

/** A place alone right below a committee in a letterhead: "UBND HUYỆN CAM" over "XÃ AN" is the committee of xã An. */
function placeBelow(cell: CellSnapshot, line: string, cells: readonly CellSnapshot[]): string | undefined {
  const [place, ...more] = line.length > 40 ? [] : placesIn(line);
  if (place?.at !== 0 || more.length > 0 || /\d{4}|(?<!\p{L})(?:năm|tháng|quý|kỳ|tại|của)(?!\p{L})/u.test(line))
    return undefined;
  const above = cells.find(({ row, column }) => row === cell.row - 1 && column === cell.column);
  return above && COMMITTEE.test(foldText(textOf(above))) ? `UBND ${textOf(cell)}` : undefined;
}

/** A letterhead names the superior body first, then the one whose sheet it is. */
function isMoreLocal(before: string, text: string): boolean {
  const [known, own] = [placeOf(withOrgansKind(before)), placeOf(withOrgansKind(text))];
  return own !== null && (!known || own.tier > known.tier);
}

/** "Triệu đồng" or "(Nghìn tấn)" in a corner, without "Đơn vị tính": only what is scaled or money says so much by itself. */
function unitAlone(text: string): Unit | null {
  const unit = /\d{2}/u.test(text) ? null : parseUnitOfTwo(text);
  return unit !== null && (isScaled(unit) || unit.dimension === 'money') ? unit : null;
}

/** "Đơn vị tính:" in one cell, the unit in the next. */
function besideLabel(text: string, next: CellSnapshot | undefined): RegExpExecArray | null {
  if (!next || !/^(?:đơn vị tính|đvt|đơn vị)\s*:$/iu.test(text)) return null;
  return UNIT_STATEMENT.exec(`${text} ${textOf(next)}`);
}

function serialBeside(next: CellSnapshot | undefined): string | null {
  if (!next) return null;
  return typeof next.value === 'number' && showsDate(next.format)
    ? dateFromSerial(next.value)
    : parseDate(textOf(next));
}

/** One unit, or several between commas and semicolons ("triệu đồng, %"). */
export function unitsOf(text: string): Unit[] {
  const whole = parseUnit(text);
  if (whole) return [whole];
  const parts = text.split(/\s*[,;/]\s*|\s+và\s+|\s+-\s+/u).map((part) => parseUnit(part));
  return parts.length > 1 && parts.every((part) => part !== null) ? parts.filter((part) => part !== null) : [];
}

function isTitle(text: string, line: string): boolean {
  if (text.length < 6 || /^(?:cộng h[òo]a|độc lập|số\s*:|kính gửi)/u.test(line)) return false;
  if (/^(?:biểu|mẫu|phụ lục)(?:\s+số)?\s*[:.]?\s*[\divx]/u.test(line) && text.length < 40) return false;
  return (
    !/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|phòng|sở)\s/u.test(line) &&
    !/^\(/.test(text) &&
    !/^(?:\p{L}[\p{L}\s]*,\s*)?ngày\s/u.test(line)
  );
}

/**
 * Tables of a view from top to bottom: a first line of figures looks up for its header, then lines are taken until an end
 * mark, another header, or lines that share no column with the table.
 */
import { foldText } from '../../language';
import { isCodeRow } from './code-row';
import { LABEL_HEADING, NUMBER_HEADING } from '../vocabulary';
import { headerAbove, headsColumns, overFigures, type Header } from './header-above';
import { profileOf, profileOfCodes, type Profile } from './profile';
import { endsTable, isFigureLine, numberHeading } from './row-shape';
import { isBlank, textOf, type SheetGrid } from './sheet-grid';
import type { SheetView, ViewRow } from './sheet-view';
import type { TableFrame } from './table-frame';

/** Lines that a profile is made from. */
const SAMPLE = 12;
/** Blank rows that a table may hold between two lines of figures. */
const MAX_BLANK = 12;
/** How far below a header its first figures may stand, in rows that are not blank. */
const MAX_LEAD = 8;
const CONTINUED = /\(?(?:tiếp theo|tiếp|continued|cont\.)\)?/u;

interface Band {
  readonly header: Header;
  readonly profile: Profile;
  readonly figures: Set<number>;
  /** Positions of the view's rows that are lines. */
  readonly body: number[];
  readonly repeated: number[];
  /** Texts of the header's rows by column, one map a row. */
  readonly printed: readonly ReadonlyMap<number, string>[];
  readonly titleTop: number;
  /** Position of the row that opened it. */
  readonly opening: number;
  /** Length of the body up to the last line that counts, and that line's position in the view. */
  taken: number;
  last: number;
  /** Position of a row that may have ended the table: lines below it need a reason. */
  ended: number;
}

export class BandSearch {
  private readonly found: TableFrame[] = [];
  private band: Band | null = null;
  /** First row that no table above has taken. */
  private floor: number;
  private readonly samples = new Map<number, Profile | null>();

  constructor(
    private readonly view: SheetView,
    top: number,
  ) {
    this.floor = top;
  }

  /** Every table of the view. */
  frames(): TableFrame[] {
    const { rows } = this.view;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] as ViewRow;
      if (this.band) this.continueBand(this.band, row, at);
      else if (this.opens(row)) this.open(at);
      else this.openByCodes(row, at);
    }
    this.close();
    return this.found;
  }

  private opens(row: ViewRow): boolean {
    if (!isFigureLine(row, null)) return false;
    const heading = numberHeading(row);
    if (heading === null) return true;
    const profile = profileOf([row]);
    return heading === 'years' && profile !== null && !headsColumns(row, profile, false);
  }

  /** A code row under headings opens a table that nobody has filled in yet, too. */
  private openByCodes(row: ViewRow, at: number): void {
    if (row.cells.length < 2 || !isCodeRow(row, this.view.left, this.view.right)) return;
    const profile = profileOfCodes(row);
    if (!profile || profile.figures.length === 0) return;
    const header = headerAbove(this.view, at, this.floor, profile);
    if (header.rows.length > 0) this.begin({ ...header, codeRow: row.row, from: at + 1 }, profile, at);
  }

  private open(at: number): void {
    const profile = this.sample(at);
    if (!profile || profile.figures.length === 0) return;
    const header = headerAbove(this.view, at, this.floor, profile);
    this.begin(header, profile, at);
    const from = header.rows.length > 0 || header.codeRow !== null ? header.from : at;
    for (let i = from; i <= at; i += 1)
      if (this.band && (this.view.rows[i] as ViewRow).row >= this.floor) this.take(this.band, i);
  }

  private begin(header: Header, profile: Profile, at: number): void {
    const head = headRows(this.view, header, at);
    const printed = head.map(({ cells }) => new Map(cells.map((cell) => [cell.column, textOf(cell)])));
    this.band = {
      header,
      profile,
      figures: new Set(profile.figures),
      body: [],
      repeated: [],
      printed,
      titleTop: this.floor,
      opening: at,
      taken: 0,
      last: at,
      ended: -1,
    };
  }

  private continueBand(band: Band, row: ViewRow, at: number): void {
    if (this.repeats(band, row, at)) return;
    const figures = isFigureLine(row, band.figures);
    const heading = figures || row.texts > 0 ? this.startsHeader(band, row, at) : false;
    if (heading || (figures && this.leaves(band, row, at))) {
      this.close();
      if (this.opens(row)) this.open(at);
      else this.openByCodes(row, at);
      return;
    }
    if (figures) {
      band.ended = -1;
      this.take(band, at);
      return;
    }
    if (endsTable(row) && band.ended < 0) band.ended = at;
    if (band.ended < 0) this.take(band, at);
  }

  /** Whether a line of figures cannot be this table's: too far below, behind an end, or in no column of the table's. */
  private leaves(band: Band, row: ViewRow, at: number): boolean {
    const last = this.view.rows[band.last] as ViewRow;
    const gap = row.row - last.row - (at - band.last);
    const shared = row.cells.some((cell, i) => row.kinds[i] === 'figure' && band.figures.has(cell.column));
    if (gap > MAX_BLANK) return true;
    if (!shared) return this.blankBefore(at) > 0;
    return band.ended >= 0 && (gap > 2 || row.texts === 0);
  }

  private blankBefore(at: number): number {
    const above = this.view.rows[at - 1];
    return above ? (this.view.rows[at] as ViewRow).row - above.row - 1 : 0;
  }

  /** Takes a row into the body; a row without figures counts only once figures follow, or beside a number or a dash. */
  private take(band: Band, at: number): void {
    const row = this.view.rows[at] as ViewRow;
    band.body.push(at);
    const figures = isFigureLine(row, band.figures);
    const dash = row.kinds.some(
      (kind, i) => (kind === 'none' || kind === 'unknown') && (row.cells[i]?.column ?? 0) > band.profile.lead,
    );
    const above = band.body[band.body.length - 2];
    const numbered =
      band.last >= 0 &&
      above === band.last &&
      row.row === (this.view.rows[above] as ViewRow).row + 1 &&
      row.cells.length >= 2 &&
      row.cells[0]?.column === band.profile.left &&
      textOf(row.cells[0]).length <= 6;
    if (!figures && !dash && !numbered) return;
    band.taken = band.body.length;
    band.last = at;
    if (!figures) return;
    for (let i = 0; i < row.cells.length; i += 1) {
      const column = row.cells[i]?.column ?? 0;
      if (row.kinds[i] === 'figure' && column > band.profile.lead) band.figures.add(column);
    }
  }

  /** The header printed again on the next page: passed over, with the page's title where it says that the table goes on. */
  private repeats(band: Band, row: ViewRow, at: number): boolean {
    if (!band.printed.some((texts) => printsAgain(texts, row))) return false;
    const pending = band.body.slice(band.taken);
    const previous = band.repeated[band.repeated.length - 1];
    const within = previous !== undefined && previous >= band.last && pending.length === 0;
    if (!within && !this.goesOn(band, row, at, pending)) return false;
    band.body.length = band.taken;
    band.repeated.push(...pending, at);
    band.ended = -1;
    return true;
  }

  private goesOn(band: Band, row: ViewRow, at: number, pending: readonly number[]): boolean {
    const { rows } = this.view;
    const titles = band.ended >= 0 ? rows.slice(band.last + 1, at) : pending.map((each) => rows[each] as ViewRow);
    if (titles.some(({ cells }) => cells.some((cell) => CONTINUED.test(foldText(textOf(cell)))))) return true;
    // A title of its own, or numbers that begin anew after it, make it another table's.
    if (titles.length > 0) return false;
    const gap = row.row - (rows[band.last] as ViewRow).row - 1;
    const opening = textOf((rows[band.body[0] ?? at] as ViewRow).cells[0]);
    // A code row under the header is no first line, though it begins with 1.
    const lines = rows.slice(at + 1, at + 5).filter((next) => !isCodeRow(next, this.view.left, this.view.right));
    return gap === 0 || !lines.some((next) => textOf(next.cells[0]) === opening);
  }

  /** Whether a row inside a table begins another table's header: headings here, other figures soon below. */
  private startsHeader(band: Band, row: ViewRow, at: number): boolean {
    const { rows, grid } = this.view;
    if (isFigureLine(row, band.figures)) {
      const heading = numberHeading(row);
      if (heading === null || !headsColumns(row, band.profile, false)) return false;
      if (
        heading === 'years' &&
        row.texts <= 1 &&
        this.blankBefore(at) === 0 &&
        row.row - (rows[band.last] as ViewRow).row === 1
      )
        return false;
    }
    let next = at + 1;
    while (next < rows.length && next - at <= MAX_LEAD && !this.opens(rows[next] as ViewRow)) next += 1;
    if (next >= rows.length || next - at > MAX_LEAD) return false;
    const profile = this.sample(next);
    if (!profile || profile.figures.length === 0) return false;
    const over = overFigures(grid, row.row, profile);
    const own = row.cells.filter((cell) => cell.column > profile.lead).length;
    if (over === 0 || own === 0 || (own < 2 && profile.figures.length > 2)) return false;
    const first = foldText(textOf(row.cells[0]));
    let weight = 0;
    weight += Math.min(2, row.row - (rows[band.last] as ViewRow).row - (at - band.last));
    if (at - 1 > band.last && rows[at - 1]?.cells.length === 1) weight += 1;
    if (NUMBER_HEADING.test(first) || (LABEL_HEADING.test(first) && first.length < 30)) weight += 2;
    if (row.cells[0]?.bold === true && (rows[band.last] as ViewRow).cells[0]?.bold !== true) weight += 1;
    if (!alike(profile.figures, band.figures)) weight += 2;
    if (isBlank(grid.shownAt(row.row, profile.label)) && own >= 2) weight += 1;
    if (row.values > 0) weight += 1;
    return weight >= 2;
  }

  private sample(at: number): Profile | null {
    let profile = this.samples.get(at);
    if (profile === undefined) {
      const { rows } = this.view;
      let end = at + 1;
      while (
        end < Math.min(rows.length, at + SAMPLE) &&
        (rows[end] as ViewRow).row - (rows[end - 1] as ViewRow).row <= 2 &&
        !endsTable(rows[end] as ViewRow)
      )
        end += 1;
      this.samples.clear();
      this.samples.set(at, (profile = profileOf(rows.slice(at, end))));
    }
    return profile;
  }

  private close(): void {
    const { band } = this;
    this.band = null;
    const coded = band?.header.codeRow !== null && band?.header.codeRow === this.view.rows[band?.opening ?? -1]?.row;
    if (!band || (band.taken === 0 && !coded)) return;
    const { rows, grid } = this.view;
    const body = band.body.slice(0, band.taken);
    const lines = body.map((at) => rows[at] as ViewRow);
    const headed = band.header.rows.some((row) => overFigures(grid, row, band.profile) > 0);
    const labelled = lines.filter((row) => row.kinds.includes('text') && row.values > 0).length;
    if (!headed && (labelled < 2 || lines.length < 2)) return;
    const last = rows[Math.max(band.last, band.repeated[band.repeated.length - 1] ?? -1)] as ViewRow;
    const span = spanOf(grid, lines, headRows(this.view, band.header, body[0] ?? band.opening));
    this.found.push({
      ...span,
      header: band.header.rows,
      codeRow: band.header.codeRow,
      body: lines.map(({ row }) => row),
      titleTop: band.titleTop,
      bottom: last.row,
      repeated: band.repeated.map((at) => (rows[at] as ViewRow).row),
    });
    this.floor = last.row + 1;
  }
}

/** The rows of a header that stand above position `at`, its code row too. */
function headRows(view: SheetView, header: Header, at: number): ViewRow[] {
  const head = new Set([...header.rows, ...(header.codeRow === null ? [] : [header.codeRow])]);
  return view.rows.slice(Math.max(0, at - 30), at + 1).filter(({ row }) => head.has(row));
}

/** Columns of lines and header; where there are headings, figures behind a blank column with none over them stand outside. */
function spanOf(grid: SheetGrid, lines: readonly ViewRow[], head: readonly ViewRow[]): { left: number; right: number } {
  const filled = new Set<number>();
  const headed = new Set<number>();
  for (const { cells } of lines) for (const { column } of cells) filled.add(column);
  for (const { row, cells } of head) {
    for (const { column } of cells) {
      const end = Math.min(grid.mergeAt(row, column)?.right ?? column, column + 400);
      for (let over = column; over <= end; over += 1) headed.add(over);
    }
  }
  const columns = [...new Set([...filled, ...headed])].sort((a, b) => a - b);
  let end = columns.length - 1;
  if (headed.size > 0) {
    while (end > 0 && !headed.has(columns[end] as number)) end -= 1;
    while (end + 1 < columns.length && columns[end + 1] === (columns[end] as number) + 1) end += 1;
  }
  return { left: columns[0] ?? 0, right: columns[end] ?? 0 };
}

/** Two sets of columns of figures that share at least half. */
function alike(next: readonly number[], known: ReadonlySet<number>): boolean {
  const shared = next.filter((column) => known.has(column)).length;
  return shared * 2 >= Math.max(next.length, Math.min(known.size, next.length * 2));
}

/** Whether a row says what a row of the header says: every text of it at the same column, and most of them. */
function printsAgain(texts: ReadonlyMap<number, string>, { cells }: ViewRow): boolean {
  return cells.length * 2 > texts.size && cells.every((cell) => texts.get(cell.column) === textOf(cell));
}

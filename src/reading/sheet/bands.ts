/**
 * Tables of a view from top to bottom: a first line of figures looks up for its header, then lines are taken until an end
 * mark, another header, or lines that share no column with the table.
 */
import { Band } from './band';
import { isCodeRow } from './code-row';
import { headerAbove, headsColumns, type Header } from './header-above';
import { profileOf, profileOfCodes, type Profile } from './profile';
import { repeatsHeader } from './repeated-header';
import { endsTable, isFigureLine, numberHeading } from './row-shape';
import type { SheetView, ViewRow } from './sheet-view';
import { blankBefore, startsHeader } from './starts-header';
import type { TableFrame } from './table-frame';

/** Lines that a profile is made from. */
const SAMPLE = 12;
/** How far below a header its first figures may stand, in rows that are not blank. */
const MAX_LEAD = 8;

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
    for (let at = 0; at < this.view.rows.length; at += 1) {
      if (this.band) this.continueBand(this.band, at);
      else this.start(at);
    }
    this.close();
    return this.found;
  }

  private start(at: number): void {
    if (this.opens(at)) this.open(at);
    else this.openByCodes(this.view.rows[at] as ViewRow, at);
  }

  private opens(at: number): boolean {
    const row = this.view.rows[at] as ViewRow;
    if (!isFigureLine(row, null)) return false;
    const heading = numberHeading(row);
    if (heading === null) return true;
    const profile = profileOf([row]);
    const labelled = heading === 'years' && profile !== null && !headsColumns(row, profile, false);
    return labelled && !this.standsOverFigures(row, at);
  }

  /** Whether words and years of a row stand over the figures below it: "năm | 2024 | năm", "Region | 2019 | Q1 | Q2". */
  private standsOverFigures({ cells, kinds }: ViewRow, at: number): boolean {
    const { rows } = this.view;
    let next = at + 1;
    while (next < rows.length && next - at <= MAX_LEAD && !isPlainLine(rows[next] as ViewRow)) next += 1;
    const profile = next - at > MAX_LEAD ? null : profileOf(rows.slice(next, next + SAMPLE));
    if (profile === null) return false;
    const figures = new Set(profile.figures);
    return cells.filter(({ column }, i) => kinds[i] === 'text' && figures.has(column)).length >= 2;
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
    const band = this.begin(header, profile, at);
    const from = header.rows.length > 0 || header.codeRow !== null ? header.from : at;
    for (let i = from; i <= at; i += 1) if (band.rowAt(i).row >= this.floor) band.take(i);
  }

  private begin(header: Header, profile: Profile, at: number): Band {
    return (this.band = new Band(this.view, { header, profile, at, floor: this.floor }));
  }

  private continueBand(band: Band, at: number): void {
    const row = band.rowAt(at);
    if (repeatsHeader(this.view, band, at)) return band.passOver(at);
    const figures = isFigureLine(row, band.figures);
    const heading = (figures || row.texts > 0) && startsHeader(this.view, band, at, () => this.profileBelow(at));
    if (heading || (figures && band.leaves(at, blankBefore(this.view, at)))) {
      this.close();
      return this.start(at);
    }
    if (figures) band.ended = -1;
    else if (endsTable(row) && band.ended < 0) band.ended = at;
    if (band.ended < 0) band.take(at);
  }

  /** Profile of the next figures below a row, where they stand near enough for it to head them. */
  private profileBelow(at: number): Profile | null {
    const { rows } = this.view;
    for (let next = at + 1; next < rows.length && next - at <= MAX_LEAD; next += 1)
      if (this.opens(next)) return this.sample(next);
    return null;
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
    const frame = this.band?.frame() ?? null;
    this.band = null;
    if (frame === null) return;
    this.found.push(frame);
    this.floor = frame.bottom + 1;
  }
}

/** A line of figures that are surely no headings. */
const isPlainLine = (row: ViewRow): boolean => isFigureLine(row, null) && numberHeading(row) === null;

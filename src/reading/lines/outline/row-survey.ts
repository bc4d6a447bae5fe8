/**
 * What is known of all rows before the first is placed, so that each question about what stands above or below is answered
 * at once: a sheet may have a hundred thousand totals.
 */
import { foldText } from '../../../language';
import { readNumbering, type OutlineNumber } from '../../numbering';
import { TOTAL_LABEL } from '../../vocabulary';
import { beginsList, type OutlineRow } from './outline';

export class RowSurvey {
  /** Every way to read each row's number; none without one, or where it is no numbering. */
  readonly parsed: readonly (readonly OutlineNumber[])[];
  /** Some row counts. */
  readonly numbered: boolean;
  /** Indentation or bold tells depth. */
  readonly shaped: boolean;
  private readonly first: number;
  private lastFigures = -1;
  private lastLine = -1;
  private readonly nextNumbered: number[] = [];
  /** Unnumbered lines with figures right above a line numbered 1. */
  private readonly openings: number;

  constructor(
    readonly rows: readonly OutlineRow[],
    /** One line a unit: bold and indentation say nothing. */
    readonly flat: boolean,
  ) {
    this.parsed = rows.map((row) => (row.number === '' ? [] : readNumbering(row.number)));
    this.openings = rows.filter((row, at) => row.number === '' && row.hasFigures && this.beginsAfter(at)).length;
    this.numbered = this.parsed.some((numbers) => numbers.some((number) => number.ordinal > 0));
    const first = rows.findIndex((row) => row.hasFigures || row.number !== '');
    this.first = first < 0 ? rows.length : first;
    const plain: OutlineRow[] = [];
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const row = rows[at] as OutlineRow;
      const total = row.number === '' && TOTAL_LABEL.test(foldText(row.label));
      if (row.number === '' && !total) plain.push(row);
      if (row.hasFigures) this.lastFigures = Math.max(this.lastFigures, at);
      if (row.hasFigures && !total) this.lastLine = Math.max(this.lastLine, at);
      const numbered = this.numbersOf(at + 1).length > 0;
      this.nextNumbered[at] = numbered ? at + 1 : (this.nextNumbered[at + 1] ?? -1);
    }
    this.shaped = !flat && (new Set(plain.map((row) => row.indent)).size > 1 || boldLeads(plain.reverse()));
  }

  numbersOf(at: number): readonly OutlineNumber[] {
    return this.parsed[at] ?? [];
  }

  /** Numbers of the next line that has one; none below the last. */
  numbersAfter(at: number): readonly OutlineNumber[] {
    return this.numbersOf(this.nextNumbered[at] ?? -1);
  }

  /** Whether nothing that counts stands above. */
  isFirst(at: number): boolean {
    return at <= this.first;
  }

  /** Whether no figures follow. */
  endsFigures(at: number): boolean {
    return at >= this.lastFigures;
  }

  /** Whether no further line of figures follows that is not a total itself. */
  endsLines(at: number): boolean {
    return at >= this.lastLine;
  }

  /** Whether the very next line begins a list anew, as one of several such lines does. */
  opensNumbers(at: number): boolean {
    return this.openings > 1 && this.beginsAfter(at);
  }

  private beginsAfter(at: number): boolean {
    return beginsList(this.numbersOf(at + 1));
  }
}

/** Whether bold lines lead lines that are not bold: then bold tells the depth. */
function boldLeads(rows: readonly OutlineRow[]): boolean {
  const [first] = rows;
  const last = rows[rows.length - 1];
  return first !== undefined && last !== undefined && rows.length > 2 && first.bold && !last.bold;
}

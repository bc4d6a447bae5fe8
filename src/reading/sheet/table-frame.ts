/** Where a table is on its sheet: its columns, header rows, code row, body rows, and the rows above that may be its title. */
export interface TableFrame {
  readonly left: number;
  readonly right: number;
  /** Rows of the header, top first; none where the figures stand without headings. */
  readonly header: readonly number[];
  readonly codeRow: number | null;
  /** Rows of the body in order, blank rows left out. */
  readonly body: readonly number[];
  /** First row that may belong to its title block. */
  readonly titleTop: number;
  /** Last row it takes. */
  readonly bottom: number;
  /** Rows inside the table that are no lines: the header printed again, "(Tiếp theo)". */
  readonly repeated?: readonly number[];
}

/** The first row that is the table's own. */
export function topOf(frame: TableFrame): number {
  return frame.header[0] ?? frame.codeRow ?? frame.body[0] ?? frame.bottom;
}

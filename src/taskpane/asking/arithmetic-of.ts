/** A finding's relation written out, figure by figure. */
import type { CellAddress } from '../../core/cell-address';
import { parseCellName } from '../../core/cell-address';
import type { Decimal } from '../../core/decimal';
import type { Fact } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';

export interface FigureShown {
  readonly at: CellAddress;
  readonly label: string;
  /** Its column's heading; "" where the sheet heads it with nothing. */
  readonly column: string;
  readonly value: Decimal;
  readonly decimals: number;
  readonly unit: Fact['unit'];
}

export interface ArithmeticShown {
  readonly kind: Relation['kind'];
  readonly statement: string;
  readonly whole: FigureShown;
  readonly parts: readonly (FigureShown & { readonly sign: 1 | -1 })[];
  readonly items: readonly string[];
}

/** The column of a figure by its heading, as it stands on the sheet: never the code that programs call it by. */
function columnText({ at }: Fact, { tables }: Reading): string {
  const place = parseCellName(at.cell);
  if (!place) return '';
  const { row, column } = place;
  const table = tables.find(
    ({ file, sheet, range }) =>
      file === at.file &&
      sheet === at.sheet &&
      row >= range.top &&
      row <= range.bottom &&
      column >= range.left &&
      column <= range.right,
  );
  const heading = table?.columns.find((each) => each.column === column)?.heading ?? [];
  return heading.at(-1) ?? '';
}

/** null where the finding is about no relation. */
export function arithmeticOf(reading: Reading, relation: Relation | undefined): ArithmeticShown | null {
  const whole = relation && reading.facts[relation.whole];
  if (!relation || !whole) return null;
  const shown = (fact: Fact): FigureShown => {
    const { at, label, value, decimals, unit } = fact;
    return { at, label, column: columnText(fact, reading), value, decimals, unit };
  };
  return {
    kind: relation.kind,
    statement: relation.statement,
    whole: shown(whole),
    parts: relation.parts.flatMap(({ fact, sign }) => {
      const part = reading.facts[fact];
      return part ? [{ ...shown(part), sign }] : [];
    }),
    items: relation.items.map(({ text }) => text),
  };
}

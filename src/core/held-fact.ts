/**
 * Figures as a reading of workbooks holds them: what a line and a column share stands once, the figure itself is a
 * coefficient and one number of traits; id, value and address are made when they are asked for.
 */
import { keptCellName, parseCellName, type CellAddress, type CellPosition } from './cell-address';
import type { Decimal } from './decimal';
import type { Fact, Standing } from './fact';
import type { Unit } from './unit';

/** What all figures of one table share. */
export interface FactTable {
  readonly file: string;
  readonly sheet: string;
  readonly form: string | null;
  readonly table: number;
}

/** What all figures of one line share. */
export interface FactLine {
  readonly table: FactTable;
  readonly row: number;
  readonly line: string;
  readonly key: string | null;
  readonly label: string;
  readonly ids: { of(measure: string): string };
}

/** What all figures of one unit in one column of a table share. */
export interface FactColumn {
  readonly column: number;
  readonly measure: string;
  /** The measure as a part of ids. */
  readonly id: string;
  readonly unit: Unit | null;
}

/** One column of a table: what its figures of each unit share. */
export class FactColumns {
  private readonly units = new Map<Unit | null, FactColumn>();
  private latest: FactColumn | null = null;

  constructor(private readonly named: Omit<FactColumn, 'unit'>) {}

  of(unit: Unit | null): FactColumn {
    if (this.latest?.unit === unit) return this.latest;
    let column = this.units.get(unit);
    if (!column) this.units.set(unit, (column = { ...this.named, unit }));
    return (this.latest = column);
  }
}

/** One figure, before it is held. */
export interface FigureOf {
  readonly value: Decimal;
  readonly decimals: number;
  readonly standing: Standing;
  readonly knownTo?: number;
  readonly written: Fact['written'];
}

/** Bits of `traits`: scale, decimals, standing, how it is written, and what it is known to (0 for nothing said). */
const DIGITS = 9;
const MOST_DIGITS = (1 << DIGITS) - 1;
const DECIMALS_AT = DIGITS;
const ROUNDED_AT = 2 * DIGITS;
const WRITTEN_AT = ROUNDED_AT + 1;
const KNOWN_AT = WRITTEN_AT + 2;
const MOST_KNOWN = 255;
const MIDDLE = 256;
const WRITTEN: readonly Fact['written'][] = ['number', 'text', 'formula'];

const fits = (digits: number): boolean => Number.isInteger(digits) && digits >= 0 && digits <= MOST_DIGITS;

function traitsOf({ value, decimals, standing, knownTo, written }: FigureOf): number {
  const known = knownTo === undefined ? 0 : knownTo + MIDDLE;
  return (
    value.scale |
    (decimals << DECIMALS_AT) |
    ((standing === 'rounded' ? 1 : 0) << ROUNDED_AT) |
    (WRITTEN.indexOf(written) << WRITTEN_AT) |
    (known << KNOWN_AT)
  );
}

export class HeldFact implements Fact {
  /** Only what holds figures looks at these. */
  constructor(
    readonly of: FactLine,
    readonly under: FactColumn,
    readonly coefficient: number,
    readonly traits: number,
  ) {}

  get id(): string {
    return this.of.ids.of(this.under.id);
  }

  get form(): string | null {
    return this.of.table.form;
  }

  get table(): number {
    return this.of.table.table;
  }

  get line(): string {
    return this.of.line;
  }

  get key(): string | null {
    return this.of.key;
  }

  get label(): string {
    return this.of.label;
  }

  get measure(): string {
    return this.under.measure;
  }

  get value(): Decimal {
    return { small: this.coefficient, big: null, scale: this.traits & MOST_DIGITS };
  }

  get decimals(): number {
    return (this.traits >>> DECIMALS_AT) & MOST_DIGITS;
  }

  get standing(): Standing {
    return ((this.traits >>> ROUNDED_AT) & 1) === 1 ? 'rounded' : 'exact';
  }

  get knownTo(): number | undefined {
    const known = this.traits >>> KNOWN_AT;
    return known === 0 ? undefined : known - MIDDLE;
  }

  get unit(): Unit | null {
    return this.under.unit;
  }

  get at(): CellAddress {
    const { file, sheet } = this.of.table;
    return { file, sheet, cell: keptCellName(this.of.row, this.under.column) };
  }

  get position(): CellPosition {
    return { row: this.of.row, column: this.under.column };
  }

  get written(): Fact['written'] {
    return WRITTEN[(this.traits >>> WRITTEN_AT) & 3] as Fact['written'];
  }

  /** The same figure with other traits. */
  stands(change: Partial<FigureOf>): Fact {
    const { value, decimals, standing, written, knownTo } = this;
    const figure = {
      value,
      decimals,
      standing,
      written,
      ...(knownTo === undefined ? {} : { knownTo }),
      ...change,
    };
    return heldFact(this.of, this.under, figure);
  }

  /** The same figure on another line object. */
  on(line: (own: FactLine) => FactLine): Fact {
    return new HeldFact(line(this.of), this.under, this.coefficient, this.traits);
  }

  /** As it is written out. */
  toJSON(): Fact {
    return plainFact(this);
  }
}

/** Where on its sheet a figure stands, without making its address; null in running text. */
export function positionOf(fact: Fact): CellPosition | null {
  return fact instanceof HeldFact ? fact.position : parseCellName(fact.at.cell);
}

/** A fact of which every part is a property of its own. */
export type PlainFact = { readonly [Part in keyof Fact]: Fact[Part] };

// V8 keeps a field of small and large numbers as boxes, each sixteen bytes, unless it has met something else there first.
void new HeldFact(null as never, null as never, null as never, 0);

/** Everything of a fact as an object of its own. */
export function plainFact(fact: Fact): PlainFact {
  const { id, form, table, line, key, label, measure, value, decimals, standing, unit, at, written, knownTo } = fact;
  const plain = { id, form, table, line, key, label, measure, value, decimals, standing, unit, at, written };
  return knownTo === undefined ? plain : { ...plain, knownTo };
}

/** Another fact that differs in what is named. */
export function changedFact(fact: Fact, change: Partial<Fact>): Fact {
  return { ...plainFact(fact), ...change };
}

/** Holds a figure of a line and a column. What has more digits than is usual is kept as it is. */
export function heldFact(line: FactLine, column: FactColumn, figure: FigureOf): Fact {
  const { value, decimals, knownTo = 0 } = figure;
  if (value.big === null && fits(value.scale) && fits(decimals) && Math.abs(knownTo) <= MOST_KNOWN)
    return new HeldFact(line, column, value.small, traitsOf(figure));
  return changedFact(new HeldFact(line, column, 0, 0), figure);
}

/** The figure as it stands after more was understood of it. */
export function standsAs(fact: Fact, change: Pick<FigureOf, 'standing'> & Partial<FigureOf>): Fact {
  return fact instanceof HeldFact ? fact.stands(change) : changedFact(fact, change);
}

/** The same figure with another value, its decimals as they are. */
export function valuedFact(fact: Fact, value: Decimal): Fact {
  return fact instanceof HeldFact ? fact.stands({ value }) : changedFact(fact, { value });
}

/** Moves facts to tables that stand so many places further on; facts of one line go on sharing it. */
export function movedToTables(by: number): (fact: Fact) => Fact {
  const tables = new Map<FactTable, FactTable>();
  const lines = new Map<FactLine, FactLine>();
  const lineOf = (own: FactLine): FactLine => {
    let line = lines.get(own);
    if (!line) {
      let table = tables.get(own.table);
      if (!table) tables.set(own.table, (table = { ...own.table, table: own.table.table + by }));
      lines.set(own, (line = { ...own, table }));
    }
    return line;
  };
  return (fact) => (fact instanceof HeldFact ? fact.on(lineOf) : changedFact(fact, { table: fact.table + by }));
}

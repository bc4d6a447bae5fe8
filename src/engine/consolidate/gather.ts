/** Workbooks of many bodies, one after another, kept as little as their sum needs: a workbook is read, added and let go. */
import type { Fault } from '../../core/fault';
import type { Identity, Reading, TableReading, WorkbookReading } from '../../core/reading';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { verdictOf } from '../../core/verdict';
import { bareWords, foldText, strangersAmong, tableName, type Stranger } from '../../language';
import { withBareNames } from './bare-names';
import { copiesIn } from './copies';
import { fillingOf, type Filling } from '../filling';
import { UnitNumbers } from './packed';
import { TableSum, type UnitTable } from './table-sum';
import { factsByCell, measureColumns, namedCells, type NamedCell } from './unit-cells';
import { parentOf } from './upper-body';
import { asUnitLine } from './unit-lines';
import { bareTitle, sameBodyKey, unitsWithin, type UnitName } from './unit-of';

export interface Unit extends UnitName {
  readonly files: readonly string[];
  readonly digests: readonly (string | null)[];
}

/** What one workbook says of itself. */
export interface UnitBook {
  readonly file: string;
  readonly unit: number;
  /** Id and words of its period; null where it states none. */
  readonly period: { readonly id: string; readonly text: string } | null;
  readonly tables: readonly { readonly key: string; readonly table: UnitTable }[];
  /** Totals, rates and the like that fail in it by themselves: `check` says which. */
  readonly broken: number;
  /** What is asked of a workbook that bodies.yaml expects: its body and department, the forms on its sheets. */
  readonly sent: Pick<Identity, 'body' | 'department'> & { readonly forms: readonly string[] };
  /** Sheets of it that are no sum: lists of items, texts. */
  readonly lists: readonly string[];
  /** Sheets of forms that nobody filled in. */
  readonly blank: readonly string[];
  /** Copies of its other sheets ("Biểu 94 (2)"): `copiesIn`. */
  readonly copies: readonly string[];
  /** Tables of which it says that there is nothing to report. */
  readonly nothing: readonly { readonly key: string; readonly sheet: string }[];
}

/** Which of a workbook's tables are meant. */
type Wanted = (table: TableReading) => boolean;

/** How every table of a workbook is called among those of other bodies; "" for what holds no figures to add. */
export function tableKeys(reading: Reading, wanted: Wanted = () => true): readonly string[] {
  const identities = new Map(reading.workbooks.map(({ file, identity }) => [file, identity]));
  const copies = copiesIn(reading);
  const names = reading.tables.map((table, at) => {
    if (measureColumns(table).length === 0 || !wanted(table) || copies.has(at)) return '';
    const identity = identities.get(table.file);
    const bodies = [identity?.body, table.body, identity?.entries['parent-body']?.text];
    return tableName({ ...table, title: bareTitle(table.title, bodies) });
  });
  const seen = new Map<string, number>();
  return names.map((name, at) => {
    const twin = names.filter((other) => other === name).length > 1;
    const full = name === '' || !twin ? name : `${name} @ ${bareWords(reading.tables[at]?.sheet ?? '')}`;
    const before = seen.get(full) ?? 0;
    seen.set(full, before + 1);
    return name === '' || before === 0 ? full : `${full} #${String(before + 1)}`;
  });
}

const isList = (table: TableReading): boolean =>
  table.lines.length > 0 && table.lines.filter(({ role }) => role === 'item').length * 2 > table.lines.length;

/** The cells of every table that can be added, under the name of the table. */
export function cellsOfBook(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  wanted: Wanted = () => true,
): readonly { readonly key: string; readonly table: TableReading; readonly cells: readonly NamedCell[] }[] {
  const facts = factsByCell(reading);
  return tableKeys(reading, wanted).flatMap((key, at) => {
    const table = reading.tables[at];
    const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
    if (key === '' || !table || !sheet || isList(table)) return [];
    return [{ key, table, cells: namedCells({ reading, table, facts: facts[at] ?? new Map(), sheet }) }];
  });
}

/** A workbook that is not in the sum, and why. */
export interface Unread {
  readonly file: string;
  readonly fault: Fault;
}

/** A unit's cover and where it says what. */
export interface Cover {
  readonly sheet: SheetSnapshot;
  readonly entries: Identity['entries'];
}

export class Gathering {
  /** The first that was met. */
  cover: Cover | null = null;
  readonly #parents = new Map<string, string>();
  readonly units: Unit[] = [];
  readonly books: UnitBook[] = [];
  /** Sheets that are headed by another body than their workbook's cover names. */
  readonly headed: Stranger[] = [];
  /** Workbooks that were left out because they cannot be read. */
  readonly unread: Unread[] = [];
  readonly tables = new Map<string, TableSum>();
  readonly #numbers = new UnitNumbers();
  readonly #byKey = new Map<string, number[]>();

  /** One workbook, read by itself: of one body, or with sheets of several. */
  add(snapshot: WorkbookSnapshot, given: Reading): void {
    const reading = withBareNames(snapshot, given);
    const [book] = reading.workbooks;
    if (!book) return;
    const parent = parentOf(reading);
    if (parent !== null) this.#parents.set(foldText(parent), parent);
    this.cover ??= coverOf(snapshot, book);
    this.headed.push(...strangersAmong([book], reading.tables).filter(({ at }) => at !== undefined));
    const owners = unitsWithin(book, reading.tables);
    const broken = brokenIn(reading);
    owners.forEach(({ name, wanted }, at) => {
      this.#addTables(snapshot, reading, name, wanted, at === 0 ? broken : 0);
    });
  }

  #addTables(snapshot: WorkbookSnapshot, reading: Reading, owner: UnitName, wanted: Wanted, broken: number): void {
    const [book] = reading.workbooks;
    if (!book) return;
    const unit = this.#unitFor(owner, book.file, book.sha256);
    const name = this.units[unit] ?? owner;
    const own = reading.tables.filter(wanted);
    const fillings = fillingsOf(snapshot, reading, own);
    const [forms, keys] = [sheetsThatAre('blank', fillings), tableKeys(reading, wanted)];
    const blank = [...new Set([...forms, ...sheetsWithoutFigures(reading, own)])];
    const nothing = reading.tables.flatMap(({ sheet }, at) => {
      const key = keys[at] ?? '';
      return key !== '' && fillings.get(sheet) === 'nothing' ? [{ key, sheet }] : [];
    });
    const isFilled = ({ sheet }: TableReading): boolean =>
      (fillings.get(sheet) ?? 'filled') === 'filled' && !blank.includes(sheet);
    const copied = copiesIn(reading);
    const copies = reading.tables.flatMap((table, at) => (copied.has(at) && wanted(table) ? [table.sheet] : []));
    const lists = own.filter((table) => isList(table) && isFilled(table)).map(({ sheet }) => sheet);
    const tables = cellsOfBook(reading, snapshot, wanted).flatMap(({ key, table, cells: all }) => {
      if (!isFilled(table)) return [];
      const sum = this.tables.get(key) ?? new TableSum(key, this.#numbers);
      const cells = sum.twins.named(asUnitLine(table, all, name));
      // Villages without their total: no line of it is a line of the body above.
      if (cells.length === 0) lists.push(table.sheet);
      if (cells.length === 0) return [];
      this.tables.set(key, sum);
      const sheet = snapshot.sheets.find((each) => each.name === table.sheet) ?? { ...EMPTY, name: table.sheet };
      const added = sum.add(unit, table, sheet, cells);
      learn(sum, reading, cells);
      return [{ key, table: added }];
    });
    const period = book.identity.period ?? own.find((table) => table.period)?.period ?? null;
    const sent = sentOf(
      book,
      own.filter(({ sheet }) => !blank.includes(sheet)),
      reading,
    );
    this.books.push({ file: book.file, unit, period, tables, broken, sent, lists, blank, copies, nothing });
  }

  /** The body that all units name above themselves; "" where they do not agree. */
  parent(): string {
    const [only = ''] = this.#parents.values();
    return this.#parents.size === 1 ? only : '';
  }

  #unitFor(name: UnitName, file: string, digest: string | null): number {
    const own = name.key.split('|')[0] ?? '';
    const alike = this.#byKey.get(own) ?? [];
    this.#byKey.set(own, alike);
    const known = alike.find((at) => sameBodyKey(this.units[at]?.key ?? '', name.key));
    const before = known === undefined ? undefined : this.units[known];
    if (known !== undefined && before) {
      this.units[known] = { ...before, files: [...before.files, file], digests: [...before.digests, digest] };
      return known;
    }
    alike.push(this.units.length);
    return this.units.push({ ...name, files: [file], digests: [digest] }) - 1;
  }
}

/** Sheets with columns of figures and not one figure, nor a dash that would say there is none. */
function sheetsWithoutFigures(reading: Reading, own: readonly TableReading[]): readonly string[] {
  const filled = new Set(reading.facts.map(({ table }) => reading.tables[table]?.sheet));
  const tables = own.filter((table) => table.form === null && measureColumns(table).length > 0);
  return tables.map(({ sheet }) => sheet).filter((sheet) => !filled.has(sheet));
}

/** Of sheets of forms: what has no form was made by whoever sent it. */
function fillingsOf(
  snapshot: WorkbookSnapshot,
  reading: Reading,
  own: readonly TableReading[],
): ReadonlyMap<string, Filling> {
  const forms = own.filter(({ form, columns }) => form !== null && columns.some(({ role }) => role === 'measure'));
  const names = new Set(forms.map(({ sheet }) => sheet));
  return new Map(
    snapshot.sheets
      .filter(({ name }) => names.has(name))
      .map((sheet) => [sheet.name, fillingOf(reading, snapshot.file, sheet)]),
  );
}

const sheetsThatAre = (wanted: Filling, fillings: ReadonlyMap<string, Filling>): readonly string[] =>
  [...fillings].flatMap(([sheet, filling]) => (filling === wanted ? [sheet] : []));

const EMPTY = { visibility: 'visible', cells: [], merges: [], hiddenRows: [], hiddenColumns: [] } as const;

function sentOf({ identity }: WorkbookReading, own: readonly TableReading[], reading: Reading): UnitBook['sent'] {
  const { body, department } = identity;
  const forms = new Set([...own, ...reading.texts].flatMap(({ form }) => (form === null || form === '' ? [] : [form])));
  return {
    ...(body === undefined ? {} : { body }),
    ...(department === undefined ? {} : { department }),
    forms: [...forms],
  };
}

/** Relations that fail outright, beyond rounding and what is not named. */
function brokenIn({ facts, relations }: Reading): number {
  return relations.filter((relation) => {
    const verdict = verdictOf(facts, relation);
    return verdict.status === 'fails' && (verdict.code === 'mismatch' || verdict.code === 'parts-exceed-total');
  }).length;
}

function coverOf(snapshot: WorkbookSnapshot, { identity }: WorkbookReading): Cover | null {
  const [entry] = Object.values(identity.entries);
  const sheet = snapshot.sheets.find(({ name }) => name === entry?.at.sheet);
  return sheet ? { sheet, entries: identity.entries } : null;
}

function learn(sum: TableSum, reading: Reading, cells: readonly NamedCell[]): void {
  const places = new Map(reading.facts.map((fact, index) => [fact, index]));
  const named = new Map<number, NamedCell>();
  for (const cell of cells) {
    const index = typeof cell.stands === 'string' ? undefined : places.get(cell.stands);
    if (index !== undefined) named.set(index, cell);
  }
  sum.recipes.learn(reading.relations, named, sum.adds);
  sum.totals.learn(reading.relations, named);
}

/**
 * Tables with one line a unit: what is a unit's whole table down here is one line of the table above. Each unit gives its
 * total as a line of its own name; the lines of its villages and offices stay at home.
 */
import type { LineReading, TableReading } from '../../core/reading';
import { bodyKind, foldText, normaliseText } from '../../language';
import type { NamedCell } from './unit-cells';
import { bodyKey, sameBodyKey, type UnitName } from './unit-of';

const MARK = 'unit:';
/** The form's line of the body's own office among its units. */
const OWN_OFFICE = 'own-office';

/** Below the communes nothing is a body, and many have a "Thôn 1". */
const VILLAGE = /^(?:thôn|xóm|bản|ấp|buôn|làng|khu phố|khối|tổ dân phố|tdp|tổ)\s+[\p{Lu}\d]/iu;
const PLACES_HEADING = /^(?:tên )?(?:thôn|xóm|bản|ấp|xã|phường|huyện|địa phương|địa bàn)(?!\p{L})/u;

export const isUnitLine = (path: string): boolean => path.startsWith(MARK);

const isPart = ({ role }: LineReading): boolean => role === 'line' || role === 'unit' || role === 'item';

function namesPlace({ label }: LineReading): boolean {
  if (VILLAGE.test(normaliseText(label))) return true;
  const named = bodyKind(label);
  return named !== null && named.kind !== null && named.place !== '' && named.department === null;
}

/** Lines about places below the body; none where only few of a table's lines are. */
function placeLines({ lines, columns }: Pick<TableReading, 'lines' | 'columns'>): ReadonlySet<LineReading> {
  const parts = lines.filter(isPart);
  const heading = columns.find(({ role }) => role === 'label')?.heading.at(-1) ?? '';
  const places = PLACES_HEADING.test(foldText(heading)) ? parts : parts.filter(namesPlace);
  return new Set(places.length * 3 >= parts.length * 2 ? places : []);
}

/** Rows of lines about what is below the body: places, and offices where the form has one line an office. */
export function subUnitRows(table: TableReading): ReadonlySet<number> {
  const places = placeLines(table);
  return new Set(table.lines.filter((line) => line.role === 'unit' || places.has(line)).map(({ row }) => row));
}

/** Offices by which one unit's table may be told from another's; never the body's own. */
export const isSubUnit = ({ line }: Pick<NamedCell, 'line'>): boolean =>
  line.role === 'unit' && line.key !== OWN_OFFICE;

/** The line that holds the whole table of the unit: its total, else its only line. */
function wholeOf(cells: readonly NamedCell[], rows: ReadonlySet<number>): string | null {
  const total = cells.find(({ line }) => line.role === 'total');
  if (total) return total.path;
  const paths = new Set(cells.filter(({ line }) => rows.has(line.row)).map(({ path }) => path));
  const [only] = paths;
  return paths.size === 1 && only !== undefined ? only : null;
}

/** The cells with the unit's whole table under the unit's own name, and without its places. */
export function asUnitLine(
  table: TableReading,
  cells: readonly NamedCell[],
  { key, name }: UnitName,
): readonly NamedCell[] {
  const rows = subUnitRows(table);
  if (rows.size === 0) return cells;
  const whole = wholeOf(cells, rows);
  const places = placeLines(table);
  const own = cells.flatMap((cell): NamedCell[] =>
    cell.path === whole
      ? [{ ...cell, path: `${MARK}${key}`, line: { ...cell.line, label: name, key: null, role: 'unit' } }]
      : [],
  );
  return [...own, ...cells.filter(({ line }) => !places.has(line))];
}

/** Finds the unit that a label names, by its key or by the bare name of its place. */
function unitsByLabel(units: readonly UnitName[]): (label: string) => UnitName | undefined {
  const byOwn = new Map<string, UnitName[]>();
  /** null where two units bear one name. */
  const byPlace = new Map<string, UnitName | null>();
  for (const unit of units) {
    const own = unit.key.split('|')[0] ?? '';
    byOwn.set(own, [...(byOwn.get(own) ?? []), unit]);
    const place = foldText(bodyKind(unit.name)?.place ?? '');
    if (place !== '') byPlace.set(place, byPlace.has(place) ? null : unit);
  }
  return (label) => {
    const key = bodyKey(label);
    const alike = byOwn.get(key.split('|')[0] ?? '') ?? [];
    return alike.find((unit) => sameBodyKey(unit.key, key)) ?? byPlace.get(foldText(label)) ?? undefined;
  };
}

/**
 * The upper body's lines under the names of the units that they are about. Its total is left out where a line is about
 * none of them: its own office is in that total, and in no unit's workbook.
 */
export function aboutUnits(
  table: TableReading,
  cells: readonly NamedCell[],
  units: readonly UnitName[],
): readonly NamedCell[] {
  const rows = subUnitRows(table);
  if (rows.size === 0) return cells;
  const unitOf = unitsByLabel(units);
  const about = new Map<number, UnitName | undefined>();
  for (const { line } of cells) if (rows.has(line.row) && !about.has(line.row)) about.set(line.row, unitOf(line.label));
  if (![...about.values()].some((unit) => unit !== undefined)) return cells;
  const named = cells.map((cell): NamedCell => {
    const unit = about.get(cell.line.row);
    return unit ? { ...cell, path: `${MARK}${unit.key}` } : cell;
  });
  const others = named.some(({ line, path, stands }) => rows.has(line.row) && !isUnitLine(path) && stands !== 'blank');
  return others ? named.filter(({ path }) => isUnitLine(path)) : named;
}

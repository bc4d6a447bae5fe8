/** A formula for a total or a percentage, so that it follows its parts from now on. */
import { parseCellName, type CellAddress } from '../../core/cell-address';
import { divide, normalise, round, shift, sign, subtract, toText, type Decimal } from '../../core/decimal';
import { shownContent } from '../../core/edit-fit';
import type { Fact } from '../../core/fact';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import { quotientPower } from '../../core/relation-scale';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { verdictOf } from '../../core/verdict';
import { heldPower, holdsFraction, restoring, writing, type Repair } from './repair';

/** "D13:D15" where the cells follow each other in one column or row, null elsewhere. */
function asRange(cells: readonly string[]): string | null {
  const positions = cells.flatMap((cell) => parseCellName(cell) ?? []);
  const first = positions[0];
  if (positions.length < 2 || positions.length !== cells.length || !first) return null;
  const down = positions.every((each, index) => each.column === first.column && each.row === first.row + index);
  const across = positions.every((each, index) => each.row === first.row && each.column === first.column + index);
  return down || across ? `${cells[0] ?? ''}:${cells[cells.length - 1] ?? ''}` : null;
}

function reference(whole: CellAddress, at: CellAddress): string {
  return at.sheet === whole.sheet ? at.cell : `'${at.sheet.replaceAll("'", "''")}'!${at.cell}`;
}

/** How the other totals of the line, or of the column, add up: a SUM beside SUBTOTALs would be counted twice above them. */
function subtotalOf(reading: Reading, whole: Fact, isDown: boolean): string | null {
  const at = parseCellName(whole.at.cell);
  for (const { source, whole: index, parts, statement } of reading.relations) {
    const other = source === 'formula' ? reading.facts[index] : undefined;
    const position = other?.table === whole.table ? parseCellName(other.at.cell) : null;
    if (position?.row !== at?.row && position?.column !== at?.column) continue;
    // One that adds in the other direction is passed over by those above it; ours must not be.
    const part = parseCellName(reading.facts[parts[0]?.fact ?? -1]?.at.cell ?? '');
    if ((part?.column === position?.column) !== isDown) continue;
    const [, code] = /^=?\s*SUBTOTAL\(\s*(\d+)\s*[,;]/i.exec(statement) ?? [];
    if (position && code) return code;
  }
  return null;
}

function sumFormula(reading: Reading, whole: Fact, parts: readonly Fact[], relation: Relation): string {
  const plus = relation.parts.every((part) => part.sign === 1);
  const here = parts.every((part) => part.at.sheet === whole.at.sheet);
  const range = plus && here ? asRange(parts.map((part) => part.at.cell)) : null;
  const column = (fact: Fact | undefined): number | undefined => parseCellName(fact?.at.cell ?? '')?.column;
  const subtotal = range ? subtotalOf(reading, whole, column(parts[0]) === column(whole)) : null;
  if (range) return subtotal === null ? `SUM(${range})` : `SUBTOTAL(${subtotal},${range})`;
  return parts
    .map((part, index) => {
      const minus = relation.parts[index]?.sign === -1;
      return `${minus ? '-' : index === 0 ? '' : '+'}${reference(whole.at, part.at)}`;
    })
    .join('');
}

/** "SUM(D13:D14)", "D12/C12*100"; null where units differ or the relation is of another kind. */
export function formulaOf(reading: Reading, relation: Relation, fraction: boolean): string | null {
  const whole = reading.facts[relation.whole];
  const parts = relation.parts.flatMap((part) => reading.facts[part.fact] ?? []);
  const [a, b] = parts;
  if (!whole || !a || parts.length !== relation.parts.length || parts.some((part) => part.at.file !== whole.at.file))
    return null;
  if (relation.kind === 'sum') {
    const alike = parts.every((part) => (part.unit?.power ?? 0) === (whole.unit?.power ?? 0));
    return alike && relation.exhaustive ? sumFormula(reading, whole, parts, relation) : null;
  }
  if ((relation.kind !== 'ratio' && relation.kind !== 'growth') || !b) return null;
  const power = quotientPower(relation, whole, a, b);
  if (power === null || (relation.kind === 'growth' && a.unit?.power !== b.unit?.power)) return null;
  const [x, y] = [reference(whole.at, a.at), reference(whole.at, b.at)];
  const shift = fraction ? power - 2 : power;
  const factor = shift === 0 ? '' : shift > 0 ? `*${'1'.padEnd(shift + 1, '0')}` : `/${'1'.padEnd(1 - shift, '0')}`;
  return relation.kind === 'ratio' ? `${x}/${y}${factor}` : `(${x}-${y})/${y}${factor}`;
}

/** Digits that a cell keeps of a quotient. */
const DIGITS = 12;

/** What a quotient's formula gives, not rounded to what the cell shows; null for what is none. */
function resultOf(reading: Reading, relation: Relation): Decimal | null {
  const [whole, a, b] = [relation.whole, ...relation.parts.map(({ fact }) => fact)].map((fact) => reading.facts[fact]);
  const power = whole && a && b ? quotientPower(relation, whole, a, b) : null;
  if ((relation.kind !== 'ratio' && relation.kind !== 'growth') || !a || !b || power === null || sign(b.value) === 0)
    return null;
  const top = relation.kind === 'growth' ? subtract(a.value, b.value) : a.value;
  return normalise(divide(shift(top, power), b.value, DIGITS));
}

/** A formula without its rows: "D/C*100" of each line of a column. */
const shapeOf = (formula: string): string =>
  formula
    .replace(/[\s=$]/g, '')
    .replace(/(?<=[A-Z])\d+/gi, '')
    .toUpperCase();

/** To how many digits the column's own formulas round what this one works out; null where they do not, or not alike. */
function roundedTo(snapshot: WorkbookSnapshot, sheet: string, column: number, formula: string): number | null {
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const shape = shapeOf(formula);
  const all = cells.flatMap((each) => {
    if (each.column !== column || each.formula === undefined) return [];
    const [, inner, digits] = /^ROUND\((.+)[,;](\d)\)$/.exec(shapeOf(each.formula)) ?? [];
    const own = inner ?? shapeOf(each.formula);
    return own === shape ? [digits === undefined ? null : Number(digits)] : [];
  });
  const [first = null] = all;
  return all.every((digits) => digits === first) ? first : null;
}

/** The total's cell gets a formula over its parts, with the value it gives now; null where none can be written. */
export function repairByFormula(snapshot: WorkbookSnapshot, reading: Reading, relation: Relation): Repair | null {
  const whole = reading.facts[relation.whole];
  if (!whole || whole.at.file !== snapshot.file) return null;
  const position = parseCellName(whole.at.cell);
  const cell = snapshot.sheets
    .find((sheet) => sheet.name === whole.at.sheet)
    ?.cells.find((each) => each.row === position?.row && each.column === position.column);
  const fraction = holdsFraction(cell);
  const plain = formulaOf(reading, relation, fraction);
  const verdict = verdictOf(reading.facts, relation);
  if (plain === null || verdict.status === 'skipped') return null;
  const exact = shift(resultOf(reading, relation) ?? verdict.expected, heldPower(cell, whole.value));
  const digits = position && roundedTo(snapshot, whole.at.sheet, position.column, plain);
  const formula = digits === null ? plain : `ROUND(${plain},${String(digits)})`;
  const value = Number(toText(digits === null ? exact : round(exact, digits)));
  const written = { sheet: whole.at.sheet, cell: whole.at.cell, value, formula };
  const edit = writing(snapshot, written);
  return {
    kind: 'formula',
    file: snapshot.file,
    edits: [edit],
    undo: [restoring(snapshot, written)],
    changes: [{ at: whole.at, before: shownContent(edit.instead), after: `=${formula}` }],
  };
}

/** Formulas of one sheet: shared groups, arrays and data tables told out cell by cell (ECMA-376 Part 1, §18.3.1.40). */
import type { CellSnapshot } from '../../core/snapshot';
import type { CellRange } from '../../core/cell-address';
import { cellName } from '../../core/cell-address';
import type { ReadContext } from './limits';
import { readElementText } from './rich-text';
import { SharedFormula } from './shared-formulas';
import { parseRange } from './sheet-layout';
import { unescapeCellText } from './cell-text';
import type { XmlScanner } from '../opc';

/** Excel allows 8,192 characters; prefixes of newer functions come on top. */
const LONGEST = 16_384;
/** In all sheets together, expanded: a million formulas of thirty characters. */
const MOST_CHARACTERS = 32_000_000;

type Writable = { -readonly [K in keyof CellSnapshot]: CellSnapshot[K] };

/** Prefixes under which files store functions newer than their format; people never see them. */
function shown(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xludf\./g, '') : formula;
}

export class FormulaGroups {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly early: { readonly group: string; readonly row: number; readonly column: number }[] = [];
  private readonly arrays: { readonly range: CellRange; readonly formula: string }[] = [];

  constructor(
    private readonly budget: { formulaCharacters: number },
    private readonly context: ReadContext,
    private readonly sheet: string,
  ) {}

  /** The formula of the cell at `row`, `column`; the scanner stands on the OPEN tag of `f` and is left on its CLOSE. */
  read(xml: XmlScanner, row: number, column: number): string | undefined {
    let type = '';
    let group = '';
    let reference = '';
    let inputs = '';
    while (xml.nextAttribute()) {
      const name = String.fromCharCode(
        ...xml.bytes.subarray(xml.attributeStart, Math.min(xml.attributeEnd, xml.attributeStart + 8)),
      );
      if (name === 't') type = xml.value();
      else if (name === 'si') group = xml.value();
      else if (name === 'ref') reference = xml.value();
      else if (name === 'r1' || name === 'r2') inputs += `${inputs === '' ? '' : ','}${xml.value()}`;
    }
    const text = shown(unescapeCellText(readElementText(xml)));
    this.spend(text.length, row, column);
    if (type === 'shared') return this.readShared(group, text, row, column);
    if (type === 'array' && text !== '') this.readArray(reference, text);
    if (type === 'dataTable') return `TABLE(${inputs})`;
    return text === '' ? undefined : text;
  }

  private readShared(group: string, text: string, row: number, column: number): string {
    if (text !== '') {
      if (!this.shared.has(group)) this.shared.set(group, new SharedFormula(text, row, column));
      return text;
    }
    const formula = this.shared.get(group);
    if (!formula) {
      this.early.push({ group, row, column });
      return '';
    }
    return this.expand(formula, row, column);
  }

  private expand(formula: SharedFormula, row: number, column: number): string {
    this.context.checkTime();
    const text = formula.at(row, column);
    this.spend(text.length, row, column);
    return text;
  }

  private spend(characters: number, row: number, column: number): void {
    if (characters > LONGEST)
      throw this.context.corrupt('formula-length', { sheet: this.sheet, cell: cellName(row, column) });
    this.budget.formulaCharacters += characters;
    if (this.budget.formulaCharacters > MOST_CHARACTERS) throw this.context.tooLarge('formulas', { sheet: this.sheet });
  }

  private readArray(reference: string, formula: string): void {
    const range = parseRange(reference);
    if (range && (range.top !== range.bottom || range.left !== range.right)) this.arrays.push({ range, formula });
  }

  /** Gives followers that came before their group's first cell, and the other cells of arrays, their formula. */
  finish(cells: readonly CellSnapshot[]): void {
    if (this.early.length > 0) this.finishEarly(cells);
    if (this.arrays.length === 0) return;
    if (this.arrays.length > 10_000) throw this.context.tooLarge('array-formulas', { sheet: this.sheet });
    for (const { range, formula } of this.arrays) {
      this.context.checkTime();
      for (const cell of cellsWithin(cells, range)) {
        if (cell.formula !== undefined) continue;
        this.spend(formula.length, cell.row, cell.column);
        (cell as Writable).formula = formula;
      }
    }
  }

  private finishEarly(cells: readonly CellSnapshot[]): void {
    const byPlace = new Map(
      cells.filter((cell) => cell.formula === '').map((cell) => [cellName(cell.row, cell.column), cell]),
    );
    for (const { group, row, column } of this.early) {
      const formula = this.shared.get(group);
      if (!formula) throw this.context.corrupt('shared-formula', { sheet: this.sheet, cell: cellName(row, column) });
      const cell = byPlace.get(cellName(row, column));
      if (cell) (cell as Writable).formula = this.expand(formula, row, column);
    }
  }
}

function cellsWithin(cells: readonly CellSnapshot[], range: CellRange): CellSnapshot[] {
  return cells.filter(
    ({ row, column }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
}

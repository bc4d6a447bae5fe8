/** Edits applied to a workbook's bytes: the named cells and sheets change, every other part stays byte for byte. */
import { recalculate } from '../../calculation';
import type { Changes } from '../../calculation';
import { parseCellName } from '../../core/cell-address';
import type { CellPosition } from '../../core/cell-address';
import type { CellEdit, Edit } from '../../core/edit';
import { requireFit } from '../../core/edit-fit';
import { Fault } from '../../core/fault';
import type { CellValue } from '../../core/snapshot';
import { updateChain } from './calc-chain';
import { definedNames } from './defined-names';
import { CellEditor } from './edit-cells';
import { addSheet, plainSheetPart, refillEdits, removeSheet, setHidden } from './edit-sheets';
import { dropSignatures, isSigned } from './guards';
import type { OpcPackage } from '../opc';
import { faultsOnly } from '../opc';
import { ReadContext } from './limits';
import type { ReadOptions } from './limits';
import { openWorkbook, readXlsx } from './read-workbook';
import { calculateOnLoad } from './recalculation';
import { sheetKey } from './sheet-names';
import { readWorkbookParts } from './workbook-parts';
import type { SheetPart, WorkbookParts } from './workbook-parts';

export interface EditOptions extends ReadOptions {
  /** The workbook's file name, for faults. */
  readonly file?: string;
  /** Whether Excel is to calculate everything when it opens the file, though no edit asks for that. */
  readonly calculateOnLoad?: boolean;
}

const COLUMNS = 16_384;

const positionOf = (place: number): CellPosition => ({ row: Math.floor(place / COLUMNS), column: place % COLUMNS });

class Editing {
  readonly book: OpcPackage;
  private parts: WorkbookParts;
  private readonly changed = new Map<string, Set<number> | null>();
  /** Results of formulas that stay, by sheet and place. */
  private readonly renewed = new Map<string, Map<number, CellValue>>();

  constructor(
    book: OpcPackage,
    parts: WorkbookParts,
    private readonly context: ReadContext,
  ) {
    this.book = book;
    this.parts = parts;
  }

  private find(name: string): SheetPart | undefined {
    return this.parts.sheets.find((sheet) => sheetKey(sheet.name) === sheetKey(name));
  }

  private need(name: string): SheetPart {
    const sheet = this.find(name);
    if (!sheet) throw new Fault('not-found', { file: this.context.file, sheet: name });
    return sheet;
  }

  private sheetsHaveChanged(): void {
    this.parts = readWorkbookParts(this.book, this.context);
  }

  setCells(name: string, all: readonly CellEdit[]): void {
    const sheet = this.need(name);
    const edits = all.filter((edit) => !this.renews(sheet, edit));
    if (edits.length === 0) return;
    const { bytes, lost, gained } = new CellEditor(this.book.bytes(sheet.part), sheet.part, name, this.context).set(
      edits,
    );
    this.book.put(sheet.part, bytes);
    const places = this.changed.get(sheet.name);
    if (places !== null) {
      const more = edits.map((edit) => parseCellName(edit.cell) ?? { row: 0, column: 0 });
      this.changed.set(
        sheet.name,
        new Set([...(places ?? []), ...more.map(({ row, column }) => row * COLUMNS + column)]),
      );
    }
    this.followChain(sheet, lost, gained);
  }

  /** A formula that is written where it stands gets a new result and nothing else: shared and array formulas stay what they are. */
  private renews({ name }: SheetPart, { cell, formula, value, instead }: CellEdit): boolean {
    const at = parseCellName(cell);
    if (!at || formula === undefined || formula !== instead.formula) return false;
    const place = at.row * COLUMNS + at.column;
    this.renewed.set(name, (this.renewed.get(name) ?? new Map<number, CellValue>()).set(place, value));
    const places = this.changed.get(name);
    if (places !== null) this.changed.set(name, new Set([...(places ?? []), place]));
    return true;
  }

  private setResults(results: ReadonlyMap<string, ReadonlyMap<number, CellValue>>): void {
    for (const [name, places] of results) {
      const sheet = this.need(name);
      this.book.put(
        sheet.part,
        new CellEditor(this.book.bytes(sheet.part), sheet.part, sheet.name, this.context).setResults(places),
      );
    }
  }

  private chain(): string | undefined {
    const relation = this.parts.relationships.find(({ kind, external }) => kind === 'calcChain' && !external);
    return relation && this.book.has(relation.target) ? relation.target : undefined;
  }

  private followChain(sheet: SheetPart, lost: readonly string[], gained: readonly string[]): void {
    const chain = this.chain();
    if (chain === undefined || lost.length + gained.length === 0) return;
    const { elements } = this.book.open(this.parts.workbook);
    const listed = elements.find(
      (element) => element.name === 'sheet' && sheetKey(element.attributes.get('name') ?? '') === sheetKey(sheet.name),
    );
    const sheetId = listed?.attributes.get('sheetId') ?? '';
    if (updateChain(this.book, chain, sheetId, lost, gained) === 'empty') this.dropChain();
  }

  /** Excel builds the chain anew when there is none. */
  private dropChain(): void {
    const chain = this.chain();
    if (chain === undefined) return;
    this.book.removeRelationships(this.parts.workbook, (_id, kind) => kind === 'calcChain');
    this.book.remove(chain);
  }

  putSheet(edit: Extract<Edit, { kind: 'put-sheet' }>): void {
    const sheet = this.find(edit.sheet);
    if (sheet) {
      const cells = refillEdits(edit);
      if (cells.length > 0) this.setCells(sheet.name, cells);
      if (edit.hidden !== undefined) setHidden(this.book, this.parts.workbook, sheet.name, edit.hidden);
    } else {
      this.changed.set(edit.sheet, null);
      addSheet(this.book, this.parts.workbook, edit.sheet, edit.hidden === true, (namespace) =>
        plainSheetPart(edit, namespace),
      );
      this.sheetsHaveChanged();
    }
  }

  removeSheet(name: string): void {
    const sheet = this.need(name);
    this.dropChain();
    removeSheet(this.book, this.parts.workbook, sheet.name, sheet.part, sheet.relation);
    this.changed.set(sheet.name, null);
    this.sheetsHaveChanged();
  }

  /** The new bytes: stored results that no longer fit are computed anew, or Excel is asked to. */
  async finish(options: EditOptions): Promise<Uint8Array> {
    this.setResults(this.renewed);
    if (options.calculateOnLoad) calculateOnLoad(this.book, this.parts.workbook);
    const bytes = this.book.write();
    const changes: Changes = new Map(
      [...this.changed].map(([sheet, places]) => [sheet, places && [...places].map(positionOf)]),
    );
    const { workbook } = this.parts;
    const names = definedNames(this.book.bytes(workbook), workbook, this.context);
    const read = await readXlsx(bytes, this.context.file, options);
    const { results, complete } = recalculate({ ...read, names }, changes);
    if (results.length === 0 && complete) return bytes;
    const bySheet = new Map<string, Map<number, CellValue>>();
    for (const { sheet, cell, value } of results) {
      const own = bySheet.get(sheet) ?? new Map<number, CellValue>();
      bySheet.set(sheet, own.set(cell.row * COLUMNS + cell.column, value));
    }
    this.setResults(bySheet);
    if (!complete) calculateOnLoad(this.book, this.parts.workbook);
    return this.book.write();
  }
}

/**
 * Applies edits in their order. Formulas that read what has changed get new stored results where `calculation` knows them;
 * for others Excel is asked to calculate when it opens the file. Nothing is written where something else stands than an
 * edit expects: Fault "changed-since". Signatures go: they would be void (see `guardsOf`). Throws also what readXlsx throws, "not-found" for a sheet that is not there,
 * "bad-argument" for a cell or sheet name that cannot be, a covered cell or the last visible sheet, "not-supported" for a
 * cell that is part of an array formula.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[], options: EditOptions = {}): Promise<Uint8Array> {
  const file = options.file ?? '';
  return faultsOnly(file, async () => {
    const context = new ReadContext(file, options);
    requireFit(await readXlsx(bytes, file, options), edits, file);
    const { zip, parts } = openWorkbook(bytes, context);
    if (edits.length > 0 && isSigned(zip)) dropSignatures(zip);
    const editing = new Editing(zip, parts, context);
    for (let i = 0; i < edits.length;) {
      const edit = edits[i] as Edit;
      if (edit.kind !== 'set-cell') {
        if (edit.kind === 'put-sheet') editing.putSheet(edit);
        else editing.removeSheet(edit.sheet);
        i += 1;
        continue;
      }
      const run: CellEdit[] = [];
      for (
        let next = edits[i];
        next?.kind === 'set-cell' && sheetKey(next.sheet) === sheetKey(edit.sheet);
        next = edits[i]
      ) {
        run.push(next);
        i += 1;
      }
      editing.setCells(edit.sheet, run);
    }
    // Asking Excel to calculate would void a signature that nothing else touches.
    const anew = options.calculateOnLoad === true && (edits.length > 0 || !isSigned(zip));
    return edits.length === 0 && !anew ? bytes : editing.finish(options);
  });
}

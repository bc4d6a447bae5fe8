/** One sheet part into a sheet snapshot (ECMA-376 Part 1, §18.3.1.99). */
import type { CellRange } from '../../core/cell-address';
import { disjointAreas } from '../../core/merged-areas';
import type { CellSnapshot, SheetSnapshot } from '../../core/snapshot';
import { holdsLegacyText } from '../../language';
import type { ReadContext } from './limits';
import { CellReader } from './sheet-cells';
import type { WorkbookTables } from './sheet-cells';
import { hiddenWithin, parseRange, usedRange, withoutCovered } from './sheet-layout';
import type { SheetPart } from './workbook-parts';
import { END, OPEN, XmlScanner, toUtf8 } from '../opc';

interface Span {
  readonly from: number;
  readonly to: number;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function columnSpan(attributes: ReadonlyMap<string, string>): Span | null {
  const hidden = isOn(attributes.get('hidden')) || Number(attributes.get('width') ?? 1) === 0;
  return hidden ? { from: Number(attributes.get('min')) - 1, to: Number(attributes.get('max')) - 1 } : null;
}

function* textsOf(cells: readonly CellSnapshot[]): Generator<string> {
  for (const { value } of cells) if (typeof value === 'string') yield value;
}

/** Fonts are told only where a text needs them to be read; elsewhere ".VnTime" is just a font that Unicode was typed in. */
function withoutIdleFonts(cells: readonly CellSnapshot[]): readonly CellSnapshot[] {
  if (holdsLegacyText(textsOf(cells))) return cells;
  return cells.map((cell) => {
    if (cell.font === undefined && cell.fontRuns === undefined) return cell;
    const { font: _font, fontRuns: _runs, ...rest } = cell;
    return rest;
  });
}

/** Reads the part's cells, merged areas and hidden rows and columns. Throws Fault. */
export function readSheet(
  bytes: Uint8Array,
  sheet: SheetPart,
  tables: WorkbookTables,
  context: ReadContext,
): SheetSnapshot {
  const xml = new XmlScanner(toUtf8(bytes, sheet.part, context), sheet.part, context);
  const reader = new CellReader(xml, tables, context, sheet.name);
  const merges: CellRange[] = [];
  const columns: Span[] = [];
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.depth === 1 && !xml.is('worksheet'))
      throw context.corrupt('not-a-sheet', { sheet: sheet.name, part: sheet.part });
    if (xml.depth === 2 && xml.is('sheetData')) reader.readAll();
    else if (xml.is('col') && xml.depth === 3) {
      const span = columnSpan(xml.attributes());
      if (span) columns.push(span);
    } else if (xml.is('mergeCell') && xml.depth === 3) {
      const range = parseRange(xml.attributes().get('ref') ?? '');
      if (!range) throw context.corrupt('merged-area', { sheet: sheet.name });
      merges.push(range);
      if (merges.length > context.limits.merges) throw context.tooLarge('merges', { sheet: sheet.name });
    }
  }
  const areas = disjointAreas(merges);
  const shown = withoutCovered(reader.cells, areas);
  const cells = reader.hasLegacyFonts ? withoutIdleFonts(shown) : shown;
  const used = usedRange(cells);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: areas,
    hiddenRows: used
      ? hiddenWithin(
          reader.hiddenRows.map((row) => ({ from: row, to: row })),
          used.top,
          used.bottom,
        )
      : [],
    hiddenColumns: used ? hiddenWithin(columns, used.left, used.right) : [],
  };
}

/** Rows of a form's sheets as lists of a template see them: their texts by column, their figures by measure. */
import { cellName, type CellAddress } from '../core/cell-address';
import type { Fact } from '../core/fact';
import type { Reading, TextEntry } from '../core/reading';
import { listedNames, normaliseText } from '../language';
import { groupsOf } from './groups';
import { OWN_OFFICE, ownOfficeOf } from './own-office';
import type { ListSource } from './passage';
import { placesInRow, type FigurePlace } from './places';
import { rowKey, rowNumber, sheetKey } from './row-key';

/** One row of a list: its texts by column, its figures by measure. */
export interface SourceRow {
  readonly label: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Where its figure of a measure stands or would stand; null where its sheet has no such column, or it is no row of a sheet. */
  place(measure: string): FigurePlace | null;
}

export interface RowOfForm extends SourceRow {
  readonly key: string | null;
  readonly group: string | null;
}

/** In the order of the sheets and their rows. */
export function rowsOfForm(reading: Reading, form: string): RowOfForm[] {
  const own = ownOfficeOf(reading);
  const ownKey = (fact: Fact): string | null => (own(fact) === OWN_OFFICE ? OWN_OFFICE : fact.key);
  const found = new Map<
    string,
    { label: string; key: string | null; at: CellAddress; texts: Map<string, string>; facts: Map<string, Fact> }
  >();
  const row = (at: CellAddress, label: string, key: string | null) => {
    const id = rowKey(at);
    const known = found.get(id) ?? { label, key, at, texts: new Map<string, string>(), facts: new Map<string, Fact>() };
    if ((known.key === null || key === OWN_OFFICE) && key !== null) known.key = key;
    found.set(id, known);
    return known;
  };
  for (const fact of reading.facts)
    if (fact.form === form) row(fact.at, fact.label, ownKey(fact)).facts.set(fact.measure, fact);
  for (const entry of reading.texts) if (entry.form === form) addText(row(entry.at, entry.text, entry.key), entry);
  const group = groupsOf(reading, form);
  const placeInRow = placesInRow(reading);
  const sheets = [...new Set([...found.values()].map((each) => sheetKey(each.at)))];
  return [...found.values()]
    .sort(
      (a, b) => sheets.indexOf(sheetKey(a.at)) - sheets.indexOf(sheetKey(b.at)) || rowNumber(a.at) - rowNumber(b.at),
    )
    .map((each) => ({
      label: normaliseText(each.texts.get('name') ?? each.label),
      key: each.key,
      group: group(each.at, each.texts.get('group')),
      texts: each.texts,
      facts: each.facts,
      place: (measure) => placeInRow(each.at, measure),
    }));
}

function addText(row: { texts: Map<string, string> }, entry: TextEntry): void {
  row.texts.set(entry.column, normaliseText(entry.text));
}

/** The rows that a list asks for. */
export function picked(rows: readonly RowOfForm[], source: ListSource): readonly RowOfForm[] {
  return rows.filter((row) => {
    if (source.key !== undefined && row.key !== source.key && row.group !== source.key) return false;
    if (row.key !== null && source.except?.includes(row.key)) return false;
    return source.needed === undefined || [source.needed].flat().some((measure) => row.facts.has(measure));
  });
}

interface NamedRow {
  readonly label: string;
  /** Where the figures that a list needs would stand. */
  readonly places: readonly FigurePlace[];
  place(measure: string): FigurePlace | null;
}

/** Named lines of the form that hold no figure. */
function rowsWithoutFigures(reading: Reading, { form, needed = [] }: ListSource): readonly NamedRow[] {
  const asked = [needed].flat();
  const placeInRow = placesInRow(reading);
  const filled = new Set(reading.facts.map(({ at }) => rowKey(at)));
  return reading.tables
    .filter((table) => table.form === form)
    .flatMap(({ file, sheet, lines }) =>
      lines.flatMap(({ row, label, role }): NamedRow[] => {
        const at = { file, sheet, cell: cellName(row, 0) };
        const isNamed = label !== '' && role !== 'note' && role !== 'group' && role !== 'total';
        if (!isNamed || filled.has(rowKey(at))) return [];
        const place = (measure: string): FigurePlace | null => placeInRow(at, measure);
        const places = asked.flatMap((measure) => place(measure) ?? []);
        return places.length === 0 ? [] : [{ label: normaliseText(label), places, place }];
      }),
    );
}

/** Those of which no cell says that there is none: what nobody has said anything of. */
export const unsaidRows = (reading: Reading, source: ListSource): readonly SourceRow[] =>
  rowsWithoutFigures(reading, source)
    .filter(({ places }) => !places.some(({ none }) => none))
    .map((row) => ({ label: row.label, texts: new Map(), facts: new Map(), place: (measure) => row.place(measure) }));

/** Whether "-" says of some line that there is none of it. */
export const saysNoneOfSome = (reading: Reading, source: ListSource): boolean =>
  rowsWithoutFigures(reading, source).some(({ places }) => places.some(({ none }) => none));

/** As `picked`, in the shape in which the list wants them: only those of which there is some, or one for each name in a cell. */
export function pick(
  rows: readonly RowOfForm[],
  source: ListSource,
  isNothing: (fact: Fact) => boolean,
): readonly SourceRow[] {
  const own = picked(rows, source);
  if (source.present === true) return own.filter(({ facts }) => ![...facts.values()].every(isNothing));
  if (!source.split) return own;
  const column = Object.values(source.columns)[0] ?? '';
  return own.flatMap((row) =>
    listedNames(row.texts.get(column) ?? '').map((item) => ({
      label: item,
      texts: new Map([[column, item]]),
      facts: new Map<string, Fact>(),
      place: () => null,
    })),
  );
}

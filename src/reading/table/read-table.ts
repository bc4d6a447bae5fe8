/** One table of figures, from its place on the sheet to facts, relations, texts and observations. */
import { parseUnit, slug } from '../../language';
import type { CoverMoney } from '../book';
import { namesCodes } from '../columns';
import { claimTable, readTableFacts, type MeasureColumn } from '../facts';
import { nameOfLine, type TableLine } from '../lines';
import { addresser, type ReadingDraft } from '../reading-draft';
import {
  declaredFamilies,
  judgeEquations,
  relateColumns,
  relateFormLines,
  relateTable,
  standWithinDoubles,
  viewsOf,
} from '../relations';
import { textOf, topOf, type CellClaims, type SheetGrid, type TitleBlock } from '../sheet';
import { lentUnit } from './lent-unit';
import { relateCounts } from './relate-counts';
import { tableReading } from './table-reading';
import type { ReadTable } from './table-so-far';
import type { TableStructure } from './table-structure';
import { tellBlanks } from './tell-blanks';
import { tellCounted } from './tell-counted';
import { tellLines } from './tell-lines';
import { tellNotes, tellTexts } from './tell-texts';

export interface TableOutcome {
  readonly form: string | null;
  readonly title: TitleBlock;
  readonly facts: number;
}

/** What the tables of one sheet are read with. */
export interface SheetContext<Step> {
  readonly draft: ReadingDraft;
  readonly grid: SheetGrid;
  readonly file: string;
  readonly claims: CellClaims;
  readonly money: CoverMoney | null;
  readonly step: Step;
}

/** A form recognised by its words alone says too little to lend its unit. */
const SURE_OF_UNIT = 0.6;

/** Reads a table into the draft, from how it is built; `step` is told on the way. */
export function* readTable<Step>(
  { draft, grid, file, claims, money, step }: SheetContext<Step>,
  { frame, title, match, form, formColumns, columns, found, measures, equations, broken, memory }: TableStructure,
): Generator<Step, TableOutcome> {
  const addressOf = addresser(file, grid.name);
  for (const { at, data } of broken) draft.observe('broken-arithmetic', at, data);
  const firstFact = draft.facts.length;
  const firstRelation = draft.relations.length;
  const sure = match !== null && match.score >= SURE_OF_UNIT ? match.form.unit : null;
  const lent = title.unit ? null : lentUnit(sure ? parseUnit(sure) : null, money);
  const tableUnit = title.unit ?? lent?.unit ?? null;
  const { matrix } = readTableFacts({
    draft,
    file,
    grid,
    form: match?.form ?? null,
    owner: match?.form.id ?? (slug(grid.name) || 'sheet'),
    table: draft.tables.length,
    lines: found.lines,
    measures,
    unitColumn: columns.find((column) => column.role === 'unit'),
    tableUnit,
    addressOf,
    claims,
  });
  claimTable(claims, frame, columns);
  yield step;
  const table: ReadTable = {
    draft,
    grid,
    frame,
    form,
    columns,
    formColumns,
    lines: found.lines,
    measures,
    matrix,
    addressOf,
  };
  standWithinDoubles(draft, matrix);
  const places = placesOf(table);
  const views = viewsOf(draft.facts, matrix, measures.length);
  const judged = judgeEquations(views.columns, equations);
  relateColumns({ ...table, places }, judged, match !== null);
  if (match) relateFormLines({ ...table, places }, match.form);
  const breakdowns = match?.form.layout === 'list' ? [] : found.breakdowns;
  const stated = declaredFamilies(judged);
  relateTable({
    ...table,
    breakdowns,
    firstRelation,
    views,
    stated,
    places,
    lineCodes: codesOfLines(table),
    title: title.folded.join('\n'),
    memory,
  });
  if (form) tellTexts(table, form);
  else tellNotes(table);
  if (form) relateCounts(table, equations);
  for (const { at, text } of title.unknownUnits) draft.observe('unknown-unit', at, { text });
  if (lent?.usual)
    draft.observe('mixed-units', addressOf(topOf(frame), frame.left), { units: lent.unit.text, usual: lent.usual });
  for (const { at, texts } of title.mixedUnits) draft.observe('mixed-units', at, { units: texts.join('; ') });
  tellLines(table, found);
  tellCounted(table);
  const { layout } = match?.form ?? {};
  if (layout === 'outline' || layout === 'units') tellBlanks(table);
  draft.tables.push(tableReading(file, table, { title, score: match?.score ?? 0, tableUnit }));
  return { form: match?.form.id ?? null, title, facts: draft.facts.length - firstFact };
}

/** What a column of codes calls each line ("20" under "Mã số"); none without such a column. */
function codesOfLines({ grid, columns, lines }: ReadTable): string[] {
  const codes = columns.find(({ folded, role }) => role !== 'measure' && namesCodes(folded.at(-1) ?? ''));
  return codes ? lines.map(({ row }) => textOf(grid.at(row, codes.column))) : [];
}

/** Where lines and columns of figures stand, and what they are called. */
function placesOf({ lines, measures, addressOf }: ReadTable): Parameters<typeof relateTable>[0]['places'] {
  return {
    address: (line, column) =>
      addressOf((lines[line] as TableLine).row, (measures[column] as MeasureColumn).column.column),
    lineName: (at) => nameOfLine(lines[at] as TableLine),
    columnName: (at) => measures[at]?.column.heading.at(-1) ?? '',
  };
}

/** One table of figures, from its place on the sheet to facts, relations, texts and observations. */
import type { FormColumn } from '../core/form';
import type { ColumnReading, LineReading } from '../core/reading';
import type { Unit } from '../core/unit';
import { parseUnit, slug } from '../language';
import { bindCodeRow, bindForm, relateColumns, statedFamilies } from './column-relations';
import { readColumns, type TableColumn, nameMeasures } from './columns';
import { bodyLabels, itemGroups, readLines, type TableLine } from './lines';
import { nameOfLine, relateFormLines } from './line-relations';
import { type BoundEquation, judgeEquations, relateTable, standWithinDoubles, viewsOf } from './relations';
import { paragraphsOf } from './paragraphs';
import { addresser, type ReadingDraft } from './reading-draft';
import { matchColumns, recogniseForm, type PreparedForm } from './recognise';
import {
  isBlank,
  readTitleBlock,
  textOf,
  topOf,
  type CellClaims,
  type SheetGrid,
  type TableFrame,
  type TitleBlock,
} from './sheet';
import { ABSENT, claimTable, readTableFacts, type MeasureColumn, type TableFacts } from './facts';
import { NOT_ADDITIVE } from './vocabulary';

const PERCENT: Unit = { text: '%', dimension: 'percent', kind: '', power: 0 };

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
  readonly forms: readonly PreparedForm[];
  readonly step: Step;
}

/** Reads a table into the draft. `tables` is how many the sheet has (a lone table owns the whole title block); `step` is told on the way. */
export function* readTable<Step>(
  { draft, grid, file, claims, forms, step }: SheetContext<Step>,
  frame: TableFrame,
  tables: number,
  only: PreparedForm | null,
): Generator<Step, TableOutcome> {
  const address = addresser(file, grid.name);
  const title = readTitleBlock(grid, file, frame, tables);
  const columns = readColumns(grid, frame);
  yield step;
  const match = only
    ? { form: only.form, score: 1 }
    : recogniseForm(forms, title.folded, columns, bodyLabels(grid, frame, columns));
  const prepared = match ? (only ?? forms.find((form) => form.form === match.form) ?? null) : null;
  const formColumns = prepared ? matchColumns(prepared, columns) : columns.map(() => null);
  const labelled = formColumns.some((column) => column?.role === 'label');
  const shaped = columns.map((column, at) => withFormRole(column, formColumns[at] ?? null, labelled));
  const table = readLines(grid, frame, shaped, prepared);
  yield step;
  const unitsLayout =
    match?.form.layout === 'units' ||
    (match === null && frame.codeRow !== null && !shaped.some((column) => column.role === 'number'));
  const measures = measureColumns(shaped, formColumns, unitsLayout);
  const measured = new Map(measures.map((measure, at) => [measure.column, at] as const));
  const arithmetic = bindCodeRow(shaped, measured, (column) => address(frame.codeRow ?? 0, column));
  for (const part of arithmetic.broken) {
    draft.observe('broken-arithmetic', address(frame.codeRow ?? 0, part.column.column), {
      statement: part.statement,
      reason: part.reason,
      codes: part.codes.join(', '),
    });
  }
  const equations: BoundEquation[] = [...arithmetic.equations];
  if (match) equations.push(...bindForm(match.form, measures, arithmetic.equations.length > 0, arithmetic.equations));
  const settled = settle(measures, equations);
  const tableIndex = draft.tables.length;
  const firstFact = draft.facts.length;
  const firstRelation = draft.relations.length;
  // A form recognised by its words alone says too little to lend its unit.
  const tableUnit = title.unit ?? (match?.form.unit && match.score >= 0.6 ? parseUnit(match.form.unit) : null);
  const facts = readTableFacts({
    draft,
    grid,
    form: match?.form ?? null,
    owner: match?.form.id ?? (slug(grid.name) || 'sheet'),
    table: tableIndex,
    lines: table.lines,
    measures: settled.measures,
    unitColumn: shaped.find((column) => column.role === 'unit'),
    tableUnit,
    addressOf: address,
    claims,
  });
  claimTable(claims, frame, shaped);
  yield step;
  standWithinDoubles(draft, facts.matrix);
  const views = viewsOf(draft.facts, facts.matrix, settled.measures.length);
  const judged = judgeEquations(views.columns, settled.equations);
  relateColumns(draft, judged, table.lines, facts, settled.measures, address, match !== null);
  if (match) relateFormLines(draft, match.form, table.lines, facts, settled.measures, address);
  relateTable({
    draft,
    grid,
    lines: table.lines,
    breakdowns: match?.form.layout === 'list' ? [] : table.breakdowns,
    measures: settled.measures,
    matrix: facts.matrix,
    firstRelation,
    views,
    stated: statedFamilies(judged),
    places: {
      address: (line, column) =>
        address(table.lines[line]?.row ?? 0, (settled.measures[column] as MeasureColumn).column.column),
      lineName: (at) => nameOfLine(table.lines[at]),
      columnName: (at) => settled.measures[at]?.column.heading.at(-1) ?? '',
    },
  });
  readTexts(draft, grid, file, prepared, shaped, formColumns, table.lines, settled, facts);
  for (const unknown of title.unknownUnits) draft.observe('unknown-unit', unknown.at, { text: unknown.text });
  for (const mixed of title.mixedUnits) draft.observe('mixed-units', mixed.at, { units: mixed.texts.join('; ') });
  observeLines(draft, prepared, table, frame, shaped, settled.measures, facts, address);
  draft.tables.push({
    file,
    sheet: grid.name,
    range: { top: topOf(frame), left: frame.left, bottom: frame.bottom, right: frame.right },
    form: match?.form.id ?? null,
    score: match?.score ?? 0,
    title: title.title,
    period: title.period,
    ...(title.body === null ? {} : { body: title.body }),
    ...(title.asOf === null ? {} : { asOf: title.asOf }),
    columns: columnReadings(shaped, formColumns, settled.measures, tableUnit),
    lines: table.lines.map(lineReading(match?.form.layout ?? null)),
  });
  return { form: match?.form.id ?? null, title, facts: draft.facts.length - firstFact };
}

function withFormRole(column: TableColumn, form: FormColumn | null, labelled: boolean): TableColumn {
  if (!form) return labelled && column.role === 'label' ? { ...column, role: 'text' } : column;
  if (form.role === column.role) return column;
  if (form.role === 'measure' && column.figures === 0 && column.texts > 0)
    return column.role === 'label' && labelled ? { ...column, role: 'text' } : column;
  if (form.role === 'text' && column.figures > 0 && column.figures >= column.texts) return column;
  if (column.role === 'label' && !labelled) return column;
  return { ...column, role: form.role, notFigure: form.role === 'measure' ? null : column.notFigure };
}

function measureColumns(
  columns: readonly TableColumn[],
  forms: readonly (FormColumn | null)[],
  byCodeOnly: boolean,
): MeasureColumn[] {
  const named = nameMeasures(columns, byCodeOnly);
  const taken = new Set<string>();
  const found: MeasureColumn[] = [];
  columns.forEach((column, at) => {
    if (column.role !== 'measure') return;
    const form = forms[at]?.role === 'measure' ? (forms[at] ?? null) : null;
    const declared = form ? (form.measure ?? form.key) : null;
    const coded = column.code !== null && /^\d/.test(column.code) ? `ms-${slug(column.code)}` : null;
    // Where a form's columns are named by their codes, the code that the sheet prints is law.
    const measure = declared?.startsWith('ms-') && coded ? coded : (declared ?? named[at] ?? `c${String(at + 1)}`);
    const unique =
      form || !taken.has(measure) || measure === coded ? measure : (coded ?? `${measure}-${String(at + 1)}`);
    taken.add(unique);
    const formUnit = form?.unit ? parseUnit(form.unit) : null;
    const unit = column.unit ?? formUnit;
    const additive =
      form?.additive ??
      !(
        unit?.dimension === 'percent' ||
        unit?.dimension === 'percent-point' ||
        unit?.dimension === 'yield' ||
        column.folded.some((text) => NOT_ADDITIVE.test(text))
      );
    found.push({
      column,
      form,
      measure: unique,
      rounded: form?.rounded === true,
      additive: additive && unit?.dimension !== 'percent',
      unit,
      unitIsFirm: column.unit !== null || unit?.dimension === 'percent',
    });
  });
  return found;
}

interface Settled {
  readonly measures: readonly MeasureColumn[];
  readonly equations: readonly BoundEquation[];
}

/** What a quotient measures by the two columns that it divides; null where they do not say. */
function measureOfQuotient(equation: BoundEquation, measures: readonly MeasureColumn[]): string | null {
  const [dividend, base] = equation.parts.map((part) => measures[part.at]?.measure);
  if (dividend !== 'actual') return null;
  const name =
    equation.kind === 'growth'
      ? base === 'prior'
        ? 'growth'
        : null
      : base === 'plan'
        ? 'percent-of-plan'
        : base === 'prior'
          ? 'percent-of-prior'
          : null;
  return name !== null && measures.every(({ measure }) => measure !== name) ? name : null;
}

/** What the arithmetic says of the columns: quotients are percentages and stand for their printed digits. */
function settle(measures: readonly MeasureColumn[], equations: readonly BoundEquation[]): Settled {
  const changed = [...measures];
  const bound = equations.map((equation) => {
    const target = changed[equation.whole];
    if (!target || !['ratio', 'growth', 'product'].includes(equation.kind)) return equation;
    if (equation.kind === 'product') {
      changed[equation.whole] = { ...target, rounded: true };
      return equation;
    }
    const average =
      target.unit === null &&
      target.column.folded.some((text) =>
        /bình quân|(?<!\p{L})lần(?!\p{L})|trên một|trên 1 |\/(?:người|ha|con|hộ)/u.test(text),
      );
    const percent = target.unit ? target.unit.dimension === 'percent' : !average;
    const unit = target.unit ?? (percent ? PERCENT : null);
    const measure =
      percent && target.form === null ? (measureOfQuotient(equation, changed) ?? target.measure) : target.measure;
    changed[equation.whole] = {
      ...target,
      measure,
      rounded: true,
      additive: false,
      unit,
      unitIsFirm: target.unitIsFirm || percent,
    };
    return percent ? { ...equation, factorPower: 2 } : equation;
  });
  return { measures: changed, equations: bound };
}

/** Texts of the form's text columns, items of lists, and counts against them. */
function readTexts(
  draft: ReadingDraft,
  grid: SheetGrid,
  file: string,
  form: PreparedForm | null,
  columns: readonly TableColumn[],
  formColumns: readonly (FormColumn | null)[],
  lines: readonly TableLine[],
  settled: Settled,
  facts: TableFacts,
): void {
  if (!form) return;
  const address = addresser(file, grid.name);
  const list = form.form.layout === 'list';
  const groupAt = formColumns.findIndex((column) => column?.key === 'group');
  const groups = list ? itemGroups(grid, lines, columns, groupAt >= 0 ? columns[groupAt] : undefined, form.form) : [];
  lines.forEach((line, lineAt) => {
    const texts = form.form.layout === 'texts';
    if (line.node.role === 'total' || (line.label === '' && line.number === '' && !texts)) return;
    columns.forEach((column, at) => {
      const declared = formColumns[at];
      const key = declared?.key ?? (column.role === 'label' ? 'label' : null);
      const wanted = column.role === 'text' || (list && column.role === 'label') || (texts && column.role === 'label');
      const cell = grid.at(line.row, column.column);
      if (!wanted || key === null || isBlank(cell)) return;
      draft.texts.push({
        id: draft.ids.line(form.form.id, `${line.form?.key ?? line.code}.${key}`).of('text'),
        form: form.form.id,
        line: texts ? line.label : line.code,
        key: list ? (groups[lineAt]?.key ?? null) : (line.form?.key ?? null),
        column: key,
        text: column.role === 'label' ? line.label : texts ? paragraphsOf(cell) : textOf(cell),
        at: address(line.row, column.column),
      });
    });
    const group = groups[lineAt];
    if (list && group && line.label !== '') {
      draft.items.push({
        key: `${form.form.id}/${group.key}`,
        item: { text: line.label, at: address(line.row, line.labelCell) },
      });
    }
  });
  for (const equation of settled.equations) {
    if (equation.kind !== 'count' || equation.list === null) continue;
    const at = formColumns.findIndex((column) => column?.key === equation.list);
    const column = columns[at];
    if (!column) continue;
    lines.forEach((line, lineAt) => {
      const whole = facts.matrix[lineAt]?.[equation.whole] ?? -1;
      const text = textOf(grid.at(line.row, column.column));
      if (whole < 0) return;
      const place = address(line.row, column.column);
      const items = text
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== '' && !/^[-–]$/.test(item))
        .map((item) => ({ text: item, at: place }));
      const blank = text === '';
      draft.relate({
        kind: 'count',
        whole,
        parts: [],
        source: 'form',
        statement: equation.statement,
        items,
        blanks: blank ? [place] : [],
      });
    });
  }
}

type AddressOf = ReturnType<typeof addresser>;

function observeLines(
  draft: ReadingDraft,
  form: PreparedForm | null,
  table: ReturnType<typeof readLines>,
  frame: TableFrame,
  columns: readonly TableColumn[],
  measures: readonly MeasureColumn[],
  facts: TableFacts,
  address: AddressOf,
): void {
  const numberColumn = columns.find((column) => column.role === 'number');
  for (const at of form?.form.layout === 'outline' ? table.unreadable : []) {
    const line = table.lines[at];
    if (line)
      draft.observe('unreadable-number', address(line.row, numberColumn?.column ?? line.labelCell), {
        number: line.number,
        label: line.label,
      });
  }
  for (const [at, earlier] of table.duplicates) {
    const line = table.lines[at];
    const first = table.lines[earlier];
    if (line && first)
      draft.observe('repeated-line', address(line.row, line.labelCell), { label: line.label }, [
        address(first.row, first.labelCell),
      ]);
  }
  if (!form) return;
  const { layout, id, lines: known } = form.form;
  if (layout === 'outline' && known.length > 0) {
    for (const line of table.lines) {
      const named = line.form !== null || line.node.role !== 'line' || line.label === '' || !line.node.row.hasFigures;
      if (!named) draft.observe('unknown-line', address(line.row, line.labelCell), { label: line.label, form: id });
    }
  }
  if (layout === 'outline' || layout === 'units') {
    const present = new Set(table.lines.map((line) => line.form?.key));
    const labelColumn = columns.find((column) => column.role === 'label');
    for (const line of known) {
      if (line.required && !present.has(line.key)) {
        draft.observe(
          'missing-line',
          address(frame.header[frame.header.length - 1] ?? topOf(frame), labelColumn?.column ?? frame.left),
          { label: line.label, key: line.key, form: id },
        );
      }
    }
    observeBlanks(draft, table.lines, measures, facts, address);
  }
}

const ASKED = /^(?:plan|actual|count|ms-.+)$/;

/**
 * A blank among filled cells of a known form's line: no data where data is asked for. A column nobody filled is not asked,
 * but a line that the form requires is, though all of it is blank.
 */
function observeBlanks(
  draft: ReadingDraft,
  lines: readonly TableLine[],
  measures: readonly MeasureColumn[],
  facts: TableFacts,
  address: AddressOf,
): void {
  const used = measures.map((_, at) => facts.matrix.some((row) => (row[at] ?? ABSENT.blank) !== ABSENT.blank));
  lines.forEach((line, lineAt) => {
    const row = facts.matrix[lineAt];
    const demanded = line.form?.required === true;
    const filled = line.node.role !== 'group' && line.node.role !== 'note' && (row?.some((fact) => fact >= 0) ?? false);
    if (!row || (!filled && !demanded)) return;
    measures.forEach((measure, at) => {
      if (row[at] !== ABSENT.blank || !ASKED.test(measure.measure)) return;
      const required = demanded && (measure.measure === 'actual' || measure.measure === 'count');
      if (!required && (!filled || !used[at])) return;
      draft.observe('blank-figure', address(line.row, measure.column.column), {
        label: line.label,
        measure: measure.measure,
        column: measure.column.heading.at(-1) ?? '',
        required: required ? 'true' : 'false',
      });
    });
  });
}

function columnReadings(
  columns: readonly TableColumn[],
  forms: readonly (FormColumn | null)[],
  measures: readonly MeasureColumn[],
  tableUnit: Unit | null,
): ColumnReading[] {
  const byColumn = new Map(measures.map((measure) => [measure.column, measure] as const));
  return columns.map((column, at) => {
    const measure = byColumn.get(column);
    return {
      column: column.column,
      heading: column.heading,
      code: column.code ?? (column.statement === '' ? null : column.statement),
      role: column.role,
      measure: measure?.measure ?? (column.role === 'text' ? (forms[at]?.key ?? null) : null),
      unit: measure ? ((measure.unit ?? tableUnit)?.text ?? null) : null,
    };
  });
}

function lineReading(layout: string | null): (line: TableLine) => LineReading {
  return (line) => ({
    row: line.row,
    number: line.number,
    code: line.code,
    label: line.label,
    key: line.form?.key ?? null,
    level: line.node.level,
    role:
      line.node.role === 'line' ? (layout === 'units' ? 'unit' : layout === 'list' ? 'item' : 'line') : line.node.role,
  });
}

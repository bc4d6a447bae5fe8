/** Names that a passage's template has for cells, and where each is declared to stand: by form, line and column wherever that leads back to the cell. */
import { parseCellName } from '../../core/cell-address';
import type { Fact, FactIndex } from '../../core/fact';
import type { FormDefinition } from '../../core/form';
import type { Reading } from '../../core/reading';
import { isMarked, markPeriods, monthsOf, namesPeriod, slug, unmarked } from '../../language';
import {
  bookName,
  isHeaded,
  passages,
  sheetFigures,
  sourcesOf,
  type FigureSource,
  type Sources,
} from '../../narrative';
import { periodOf } from '../../office';

/** As report.yaml and passages write it. */
export type Declared = Readonly<
  Record<'form' | 'book' | 'sheet' | 'line' | 'column' | 'cell' | 'label', string | undefined>
>;

const MEASURES: Readonly<Record<string, string>> = {
  plan: 'ke_hoach',
  prior: 'cung_ky',
  'percent-of-plan': 'dat',
  'percent-of-prior': 'so_cung_ky',
  growth: 'tang',
  change: 'chenh_lech',
};
const PLAIN = new Set(['actual', 'count']);
const MOST_WORDS = 5;

/** Names that mean something else in a template. */
const TAKEN: ReadonlySet<string> = new Set([
  ...passages
    .flatMap(({ figures, lists }) => [...Object.keys(figures), ...Object.keys(lists ?? {})])
    .map((name) => name.split('.')[0] ?? ''),
  ...['ky', 'ten', 'so_lieu', 'and', 'or', 'not', 'contains', 'true', 'false', 'nil', 'null', 'empty', 'blank', 'khi'],
]);

const underscored = (text: string): string => slug(text).replaceAll('-', '_');

function headingOf(reading: Reading, fact: Fact): readonly string[] {
  const column = parseCellName(fact.at.cell)?.column;
  const found = reading.tables[fact.table]?.columns.find((each) => each.column === column);
  return (found?.heading ?? []).filter((part, at, all) => part !== '' && part !== all[at - 1]);
}

/** What a column of a kind is called whatever the period. */
const CALLED: Readonly<Record<string, string>> = { plan: 'Kế hoạch', prior: 'Cùng kỳ', actual: 'Thực hiện' };
const FEWEST_LETTERS = 8;

/** A measure that is nothing but its heading's words: of a heading that names a period it is the period's. */
const isOfHeading = (measure: string, heading: readonly string[]): boolean =>
  [heading.at(-1) ?? '', heading.join(' ')].some((words) =>
    [measure, measure.replace(/-\d+$/u, '')].includes(slug(words)),
  );

/** What a column may be called: by its heading; where that names a period, by what the period is beside the report's. */
function columnNames(heading: readonly string[], measure: string, period: string): readonly string[] {
  const plain = [heading.at(-1) ?? '', heading.join(' ')].filter((name) => name !== '');
  if (!plain.some((name) => namesPeriod(name))) return [...plain, measure];
  if (monthsOf(period) === null) return [measure, ...plain];
  const marked = plain.map((name) => markPeriods(name, period)).filter(isMarked);
  const mark = /\{[^{}]+\}/u.exec(marked.at(-1) ?? '')?.[0];
  const isKind = !isOfHeading(measure, heading) && mark !== undefined;
  return [...(isKind ? [`${measure} ${mark}`] : []), ...plain.filter((name) => !namesPeriod(name)), ...marked];
}

/** A line's label, and where that names a period what lasts of it; a year alone belongs to the line. */
function lineNames({ label, key, line }: Fact, period: string): readonly string[] {
  if (!namesPeriod(label, false) || monthsOf(period) === null) return [label, key ?? '', line];
  return [markPeriods(label, period), key ?? ''];
}

/** Its tab; where that names the period, what it is beside the report's, and what the title says before it names one. */
function sheetNames(reading: Reading, fact: Fact, period: string): readonly string[] {
  const { sheet } = fact.at;
  const title = reading.tables[fact.table]?.title ?? '';
  const words = title.split(TITLE_PERIOD)[0]?.trim() ?? '';
  const called = words.length >= FEWEST_LETTERS ? [words] : [];
  if (!namesPeriod(sheet) || monthsOf(period) === null) return [sheet, ...called];
  const marked = markPeriods(sheet, period);
  return [...(isMarked(marked) ? [marked] : []), ...called, sheet];
}
const TITLE_PERIOD =
  /(?<!\d)20\d\d(?!\d)|(?<!\p{L})(?:\d{1,2}\s*t(?:háng)?|tháng\s*\d{1,2}|quý\s*(?:[ivx]+|\d))(?!\p{L})/iu;

/** Words for whoever must find the cell: "Chi thường xuyên, Dự toán năm". */
export function labelOf(reading: Reading, fact: Fact, period = periodOf(reading) ?? ''): string {
  const heading = headingOf(reading, fact).at(-1) ?? '';
  const column = namesPeriod(heading) ? (CALLED[fact.measure] ?? unmarked(markPeriods(heading, period))) : heading;
  return [fact.label, column].filter((part) => part !== '').join(', ');
}

function baseName(reading: Reading, fact: Fact, period: string): string {
  const words = underscored(fact.label).split('_').slice(0, MOST_WORDS).join('_');
  const measure =
    MEASURES[fact.measure] ??
    (PLAIN.has(fact.measure)
      ? ''
      : underscored(unmarked(markPeriods(headingOf(reading, fact).at(-1) ?? fact.measure, period))));
  const name = [words, measure.split('_').slice(0, MOST_WORDS).join('_')].filter((part) => part !== '').join('_');
  const safe = /^[a-z]/.test(name) ? name : `so_${name}`;
  return TAKEN.has(safe) ? `${safe}_so` : safe;
}

export class FigureNames {
  private readonly sources: Sources;
  private readonly names = new Map<FactIndex, string>();
  private readonly declared = new Map<string, Declared>();

  constructor(
    private readonly reading: Reading,
    private readonly forms: readonly FormDefinition[],
    /** The report's, by which columns and tabs are named that name a period. */
    private readonly period: string = periodOf(reading) ?? '',
    sources?: Sources,
  ) {
    this.sources = sources ?? sourcesOf(reading);
  }

  /** Names of another passage over the same workbooks. */
  fresh(): FigureNames {
    return new FigureNames(this.reading, this.forms, this.period, this.sources);
  }

  get entries(): ReadonlyMap<string, Declared> {
    return this.declared;
  }

  /** The cell that a name was given to. */
  factOf(name: string): FactIndex | undefined {
    return [...this.names].find(([, given]) => given === name)?.[0];
  }

  nameOf(index: FactIndex): string {
    const known = this.names.get(index);
    if (known !== undefined) return known;
    const fact = this.reading.facts[index];
    if (!fact) throw new Error('no such fact');
    const base = baseName(this.reading, fact, this.period);
    let name = base;
    for (let count = 2; this.declared.has(name); count += 1) name = `${base}_${String(count)}`;
    this.names.set(index, name);
    this.declared.set(name, this.declare(fact));
    return name;
  }

  /** The first of the ways that leads back to this very cell; by the cell itself at last. */
  private declare(fact: Fact): Declared {
    const label = labelOf(this.reading, fact, this.period);
    const none = {
      ...{ form: undefined, book: undefined, sheet: undefined, line: undefined },
      ...{ column: undefined, cell: undefined, label },
    };
    const heading = headingOf(this.reading, fact);
    const sheets = [...new Set(sheetNames(this.reading, fact, this.period))];
    const columns = [...new Set(columnNames(heading, fact.measure, this.period))];
    const lines = [...new Set(lineNames(fact, this.period))].filter((name) => name !== '');
    const ofForm: readonly Declared[] =
      fact.form !== null && fact.key !== null && this.isDeclarable(fact.form, fact.key, fact.measure)
        ? [{ ...none, form: fact.form, line: fact.key, column: fact.measure }]
        : [];
    const bySheet = sheets
      .flatMap((sheet): readonly Declared[] =>
        lines.flatMap((line) => columns.map((column) => ({ ...none, sheet, line, column }))),
      )
      // "Mắc" under this year's heading and under last year's: by what tells them apart, while anything does.
      .sort((a, b) => this.columnsCalled(fact, a) - this.columnsCalled(fact, b));
    // A column that names a period is that one wherever the cell stands.
    const marked = columns.find(isMarked);
    const byCell = sheets.map((sheet): Declared => ({ ...none, sheet, cell: fact.at.cell, column: marked }));
    const inBook = (ways: readonly Declared[]): readonly Declared[] => [
      ...ways,
      ...ways.map((way) => ({ ...way, book: bookName(fact.at.file) })),
    ];
    const ways = [...ofForm, ...inBook(bySheet), ...inBook(byCell)];
    return ways.find((way) => this.leadsBack(way, fact)) ?? { ...none, sheet: fact.at.sheet, cell: fact.at.cell };
  }

  /** How many columns of its table may be meant. */
  private columnsCalled({ table }: Fact, { column = '' }: Declared): number {
    return (this.reading.tables[table]?.columns ?? []).filter(
      (each) => each.measure === column || isHeaded(each, column, this.period),
    ).length;
  }

  /** To this cell, and to none of another workbook. */
  private leadsBack(way: Declared, fact: Fact): boolean {
    const source = sourceOf(way, this.period);
    if (this.sources.figure(source) !== fact) return false;
    return way.form !== undefined || sheetFigures(this.reading)(source).every(({ at }) => at.file === fact.at.file);
  }

  private isDeclarable(id: string, key: string, measure: string): boolean {
    const form = this.forms.find((each) => each.id === id);
    if (!form) return false;
    const hasLine = form.layout !== 'outline' || form.lines.length === 0 || form.lines.some((line) => line.key === key);
    return hasLine && form.columns.some((column) => column.measure === measure || column.key === measure);
  }
}

/** As the folder's reader makes of the declaration. */
export function sourceOf({ form, book, sheet, line, column, cell, label }: Declared, of: string): FigureSource {
  return {
    form: form ?? '',
    key: line ?? '',
    measure: column ?? '',
    label: label ?? '',
    own: true,
    of,
    ...(book === undefined ? {} : { book }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
  };
}

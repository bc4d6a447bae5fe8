/** Names that a passage's template has for cells, and where each is declared to stand: by form, line and column wherever that leads back to the cell. */
import { parseCellName } from '../../core/cell-address';
import type { Fact, FactIndex } from '../../core/fact';
import type { FormDefinition } from '../../core/form';
import type { Reading } from '../../core/reading';
import { slug } from '../../language';
import { passages, sourcesOf, type FigureSource, type Sources } from '../../narrative';

/** As report.yaml and passages write it. */
export type Declared = Readonly<Record<'form' | 'sheet' | 'line' | 'column' | 'cell' | 'label', string | undefined>>;

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

/** "Thực hiện 6 tháng năm 2025", "TH quý II", "6T": the next period's sheets are headed otherwise. */
const PERIOD = /(?<!\d)20\d\d(?!\d)|(?<!\p{L})(?:\d{1,2}\s*t(?:háng)?|tháng\s*\d{1,2}|quý\s*(?:[ivx]+|\d))(?!\p{L})/iu;
/** What a column of a kind is called whatever the period. */
const CALLED: Readonly<Record<string, string>> = { plan: 'Kế hoạch', prior: 'Cùng kỳ', actual: 'Thực hiện' };
const FEWEST_LETTERS = 8;

/** Names that stay from period to period before those that name one. */
const lastingFirst = (names: readonly string[]): readonly string[] => {
  const given = [...new Set(names)].filter((name) => name !== '');
  return [...given.filter((name) => !PERIOD.test(name)), ...given.filter((name) => PERIOD.test(name))];
};

/** Its tab; where that names the period, what the title says before it names it. */
function sheetName(reading: Reading, fact: Fact): string {
  const { sheet } = fact.at;
  if (!PERIOD.test(sheet)) return sheet;
  const title = (reading.tables[fact.table]?.title ?? '').split(PERIOD)[0]?.trim() ?? '';
  return title.length >= FEWEST_LETTERS ? title : sheet;
}

/** Words for whoever must find the cell: "Chi thường xuyên, Dự toán năm". */
export function labelOf(reading: Reading, fact: Fact): string {
  const heading = headingOf(reading, fact).at(-1) ?? '';
  const column = PERIOD.test(heading) ? (CALLED[fact.measure] ?? heading) : heading;
  return [fact.label, column].filter((part) => part !== '').join(', ');
}

function baseName(reading: Reading, fact: Fact): string {
  const words = underscored(fact.label).split('_').slice(0, MOST_WORDS).join('_');
  const measure =
    MEASURES[fact.measure] ??
    (PLAIN.has(fact.measure) ? '' : underscored(headingOf(reading, fact).at(-1) ?? fact.measure));
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
    sources?: Sources,
  ) {
    this.sources = sources ?? sourcesOf(reading);
  }

  /** Names of another passage over the same workbooks. */
  fresh(): FigureNames {
    return new FigureNames(this.reading, this.forms, this.sources);
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
    const base = baseName(this.reading, fact);
    let name = base;
    for (let count = 2; this.declared.has(name); count += 1) name = `${base}_${String(count)}`;
    this.names.set(index, name);
    this.declared.set(name, this.declare(fact));
    return name;
  }

  /** The first of the ways that leads back to this very cell; by the cell itself at last. */
  private declare(fact: Fact): Declared {
    const label = labelOf(this.reading, fact);
    const none = { form: undefined, sheet: undefined, line: undefined, column: undefined, cell: undefined, label };
    const heading = headingOf(this.reading, fact);
    const sheets = [...new Set([sheetName(this.reading, fact), fact.at.sheet])];
    const columns = lastingFirst([heading.at(-1) ?? '', heading.join(' '), fact.measure]);
    const lines = lastingFirst([fact.label, fact.key ?? '', fact.line]);
    const ways: Declared[] = [
      ...(fact.form !== null && fact.key !== null && this.isDeclarable(fact.form, fact.key, fact.measure)
        ? [{ ...none, form: fact.form, line: fact.key, column: fact.measure }]
        : []),
      ...sheets.flatMap((sheet) =>
        lines.flatMap((line) => columns.map((column) => ({ ...none, sheet, line, column }))),
      ),
    ];
    const found = ways.find((way) => this.sources.figure(sourceOf(way)) === fact);
    return found ?? { ...none, sheet: fact.at.sheet, cell: fact.at.cell };
  }

  private isDeclarable(id: string, key: string, measure: string): boolean {
    const form = this.forms.find((each) => each.id === id);
    if (!form) return false;
    const hasLine = form.layout !== 'outline' || form.lines.length === 0 || form.lines.some((line) => line.key === key);
    return hasLine && form.columns.some((column) => column.measure === measure || column.key === measure);
  }
}

/** As the folder's reader makes of the declaration. */
export function sourceOf({ form, sheet, line, column, cell, label }: Declared): FigureSource {
  return {
    form: form ?? '',
    key: line ?? '',
    measure: column ?? '',
    label: label ?? '',
    own: true,
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
  };
}

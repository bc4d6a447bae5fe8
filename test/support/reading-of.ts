/** Readings by hand for tests: facts by cell name, relations as short sentences ("D12 = D13 + D14", "F9 ratio D9 C9"). */
import { decimal, normalise } from '../../src/core/decimal';
import type { Fact, Measure, Standing } from '../../src/core/fact';
import type { Observation } from '../../src/core/observation';
import type {
  CellAccount,
  LineReading,
  Reading,
  TableReading,
  Withdrawn,
  WorkbookReading,
} from '../../src/core/reading';
import type { Relation, RelationKind, RelationSource, Term } from '../../src/core/relation';
import type { Dimension, Unit } from '../../src/core/unit';
import type { WorkedOut } from '../../src/core/worked-out';
import { madeId } from './made-id';

export interface FactSpec {
  readonly value: string;
  readonly decimals?: number;
  readonly rounded?: boolean;
  readonly knownTo?: number;
  readonly unit?: string;
  readonly label?: string;
  readonly measure?: Measure;
  readonly line?: string;
  readonly key?: string | null;
  readonly form?: string | null;
  readonly written?: Fact['written'];
  readonly sheet?: string;
  readonly file?: string;
  readonly table?: number;
}

export interface ReadingSpec {
  /** Cell name, or "Sheet!D12", to its value or its full description. Text values: "70067", "51.8~1" (rounded to 1). */
  readonly facts: Readonly<Record<string, string | FactSpec>>;
  readonly relations?: readonly string[];
  readonly observations?: readonly Observation[];
  readonly tables?: readonly Partial<TableReading>[];
  readonly workbooks?: readonly WorkbookReading[];
  readonly withdrawn?: readonly Withdrawn[];
  readonly accounts?: readonly CellAccount[];
  /** "D7 = C7 * 1.1", "D5 = D6 + D7 ; 120": formulas with numbers of their own. */
  readonly workedOut?: readonly string[];
}

const UNITS: Readonly<Record<string, readonly [Dimension, number]>> = {
  đồng: ['money', 0],
  'nghìn đồng': ['money', 3],
  'triệu đồng': ['money', 6],
  'tỷ đồng': ['money', 9],
  '%': ['percent', 0],
  ha: ['area', 0],
  'tạ/ha': ['yield', 0],
  tấn: ['mass', 3],
  tạ: ['mass', 2],
  kg: ['mass', 0],
  lượt: ['count', 0],
  người: ['count', 0],
  con: ['count', 0],
};

const units = new Map<string, Unit>();

/** A unit of the few that tests use. */
export function unitOf(text: string): Unit {
  const known = units.get(text);
  if (known) return known;
  const [dimension, power] = UNITS[text] ?? ['other', 0];
  const unit: Unit = { text, dimension, kind: dimension === 'count' || dimension === 'other' ? text : '', power };
  units.set(text, unit);
  return unit;
}

function factOf(name: string, given: string | FactSpec): Fact {
  const spec: FactSpec = typeof given === 'string' ? { value: given } : given;
  const [text, decimals] = spec.value.split('~');
  const value = decimal(text ?? '');
  const standing: Standing = spec.rounded || decimals !== undefined ? 'rounded' : 'exact';
  const [sheet, cell] = name.includes('!') ? name.split('!') : ['Biểu', name];
  return {
    id: madeId(`f.${(spec.line ?? cell ?? '').toLowerCase()}.${spec.measure ?? 'actual'}`).id,
    form: spec.form ?? null,
    table: spec.table ?? 0,
    line: spec.line ?? cell ?? '',
    key: spec.key ?? null,
    label: spec.label ?? `Dòng ${String(cell)}`,
    measure: spec.measure ?? 'actual',
    value: standing === 'exact' ? normalise(value) : value,
    decimals: decimals !== undefined ? Number(decimals) : (spec.decimals ?? value.scale),
    standing,
    unit: spec.unit === undefined ? null : unitOf(spec.unit),
    at: { file: spec.file ?? 'so.xlsx', sheet: spec.sheet ?? sheet ?? '', cell: cell ?? '' },
    written: spec.written ?? 'number',
    ...(spec.knownTo === undefined ? {} : { knownTo: spec.knownTo }),
  };
}

const KINDS: Readonly<Record<string, RelationKind>> = {
  ratio: 'ratio',
  growth: 'growth',
  product: 'product',
  count: 'count',
  average: 'average',
  '<=': 'subset',
  '==': 'equal',
};

function sumTerms(words: readonly string[], index: (cell: string) => number): { terms: Term[]; blanks: string[] } {
  const terms: Term[] = [];
  const blanks: string[] = [];
  let sign: 1 | -1 = 1;
  for (const word of words) {
    if (word === '+') sign = 1;
    else if (word === '-') sign = -1;
    else if (word.startsWith('?')) blanks.push(word.slice(1));
    else terms.push({ fact: index(word), sign });
  }
  return { terms, blanks };
}

/**
 * "D12 = D13 + D14", "D12 >= D13 + D14" (partial), "F9 ratio D9 C9 e2", "G9 growth D9 E9 e2", "P1 product A1 Y1 e-1",
 * "M average A B", "M average A*W B*V" (weighted), "C1 count a;b;c", "X <= Y" (X is a part of Y), "A == B". "?D15" is a blank part; "@formula" at the end sets the source.
 */
export function relationOf(text: string, facts: readonly Fact[], names: readonly string[]): Relation {
  const index = (cell: string): number => {
    const found = names.indexOf(cell);
    if (found < 0) throw new Error(`no such fact: ${cell}`);
    return found;
  };
  const words = text.split(/\s+/);
  const source = (
    words[words.length - 1]?.startsWith('@') ? words.pop()?.slice(1).replace('-', ' ') : 'outline'
  ) as RelationSource;
  const left = words[0] ?? '';
  const symbol = words[1] ?? '';
  const rest = words.slice(2);
  const power = rest.find((word) => /^e-?\d+$/.test(word));
  const factorPower = power ? Number(power.slice(1)) : 0;
  const kind = KINDS[symbol] ?? 'sum';
  const whole = index(kind === 'subset' ? (rest[0] ?? '') : left);
  const { terms, blanks } =
    kind === 'count'
      ? { terms: [], blanks: [] }
      : kind === 'subset'
        ? { terms: [{ fact: index(left), sign: 1 as const }], blanks: [] }
        : sumTerms(
            rest.filter((word) => word !== power).map((word) => word.split('*')[0] ?? word),
            index,
          );
  const at = facts[whole]?.at ?? { file: '', sheet: '', cell: '' };
  return {
    id: `${kind}:${text}`,
    kind,
    whole,
    // Made anew each time, as by a reading of workbooks.
    get parts(): Term[] {
      return terms.map((term) => ({ ...term }));
    },
    exhaustive: symbol !== '>=',
    factorPower,
    source,
    support: null,
    force: source === 'figures' ? 'warning' : 'error',
    // What a cell's own formula says, it states itself; beside a typed figure its neighbours do.
    statedAt: source === 'formula' && facts[whole]?.written === 'formula' ? at : null,
    statement: text,
    ...(kind === 'average' && rest.some((word) => word.includes('*'))
      ? { weights: rest.map((word) => index(word.split('*')[1] ?? '')) }
      : {}),
    blanks: blanks.map((cell) => ({ ...at, cell })),
    items:
      kind === 'count'
        ? rest
            .join(' ')
            .split(';')
            .filter(Boolean)
            .map((item) => ({ text: item, at }))
        : [],
  };
}

/** "D7 = C7 * 1.1", "D5 = D6 + D7 ; 120": times a number, or with one added. */
function workedOutOf(text: string, names: readonly string[]): WorkedOut {
  const [, whole = '', cells = '', times = '1', plus = '0'] =
    /^(\w+) = ([^*;]+?)(?: \* (\S+))?(?: ; (\S+))?$/.exec(text) ?? [];
  const parts = cells.split(' + ').map((cell): Term => ({ fact: names.indexOf(cell), sign: 1 }));
  return { whole: names.indexOf(whole), parts, plus: decimal(plus), times: decimal(times), digits: null };
}

function tableOf(given: Partial<TableReading>): TableReading {
  return {
    file: 'so.xlsx',
    sheet: 'Biểu',
    range: { top: 0, left: 0, bottom: 0, right: 0 },
    form: null,
    score: 0,
    title: '',
    period: null,
    columns: [],
    lines: [],
    ...given,
  };
}

/** A whole reading from cells and relation sentences. */
export function readingOf(spec: ReadingSpec): Reading {
  const names = Object.keys(spec.facts);
  const facts = names.map((name) => factOf(name, spec.facts[name] as string | FactSpec));
  const relations = (spec.relations ?? []).map((text) => relationOf(text, facts, names));
  return {
    workbooks: spec.workbooks ?? [{ file: 'so.xlsx', sha256: null, identity: { entries: {} }, sheets: [] }],
    tables: (spec.tables ?? [{}]).map(tableOf),
    facts,
    relations,
    texts: [],
    observations: spec.observations ?? [],
    withdrawn: spec.withdrawn ?? [],
    accounts: spec.accounts ?? [],
    workedOut: (spec.workedOut ?? []).map((text) => workedOutOf(text, names)),
  };
}

/** One line of a table, for checks that look at lines. */
export function lineOf(given: Partial<LineReading>): LineReading {
  return { row: 0, number: '', code: '', label: '', key: null, level: 0, role: 'line', ...given };
}

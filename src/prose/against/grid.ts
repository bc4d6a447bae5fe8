/** The workbooks' figures as the lines and columns that they stand in, each with the words that name it. */
import { parseCellName } from '../../core/cell-address';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import { axesOf, plainAxis, yearOf, type Axis } from './axes';
import { Lexicon } from './lexicon';
import { weightsOf, type Weights } from './words';

export interface GridLine {
  readonly table: number;
  readonly row: number;
  readonly label: string;
  readonly words: ReadonlySet<string>;
  /** Of the groups that it stands in. */
  readonly above: ReadonlySet<string>;
  /** "Tổng cộng", "Toàn tỉnh": named by nothing but the lack of a name. */
  readonly total: boolean;
  /** Code of the group that it stands in; "" at the outermost level. */
  readonly group: string;
  /** Its own code on the sheet. */
  readonly code: string;
  readonly cells: GridCell[];
}

export interface GridCell {
  readonly index: FactIndex;
  readonly fact: Fact;
  readonly line: GridLine;
  readonly axis: Axis;
}

export interface GridTable {
  readonly index: number;
  readonly title: ReadonlySet<string>;
  /** Words that head the column of its lines' names. */
  readonly head: ReadonlySet<string>;
  readonly lines: readonly GridLine[];
  /** Words of all its lines, of all its columns' indicators. */
  readonly ofLines: ReadonlySet<string>;
  readonly ofColumns: ReadonlySet<string>;
  readonly indicators: readonly ReadonlySet<string>[];
  /** How much a word tells among its lines: the fewer have it, the more. */
  readonly weights: Weights;
  readonly year: string;
}

const WHOLE =
  /^(?:[\divxa-c]+[.)]?\s*)?(?:tổng(?: số| cộng)?|cộng|toàn|chung|(?:tổng|cộng) (?:số )?(?:chung|toàn))?(?:\s*(?:toàn|cả))?(?:\s*(?:tỉnh|huyện|xã|thành phố|thị xã|quốc|ngành|khu vực|phường|trường|đơn vị|địa phương|vùng))?\s*[:.]?$/u;

/** The outline codes of the groups that a line stands in. */
const aboveOf = (line: string): string[] => {
  const parts = line.split('.');
  return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('.'));
};

/** What stands in a label's brackets names nothing by itself. */
function wordsOfLabel(label: string, words: (text: string) => ReadonlySet<string>): ReadonlySet<string> {
  const own = words(label.replace(/\([^()]*\)/gu, ' '));
  return own.size > 0 ? own : words(label);
}

export class Grid {
  readonly tables: readonly GridTable[];
  readonly cells: readonly (GridCell | undefined)[];
  readonly lexicon: Lexicon;

  constructor(
    readonly reading: Reading,
    private readonly home: string,
    texts: readonly string[],
  ) {
    const { tables, facts } = reading;
    const labels = [
      ...new Set([
        ...facts.map(({ label }) => label),
        ...tables.flatMap(({ columns }) => columns.flatMap(({ heading }) => heading)),
      ]),
    ];
    this.lexicon = new Lexicon(labels, texts);
    const { words } = this.lexicon;
    const lines = tables.map(() => new Map<number, GridLine>());
    const axes = tables.map((table) => new Map(axesOf(table, home, words)));
    const groups = tables.map((table) => new Map(table.lines.map(({ code, label }) => [code, label])));
    this.cells = facts.map((fact, index): GridCell | undefined => {
      const place = parseCellName(fact.at.cell);
      const [own, columns] = [lines[fact.table], axes[fact.table]];
      if (!place || !own || !columns) return undefined;
      let line = own.get(place.row);
      if (!line) {
        const folded = foldText(fact.label).trim();
        line = {
          ...{
            table: fact.table,
            row: place.row,
            label: fact.label,
            words: wordsOfLabel(fact.label, words),
            cells: [],
          },
          above: new Set(
            [fact.label, ...aboveOf(fact.line).map((code) => groups[fact.table]?.get(code) ?? '')].flatMap((label) => [
              ...words(label),
            ]),
          ),
          total: WHOLE.test(folded),
          group: aboveOf(fact.line).at(-1) ?? '',
          code: fact.line,
        };
        own.set(place.row, line);
      }
      let axis = columns.get(place.column);
      if (!axis) columns.set(place.column, (axis = plainAxis(place.column, fact.measure, fact.unit?.text ?? null)));
      const cell = { index, fact, line, axis };
      line.cells.push(cell);
      return cell;
    });
    this.tables = tables.map((table, index) => {
      const all = [...(lines[index]?.values() ?? [])];
      return {
        index,
        title: words(`${table.title} ${table.sheet}`),
        head: words(table.columns.find(({ role }) => role === 'label')?.heading.join(' ') ?? ''),
        lines: all,
        ofLines: new Set(all.flatMap((line) => [...line.words])),
        indicators: [...(axes[index]?.values() ?? [])].map(({ indicator }) => indicator),
        ofColumns: new Set([...(axes[index]?.values() ?? [])].flatMap(({ indicator }) => [...indicator])),
        weights: weightsOf(all.map((line) => line.words)),
        year: String(yearOf(table, home) ?? ''),
      };
    });
  }

  /** The part of a table's period behind its year. */
  spanOf(table: number): string {
    return (this.reading.tables[table]?.period?.id ?? this.home).slice(4);
  }

  /** Another figure of a cell's line and indicator. */
  beside(cell: GridCell, wanted: (axis: Axis) => boolean): GridCell | null {
    const own = cell.line.cells.filter((each) => each !== cell && wanted(each.axis));
    const key = keyOf(cell.axis);
    const alike = own.filter(({ axis }) => keyOf(axis) === key);
    const spans = alike.filter(({ axis }) => axis.span === cell.axis.span);
    const same = spans.length === 1 ? spans : alike;
    if (same.length === 1) return same[0] ?? null;
    // "Kế hoạch vốn | Đã giải ngân": one column alone may be of another name.
    const indicators = new Set(
      cell.line.cells
        .filter(({ axis }) => axis.kind === 'amount' && axis.time === 'now')
        .map(({ axis }) => keyOf(axis)),
    );
    return same.length === 0 && own.length === 1 && indicators.size === 1 ? (own[0] ?? null) : null;
  }
}

export const keyOf = ({ indicator }: Axis): string => [...indicator].sort().join(' ');

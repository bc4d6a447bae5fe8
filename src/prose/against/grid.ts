/** The workbooks' figures as the lines and columns that they stand in, each with the words that name it. */
import { parseCellName } from '../../core/cell-address';
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import { axesOf, plainAxis, type Axis } from './axes';
import { Lexicon } from './lexicon';

export interface GridLine {
  readonly table: number;
  readonly row: number;
  readonly label: string;
  readonly words: ReadonlySet<string>;
  /** Of the groups that it stands in. */
  readonly above: ReadonlySet<string>;
  /** "Tổng cộng", "Toàn tỉnh": named by nothing but the lack of a name. */
  readonly total: boolean;
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
  readonly lines: readonly GridLine[];
  /** Words of all its lines, of all its columns' indicators. */
  readonly ofLines: ReadonlySet<string>;
  readonly ofColumns: ReadonlySet<string>;
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
    home: string,
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
        lines: all,
        ofLines: new Set(all.flatMap((line) => [...line.words])),
        ofColumns: new Set([...(axes[index]?.values() ?? [])].flatMap(({ indicator }) => [...indicator])),
        year: /^\d{4}/u.exec(table.period?.id ?? home)?.[0] ?? '',
      };
    });
  }

  /** Another figure of a cell's line and indicator. */
  beside(cell: GridCell, wanted: (axis: Axis) => boolean): GridCell | null {
    const own = cell.line.cells.filter((each) => each !== cell && wanted(each.axis));
    const key = keyOf(cell.axis);
    const same = own.filter(({ axis }) => keyOf(axis) === key);
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

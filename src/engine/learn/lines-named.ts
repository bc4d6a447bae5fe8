/** Lines of the workbooks whose labels a stretch of text says: outright, or, where no label is said whole, by all its own words. */
import type { Fact, FactIndex } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import { wordsOf } from '../../prose';
import { isOfChange } from './change-columns';

export interface NamedLine {
  /** Figures of the line that are no comparisons and no plans. */
  readonly cells: readonly FactIndex[];
  readonly table: number;
  readonly words: ReadonlySet<string>;
}

/** "Sản lượng cà phê (tấn)": what its figures are in is none of a line's name. */
export function nameOf({ label, unit }: Pick<Fact, 'label' | 'unit'>): string {
  const [whole, inside = ''] = /\s*\(([^()]+)\)\s*$/u.exec(label) ?? [];
  const isUnit = whole !== undefined && unit !== null && foldText(unit.text).includes(foldText(inside));
  return isUnit ? label.slice(0, label.length - whole.length) : label;
}

const OTHER = /growth|percent|prior|change|plan/u;
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((word) => b.has(word));

export class LinesNamed {
  private readonly lines: readonly NamedLine[];

  constructor(private readonly reading: Reading) {
    const lines = new Map<string, { cells: FactIndex[]; table: number; words: ReadonlySet<string> }>();
    reading.facts.forEach((fact, index) => {
      if (OTHER.test(fact.measure) || isOfChange(fact, reading)) return;
      const key = JSON.stringify([fact.table, fact.line, fact.label]);
      const known = lines.get(key);
      if (known) known.cells.push(index);
      else lines.set(key, { cells: [index], table: fact.table, words: wordsOf(nameOf(fact)) });
    });
    this.lines = [...lines.values()].filter(({ words }) => words.size > 0);
  }

  /** Every line whose whole label is said; one whose words another longer one holds too is that other. */
  said(text: string): readonly NamedLine[] {
    const words = wordsOf(text);
    const found = this.lines.filter((line) => within(line.words, words));
    return found.filter(
      (line) => !found.some((other) => other.words.size > line.words.size && within(line.words, other.words)),
    );
  }

  /** The only line that a stretch names: its label said whole, or all the stretch's words on the label of one line (of `among`). */
  only(text: string, among: (line: NamedLine) => boolean = () => true): NamedLine | null {
    const [whole, ...others] = this.said(text).filter(among);
    if (whole) return others.length === 0 ? whole : null;
    const words = wordsOf(text);
    const [line, ...more] =
      words.size === 0 ? [] : this.lines.filter((each) => among(each) && within(words, each.words));
    return line && more.length === 0 ? line : null;
  }

  /** The cell of the line under the same column as another. */
  inColumnOf({ cells }: NamedLine, other: FactIndex): FactIndex | undefined {
    const column = this.columnOf(other);
    return cells.find((cell) => this.columnOf(cell) === column);
  }

  private columnOf(index: FactIndex): string {
    return /^[A-Z]+/.exec(this.reading.facts[index]?.at.cell ?? '')?.[0] ?? '';
  }
}

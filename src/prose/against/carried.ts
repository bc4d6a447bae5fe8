/**
 * What the figures before one are known to be of: a list goes on in its whole's table and column, "Gồm vốn trung ương 248,3 tỷ
 * đồng" with the line of the sentence before, "(đạt 86,4%)" with the figure before it.
 */
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { closesBracket } from '../text/brackets';
import type { Line } from '../text/lines';
import { ByPlace } from './by-place';
import { keyOf, type GridCell } from './grid';
import { goesOn, type Subject } from './subject';

export interface Carried {
  readonly cell: GridCell;
  /** Its indicator; of a paragraph before, the one that most figures of its table are of. */
  readonly key: string;
  /** The figure right before it in its sentence is that cell's. */
  readonly next: boolean;
  /** In its paragraph or its note's, not one before. */
  readonly near: boolean;
  /** Its sentence goes on with the line of the one before. */
  readonly line: boolean;
  /** Whether the indicator is that of an earlier figure of its paragraph that counts the same. */
  readonly counted: boolean;
}

export class Cells {
  private readonly of = new ByPlace<GridCell>();
  private last: GridCell | null = null;
  /** How many figures of a table stand in a column of an indicator. */
  private readonly counts = new Map<number, Map<string, number>>();
  private readonly hosts = new Map<number, { readonly line: Line; readonly at: number }>();

  constructor(
    private readonly draft: ProseDraft,
    private readonly isName: (mention: Mention) => boolean,
  ) {
    for (const { line } of draft.mentions) for (const { note, at } of line.marks) this.hosts.set(note, { line, at });
  }

  know(mention: Mention, cell: GridCell): void {
    this.of.set(mention, cell);
    if (mention.line.note === null) this.last = cell;
    const counts = this.counts.get(cell.line.table) ?? new Map<string, number>();
    this.counts.set(cell.line.table, counts.set(keyOf(cell.axis), (counts.get(keyOf(cell.axis)) ?? 0) + 1));
  }

  /** The indicator that most figures of a table are of so far. */
  private usual(table: number): string | null {
    const sorted = [...(this.counts.get(table) ?? [])].sort((a, b) => b[1] - a[1]);
    return sorted[0]?.[0] ?? null;
  }

  private carried(cell: GridCell, how: Pick<Carried, 'next' | 'near' | 'line'>, same = false): Carried {
    const key = same ? keyOf(cell.axis) : (this.usual(cell.line.table) ?? keyOf(cell.axis));
    return { cell, key, counted: false, ...how };
  }

  /** "412 lượt, trong đó 06 đoàn; Sở Xây dựng 94 lượt": the indicator of the last figure of its noun in the same table. */
  private ofNoun({ unit }: Mention, { line }: GridCell, earlier: readonly Mention[]): string | null {
    if (unit?.dimension !== 'count' || unit.kind === '') return null;
    const alike = earlier
      .filter((each) => each.unit?.kind === unit.kind && each.role === 'level')
      .flatMap((each) => this.of.get(each) ?? [])
      .filter((cell) => cell.line.table === line.table && cell.axis.kind === 'amount' && cell.axis.time === 'now')
      .at(-1);
    return alike ? keyOf(alike.axis) : null;
  }

  before(mention: Mention, subject: Subject): Carried | null {
    if (mention.line.heading) this.last = null;
    const { text, note } = mention.line;
    const earlier = this.draft
      .inLine(mention.line)
      .filter((each) => each.unitEnd <= mention.start && !this.isName(each));
    const open = earlier.filter((each) => this.of.has(each) && !closesBracket(text.slice(each.unitEnd, mention.start)));
    const known = open.at(-1);
    const cell = known && this.of.get(known);
    const line = goesOn(subject);
    if (cell) {
      const same = known.start >= mention.start - subject.sentence.length;
      const found = this.carried(cell, { next: known === earlier.at(-1) && !subject.opens, near: true, line }, same);
      const counted = this.ofNoun(mention, cell, earlier);
      return counted === null ? found : { ...found, key: counted, counted: true };
    }
    const whole = this.draft.wholesAbove(mention).flatMap((each) => this.of.get(each) ?? [])[0];
    if (whole) return this.carried(whole, { next: false, near: true, line: false }, true);
    if (note === null) return this.last && this.carried(this.last, { next: false, near: false, line: false });
    const host = this.hosts.get(note);
    const above = host && this.draft.inLine(host.line).filter((each) => each.unitEnd <= host.at && this.of.has(each));
    const hung = above?.at(-1);
    const own = hung && this.of.get(hung);
    return own ? this.carried(own, { next: false, near: true, line }, true) : null;
  }
}

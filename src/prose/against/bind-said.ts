/** Changes and percentages said of amounts: bound to the column that says them, following from two cells, or wrong. */
import type { FactIndex } from '../../core/fact';
import { isBorneOut } from './accuse';
import type { Binding } from './binding';
import type { BoundSoFar } from './bound-so-far';
import type { Grid } from './grid';
import type { Waiting } from './resolved-miss';
import type { Said, SaidOf } from './said-of';
import type { Seeker } from './seeker';
import { Witnesses } from './witnesses';
import type { WorkedOut } from './worked-out';

/** So many derived figures that hold in a table show that the text is compared with it. */
const FAMILY = 2;

export class SaidBinder {
  private readonly growths = new Witnesses();

  constructor(
    private readonly so: BoundSoFar,
    private readonly said: SaidOf,
    private readonly seeker: Seeker,
    private readonly grid: Grid,
    private readonly workedOut: WorkedOut,
    /** Whether figures that are not their cells' may be told. */
    private readonly isSame: () => boolean,
  ) {}

  /** What is said of an amount; null where it is not bound. */
  private told({ figure, mention, context }: Waiting): Said | null {
    const said = this.said.of(mention, figure);
    if (!said) return null;
    const { now, column, answer } = said;
    if (column && !(column.opposite && this.isSame())) {
      this.so.bindings.push({ figure, cell: column.cell.index, miss: null, instead: null, score: 1, rivals: 0 });
      this.seeker.taken.add(column.cell.index);
      this.said.know(mention, now.index);
      if (!column.opposite) this.growths.count(now.line.table, 'equal');
      return said;
    }
    if (answer?.holds) {
      this.so.derived.push(answer.claim);
      this.growths.count(now.line.table, 'equal');
      return said;
    }
    const found = answer || column ? null : this.seeker.equal(mention, context, figure, now.index);
    if (found) this.so.bindings.push(found);
    return said;
  }

  /** A change or percentage that does not follow: told where no doubt is left. */
  private wrong({ figure, mention }: Waiting, { now, sure, base, column, answer }: Said): boolean {
    if (!this.isSame() || mention.planned) return false;
    if (answer && !answer.holds) {
      const evidence = this.growths.of(now.line.table);
      const isSaid = base !== 'unsaid';
      const owned = !this.so.isOfUnbound(mention);
      const slip = answer.turned ? answer.meant || (isSaid && sure && owned) : answer.meant;
      const family =
        isBorneOut(evidence, FAMILY) ||
        (isBorneOut(this.growths.all(), FAMILY) && this.said.isElsewhere(mention, figure, now, base));
      if (slip ? isSaid || sure || evidence.equal > 0 : sure && isSaid && family && owned) {
        this.so.derived.push(answer.claim);
        return true;
      }
    } else if (column?.opposite && !answer) {
      this.so.bindings.push({
        figure,
        cell: column.cell.index,
        miss: 'other-direction',
        instead: null,
        score: 1,
        rivals: 0,
      });
      return true;
    }
    return false;
  }

  /** An equal cell of the line that a figure is said of, where no other says what it should be. */
  private elsewhere({ mention, context, figure }: Waiting, said: Said | null): Binding | null {
    if (said?.answer || said?.column) return null;
    const isOfLine = (cell: FactIndex): boolean => !said || this.grid.cells[cell]?.line === said.now.line;
    return this.seeker.equal(mention, context, figure, null, isOfLine);
  }

  /** `miss`: what a figure looks like that is no cell's. */
  bind(all: readonly Waiting[], miss: (one: Waiting) => Binding | null): void {
    const open: { readonly one: Waiting; readonly said: Said | null }[] = [];
    for (const one of all) {
      const said = this.told(one);
      if (this.so.isTold(one.figure)) continue;
      const worked = this.workedOut.of(one);
      if (worked?.holds) this.so.derived.push(worked.claim);
      else open.push({ one, said });
    }
    for (const { said } of open)
      if (said?.answer && !said.answer.holds && said.base !== 'unsaid')
        this.growths.count(said.now.line.table, 'unlike');
    for (const { one, said } of open) {
      if (said && this.wrong(one, said)) continue;
      const near = this.elsewhere(one, said) ?? (said?.answer ? null : miss(one));
      if (near) this.so.bindings.push(near);
      else this.so.unbound.push(one.figure);
    }
  }
}

/** The pane's hand on the sheet without changing a figure: going to a cell, back and forward, and colouring cells. */
import type { CellAddress } from '../../core/cell-address';
import type { Mark } from '../../core/host';
import { wrongCells } from '../../engine';
import type { Desk } from './desk';
import type { Listed } from './listed-blocks';
import { listedAt, tracedCells } from './listed-cells';
import { shownBlocks } from './shown-blocks';

/** Cells to which one may go back. */
const MOST_VISITED = 100;

const placeOf = ({ sheet, cell }: Pick<CellAddress, 'sheet' | 'cell'>): string => `${sheet}!${cell}`;

export class SheetAct {
  readonly #desk: Desk;
  /** How often a cell was asked for: of several in line only the last is gone to. */
  #asked = 0;
  /** The cells that the pane itself has selected: the sheet tells that as well, when the walk may be farther already. */
  #ours: readonly string[] = [];
  #tracing: readonly CellAddress[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Shows the cell in the sheet; `key` names the finding that it was asked from. */
  async goTo(at: CellAddress, key?: string): Promise<void> {
    if (this.#isElsewhere(at)) {
      this.#desk.set({ notice: { key: 'cell.elsewhere', values: { file: at.file, sheet: at.sheet, cell: at.cell } } });
      return;
    }
    const { visited, visitedAt } = this.#desk.state;
    const kept = [...visited.slice(0, visitedAt + 1), at].slice(-MOST_VISITED);
    this.#desk.set({ visited: kept, visitedAt: kept.length - 1 });
    await this.#show(at, key);
  }

  /** To the cell gone to before (-1) or after (1) this one. */
  async revisit(step: 1 | -1): Promise<void> {
    const { visited, visitedAt } = this.#desk.state;
    const at = visited[visitedAt + step];
    if (!at) return;
    this.#desk.set({ visitedAt: visitedAt + step });
    await this.#show(at);
  }

  /** A person selected a cell in the sheet: its finding lights up and comes into view. */
  selected({ sheet, cell }: Pick<CellAddress, 'sheet' | 'cell'>): void {
    const { checked, lit, wish } = this.#desk.state;
    this.#desk.set({ selection: { sheet, cell } });
    if (this.#isOurs({ sheet, cell }) || !checked) return;
    const shown = shownBlocks(checked, this.#desk.state);
    // Several findings may share the cell: the one that was asked stays.
    const now = shown.find(({ key }) => key === lit);
    if (now && listedAt([now], sheet, cell)) return;
    const found = listedAt(shown, sheet, cell);
    if (found) this.#desk.set({ lit: found.key, wish: { key: found.key, turn: (wish?.turn ?? 0) + 1, focus: false } });
  }

  /** Marks the cells of a finding's relations together; null takes the marks away. */
  async trace(listed: Listed | null): Promise<void> {
    this.#tracing = listed ? tracedCells(listed) : [];
    this.#desk.set({ traced: listed?.key ?? null });
    await this.#desk.enqueue(() => this.#colour());
  }

  /** Colours the cells of open findings, or removes exactly those colours. */
  async setMarking(marking: boolean): Promise<void> {
    this.#desk.set({ marking });
    await this.#desk.enqueue(() => this.#colour());
  }

  /** After a check: the colours follow what is wrong now. */
  async markAgain(): Promise<void> {
    const { marking, traced } = this.#desk.state;
    if (marking || traced !== null) await this.#colour();
  }

  /** Whether the sheet tells of a selection of the pane's own; what it tells comes in the order in which it was done. */
  #isOurs(at: Pick<CellAddress, 'sheet' | 'cell'>): boolean {
    const turn = this.#ours.indexOf(placeOf(at));
    this.#ours = turn < 0 ? [] : this.#ours.slice(turn + 1);
    return turn >= 0;
  }

  /** In a workbook of an earlier period, which nobody has open here. */
  #isElsewhere({ file }: CellAddress): boolean {
    return this.#desk.state.prior.some((book) => book.file === file);
  }

  async #colour(): Promise<void> {
    const { marking, checked } = this.#desk.state;
    const findings = marking ? (checked?.examination.findings ?? []) : [];
    const marks: Mark[] = findings
      .filter((finding) => finding.severity !== 'note')
      .flatMap((finding) => wrongCells(finding).map((at) => ({ at, as: finding.severity })));
    const traced = this.#tracing.filter((at) => !this.#isElsewhere(at));
    marks.push(...traced.map((at): Mark => ({ at, as: 'traced' })));
    if (marks.length > 0) await this.#desk.host.mark(marks);
    else await this.#desk.host.unmark();
  }

  async #show(at: CellAddress, key?: string): Promise<void> {
    const desk = this.#desk;
    this.#asked += 1;
    const turn = this.#asked;
    await desk.enqueue(async () => {
      if (turn !== this.#asked) return;
      const { checked } = desk.state;
      const found = key ?? (checked && listedAt(shownBlocks(checked, desk.state), at.sheet, at.cell)?.key) ?? null;
      desk.set({ lit: found });
      this.#ours = [...this.#ours, placeOf(at)];
      const outcome = await desk.host.select(at);
      desk.set({
        notice:
          outcome === 'selected'
            ? null
            : { key: outcome === 'hidden' ? 'cell.hidden' : 'cell.gone', values: { sheet: at.sheet, cell: at.cell } },
      });
    });
  }
}

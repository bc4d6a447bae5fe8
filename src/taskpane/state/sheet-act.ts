/** The pane's hand on the sheet without changing a figure: going to a cell, colouring the cells of findings. */
import type { CellAddress } from '../../core/cell-address';
import { wrongCells } from '../../engine';
import type { Desk } from './desk';

export class SheetAct {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Shows the cell in the sheet. */
  async goTo(at: CellAddress): Promise<void> {
    await this.#desk.enqueue(async () => {
      const outcome = await this.#desk.host.select(at);
      this.#desk.set({
        lit: at,
        notice:
          outcome === 'selected'
            ? null
            : { key: outcome === 'hidden' ? 'cell.hidden' : 'cell.gone', values: { sheet: at.sheet, cell: at.cell } },
      });
    });
  }

  /** Colours the cells of open findings, or removes exactly those colours. */
  async setMarking(marking: boolean): Promise<void> {
    this.#desk.set({ marking });
    await this.#desk.enqueue(async () => {
      if (marking) await this.markAgain();
      else await this.#desk.host.unmark();
    });
  }

  async markAgain(): Promise<void> {
    const { marking, checked } = this.#desk.state;
    if (!marking || !checked) return;
    await this.#desk.host.mark(
      checked.examination.findings
        .filter((finding) => finding.severity !== 'note')
        .flatMap((finding) => wrongCells(finding).map((at) => ({ at, severity: finding.severity }))),
    );
  }
}

/** What the list of findings shows, and walking through it: filters, the next and the previous finding. */
import { breath } from '../../hosts/office-js';
import type { Desk } from './desk';
import type { SheetAct } from './sheet-act';
import { prepareSearch, shownBlocks } from './shown-blocks';
import type { Lens, WorkbookState } from './workbook-state';

export class FindAct {
  readonly #desk: Desk;
  readonly #sheet: SheetAct;

  constructor(desk: Desk, sheet: SheetAct) {
    this.#desk = desk;
    this.#sheet = sheet;
  }

  /** Goes to the next finding on show (1) or the one before (-1), round at the ends. */
  async step(by: 1 | -1): Promise<void> {
    const { checked, lit, wish } = this.#desk.state;
    const shown = checked ? shownBlocks(checked, this.#desk.state) : [];
    const at = shown.findIndex(({ key }) => key === lit);
    const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length];
    if (!next) return;
    const { key, cells, first } = next;
    this.#desk.set({ lit: key, wish: { key, turn: (wish?.turn ?? 0) + 1, focus: true } });
    await this.#sheet.goTo(cells[0] ?? first.at, key);
  }

  /** The texts to be searched are written out first, with rests, where they are not yet. */
  async search(typed: string): Promise<void> {
    this.#desk.set({ typed });
    const { checked, language } = this.#desk.state;
    const wanted = (): boolean => this.#desk.state.typed === typed;
    if (checked && typed !== '') await prepareSearch(checked, language, breath(), wanted);
    if (wanted()) this.#desk.set({ search: typed });
  }

  narrow(to: Partial<Pick<WorkbookState, 'sheet' | 'department' | 'ask'>>): void {
    this.#desk.set(to);
  }

  /** Shows these alone, or again what was not asked away. */
  toggle(lens: Lens): void {
    const lenses = new Set(this.#desk.state.lenses);
    if (!lenses.delete(lens)) lenses.add(lens);
    this.#desk.set({ lenses });
  }

  /** Everything on show again. */
  clear(): void {
    this.#desk.set({
      typed: '',
      search: '',
      sheet: null,
      department: null,
      ask: null,
      lenses: new Set<Lens>(['error', 'warning', 'note']),
    });
  }
}

/**
 * What all acts on an open workbook share: the pane's state, the host, and one line in which work on the host waits its
 * turn. Every act ends in the state, never in a thrown error.
 */
import type { WorkbookHost } from '../../core/host';
import type { OfferedFile } from '../delivery/save-file';
import { Line } from './line';
import type { Services } from './services';
import { Stateful, type Store } from './store';
import { faultOf, type Sentence, type WorkbookState } from './workbook-state';

export class Desk extends Stateful<WorkbookState> {
  /** Work on the host is done one piece after another. */
  readonly #line = new Line((waiting) => {
    this.set({ waiting });
  });

  constructor(
    readonly host: WorkbookHost,
    readonly services: Services,
    store: Store<WorkbookState>,
  ) {
    super(store);
  }

  say(notice: Sentence): void {
    this.store.set({ notice });
  }

  /** Runs at once; what it throws is told. */
  async guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const fault = faultOf(error);
      if (fault.code === 'cancelled') this.say({ key: 'check.cancelled', values: {} });
      else this.set({ fault });
    }
  }

  /** Runs behind all that was put in line before. */
  enqueue(work: () => Promise<void>): Promise<void> {
    return this.#line.put(() => this.guard(work));
  }

  /** An act that a person pressed: during a re-check it waits behind it, on what is known then; two presses are one. */
  act(press: unknown, work: () => Promise<void>): Promise<void> {
    return this.#line.act(press, () => this.guard(work));
  }

  /** Hands a file to the user, and says how that went. */
  async deliver(file: OfferedFile): Promise<void> {
    this.set({ offered: null });
    const delivery = await this.services.save(file.bytes, file.name, file.type);
    this.set({
      notice: { key: `delivery.${delivery}`, values: { file: file.name } },
      offered: delivery === 'offered' ? file : null,
    });
  }
}

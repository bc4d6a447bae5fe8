/**
 * The pane beside an open workbook: its acts, each with one owner, over one state. It holds no markup and knows the host
 * only by its port.
 */
import type { Language } from '../../core/finding';
import type { WorkbookHost } from '../../core/host';
import type { Engine } from '../asking/port';
import { loadCheckLanguage } from '../messages/check-words';
import { CheckAct } from './check-act';
import { Desk } from './desk';
import { EditAct } from './edit-act';
import { ExportAct } from './export-act';
import { FindAct } from './find-act';
import { FormsAct } from './forms-act';
import { PriorAct } from './prior-act';
import { RepairAct } from './repair-act';
import { ReportAct } from './report-act';
import { SealAct } from './seal-act';
import type { Services } from './services';
import { SheetAct } from './sheet-act';
import { createStore, type Store } from './store';
import { WaiveAct } from './waive-act';
import { initialState, type Sentence, type View, type WorkbookState } from './workbook-state';

export interface SessionOptions {
  readonly language: Language;
  readonly view: View;
}

export class WorkbookSession {
  readonly store: Store<WorkbookState>;
  readonly host: WorkbookHost;
  readonly engine: Engine;
  readonly check: CheckAct;
  readonly prior: PriorAct;
  readonly edits: EditAct;
  readonly sheet: SheetAct;
  readonly find: FindAct;
  readonly repair: RepairAct;
  readonly waive: WaiveAct;
  readonly seal: SealAct;
  readonly forms: FormsAct;
  readonly report: ReportAct;
  readonly export: ExportAct;
  readonly #desk: Desk;
  #stopListening: (() => Promise<void>)[] = [];

  constructor(host: WorkbookHost, services: Services, options: SessionOptions) {
    this.host = host;
    this.engine = services.engine;
    this.store = createStore(initialState(options.language, options.view));
    const desk = new Desk(host, services, this.store);
    this.#desk = desk;
    this.edits = new EditAct(desk, (edits) => this.check.afterOwnEdit(edits));
    this.sheet = new SheetAct(desk);
    this.find = new FindAct(desk, this.sheet);
    this.check = new CheckAct(desk, this.edits, this.sheet);
    this.prior = new PriorAct(desk, this.check);
    this.repair = new RepairAct(desk, this.edits);
    this.waive = new WaiveAct(desk, this.edits);
    this.seal = new SealAct(desk, this.edits, this.check);
    this.forms = new FormsAct(desk, this.edits, this.check);
    this.report = new ReportAct(desk);
    this.export = new ExportAct(desk);
  }

  /** First check, and listening from then on. */
  async start(): Promise<void> {
    await this.#desk.guard(async () => {
      this.#stopListening.push(await this.host.onChange((changes) => void this.check.changed(changes)));
      const selecting = await this.host.onSelect?.((at) => {
        this.sheet.selected(at);
      });
      if (selecting) this.#stopListening.push(selecting);
    });
    await this.check.run();
  }

  async stop(): Promise<void> {
    for (const stop of this.#stopListening.splice(0)) await stop();
  }

  /** Opens an address in the system's browser; false where this Office cannot. */
  browse(address: string): boolean {
    return this.host.browse?.(address) ?? false;
  }

  say(notice: Sentence): void {
    this.#desk.say(notice);
  }

  /** What was said was read. */
  putAway(what: 'fault' | 'notice'): void {
    this.store.set({ [what]: null });
  }

  setView(view: View): void {
    this.store.set({ view, notice: null, offered: null });
  }

  /** The words are fetched first, so that nothing is ever shown half translated. */
  async setLanguage(language: Language): Promise<void> {
    await this.#desk.guard(async () => {
      await loadCheckLanguage(language);
      this.store.set({ language });
    });
  }
}

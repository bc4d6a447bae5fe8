/** Workbooks of earlier periods beside the open one (CONTRACT 6, `--prior`): every check holds its figures against them. */
import type { Fault } from '../../core/fault';
import type { WorkbookSnapshot } from '../../core/snapshot';
import type { CheckAct } from './check-act';
import type { Desk } from './desk';
import type { IncomingFile } from './incoming-file';
import { faultOf } from './workbook-state';

export class PriorAct {
  readonly #desk: Desk;
  readonly #check: CheckAct;

  constructor(desk: Desk, check: CheckAct) {
    this.#desk = desk;
    this.#check = check;
  }

  /** Takes workbooks in beside those taken before, and checks anew; one that cannot be read is told, the others are kept. */
  async take(files: readonly IncomingFile[]): Promise<void> {
    await this.#desk.act('prior', async () => {
      const books: WorkbookSnapshot[] = [];
      const faults: Fault[] = [];
      for (const file of files) {
        try {
          books.push(await this.#desk.services.readWorkbook(await file.bytes(), this.#nameFor(file.name)));
        } catch (error) {
          faults.push(faultOf(error));
        }
      }
      const kept = this.#desk.state.prior.filter(({ file }) => !books.some((book) => book.file === file));
      this.#desk.set({ prior: [...kept, ...books], priorFaults: faults });
      if (books.length > 0) await this.#check.anew();
    });
  }

  /** From then on the open workbook is checked by itself. */
  async drop(): Promise<void> {
    await this.#desk.act('prior', async () => {
      const had = this.#desk.state.prior.length > 0;
      this.#desk.set({ prior: [], priorFaults: [] });
      if (had) await this.#check.anew();
    });
  }

  /** Offices give a workbook the same name each period: that of another period is told apart from the open one. */
  #nameFor(name: string): string {
    const file = name.normalize('NFC');
    return file === this.#desk.state.checked?.snapshot.file ? file.replace(/(\.\w+)?$/, ' (kỳ trước)$1') : file;
  }
}

/** The report over the workbook: what is chosen for it, and the document itself. */
import type { ReportDocument } from '../../core/report-document';
import { DOCX } from '../delivery/save-file';
import { ChoosesReport, type ReportChoices } from './chooses-report';
import type { Desk } from './desk';
import { reportFileName } from './report-variables';

export class ReportAct extends ChoosesReport {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  /** Writes the report and hands it over; `of` is what it was made of, so that a later change shows. */
  async write(document: ReportDocument, of: object): Promise<void> {
    const desk = this.#desk;
    await desk.enqueue(async () => {
      desk.set({ busy: true, notice: null, fault: null });
      try {
        const epoch = Math.floor(desk.services.today().getTime() / 1000);
        const bytes = await desk.services.writeReport(document, epoch);
        await desk.deliver({ kind: 'report', name: reportFileName(document), type: DOCX, bytes });
        desk.set({ written: { time: desk.services.today().getTime(), of } });
      } finally {
        desk.set({ busy: false });
      }
    });
  }

  protected override choose(choice: Partial<ReportChoices>): void {
    this.#desk.set(choice);
  }
}

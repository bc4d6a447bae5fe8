/** The report over the workbook: what is chosen for it, and the document itself. */
import type { Answer } from '../asking/answer';
import type { ReportAsked } from '../asking/report';
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

  /** Writes the report of what was found and hands it over; a later change of that shows. */
  async write(found: Answer, asked: ReportAsked): Promise<void> {
    const desk = this.#desk;
    await desk.enqueue(async () => {
      desk.set({ busy: true, notice: null, fault: null });
      try {
        const epoch = Math.floor(desk.services.today().getTime() / 1000);
        const report = await desk.services.engine.ask(found.of, 'written', { ...asked, epoch });
        await desk.deliver({ kind: 'report', name: reportFileName(report), type: DOCX, bytes: report.bytes });
        desk.set({ written: { time: desk.services.today().getTime(), of: found.examination } });
      } finally {
        desk.set({ busy: false });
      }
    });
  }

  protected override choose(choice: Partial<ReportChoices>): void {
    this.#desk.set(choice);
  }
}

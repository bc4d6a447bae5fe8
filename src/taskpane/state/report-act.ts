/** The report over the workbook: what is chosen for it, and the document itself. */
import type { Finding } from '../../core/finding';
import type { Answer } from '../asking/answer';
import type { ReportAsked } from '../asking/report';
import { DOCX } from '../delivery/save-file';
import { ChoosesReport, type ReportChoices } from './chooses-report';
import type { Desk } from './desk';
import { reportFileName } from './report-variables';
import { stillFound } from './still-there';

const errorsOf = ({ examination }: Answer): readonly Finding[] =>
  examination.findings.filter(({ severity }) => severity === 'error');

/** Other errors than those that were there. */
function hasMoreErrors(now: Answer, before: Answer): boolean {
  if (now === before) return false;
  const errors = errorsOf(now);
  return stillFound(errors, errorsOf(before)).length < errors.length;
}

export class ReportAct extends ChoosesReport {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    super();
    this.#desk = desk;
  }

  /**
   * Writes the report of what was found and hands it over; a later change of that shows. Pressed during a re-check, it is of
   * what stands then, and not written where errors came that nobody was asked about.
   */
  async write(found: Answer, asked: ReportAsked): Promise<void> {
    const desk = this.#desk;
    const isOpen = found === desk.state.checked;
    await desk.act('report', async () => {
      const now = (isOpen ? desk.state.checked : null) ?? found;
      if (hasMoreErrors(now, found)) {
        desk.say({ key: 'report.nowErrors', values: {} });
        return;
      }
      desk.set({ busy: true, notice: null, fault: null });
      try {
        const epoch = Math.floor(desk.services.today().getTime() / 1000);
        const report = await desk.services.engine.ask(now.of, 'written', { ...asked, epoch });
        await desk.deliver({ kind: 'report', name: reportFileName(report), type: DOCX, bytes: report.bytes });
        desk.set({ written: { time: desk.services.today().getTime(), of: now.examination } });
      } finally {
        desk.set({ busy: false });
      }
    });
  }

  protected override choose(choice: Partial<ReportChoices>): void {
    this.#desk.set(choice);
  }
}

/** Asks about every mention of the last period in paragraphs whose words were kept: in a comment, never changed. */
import type { ReadParagraph } from '../../document/pieces';
import { lastPeriodMentions } from '../plan/period-words';
import type { Session } from '../session';
import { lastPeriodMessage } from './messages';

export function askAboutLastPeriod(kept: readonly ReadParagraph[], session: Session): void {
  const { report, document, summary, remarks } = session;
  for (const mention of lastPeriodMentions(kept, report.record.period, document.period)) {
    const { paragraph, start, end, words, text } = mention;
    summary.lastPeriod.push({ words, text });
    remarks.want({ paragraph, range: { start, end }, lasting: true, text: lastPeriodMessage(words) });
  }
}

/** What stands around a figure of a document's text: a finding in JSON says it, for people as well as programs. */
import { isInProse } from '../../core/cell-address';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { sentenceAround } from '../../prose';

/** The sentence that a finding about running text is about; nothing of a cell. */
export function contextOf(
  { workbooks }: Pick<Reading, 'workbooks'>,
  { at }: Pick<Finding, 'at'>,
): { context?: string } {
  if (!at.inText || !isInProse(at)) return {};
  const { paragraph, start, end } = at.inText;
  const text = workbooks.find(({ file }) => file === at.file)?.paragraphs?.[paragraph - 1];
  return text === undefined ? {} : { context: sentenceAround(text, start, end) };
}

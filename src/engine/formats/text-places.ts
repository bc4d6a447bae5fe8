/** Where a finding in a document's text stands, as people find it: under which heading, among which words. */
import { isInProse, type CellAddress } from '../../core/cell-address';
import type { Language } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { quoteOf } from '../../prose';

const MOST = 60;

/** "bao-cao.docx › Đoạn 8, mục “2. Án dân sự”"; of a sheet its file and name. */
export function groupName({ file, sheet, inText }: CellAddress, language: Language): string {
  const heading = inText?.section ?? '';
  const short = heading.length > MOST ? `${heading.slice(0, MOST).replace(/\s+\S*$/u, '')} …` : heading;
  const section = short === '' ? '' : `, ${language === 'vi' ? 'mục' : 'section'} “${short}”`;
  return `${file} › ${sheet}${section}`;
}

/** The words about a figure of running text; "" for a cell. */
export function quoteText({ workbooks }: Pick<Reading, 'workbooks'>, at: CellAddress): string {
  if (!at.inText || !isInProse(at)) return '';
  const { paragraph, start, end } = at.inText;
  const text = workbooks.find(({ file }) => file === at.file)?.paragraphs?.[paragraph - 1];
  return text === undefined ? '' : `“${quoteOf(text, start, end)}”`;
}

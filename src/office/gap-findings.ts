/** What a report lacks, as findings of the check "report-complete", with their sentences. */
import type { CellAddress } from '../core/cell-address';
import type { Finding, Language } from '../core/finding';
import type { Reading } from '../core/reading';
import { CONTRADICTION } from '../narrative';

const CHECK = 'report-complete';

/** Where a clerk should look: the form's sheet where it was read, else the first workbook. */
export function placeOfForm(reading: Reading, form: string): CellAddress {
  const table = reading.tables.find((each) => each.form === form);
  if (table) return { file: table.file, sheet: table.sheet, cell: 'A1' };
  const book = reading.workbooks[0];
  return { file: book?.file ?? '', sheet: book?.sheets[0]?.name ?? '', cell: 'A1' };
}

/** A figure that a sentence needs and no sheet gives, or figures that contradict what the sentence would claim of them. */
export function missingFigure(reading: Reading, form: string, passage: string, name: string, label: string): Finding {
  return {
    check: CHECK,
    code: name === CONTRADICTION ? 'contradiction' : 'missing-figure',
    severity: 'warning',
    at: placeOfForm(reading, form),
    related: [],
    data: { passage, name, label, form },
  };
}

/** A paragraph that the sheet "Thuyết minh" should hold. */
export function missingText(reading: Reading, code: string): Finding {
  return {
    check: CHECK,
    code: 'missing-text',
    severity: 'warning',
    at: placeOfForm(reading, 'narrative-text'),
    related: [],
    data: { code },
  };
}

/** One sentence for a finding of this check. */
export function describeGap(finding: Finding, language: Language): string {
  const { label = '', code = '' } = finding.data;
  if (finding.code === 'missing-text') {
    return language === 'vi'
      ? `Báo cáo thiếu nội dung mục ${code} của biểu Thuyết minh.`
      : `The report lacks the text ${code} of the sheet "Thuyết minh".`;
  }
  if (finding.code === 'contradiction')
    return language === 'vi'
      ? `Câu trong báo cáo tự mâu thuẫn: ${label}.`
      : `A sentence of the report contradicts its own figures: ${label}.`;
  return language === 'vi' ? `Báo cáo thiếu số liệu: ${label}.` : `The report lacks a figure: ${label}.`;
}

/** What a report lacks, as findings of the check "report-complete", with their sentences. */
import type { CellAddress } from '../core/cell-address';
import type { Finding, Language } from '../core/finding';
import type { Reading, TextEntry } from '../core/reading';
import type { FigureInline } from '../core/report-document';
import { CONTRADICTION, placesOf, type FigureSource } from '../narrative';
import { slotName } from './slot-names';

const CHECK = 'report-complete';

/** Where a clerk should look: the form's sheet where it was read; else the first workbook, and no cell of it. */
export function placeOfForm(reading: Reading, form: string): CellAddress {
  const table = reading.tables.find((each) => each.form === form);
  if (table) return { file: table.file, sheet: table.sheet, cell: 'A1' };
  const book = reading.workbooks[0];
  return { file: book?.file ?? '', sheet: book?.sheets[0]?.name ?? '', cell: '' };
}

/** What a missing figure is missing for. */
export interface Lack {
  readonly form: string;
  readonly passage: string;
  readonly name: string;
  readonly label: string;
  /** Where the figure would stand; undefined for what is no single figure. */
  readonly source?: FigureSource | undefined;
}

/** A figure that a sentence needs and no sheet gives, or figures that contradict what the sentence would claim of them. */
export function missingFigure(reading: Reading, { form, passage, name, label, source }: Lack): Finding {
  const cell = source && placesOf(reading)(source)?.at;
  return {
    check: CHECK,
    code: name === CONTRADICTION ? 'contradiction' : 'missing-figure',
    severity: 'warning',
    at: cell ?? placeOfForm(reading, form),
    related: [],
    data: { passage, name, label, form, ...(cell ? { blank: cell.cell } : {}) },
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

/** A sentence that nobody has tied to cells, and that this period's report therefore leaves out. */
export function heldSentence(reading: Reading, passage: string, sentence: string): Finding {
  return {
    check: CHECK,
    code: 'held-sentence',
    severity: 'warning',
    at: placeOfForm(reading, ''),
    related: [],
    data: { passage, sentence },
  };
}

/** A department's paragraph that the report has no place for: its code is none of the report's, or it has none. */
export function unplacedText(entry: TextEntry): Finding {
  const start = entry.text.length > 60 ? `${entry.text.slice(0, 60)}…` : entry.text;
  return {
    check: CHECK,
    code: 'unplaced-text',
    severity: 'warning',
    at: entry.at,
    related: [],
    data: { code: entry.line, start: start.replace(/\n/g, ' ') },
  };
}

/** A department's paragraph whose names of figures cannot be filled in: it is printed as it stands. */
export function unfilledText(entry: TextEntry, problem: string): Finding {
  return {
    check: CHECK,
    code: 'unfilled-text',
    severity: 'warning',
    at: entry.at,
    related: [],
    data: { code: entry.line, problem },
  };
}

/** A figure that no cell states, which the report computed from its line. */
export function computedFigure({ at, text, computed = '' }: FigureInline): Finding {
  return {
    check: CHECK,
    code: 'computed-figure',
    severity: 'note',
    at,
    related: [],
    data: { label: computed, text },
  };
}

const placeOf = ({ at }: Finding): string => `${at.file}, ${at.sheet}, ô ${at.cell}`;

/** One sentence for a finding of this check. */
export function describeGap(finding: Finding, language: Language): string {
  const { label = '', code = '', start = '', problem = '', text = '' } = finding.data;
  if (finding.code === 'computed-figure')
    return language === 'vi'
      ? `Tính từ số liệu của biểu, không ô nào ghi: ${label}, ${text}% (từ ${placeOf(finding)}).`
      : `Computed from the sheet's figures, no cell states it: ${label}, ${text}% (from ${placeOf(finding)}).`;
  if (finding.code === 'misnamed') {
    const { file = '', line = '', column = '', detail = '' } = finding.data;
    return language === 'vi'
      ? `${file}, dòng ${line}, cột ${column}: ${problem}.`
      : `${file}, line ${line}, column ${column}: ${detail}.`;
  }
  if (finding.code === 'unplaced-text') {
    if (language === 'vi')
      return code === ''
        ? `Chưa đưa vào báo cáo: đoạn không có mã mục ở ${placeOf(finding)} (“${start}”); hãy ghi mã mục.`
        : `Chưa đưa vào báo cáo: đoạn có mã “${code}” ở ${placeOf(finding)} (“${start}”), dàn bài không có mục này.`;
    return code === ''
      ? `Not in the report: a text without a code at ${placeOf(finding)} ("${start}"); give it a code.`
      : `Not in the report: the text "${code}" at ${placeOf(finding)} ("${start}"); the outline has no such slot.`;
  }
  if (finding.code === 'held-sentence') {
    const { passage = '', sentence = '' } = finding.data;
    return language === 'vi'
      ? `Chưa in một câu của đoạn “${passage}”, lời của kỳ đã học, chưa chắc còn đúng với số liệu kỳ này: “${sentence}” Hãy gắn số và lời với ô, đổi kỳ ở thẻ chi_ky sau khi đã xác nhận, hoặc bỏ câu.`
      : `Not printed, a sentence of "${passage}", worded for the period it was learnt from and not known to be true of this one: "${sentence}" Tie it, change the period of its tag chi_ky once it is confirmed, or remove it.`;
  }
  if (finding.code === 'unfilled-text')
    return language === 'vi'
      ? `Đoạn “${code}” ở ${placeOf(finding)} in nguyên văn vì chưa điền được số: ${problem}.`
      : `The text "${code}" at ${placeOf(finding)} is printed as it stands, its figures are not filled in: ${problem}.`;
  if (finding.code === 'missing-text') {
    return language === 'vi'
      ? `Báo cáo thiếu nội dung mục ${slotName(code)} của biểu Thuyết minh.`
      : `The report lacks the text ${slotName(code)} of the sheet "Thuyết minh".`;
  }
  if (finding.code === 'contradiction')
    return language === 'vi'
      ? `Câu trong báo cáo tự mâu thuẫn: ${label}.`
      : `A sentence of the report contradicts its own figures: ${label}.`;
  const [, why, what = ''] = /^(không tính được|không có số để so sánh): (.*)$/su.exec(label) ?? [];
  if (why !== undefined)
    return language === 'vi'
      ? `Báo cáo có chỗ ${why}: ${what}.`
      : `A figure of the report cannot be worked out: ${what}.`;
  const where = finding.data['blank'] === undefined ? '' : ` (${placeOf(finding)})`;
  return language === 'vi'
    ? `Báo cáo thiếu số liệu: ${label}${where}.`
    : `The report lacks a figure: ${label}${where}.`;
}

/** The annexes: the departments' sheets as tables, plan against actual as charts, and the discrepancies that were open or accepted when the report was written. */
import type { Reading, TableReading } from '../core/reading';
import type { Annex, DocumentFrame, ReportDocument } from '../core/report-document';
import { catalogue } from '../forms';
import { dateText } from '../narrative';
import { budgetCharts } from './budget-charts';
import { sheetTable } from './sheet-table';

type Findings = ReportDocument['provenance']['findings'];

export interface AnnexInput {
  readonly reading: Reading;
  /** Forms to print, in order. */
  readonly forms: readonly string[];
  readonly findings: Findings;
  /** One sentence for a finding, from the check that owns it. */
  readonly describe: (finding: Findings[number]) => string;
}

/** "(Kèm theo Báo cáo số 05/BC-UBND ngày 05/7/2021 của Ủy ban nhân dân thị xã Quảng Trị)". */
export function annexNote(frame: DocumentFrame): string {
  const number = frame.number === '' ? '……' : frame.number.padStart(2, '0');
  const date = dateText(frame.date ?? undefined) ?? '……';
  return `(Kèm theo ${frame.kind} số ${number}/${frame.symbol} ngày ${date} của ${frame.body.replace(/\n/g, ' ')})`;
}

/** An annex before its document's number and date are known. */
type BareAnnex = Omit<Annex, 'note'>;

function sheetAnnex(table: TableReading, reading: Reading): BareAnnex | null {
  const block = sheetTable(table, reading);
  const title = catalogue.find((form) => form.id === table.form)?.title.vi ?? table.title;
  return block === null ? null : { id: `bieu/${table.form ?? ''}`, title, blocks: [block] };
}

/** Errors that are open, and whatever was accepted with a reason; warnings and notes stay with the check's own report. */
function printedFindings(findings: Findings): Findings {
  return findings.filter((finding) => finding.waived || finding.severity === 'error');
}

function findingsAnnex(input: AnnexInput): BareAnnex | null {
  const findings = printedFindings(input.findings);
  if (findings.length === 0) return null;
  const rows = findings.map((finding, index) =>
    [
      String(index + 1),
      `${finding.at.file}, ${finding.at.sheet}, ô ${finding.at.cell}`,
      input.describe(finding),
      finding.waived ? 'Đã chấp nhận' : 'Chưa xử lý',
    ].map((text) => ({ type: 'text' as const, text })),
  );
  return {
    id: 'sai-lech',
    title: 'Số liệu còn sai lệch khi lập báo cáo',
    blocks: [
      {
        type: 'table',
        id: 'phu-luc/sai-lech',
        caption: '',
        landscape: false,
        header: [['STT', 'Vị trí', 'Nội dung', 'Tình trạng']],
        rows,
      },
    ],
  };
}

function chartsAnnex(input: AnnexInput): BareAnnex | null {
  const blocks = budgetCharts(input.reading, input.forms);
  return blocks.length === 0 ? null : { id: 'bieu-do', title: 'Biểu đồ', blocks };
}

/** Sheets first, then the charts drawn from them, then the discrepancies; a form whose sheet was not given has no annex. */
export function annexesOf(input: AnnexInput): BareAnnex[] {
  const tables = input.forms.flatMap((form) => input.reading.tables.filter((table) => table.form === form).slice(0, 1));
  const sheets = tables.map((table) => sheetAnnex(table, input.reading));
  return [...sheets, chartsAnnex(input), findingsAnnex(input)].filter((annex): annex is BareAnnex => annex !== null);
}

/** The annexes: the departments' sheets as tables, plan against actual as charts, and the discrepancies that were open or accepted when the report was written. */
import type { Budget } from '../core/budget';
import type { Reading, TableReading } from '../core/reading';
import type { Annex, DocumentFrame, ReportDocument } from '../core/report-document';
import { catalogue } from '../forms';
import { longDate, romanNumber } from '../language';
import { budgetCharts } from './budget-charts';
import { sheetTables } from './sheet-table';

type Findings = ReportDocument['provenance']['findings'];

export interface AnnexInput {
  readonly reading: Reading;
  /** Forms to print, in order. */
  readonly forms: readonly string[];
  readonly findings: Findings;
  /** One sentence for a finding, from the check that owns it. */
  readonly describe: (finding: Findings[number]) => string;
  readonly budget: Budget;
}

/** "(Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 7 năm 2021 của Ủy ban nhân dân thị xã Quảng Trị)". */
export function annexNote(frame: DocumentFrame): string {
  const number = frame.number === '' ? '……' : frame.number.padStart(2, '0');
  return `(Kèm theo ${frame.kind} số ${number}/${frame.symbol} ${longDate(frame.date)} của ${frame.body.replace(/\n/g, ' ')})`;
}

/** An annex before its document's number and date are known. */
export type BareAnnex = Omit<Annex, 'note'> & Partial<Pick<Annex, 'note'>>;

const annexId = (form: string): string => `bieu/${form}`;

function sheetAnnex(table: TableReading, { reading, budget }: AnnexInput): BareAnnex | null {
  const blocks = sheetTables(table, reading, budget);
  const title = catalogue.find((form) => form.id === table.form)?.title.vi ?? table.title;
  return blocks.length === 0 ? null : { id: annexId(table.form ?? ''), title, blocks };
}

/** Errors that are open, and whatever was accepted with a reason; warnings and notes stay with the check's own report. */
function printedFindings(findings: Findings): Findings {
  return findings.filter((finding) => finding.waived || finding.severity === 'error');
}

/** No official annex: a page of its own in front, for whoever signs. */
function findingsPage(input: AnnexInput): BareAnnex | null {
  const findings = printedFindings(input.findings);
  if (findings.length === 0) return null;
  const rows = findings.map((finding, index) => {
    const { file, sheet, cell } = finding.at;
    input.budget.spend({ file, sheet });
    return [
      String(index + 1),
      `${file}, ${sheet}, ô ${cell}`,
      input.describe(finding),
      finding.waived ? 'Đã chấp nhận' : 'Chưa xử lý',
    ].map((text) => ({ type: 'text' as const, text }));
  });
  return {
    id: 'sai-lech',
    title: 'Số liệu còn sai lệch khi lập báo cáo',
    note: 'Trang kiểm tra nội bộ, không thuộc văn bản: bỏ trang này trước khi ký.',
    inFront: true,
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

/** The page of discrepancies in front, then the sheets and the charts drawn from them; a form whose sheet was not given has no annex. */
export function annexesOf(input: AnnexInput): BareAnnex[] {
  const tables = input.forms.flatMap((form) => input.reading.tables.filter((table) => table.form === form).slice(0, 1));
  const sheets = tables.map((table) => sheetAnnex(table, input));
  return [findingsPage(input), ...sheets, chartsAnnex(input)].filter((annex): annex is BareAnnex => annex !== null);
}

/** The annexes that the body may refer to, numbered in the order in which it does: "Phụ lục II"; "Phụ lục" where there is but one. */
export class AnnexNames {
  readonly #official: readonly BareAnnex[];
  readonly #mentioned: BareAnnex[] = [];

  constructor(private readonly annexes: readonly BareAnnex[]) {
    this.#official = annexes.filter(({ inFront }) => inFront !== true);
  }

  /** The name of the annex that holds the first of the forms that has one, the first time that it is asked for. */
  mention(forms: readonly string[]): string | undefined {
    const annex = forms.flatMap((form) => this.#official.find(({ id }) => id === annexId(form)) ?? [])[0];
    if (annex === undefined || this.#mentioned.includes(annex)) return undefined;
    this.#mentioned.push(annex);
    return this.#official.length > 1 ? `Phụ lục ${romanNumber(this.#mentioned.length)}` : 'Phụ lục';
  }

  /** What stands in front, then those that were mentioned, in that order, then the others in theirs. */
  inOrder(): readonly BareAnnex[] {
    const others = this.#official.filter((annex) => !this.#mentioned.includes(annex));
    return [...this.annexes.filter(({ inFront }) => inFront === true), ...this.#mentioned, ...others];
  }
}

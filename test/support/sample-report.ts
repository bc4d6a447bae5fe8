/** A small report document made of data, for tests of the hosts that write, update and verify it. */
import type {
  FigureFormat,
  FigureInline,
  FootnoteInline,
  Inline,
  ParagraphBlock,
  ReportDocument,
  TextInline,
} from '../../src/core/report-document';
import { decimal } from '../../src/core/decimal';
import { printFigure } from '../../src/language';
import { madeId } from './made-id';

export const text = (value: string): TextInline => ({ type: 'text', text: value });
export const note = (...content: FootnoteInline['content']): FootnoteInline => ({ type: 'footnote', content });
export const paragraph = (id: string, ...content: Inline[]): ParagraphBlock => ({ type: 'paragraph', id, content });

export interface FigureOptions extends Partial<FigureFormat> {
  readonly unit?: string;
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly proofs?: readonly string[];
}

/** A figure of the fact "form.line.measure". */
export function figure(fact: string, value: string, options: FigureOptions = {}): FigureInline {
  const { unit = '', file = 'tai-chinh.xlsx', sheet = 'Biểu 95', cell = 'D12', proofs, ...rest } = options;
  const { id, measure } = madeId(fact);
  const format: FigureFormat = { kind: 'number', decimals: value.split('.')[1]?.length ?? 0, padded: false, ...rest };
  return {
    type: 'figure',
    factId: id,
    value,
    unit,
    measure,
    at: { file, sheet, cell },
    format,
    text: printFigure(decimal(value), format),
    ...(proofs ? { proofs } : {}),
  };
}

/** Everything of the sample that changes from one version of the workbook to the next. */
export interface SampleFigures {
  readonly retail: string;
  /** Signed growth in per cent. */
  readonly growth: string;
  readonly plan: string;
  readonly spending: string;
  readonly recurrent: string;
  readonly visits: string;
  /** Signed change in visits. */
  readonly change: string;
}

export const firstFigures: SampleFigures = {
  retail: '1694',
  growth: '25.35',
  plan: '51.7',
  spending: '92024',
  recurrent: '70067',
  visits: '8',
  change: '-5',
};

const verb = (value: string): string => (value.startsWith('-') ? 'giảm' : 'tăng');
const count = { kind: 'count', padded: true } as const;

/** A report of two sections, footnotes with figures, and a table in an annex. `extra` blocks stand behind the second. */
export function sampleReport(
  figures: SampleFigures,
  options: { period?: string; extra?: readonly ParagraphBlock[]; without?: readonly string[]; digest?: string } = {},
): ReportDocument {
  const { retail, growth, plan, spending, recurrent, visits, change } = figures;
  const blocks: ReportDocument['blocks'] = [
    { type: 'heading', id: 'i', level: 1, text: 'I. KẾT QUẢ THỰC HIỆN' },
    paragraph('opening/1', text('Ủy ban nhân dân thị xã báo cáo kết quả công tác chỉ đạo, điều hành như sau:')),
    paragraph(
      'trade/1',
      text('Tổng mức bán lẻ hàng hóa ước thực hiện '),
      figure('retail-industry.retail.actual', retail, { unit: 'tỷ đồng' }),
      text(' tỷ đồng, '),
      text(`${verb(growth)} `),
      figure('retail-industry.retail.growth', growth, { kind: 'percent', unit: '%', absolute: true }),
      text(' so với cùng kỳ, đạt '),
      figure('retail-industry.retail.percent-of-plan', plan, { kind: 'percent', unit: '%' }),
      text(' kế hoạch.'),
    ),
    { type: 'heading', id: 'ii', level: 2, text: '1. Chi ngân sách' },
    paragraph(
      'spending/1',
      text('Tổng chi ngân sách ước thực hiện '),
      figure('budget-expenditure.total.actual', spending, {
        unit: 'triệu đồng',
        proofs: ['sum:budget-expenditure.total.actual'],
      }),
      text(' triệu đồng'),
      note(
        text('Trong đó, chi thường xuyên '),
        figure('budget-expenditure.recurrent.actual', recurrent, { unit: 'triệu đồng' }),
        text(' triệu đồng.'),
      ),
      text('.'),
    ),
    paragraph(
      'reception/1',
      text('Toàn thị xã tiếp '),
      figure('citizen-reception.total.ms-1', visits, {
        ...count,
        unit: 'lượt',
        file: 'thanh-tra.xlsx',
        sheet: '01-TCD',
        cell: 'B9',
      }),
      text(` lượt công dân, ${verb(change)} `),
      figure('reception-comparison.visits.change', change, {
        ...count,
        kind: 'derived',
        unit: 'lượt',
        absolute: true,
        file: 'thanh-tra.xlsx',
        sheet: 'So sánh',
        cell: 'D5',
      }),
      text(' lượt so với cùng kỳ'),
      note(text('Số liệu của Thanh tra thị xã.')),
      text('.'),
    ),
    paragraph('closing/1', text('Trên đây là báo cáo của Ủy ban nhân dân thị xã.')),
  ];
  const kept = blocks.filter((block) => !options.without?.includes(block.id));
  kept.splice(3, 0, ...(options.extra ?? []));
  return {
    profile: 'town',
    period: options.period ?? '2021-H1',
    frame: {
      parentBody: '',
      body: 'ỦY BAN NHÂN DÂN THỊ XÃ',
      number: '05',
      symbol: 'BC-UBND',
      place: 'Quảng Trị',
      date: '2021-06-14',
      kind: 'BÁO CÁO',
      subject: 'Công tác chỉ đạo, điều hành 6 tháng đầu năm 2021',
      addressees: [],
      signature: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Nguyễn Văn A' },
      recipients: ['Như trên', 'Lưu: VT'],
    },
    blocks: kept,
    annexes: [
      {
        id: 'annex-1',
        title: 'Chi ngân sách',
        note: '',
        blocks: [
          {
            type: 'table',
            id: 'annex-1/table',
            caption: 'Chi ngân sách địa phương',
            landscape: false,
            header: [['Nội dung', 'Thực hiện']],
            rows: [
              [text('Tổng chi'), figure('budget-expenditure.total.actual', spending, { unit: 'triệu đồng' })],
              [
                text('Chi thường xuyên'),
                figure('budget-expenditure.recurrent.actual', recurrent, { unit: 'triệu đồng' }),
              ],
            ],
          },
        ],
      },
    ],
    provenance: {
      workbooks: [
        { file: 'tai-chinh.xlsx', sha256: options.digest ?? 'a'.repeat(64) },
        { file: 'thanh-tra.xlsx', sha256: 'b'.repeat(64) },
      ],
      findings: [],
    },
  };
}

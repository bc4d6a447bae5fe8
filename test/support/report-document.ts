/** A report document made by hand, with every kind of block and inline, for tests of its hosts. */
import type { FigureInline, ReportDocument } from '../../src/core/report-document';
import { madeId } from './made-id';

/** A figure of the fact "form.line.measure", printed as `text`. */
export function figure(fact: string, text: string, value: string, unit = 'triệu đồng'): FigureInline {
  const { id, measure } = madeId(fact);
  return {
    type: 'figure',
    text,
    factId: id,
    value,
    unit,
    measure,
    at: { file: 'tai-chinh.xlsx', sheet: 'Biểu 95', cell: 'D12' },
    format: { kind: 'number', decimals: 0, padded: false },
  };
}

/** Heading, paragraph with figures, a footnote with figures, a gap, an annex with a wide table. */
export function sampleDocument(): ReportDocument {
  return {
    profile: 'town-six-months',
    period: '2021-H1',
    frame: {
      parentBody: 'UBND tỉnh Quảng Trị',
      body: 'Ủy ban nhân dân\nthị xã Quảng Trị',
      number: '5',
      symbol: 'BC-UBND',
      place: 'Quảng Trị',
      date: '2021-07-05',
      kind: 'Báo cáo',
      subject: 'Công tác chỉ đạo, điều hành 6 tháng đầu năm 2021',
      addressees: [],
      signature: { authority: 'TM. Ủy ban nhân dân', position: 'Chủ tịch', name: 'Nguyễn Văn A' },
      recipients: ['UBND tỉnh', 'Lưu: VT, LT'],
    },
    blocks: [
      { type: 'heading', id: 'muc/I', level: 1, text: 'I. KẾT QUẢ THỰC HIỆN' },
      { type: 'heading', id: 'muc/I.1', level: 2, text: '1. Về kinh tế' },
      {
        type: 'paragraph',
        id: 'budget-expenditure/1',
        content: [
          { type: 'text', text: 'Tổng chi ngân sách ước thực hiện ' },
          figure('budget-expenditure.total.actual', '92.024', '92024'),
          { type: 'text', text: ' triệu đồng' },
          {
            type: 'footnote',
            content: [
              { type: 'text', text: 'Trong đó chi đầu tư phát triển ' },
              figure('budget-expenditure.investment.actual', '15.199', '15199'),
              { type: 'text', text: ' triệu đồng.' },
            ],
          },
          { type: 'text', text: '; chi dự phòng ' },
          { type: 'gap', text: '[chưa có số liệu: dự phòng]', missing: 'chi.du_phong' },
          { type: 'text', text: '.' },
        ],
      },
    ],
    annexes: [
      {
        id: 'chi',
        title: 'Tình hình chi ngân sách',
        note: '(Kèm theo Báo cáo số 05/BC-UBND)',
        blocks: [
          {
            type: 'table',
            id: 'phu-luc/chi/1',
            caption: 'Đơn vị: triệu đồng',
            landscape: true,
            header: [['Nội dung', 'Dự toán', 'Ước thực hiện']],
            rows: [
              [
                { type: 'text', text: 'Tổng chi <ngân sách> & khác' },
                { type: 'text', text: '' },
                figure('budget-expenditure.total.actual', '92.024', '92024'),
              ],
            ],
          },
        ],
      },
    ],
    provenance: {
      workbooks: [{ file: 'tai-chinh.xlsx', sha256: 'a'.repeat(64) }],
      findings: [],
    },
  };
}

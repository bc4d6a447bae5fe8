/**
 * Writing a long report against the docx library alone with the same content (90 pages, 500 footnotes), in one run.
 * The library's document has the same paragraphs, runs, footnotes and styles, but no content controls and no provenance.
 */
import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import type { FigureInline, Inline, ParagraphBlock, ReportDocument } from '../../src/core/report-document';
import { writeReport } from '../../src/hosts/docx-file/write-report';
import { plainDocx } from './plain-docx';
import { cpuInTurn, type Ratio } from './ratio';

const FOOTNOTES = 500;
/** Paragraphs that fill 90 pages with their footnotes. */
const PARAGRAPHS = 760;

const SENTENCE =
  'Công tác chỉ đạo, điều hành bám sát chương trình công tác, tập trung tháo gỡ khó khăn cho sản xuất, kinh doanh, bảo đảm an sinh xã hội; ước thực hiện ';

function figure(n: number): FigureInline {
  return {
    type: 'figure',
    text: `${String(n % 900)}.${String(100 + (n % 899))}`,
    factId: `budget-expenditure.line-${String(n)}.actual`,
    value: String(n * 1000),
    unit: 'triệu đồng',
    measure: 'actual',
    at: { file: 'tai-chinh.xlsx', sheet: 'Biểu 95', cell: `D${String(n)}` },
    format: { kind: 'number', decimals: 0, padded: false },
  };
}

function paragraph(n: number): ParagraphBlock {
  const note: Inline[] =
    n < FOOTNOTES
      ? [
          {
            type: 'footnote',
            content: [
              { type: 'text', text: 'Trong đó, ngân sách cấp huyện ' },
              figure(n + 10_000),
              { type: 'text', text: ' triệu đồng, phần còn lại của ngân sách cấp xã.' },
            ],
          },
        ]
      : [];
  return {
    type: 'paragraph',
    id: `bench/${String(n)}`,
    content: [
      { type: 'text', text: SENTENCE },
      figure(n),
      { type: 'text', text: ' triệu đồng, so với dự toán ' },
      figure(n + 20_000),
      { type: 'text', text: `; ${SENTENCE}kết quả khá.` },
      ...note,
      { type: 'text', text: '.' },
    ],
  };
}

function report(): ReportDocument {
  return {
    profile: 'bench',
    period: '2021-H1',
    frame: {
      parentBody: '',
      body: 'Ủy ban nhân dân\nthị xã Quảng Trị',
      number: '5',
      symbol: 'BC-UBND',
      place: 'Quảng Trị',
      date: '2021-07-05',
      kind: 'Báo cáo',
      subject: 'Đo tốc độ',
      addressees: [],
      signature: { authority: 'TM. Ủy ban nhân dân', position: 'Chủ tịch', name: '' },
      recipients: ['Lưu: VT'],
    },
    blocks: Array.from({ length: PARAGRAPHS }, (_, n) => paragraph(n)),
    annexes: [],
    provenance: { workbooks: [{ file: 'tai-chinh.xlsx', sha256: 'a'.repeat(64) }], findings: [] },
  };
}

/** The same content by the library alone. */
async function libraryAlone(document: ReportDocument): Promise<Uint8Array> {
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const runs = (content: readonly Inline[]): (TextRun | FootnoteReferenceRun)[] =>
    content.map((inline) => {
      if (inline.type !== 'footnote') return new TextRun(inline.text);
      const id = Object.keys(footnotes).length + 1;
      footnotes[String(id)] = {
        children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...runs(inline.content)] })],
      };
      return new FootnoteReferenceRun(id);
    });
  const children = document.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [new Paragraph({ style: 'NoiDung', children: runs(block.content) })] : [],
  );
  const file = new Document({
    styles: { paragraphStyles: [{ id: 'NoiDung', name: 'Nội dung' }] },
    sections: [{ children }],
    footnotes,
  });
  return Packer.pack(file, 'uint8array');
}

/** Ours against the library alone and against the same as plain text. */
export async function docxRatios(rounds = 5): Promise<readonly Ratio[]> {
  const document = report();
  const times = await cpuInTurn(
    {
      library: () => libraryAlone(document),
      plain: () => plainDocx(document),
      ours: () => writeReport(document, { epoch: 0 }),
    },
    rounds,
  );
  const note = `${String(PARAGRAPHS)} paragraphs, ${String(FOOTNOTES)} footnotes: ${times.ours.toFixed(0)} ms; library ${times.library.toFixed(0)}, plain ${times.plain.toFixed(0)}`;
  return [
    { name: 'report: written, over the docx library', ratio: times.ours / times.library, goal: 2, note },
    { name: 'report: written, over plain XML', ratio: times.ours / times.plain, goal: 3, note },
  ];
}

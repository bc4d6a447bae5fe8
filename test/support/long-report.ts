/** A report of 90 pages and 500 footnotes, generated and as people and editors left it: for measuring how fast it is updated. */
import type { ParagraphBlock, ReportDocument } from '../../src/core/report-document';
import { figure, firstFigures, note, paragraph, sampleReport, text } from './sample-report';
import { withParts } from './package-parts';

export const FOOTNOTES = 500;
/** Paragraphs that fill 90 pages together with their footnotes. */
const PARAGRAPHS = 760;
const SENTENCE =
  'Công tác chỉ đạo, điều hành bám sát chương trình công tác, tập trung tháo gỡ khó khăn cho sản xuất, kinh doanh, bảo đảm an sinh xã hội; ước thực hiện ';

function block(n: number, round: number, footnotes: number): ParagraphBlock {
  const growth = (n + round) % 3 === 0 ? -1 : 1;
  const amount = String(1000 + n * 17 + round * 3);
  return paragraph(
    `long/${String(n)}`,
    text(SENTENCE),
    figure(`budget-expenditure.line-${String(n)}.actual`, amount, { unit: 'triệu đồng', cell: `D${String(n + 1)}` }),
    text(` triệu đồng, ${growth < 0 ? 'giảm' : 'tăng'} `),
    figure(
      `budget-expenditure.line-${String(n)}.growth`,
      `${growth < 0 ? '-' : ''}${String(1 + ((n + round) % 40))}.5`,
      { kind: 'percent', absolute: true, cell: `F${String(n + 1)}` },
    ),
    text(` so với cùng kỳ; ${SENTENCE}kết quả khá`),
    ...(n < footnotes
      ? [
          note(
            text('Trong đó, ngân sách cấp huyện '),
            figure(`budget-expenditure.line-${String(n)}.district`, String(500 + n + round), {
              cell: `G${String(n + 1)}`,
            }),
            text(' triệu đồng, phần còn lại của ngân sách cấp xã.'),
          ),
        ]
      : []),
    text('.'),
  );
}

/** `round` changes every figure and a third of the verbs; `part` makes it that much shorter. */
export function longReport(round: number, part = 1): ReportDocument {
  return {
    ...sampleReport(firstFigures),
    blocks: Array.from({ length: PARAGRAPHS / part }, (_, n) => block(n, round, FOOTNOTES / part)),
    annexes: [],
  };
}

/** Every tenth sentence reworded by hand. */
export function rewordedHere(bytes: Uint8Array): Uint8Array {
  let n = 0;
  return withParts(bytes, {
    'word/document.xml': (source) =>
      source.replace(/kết quả khá/g, (words) => ((n += 1) % 10 === 0 ? 'kết quả đáng khích lệ' : words)),
  });
}

/** Every tag and block control gone, as some editors leave a document. */
export function withoutTags(bytes: Uint8Array): Uint8Array {
  const strip = (source: string): string =>
    source
      .replace(
        /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*khopso-block:(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent>(<w:p>.*?<\/w:p>)<\/w:sdtContent><\/w:sdt>/g,
        '$1',
      )
      .replace(/<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr>/g, '<w:sdtPr></w:sdtPr>');
  return withParts(bytes, { 'word/document.xml': strip, 'word/footnotes.xml': strip });
}

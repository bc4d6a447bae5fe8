/** Annexes: "Phụ lục I", title, reference to the report, each in a section numbered on its own (NĐ 30/2020, Phụ lục I, Mục III). */
import { Paragraph, SectionType, type FileChild, type ISectionOptions } from 'docx';
import type { Annex, ReportDocument } from '../../core/report-document';
import { writeBlocks } from './blocks';
import { cleanText } from './clean-text';
import { pageHeaders, sectionProperties } from './page';
import type { WritingContext } from './writing-context';

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 is "IV"; for 1 to 89, which is more annexes than a report has. */
export function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}

function head(annex: Annex, label: string): FileChild[] {
  return [
    new Paragraph({ style: 'PhuLuc', text: label }),
    new Paragraph({ style: 'TenPhuLuc', text: cleanText(annex.title.toLocaleUpperCase('vi')) }),
    ...(annex.note === '' ? [] : [new Paragraph({ style: 'KemTheo', text: cleanText(annex.note) })]),
  ];
}

/** One section an annex; a lone annex carries no number (khoản 2). */
export function annexSections(document: ReportDocument, context: WritingContext): ISectionOptions[] {
  return document.annexes.map((annex, index, all) => {
    const landscape = annex.blocks.some((block) => block.type === 'table' && block.landscape);
    return {
      headers: pageHeaders(),
      properties: { ...sectionProperties(landscape), type: SectionType.NEXT_PAGE },
      children: [
        ...head(annex, all.length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục'),
        ...writeBlocks(annex.blocks, context, landscape ? context.widths.landscape : context.widths.portrait),
      ],
    };
  });
}

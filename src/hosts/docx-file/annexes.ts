/** Annexes: "Phụ lục I", title, reference to the report, each in a section numbered on its own (NĐ 30/2020, Phụ lục I, Mục III). */
import { Paragraph, SectionType, type FileChild, type ISectionOptions } from 'docx';
import type { Annex, ReportDocument } from '../../core/report-document';
import { romanNumber } from '../../language';
import { writeBlocks } from './blocks';
import { cleanText } from './clean-text';
import { pageHeaders, sectionProperties } from './page';
import type { WritingContext } from './writing-context';

function head(annex: Annex, label: string): FileChild[] {
  return [
    ...(label === '' ? [] : [new Paragraph({ style: 'PhuLuc', text: label })]),
    new Paragraph({ style: 'TenPhuLuc', text: cleanText(annex.title.toLocaleUpperCase('vi')) }),
    ...(annex.note === '' ? [] : [new Paragraph({ style: 'KemTheo', text: cleanText(annex.note) })]),
  ];
}

function sectionOf(annex: Annex, label: string, context: WritingContext): ISectionOptions {
  const landscape = annex.blocks.some((block) => block.type === 'table' && block.landscape);
  return {
    headers: pageHeaders(),
    properties: { ...sectionProperties(landscape), type: SectionType.NEXT_PAGE },
    children: [
      ...head(annex, label),
      ...writeBlocks(annex.blocks, context, landscape ? context.widths.landscape : context.widths.portrait),
    ],
  };
}

/** The pages in front of the document, each a section. */
export function frontSections({ annexes }: ReportDocument, context: WritingContext): ISectionOptions[] {
  return annexes.filter(({ inFront }) => inFront === true).map((page) => sectionOf(page, '', context));
}

/** One section an annex; a lone annex carries no number (khoản 2). */
export function annexSections({ annexes }: ReportDocument, context: WritingContext): ISectionOptions[] {
  const official = annexes.filter(({ inFront }) => inFront !== true);
  return official.map((annex, index) =>
    sectionOf(annex, official.length > 1 ? `Phụ lục ${romanNumber(index + 1)}` : 'Phụ lục', context),
  );
}

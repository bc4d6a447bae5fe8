/** A report's text with the numbers that the editor prints before its paragraphs: whoever reads the paper sees "I." and "a)". */
import type { DocumentParagraph, DocumentText } from '../../core/document-text';

const moved = <T extends { readonly start: number; readonly end: number }>(all: readonly T[], by: number): T[] =>
  all.map((each) => ({ ...each, start: each.start + by, end: each.end + by }));

function numbered(paragraph: DocumentParagraph): DocumentParagraph {
  const { number, list: _, text, marks, hidden, figures, ...rest } = paragraph;
  if (number === undefined) return paragraph;
  const before = `${number} `;
  const own = text.trimStart();
  const by = before.length - (text.length - own.length);
  return {
    ...rest,
    text: before + own,
    marks: marks.map(({ note, at }) => ({ note, at: at + by })),
    ...(hidden ? { hidden: moved(hidden, by) } : {}),
    ...(figures ? { figures: moved(figures, by) } : {}),
  };
}

/** Paragraph for paragraph the same document. */
export function numberedText(document: DocumentText): DocumentText {
  return { ...document, paragraphs: document.paragraphs.map(numbered) };
}

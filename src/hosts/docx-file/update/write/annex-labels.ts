/** "Phụ lục", "Phụ lục I", "Phụ lục II" …: the annexes' own headings, numbered anew where one comes in between. */
import { romanNumber } from '../../../../language';
import type { ReadParagraph } from '../../document/pieces';
import { printed } from '../../document/words';
import type { Section } from '../../document/sections';
import { setLine } from './frame-lines';
import type { Session } from '../session';

const LABEL = /^Phụ lục(?: [IVXL]+)?$/;

/** A lone annex carries no number. */
export const annexLabel = (index: number, count: number): string =>
  count > 1 ? `Phụ lục ${romanNumber(index + 1)}` : 'Phụ lục';

export interface AnnexLabels {
  /** Offsets of the headings as they stand. */
  readonly at: readonly number[];
  /** Writes each heading's new text, given how many annexes there will be and which of them each is. */
  write(count: number, index: (n: number) => number): void;
}

/** The headings that read as they were generated; none of them where people numbered them in their own way. */
export function annexLabels(sections: readonly Section[], session: Session): AnnexLabels {
  const { report } = session;
  const lines = sections
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === 'w:p')
    .map((element) => report.paragraph(element));
  const found: ReadParagraph[] = lines.filter((line) => LABEL.test(printed(line.pieces, report)));
  const generated = found.every(
    (line, n) => printed(line.pieces, report) === annexLabel(n, found.length) && line.tracked.length === 0,
  );
  return {
    at: found.map(({ element }) => element.start),
    write: (count, index) => {
      if (generated)
        found.forEach((line, n) => {
          setLine(line, annexLabel(index(n), count), report.main);
        });
    },
  };
}

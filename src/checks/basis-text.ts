/** On what grounds a relation is asked, as one sentence: where it comes from and how well the figures bear it out (CONTRACT 4). */
import { isInProse, type CellAddress } from '../core/cell-address';
import type { Language } from '../core/finding';
import type { RelationSource } from '../core/relation';
import type { RelationClaim } from '../core/relation-claim';
import { figureText } from '../language/exact-text';

const SOURCES: Readonly<Record<Language, Readonly<Record<RelationSource, string>>>> = {
  vi: {
    'code row': 'phép tính in ở dòng mã số',
    heading: 'phép tính in ở tiêu đề',
    formula: 'công thức của ô',
    form: 'mẫu biểu quy định',
    words: 'chữ ghi trên biểu',
    outline: 'thứ bậc các dòng',
    meaning: 'ý nghĩa của các cột, các dòng',
    figures: 'chính các con số trong bảng',
  },
  en: {
    'code row': 'arithmetic printed in the code row',
    heading: 'arithmetic printed in a heading',
    formula: "the cell's own formula",
    form: 'the form',
    words: 'the words of the sheet',
    outline: 'the order of the lines',
    meaning: 'what the columns and lines mean',
    figures: "the table's figures themselves",
  },
};

/** What is read there: a sheet, running text, a note, a document's table. */
type Kind = 'text' | 'note' | 'table';

/** The same of a document, where no sheet was read. */
const IN_DOCUMENTS: Readonly<Record<Language, Readonly<Record<Kind, Partial<Record<RelationSource, string>>>>>> = {
  vi: {
    text: {
      words: 'lời văn',
      outline: 'cách liệt kê trong lời văn',
      meaning: 'ý nghĩa của các con số trong lời văn',
      figures: 'chính các con số trong đoạn',
    },
    note: {
      words: 'lời chú thích',
      outline: 'cách liệt kê trong chú thích',
      meaning: 'ý nghĩa của các con số trong chú thích',
      figures: 'chính các con số trong chú thích',
    },
    table: { words: 'chữ ghi trong bảng của văn bản' },
  },
  en: {
    text: {
      words: 'the words of the text',
      outline: 'how the text lists them',
      meaning: "what the text's figures mean",
      figures: "the paragraph's figures themselves",
    },
    note: {
      words: 'the words of the note',
      outline: 'how the note lists them',
      meaning: "what the note's figures mean",
      figures: "the note's figures themselves",
    },
    table: { words: "the words of the document's table" },
  },
};

function kindOf(at: CellAddress): Kind | null {
  if (at.inText === undefined) return null;
  if (!isInProse(at)) return 'table';
  return at.inText.place === 'footnote' || at.inText.place === 'endnote' ? 'note' : 'text';
}

/** What the relation comes from, in words; `at` tells what was read there. */
export function sourceText(source: RelationSource, language: Language, at?: CellAddress): string {
  const kind = at === undefined ? null : kindOf(at);
  return (kind === null ? undefined : IN_DOCUMENTS[language][kind][source]) ?? SOURCES[language][source];
}

/**
 * " Căn cứ: thứ bậc các dòng; cách tính này đúng ở 14 trong 15 chỗ hỏi được."; "" where nothing is known of it. The one that
 * `fails` is among those asked, whoever counted.
 */
export function basisText(claim: RelationClaim | undefined, language: Language, fails = true): string {
  if (!claim) return '';
  const { support } = claim;
  const source = sourceText(claim.source, language, claim.whole);
  const all = support === null ? 0 : Math.max(support.asked, support.holds + (fails ? 1 : 0));
  const [holds, asked] = [support?.holds ?? 0, all].map((count) => figureText(String(count), language));
  const held = support !== null && support.asked > 1;
  return language === 'vi'
    ? ` Căn cứ: ${source}${held ? `; cách tính này đúng ở ${String(holds)} trong ${String(asked)} chỗ hỏi được` : ''}.`
    : ` Grounds: ${source}${held ? `; it holds in ${String(holds)} of the ${String(asked)} places that can be asked` : ''}.`;
}

/** On what grounds a relation is asked, as one sentence: where it comes from and how well the figures bear it out (CONTRACT 4). */
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

/** What the relation comes from, in words. */
export function sourceText(source: RelationSource, language: Language): string {
  return SOURCES[language][source];
}

/** " Căn cứ: thứ bậc các dòng; cách tính này đúng ở 14 trong 15 chỗ hỏi được."; "" where nothing is known of it. */
export function basisText(claim: RelationClaim | undefined, language: Language): string {
  if (!claim) return '';
  const { support, source } = claim;
  const [holds, asked] = [support?.holds ?? 0, support?.asked ?? 0].map((count) => figureText(String(count), language));
  const held = support !== null && support.asked > 1;
  return language === 'vi'
    ? ` Căn cứ: ${sourceText(source, language)}${held ? `; cách tính này đúng ở ${String(holds)} trong ${String(asked)} chỗ hỏi được` : ''}.`
    : ` Grounds: ${sourceText(source, language)}${held ? `; it holds in ${String(holds)} of the ${String(asked)} places that can be asked` : ''}.`;
}

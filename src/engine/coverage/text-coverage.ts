/** Figures of a document's text against the workbooks beside it (CONTRACT 7): equal to a cell, unlike it, in no sheet. */
import { isInProse } from '../../core/cell-address';
import type { Language } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { verdictOf } from '../../core/verdict';
import { counted } from '../../language';
import { figureText } from '../../language/exact-text';

export interface TextCoverage {
  readonly figures: number;
  readonly bound: number;
  readonly wrong: number;
  readonly unbound: number;
}

/** Counted only where a text was sought in workbooks. */
export function textCoverage(reading: Reading): { readonly text?: TextCoverage } {
  if (!reading.unbound) return {};
  let [bound, wrong] = [0, 0];
  for (const relation of reading.relations) {
    const whole = reading.facts[relation.whole];
    const cells = relation.parts.length > 0 && relation.parts.every(({ fact }) => reading.facts[fact]?.at.inText === undefined);
    if (!whole || !isInProse(whole.at) || !cells) continue;
    if (verdictOf(reading.facts, relation).status === 'fails') wrong += 1;
    else bound += 1;
  }
  const unbound = reading.unbound.length;
  return { text: { figures: bound + wrong + unbound, bound, wrong, unbound } };
}

/** "212 con số trong lời văn: 190 khớp với biểu, 3 sai, 19 không có trong biểu." */
export function textCoverageText({ figures, bound, wrong, unbound }: TextCoverage, language: Language): string {
  const [all, equal, unlike, none] = [figures, bound, wrong, unbound].map((count) => figureText(String(count), language));
  return language === 'vi'
    ? `${all ?? ''} con số trong lời văn: ${equal ?? ''} khớp với biểu, ${unlike ?? ''} sai, ${none ?? ''} không có trong biểu.`
    : `${counted(figures, 'figure', all)} in the text: ${equal ?? ''} equal to a cell, ${unlike ?? ''} unlike it, ${none ?? ''} in no sheet.`;
}

/** The words of an entry of the list: the sentence on its card, and all that a search may look for. */
import type { Language } from '../../core/finding';
import { causeText, describeFinding } from '../../engine';
import { exactText } from '../parts/figure-text';
import type { Listed } from './listed-blocks';
import { isUnknownLine, unknownLinesText } from './unknown-lines';

/** The sentence of what happened, or of the finding where nothing more is told. */
export function sentenceOf({ block, first, told }: Listed, language: Language): string {
  if (block.findings.length > 1 && isUnknownLine(block)) return unknownLinesText(block, language);
  return told && block.cause ? causeText(block.cause, language) : describeFinding(first, language);
}

/** Figures that the card offers to write, as far as anybody reads them. */
const MOST_OFFERED = 20;

function offered({ block, first, told }: Listed): readonly string[] {
  const figures = told
    ? (block.cause?.found?.explanations ?? []).flatMap(({ repairs }) =>
        repairs.flatMap(({ from, value }) => [from, value]),
      )
    : (first.suspects ?? []).map(({ value }) => value);
  return figures.slice(0, MOST_OFFERED);
}

const words = new WeakMap<Listed, Map<Language, string>>();

/** All that a search may look for, in the language on show. */
export function textOf(listed: Listed, language: Language): string {
  const own = words.get(listed) ?? new Map<Language, string>();
  words.set(listed, own);
  const before = own.get(language);
  if (before !== undefined) return before;
  const text = [
    listed.sheet,
    ...listed.cells.map(({ cell }) => cell),
    sentenceOf(listed, language),
    ...offered(listed).map((figure) => exactText(figure, language)),
    ...listed.block.findings.flatMap((finding) => [
      finding.at.cell,
      'label' in finding.data ? (finding.data.label ?? '') : '',
      listed.told ? describeFinding(finding, language) : '',
    ]),
  ].join(' ');
  own.set(language, text);
  return text;
}

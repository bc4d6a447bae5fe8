/** The words beside figures that are right: whether their units and verbs are, too. */
import type { Block } from '../../../core/report-document';
import { parseUnit } from '../../../language';
import { layParts } from '../document/figure-sites';
import type { LocatedBlock, LocatedFigure } from '../document/locate';
import { textOf, type ReadParagraph } from '../document/pieces';
import type { RememberedLine } from '../document/remembered-lines';
import { falseWords, type FigureInText } from '../fresh/false-words';
import { figureOfFact } from '../fresh/figure-of-fact';
import { generatedSentence } from '../fresh/sentences';
import type { XmlTree } from '../../opc';
import type { Cells } from './judge-figure';
import { unitBehind, unitStated, sameUnit, wrongUnit } from './stated-units';
import type { HeadingUnit, VerifiedFigure } from './verification';

export interface Judged {
  readonly located: LocatedFigure;
  readonly figure: VerifiedFigure;
}

type Lines = ReadonlyMap<XmlTree, RememberedLine>;

/** The figures of one paragraph with another unit beside them than was printed, or than their cells have. */
function withUnits(paragraph: ReadParagraph, own: readonly Judged[], lines: Lines): Judged[] {
  const text = textOf(paragraph.pieces);
  const parts = lines.get(paragraph.element)?.remembered;
  const old = parts ? layParts(parts) : null;
  const seen = new Map<string, number>();
  return own.map(({ located, figure }) => {
    const nth = seen.get(figure.fact) ?? 0;
    seen.set(figure.fact, nth + 1);
    if (figure.verdict !== 'equal') return { located, figure };
    const then = old?.figures.filter((one) => one.figure.fact === figure.fact)[nth];
    const generated = then && old ? unitBehind(old.text, then.end) : null;
    const kind = figure.format?.kind;
    const isOfCell = kind === 'number' || kind === 'count' || generated === null;
    const sheet = { unit: isOfCell ? parseUnit(figure.unit ?? '') : null, shift: figure.format?.shift ?? 0 };
    const wrong = wrongUnit(unitBehind(text, located.site.end), generated, sheet);
    if (!wrong) return { located, figure };
    const unitExpected = generated?.text ?? figure.unit;
    return { located, figure: { ...figure, verdict: 'unit-changed', words: wrong.text, unitExpected } };
  });
}

/** The figures of one paragraph about which its words claim what they do not bear out. */
function withClaims(
  paragraph: ReadParagraph,
  own: readonly Judged[],
  blocks: ReadonlyMap<string, Block>,
  cells: Cells,
): Judged[] {
  const inText = new Map<LocatedFigure, FigureInText>();
  for (const { located, figure } of own) {
    if (figure.verdict !== 'equal') continue;
    const { block, place, site, nth, old } = located;
    const fact = cells.facts.get(site.tag);
    const inline = cells.fresh.find(block, place, site.tag, nth, old) ?? (fact && old ? figureOfFact(fact, old) : null);
    if (inline) inText.set(located, { figure: inline, start: site.start, end: site.end });
  }
  if (inText.size === 0) return [...own];
  const first = own[0]?.located;
  const generated = first ? generatedSentence(blocks.get(first.block), first.place) : null;
  const wrong = falseWords(textOf(paragraph.pieces), [...inText.values()], generated, cells.fresh);
  return own.map(({ located, figure }) => {
    const claim = wrong.find((one) => one.figure === inText.get(located)?.figure);
    return { located, figure: claim ? { ...figure, verdict: 'claim-contradicted', words: claim.words } : figure };
  });
}

/** In the same order. */
export function judgeWords(
  judged: readonly Judged[],
  lines: Lines,
  blocks: ReadonlyMap<string, Block>,
  cells: Cells,
): VerifiedFigure[] {
  const byParagraph = new Map<ReadParagraph, Judged[]>();
  for (const one of judged) {
    const list = byParagraph.get(one.located.paragraph);
    if (list) list.push(one);
    else byParagraph.set(one.located.paragraph, [one]);
  }
  const result = new Map<LocatedFigure, VerifiedFigure>();
  for (const [paragraph, own] of byParagraph)
    for (const { located, figure } of withClaims(paragraph, withUnits(paragraph, own, lines), blocks, cells))
      result.set(located, figure);
  return judged.map(({ located, figure }) => result.get(located) ?? figure);
}

/** Captions and headings of tables that state another unit than was printed there. */
export function headingUnits(located: readonly LocatedBlock[]): HeadingUnit[] {
  return located.flatMap(({ site, paragraphs }): HeadingUnit[] => {
    if (site.remembered?.type !== 'table') return [];
    return paragraphs.flatMap(({ paragraph, remembered }): HeadingUnit[] => {
      const [only] = remembered ?? [];
      if (typeof only !== 'string') return [];
      const text = textOf(paragraph.pieces).normalize('NFC').trim();
      const [then, now] = [unitStated(only), unitStated(text)];
      return then && now && !sameUnit(then, now) ? [{ block: site.id, then: only, now: text }] : [];
    });
  });
}

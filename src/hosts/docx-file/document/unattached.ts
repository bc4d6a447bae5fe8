/**
 * Figures that the program printed and that stand in no place of their own any more: still somewhere in the text, so that
 * nobody can say whether they are right, or gone for good.
 */
import type { PrintedFigure } from '../provenance/model';
import { figureTag } from '../provenance/tags';
import type { XmlTree } from '../../opc';
import { likelyPlace } from './attach';
import { layParts } from './figure-sites';
import { doubtfulPlaces } from './found-again';
import type { LocatedBlock } from './locate';
import type { LooseNumber } from './loose-numbers';
import { paragraphsIn, type OpenReport } from './open-report';
import { textOf } from './pieces';
import { rememberedLines, type Remembered, type RememberedLine } from './remembered-lines';

export interface UnattachedFigure {
  readonly figure: PrintedFigure;
  /** The number that may be it, as it reads now. */
  readonly number: LooseNumber;
}

export interface LostFigures {
  readonly unattached: readonly UnattachedFigure[];
  /** Their words went with them. */
  readonly gone: readonly PrintedFigure[];
}

const DIGITS = /\d(?:[\d.,]*\d)?/u;
/** A number of so many digits is known anywhere by itself. */
const TELLING = 3;

/** The number of a text, without the zeros that pad it ("08"). */
const digitsOf = (text: string): string => (DIGITS.exec(text)?.[0] ?? '').replace(/^0+(?=\d)/, '');

function missing({ record }: OpenReport, located: readonly LocatedBlock[]): PrintedFigure[] {
  const there = new Map<string, number>();
  const key = (block: string, place: string, tag: string): string => `${block}\n${place}\n${tag}`;
  for (const { figures } of located)
    for (const { block, place, site } of figures) {
      const own = key(block, place, site.tag);
      there.set(own, (there.get(own) ?? 0) + 1);
    }
  const take = (own: string): boolean => {
    const left = there.get(own) ?? 0;
    if (left > 0) there.set(own, left - 1);
    return left > 0;
  };
  const blocks = new Set(located.map(({ site }) => site.id));
  const present = new Set(record.blocks.filter((block) => block.state === 'present').map((block) => block.id));
  const away = record.figures.filter(
    ({ block, place, fact }) => (block === '' || present.has(block)) && !take(key(block, place, figureTag(fact))),
  );
  // Its block is gone: where people moved its paragraph it stands in another block or in none, and is known by its tag.
  return away.filter(
    ({ block, place, fact }) =>
      blocks.has(block) || !['', ...blocks].some((other) => take(key(other, place, figureTag(fact)))),
  );
}

interface Ground {
  readonly loose: readonly LooseNumber[];
  readonly lines: ReadonlyMap<XmlTree, RememberedLine>;
  readonly tables: ReadonlySet<string>;
  /** The words beside each figure as generated, by block and fact. */
  readonly beside: ReadonlyMap<string, readonly (readonly [string, string])[]>;
}

const wordBefore = (text: string): string => /([\p{L}\p{M}%]+)[^\p{L}\p{N}]*$/u.exec(text)?.[1] ?? '';
const wordBehind = (text: string): string => /^[^\p{L}\p{N}]*([\p{L}\p{M}]+)/u.exec(text)?.[1] ?? '';

function groundOf(report: OpenReport, located: readonly LocatedBlock[], loose: readonly LooseNumber[]): Ground {
  const beside = new Map<string, (readonly [string, string])[]>();
  const add = (block: string, parts: Remembered): void => {
    const { text, figures } = layParts(parts);
    for (const { figure, start, end } of figures) {
      const key = `${block}\n${figure.fact}`;
      beside.set(key, [...(beside.get(key) ?? []), [wordBefore(text.slice(0, start)), wordBehind(text.slice(end))]]);
    }
  };
  for (const { id, paragraphs } of report.record.blocks)
    for (const paragraph of paragraphs) {
      add(id, paragraph);
      for (const part of paragraph) if (typeof part !== 'string' && 'note' in part) add(id, part.note);
    }
  return {
    loose: loose.filter(({ generated }) => !generated),
    lines: rememberedLines(report, located),
    tables: new Set(report.record.blocks.filter(({ type }) => type === 'table').map(({ id }) => id)),
    beside,
  };
}

/** Whether a loose number with the figure's digits may be that figure. */
function mayBe(figure: PrintedFigure, number: LooseNumber, { tables, beside }: Ground): boolean {
  const digits = digitsOf(figure.printed);
  if (digitsOf(number.text) !== digits) return false;
  if (number.block === figure.block && figure.block !== '') return true;
  if (tables.has(figure.block)) return number.inTable;
  if (digits.replace(/\D/g, '').length >= TELLING) return true;
  const text = textOf(number.paragraph.pieces);
  const [before, behind] = [wordBefore(text.slice(0, number.start)), wordBehind(text.slice(number.end))];
  return (beside.get(`${figure.block}\n${figure.fact}`) ?? []).some(
    ([then, next]) => (then !== '' && then === before) || (next !== '' && next === behind),
  );
}

/** A number of other digits in the very place of the figure: typed over after its control was dropped. */
function typedOver(figure: PrintedFigure, { loose, lines }: Ground): LooseNumber | null {
  const mine = loose.filter(({ block }) => block === figure.block && block !== '');
  for (const paragraph of new Set(mine.map((number) => number.paragraph))) {
    const own = mine.filter((number) => number.paragraph === paragraph);
    const parts = lines.get(paragraph.element)?.remembered;
    if (!parts) continue;
    const { text, figures } = layParts(parts);
    const wanted = figures.filter((one) => figureTag(one.figure.fact) === figureTag(figure.fact));
    for (const { start, end } of wanted) {
      const place = likelyPlace(text, { start, end }, textOf(paragraph.pieces), own);
      if (place) return place;
    }
  }
  return null;
}

/** A number in the text that is like the figure's block, but not surely it. */
function inDoubt(
  { block }: PrintedFigure,
  { loose }: Ground,
  doubtful: ReadonlyMap<string, readonly XmlTree[]>,
): LooseNumber | undefined {
  const place = new Set((doubtful.get(block) ?? []).flatMap(paragraphsIn));
  return place.size === 0 ? undefined : loose.find(({ figure, paragraph }) => figure && place.has(paragraph.element));
}

/**
 * Numbers that people wrote and that read like a figure of the document which reads otherwise today: copied without its
 * control, they would go on saying what it said.
 * @param moved whether the figure reads otherwise today.
 */
export function repeatedFigures(
  report: OpenReport,
  located: readonly LocatedBlock[],
  loose: readonly LooseNumber[],
  moved: (figure: PrintedFigure) => boolean,
): UnattachedFigure[] {
  const free = loose.filter(({ generated, figure }) => figure && !generated);
  if (free.length === 0) return [];
  const ground = groundOf(report, located, loose);
  return free.flatMap((number) => {
    const like = report.record.figures.filter((figure) => mayBe(figure, number, ground));
    const [first] = like;
    if (!first || !like.every(moved)) return [];
    return [{ figure: { ...first, block: number.block, place: number.place }, number }];
  });
}

export function lostFigures(
  report: OpenReport,
  located: readonly LocatedBlock[],
  loose: readonly LooseNumber[],
): LostFigures {
  const lost = missing(report, located);
  if (lost.length === 0) return { unattached: [], gone: [] };
  const ground = groundOf(report, located, loose);
  const doubtful = doubtfulPlaces(report);
  const unattached: UnattachedFigure[] = [];
  const gone: PrintedFigure[] = [];
  const claimed = new Set<LooseNumber>();
  for (const figure of lost) {
    const like = ground.loose.filter((one) => mayBe(figure, one, ground));
    const number =
      // Of two that read alike each has its own.
      like.find((one) => !claimed.has(one)) ??
      like[0] ??
      typedOver(figure, ground) ??
      inDoubt(figure, ground, doubtful);
    if (!number) {
      gone.push(figure);
      continue;
    }
    claimed.add(number);
    unattached.push({ figure, number });
  }
  return { unattached, gone };
}

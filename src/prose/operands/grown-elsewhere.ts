/**
 * "… làm chết 112 người, bị thương 150 người. … giảm 67 người chết (giảm 37,43%), giảm 36 người bị thương (19,35%)": a change with its percentage whose
 * figure stands in a sentence or a paragraph before. That sentence is the one whose figures bear out most of them; the others are then asked, too.
 */
import { absolute, add, compare, fromInteger, shift, sign, subtract } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { isPercent } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { telling } from '../relations/comparison-claims';
import { askDerived } from '../relations/derived-growth';
import { quotientOf } from '../relations/quotient-slip';
import { sentenceOf } from '../relations/skeleton';
import { isPrimary, type ReadLine } from '../text/read-line';
import { figuresAround, type Around } from './around';
import { calledSo, subjectOf } from './called';

/** So many digits of a percentage tell. */
const LEAST = 2;

/** The percentage in the bracket right behind a change. */
function growthOf(read: ReadLine, change: Mention): Mention | undefined {
  const next = read.mentions[read.mentions.indexOf(change) + 1];
  const beside =
    next && /^[^.;,()\d]{0,30}\(\s*(?:tăng |giảm |[+-])?\s*$/u.test(read.low.slice(change.unitEnd, next.start));
  return beside && isPercent(next) && next.role === 'growth' && next.direction === change.direction ? next : undefined;
}

/** Figures of its very noun ahead of a change, nearest first. */
const kinOf = (around: Around, change: Mention): readonly Mention[] =>
  figuresAround(around, change).filter(
    (each) =>
      isPrimary(each) &&
      !each.hedged &&
      each.unit !== null &&
      each.unit.kind === change.unit?.kind &&
      (each.line === change.line ? each.start < change.start : each.line.index < change.line.index),
  );

interface Grown {
  readonly change: Mention;
  readonly growth: Mention;
}

/** Where the figures of a sentence stand. */
const placeOf = ({ places }: Around, mention: Mention): string => {
  const read = places.find(({ line }) => line === mention.line);
  return read ? `${String(mention.line.index)}:${String(sentenceOf(read, mention))}` : '';
};

/** The one figure of a sentence that a change is of: alone of its noun there, or named by its words; null for none or several. */
function nowIn(around: Around, place: string, change: Mention): Mention | null {
  const kin = kinOf(around, change).filter((each) => placeOf(around, each) === place);
  const words = [...subjectOf(around.read, change), ...(change.after.toLowerCase().match(/\p{L}+/gu) ?? [])];
  const { list } = calledSo(kin, words);
  const [only, other] = list.length > 0 ? list : kin;
  return only && !other ? only : null;
}

/** Whether the percentage is that of the change, to the last digit that it prints. */
function fits({ change, growth }: Grown, now: Mention): boolean {
  const before = change.direction < 0 ? add(now.value, change.value) : subtract(now.value, change.value);
  const given = sign(before) > 0 ? quotientOf(change, { ...now, value: before }) : null;
  if (given === null || telling(growth) < LEAST) return false;
  const gap = absolute(subtract(absolute(growth.value), given));
  return compare(shift(add(gap, gap), growth.decimals), fromInteger(1)) <= 0;
}

/** The sentence whose figures bear out most of the changes of one; what bears out none is another's. */
function sourceOf(around: Around, changes: readonly Grown[]): string | null {
  const places = new Set(changes.flatMap(({ change }) => kinOf(around, change).map((each) => placeOf(around, each))));
  const score = (place: string): number =>
    changes.filter((each) => {
      const now = nowIn(around, place, each.change);
      return now !== null && fits(each, now);
    }).length;
  const scored = [...places].map((place) => ({ place, score: score(place) }));
  const most = Math.max(0, ...scored.map((each) => each.score));
  return most === 0 ? null : (scored.find((each) => each.score === most)?.place ?? null);
}

/** Changes of one line that no figure of their sentence explains, sentence by sentence. */
export function grownElsewhere(draft: ProseDraft, around: Around): void {
  const { read } = around;
  const sentences = new Map<number, Grown[]>();
  for (const change of read.mentions) {
    const growth = change.role === 'change' && !change.hedged ? growthOf(read, change) : undefined;
    if (!growth || growth.hedged || draft.isAsked(growth) || draft.isAsked(change)) continue;
    const own = sentenceOf(read, change);
    sentences.set(own, [...(sentences.get(own) ?? []), { change, growth }]);
  }
  for (const changes of sentences.values()) {
    const place = sourceOf(around, changes);
    for (const { change, growth } of place === null ? [] : changes) {
      const now = nowIn(around, place ?? '', change);
      if (now) askDerived(draft, read, now, change, growth, true);
    }
  }
}

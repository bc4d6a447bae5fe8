/**
 * "Trong 73 cuộc nêu trên", "đã xử lý 66/74 đơn", "đàn bò tăng 3,5% (11.086/10.714 con)", "làm chết 02 người … tăng 01 người chết (02/01)": a figure said
 * a second time, where its words leave no doubt which it repeats.
 */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { part } from '../relations/asking';
import { digitsOf } from '../relations/figure-digits';
import { isSlip } from '../relations/slips';
import { isPrimary, type ReadLine } from '../text/read-line';
import { figuresAround, inOneSentence, type Around } from './around';
import { calledSo, subjectOf } from './called';

const AGAIN = /^[^.;,:()\d]{0,20}(?:nêu trên|nói trên|ở trên|trên đây|này)(?!\p{L})/u;

/** The two of a fraction: what it has now and had then, rather than some of all. */
const isCompared = (read: ReadLine, now: Mention): boolean => {
  const before = read.mentions[read.mentions.indexOf(now) - 1];
  return before !== undefined && before.direction !== 0 && now.start - before.unitEnd < 40;
};

/** What is due is the second of the two; what is compared with then, the first. */
function repeatOf(read: ReadLine, now: Mention): Mention | undefined {
  const base = read.mentions[read.mentions.indexOf(now) + 1];
  if (now.role !== 'now' || base?.role !== 'base') return undefined;
  return isCompared(read, now) ? now : base;
}

const isSame = (a: Mention, b: Mention): boolean => compare(a.value, b.value) === 0;

/** Words of the change before a fraction: "tăng 01 người chết (02/01)". */
const changedBy = (read: ReadLine, now: Mention): Mention | undefined => {
  const before = read.mentions[read.mentions.indexOf(now) - 1];
  return before && before.direction !== 0 ? before : undefined;
};

function ask(draft: ProseDraft, around: Around, again: Mention, change: Mention | undefined, outright: boolean): void {
  const kin = figuresAround(around, again).filter(
    (each) =>
      each !== again &&
      isPrimary(each) &&
      !each.hedged &&
      !(each.line === again.line && each.start > again.start) &&
      each.unit !== null &&
      sameKind(each.unit, again.unit ?? change?.unit ?? null),
  );
  const named = change
    ? calledSo(kin, [...subjectOf(around.read, change), ...(change.after.toLowerCase().match(/\p{L}+/gu) ?? [])]).list
    : [];
  const list = named.length > 0 ? named : kin;
  const same = list.find((each) => isSame(each, again));
  if (same) {
    draft.relate({ kind: 'equal', whole: again, parts: [part(same)], statement: 'nhắc lại' });
    return;
  }
  // "Trong 73 cuộc nêu trên": only what says that it repeats may be told to be wrong.
  const [only, other] = kin;
  const near = only?.line === again.line && only.unit?.kind === again.unit?.kind && isSlip(again.value, only.value);
  if (outright && only && !other && near && digitsOf(again) > 1)
    draft.relate({ kind: 'equal', whole: again, parts: [part(only)], statement: 'nhắc lại' });
}

/** Whether it is known to repeat another, or to be repeated by it. */
const isRepeated = (draft: ProseDraft, mention: Mention): boolean =>
  draft.isAsked(mention, 'equal') ||
  draft
    .relationsOf(mention.line)
    .some(({ kind, parts }) => kind === 'equal' && parts.some(({ fact }) => draft.mentions[fact] === mention));

/** So many digits are not said twice by accident. */
const LONG = 4;

/** "… thu hút 38.214 lượt khách. … 38.214 lượt khách này …": a long figure said again in another sentence, of the very noun. */
function saidTwice(draft: ProseDraft, around: Around, again: Mention): void {
  const first = figuresAround(around, again).find(
    (each) =>
      isPrimary(each) &&
      !each.hedged &&
      isSame(each, again) &&
      each.unit?.kind === again.unit?.kind &&
      each.unit?.power === again.unit?.power &&
      (each.line === again.line
        ? each.start < again.start && !inOneSentence(around.read, each, again)
        : each.line.index < again.line.index),
  );
  if (first) draft.relate({ kind: 'equal', whole: again, parts: [part(first)], statement: 'nhắc lại' });
}

/** Repeats of one line. */
export function repeatsElsewhere(draft: ProseDraft, around: Around): void {
  const { read } = around;
  for (const each of read.mentions) {
    if (each.hedged || isRepeated(draft, each)) continue;
    const again = each.role === 'now' ? repeatOf(read, each) : undefined;
    if (again && !isRepeated(draft, again))
      ask(draft, around, again, again === each ? changedBy(read, each) : undefined, false);
    else if (isPrimary(each) && each.unit?.dimension === 'count' && AGAIN.test(read.low.slice(each.unitEnd)))
      ask(draft, around, each, undefined, true);
    if (isPrimary(each) && each.unit !== null && digitsOf(each) >= LONG && !isRepeated(draft, each))
      saidTwice(draft, around, each);
  }
}

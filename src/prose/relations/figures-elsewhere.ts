/**
 * "So với năm 2024, số hộ nghèo giảm 29 hộ (năm 2024: 126 hộ)": a change whose own figure stands in another sentence of the
 * text. It is known by its words; claimed where it holds, accused where no other figure has these words and it nearly does.
 */
import { toText } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askChange, askGrowth } from './comparisons';
import { isLikeGap } from './gaps';
import { isLikeGrowth } from './quotient-slip';
import { satellitesOf, startOf } from './satellites';

const NO_SUBJECT = new Set(
  'so với cùng kỳ năm trước ngoái tháng quý tăng giảm cao thấp nhiều ít hơn đi thêm bớt là có được đã còn số tổng của và trong đó đạt ước thực hiện thì này nay trên tại địa bàn toàn xã huyện tỉnh thành phố riêng về đầu cuối'.split(
    ' ',
  ),
);

function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => !NO_SUBJECT.has(word)));
}

const ownWords = ({ label, unit }: Mention): Set<string> =>
  wordsOf(`${label} ${unit?.dimension === 'count' ? unit.text : ''}`);

/** Whether a figure's own words are those of the change, and hardly any more. */
function isAbout(mention: Mention, subject: ReadonlySet<string>): boolean {
  const own = ownWords(mention);
  return own.size <= subject.size + 1 && [...subject].every((word) => own.has(word));
}

const isLikely = (change: Mention, now: Mention, then: Mention): boolean =>
  change.role === 'change' ? isLikeGap(change, now, then) : isLikeGrowth(change, now, then);

export function askElsewhere(draft: ProseDraft, read: ReadLine): void {
  for (const { of, by } of satellitesOf(read)) {
    if (of) continue;
    for (const [at, change] of by.entries()) {
      const [before, then] = [by[at - 1], by[at + 1]];
      if (then?.role === 'prior') askOne(draft, read, change, then, before?.unitEnd ?? 0);
    }
  }
}

/** Syllables that two names share, and of how many. */
const [SHARED, OF] = [3, 2];

/** "đi làm việc ở nước ngoài theo hợp đồng 1.375 người. Số lao động đi làm việc ở nước ngoài tăng 19,8%": of the figures ahead the one that goes by most of its words. */
function askNearest(
  draft: ProseDraft,
  read: ReadLine,
  change: Mention,
  then: Mention,
  subject: ReadonlySet<string>,
): void {
  const scored = read.mentions
    .filter(
      (each) =>
        each.end < change.start &&
        isPrimary(each) &&
        !each.hedged &&
        each.planned === change.planned &&
        sameKind(each.unit, then.unit),
    )
    .map((each) => ({ each, score: [...wordsOf(each.label)].filter((word) => subject.has(word)).length }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most);
  const [only, other] = best;
  if (!only || other || most < SHARED || most * OF < subject.size || most * OF < wordsOf(only.each.label).size) return;
  const sure = isLikely(change, only.each, then);
  if (change.role === 'change') askChange(draft, read, change, only.each, then, sure);
  else askGrowth(draft, read, change, only.each, then, sure);
}

function askOne(draft: ProseDraft, read: ReadLine, change: Mention, then: Mention, from: number): void {
  if (change.hedged || then.hedged || (change.role !== 'change' && change.role !== 'growth')) return;
  if (change.role === 'growth' ? change.unit?.dimension !== 'percent' : !sameKind(change.unit, then.unit)) return;
  const subject = wordsOf(read.masked.slice(Math.max(from, startOf(read, change)), change.start));
  if (subject.size < 2) return;
  const about = draft.mentions.filter(
    (each) =>
      (isPrimary(each) || each.role === 'now') &&
      !each.hedged &&
      each.planned === change.planned &&
      sameKind(each.unit, then.unit) &&
      isAbout(each, subject),
  );
  if (about.length === 0) {
    askNearest(draft, read, change, then, subject);
    return;
  }
  const exact = about.filter((each) => ownWords(each).size === subject.size);
  const found = exact.length > 0 ? exact : about;
  const [now] = found;
  if (!now || new Set(found.map(({ value }) => toText(value))).size !== 1) return;
  const sure = isLikely(change, now, then);
  if (change.role === 'change') askChange(draft, read, change, now, then, sure);
  else askGrowth(draft, read, change, now, then, sure);
}

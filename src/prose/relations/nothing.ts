/** "không có đơn thư tố cáo nào": a count of nought that a text states in words, beside a figure of the same noun. */
import { ZERO } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { unitAt } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';

const NOTHING =
  /(?<!\p{L})(?:không (?:có|phát sinh|xảy ra|nhận được|ghi nhận)|chưa (?:có|phát sinh|xảy ra|phát hiện|ghi nhận))\s+(?=(?:đơn|vụ|ca|trường hợp|lượt|đoàn|hộ)(?!\p{L}))/gu;

/** Counts of nought of a line, each no more than the last figure of its noun before it. */
export function nothingIn(draft: ProseDraft, read: ReadLine): void {
  for (const match of read.low.matchAll(NOTHING)) {
    const from = match.index + match[0].length;
    const noun = /^\p{L}+/u.exec(read.low.slice(from))?.[0] ?? '';
    const of = read.mentions.filter(
      (each) => isPrimary(each) && each.unitEnd <= match.index && each.unit?.kind === noun,
    );
    const whole = of.find((each) => read.structure.depth[each.start] === 0) ?? of[0];
    const unit = unitAt(noun, 0).unit;
    if (!whole || !unit || whole.hedged) continue;
    const after = /^[^.,;:()]*/u.exec(read.masked.slice(from + noun.length))?.[0].trim() ?? '';
    const none: Mention = {
      ...whole,
      start: match.index,
      end: from + noun.length,
      unitEnd: from + noun.length,
      value: ZERO,
      decimals: 0,
      other: null,
      unit,
      before: '',
      after,
      label: after,
    };
    draft.add(none);
    draft.relate({ kind: 'subset', whole, parts: [{ mention: none, sign: 1 }], statement: match[0].trim() });
  }
}

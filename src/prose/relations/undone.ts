/** "642 hồ sơ …. Đã có 618 hồ sơ nhận tiền …. Số hồ sơ chưa nhận tiền là 24": what is not done yet, sentences behind what is. */
import { compare } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, sumClaim } from './asking';
import { TENTH, isWithin, sumOfParts } from './sum-fit';

const UNDONE = /(?<!\p{L})chưa (?:được )?(\p{L}+(?: \p{L}+)?)/u;
const DUE = /(?<!\p{L})(?:chưa|không|phải|cần)(?!\p{L})/u;

const wordsOf = (read: ReadLine, { before, after, unitEnd }: Mention): string => {
  const behind = /^\s*\p{L}+(?: \p{L}+){0,2}/u.exec(read.low.slice(unitEnd))?.[0] ?? '';
  return `${before} ${after} ${behind}`.toLowerCase();
};

/** Figures of one line that are not done yet. */
export function undoneIn(draft: ProseDraft, read: ReadLine): void {
  if (!read.low.includes('chưa ')) return;
  const words = new Map(read.mentions.map((each) => [each, wordsOf(read, each)]));
  for (const rest of read.mentions) {
    if (!isPrimary(rest) || rest.hedged || draft.summands.has(rest) || draft.split.has(rest)) continue;
    const verb = UNDONE.exec(words.get(rest) ?? '')?.[1];
    if (verb === undefined) continue;
    const kin = read.mentions.filter(
      (each) =>
        each.end < rest.start &&
        isPrimary(each) &&
        !each.hedged &&
        (rest.unit === null ? each.unit?.dimension === 'count' : sameKind(each.unit, rest.unit)),
    );
    const named = new RegExp(`(?<!\\p{L})${verb}(?!\\p{L})`, 'u');
    const says = (each: Mention): boolean => {
      const own = words.get(each) ?? '';
      return own.includes(verb) && named.test(own) && !DUE.test(own);
    };
    const [done, second] = kin.filter(says);
    if (!done || second) continue;
    const outer = kin.filter((each) => each !== done && !draft.summands.has(each));
    const wholes = outer.filter((each) => sameKind(each.unit, done.unit) && compare(each.value, done.value) >= 0);
    const [whole, other] = wholes;
    if (!whole || other) continue;
    const sum = sumOfParts(whole, [done, { ...rest, unit: rest.unit ?? whole.unit }]);
    const sure = sum !== null && outer.length === 1 && isWithin(sum, whole.value, TENTH);
    askClaim(draft, sumClaim(whole, [done, rest], `đã ${verb}, chưa ${verb}`), sure ? 'accuse' : 'silent');
  }
}

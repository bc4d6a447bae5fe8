/** "5.214 trẻ (2.751 nam, 2.463 nữ), tỷ số giới tính khi sinh 111,7 nam/100 nữ": boys for each hundred girls. */
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { startBefore, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { askClaim, part } from './asking';
import { isNearQuotient, slipExplainsQuotient } from './quotient-slip';

/** Of the whole province it is of no figures beside it. */
const NAMED = /(?<!\p{L})tỷ số giới tính(?![^.;\d]*(?<!\p{L})(?:toàn|cả|chung|bình quân)(?!\p{L}))[^.;\d]{0,40}$/u;
const BOYS = /(?<!\p{L})(?:nam|trai)(?!\p{L})/u;
const GIRLS = /(?<!\p{L})(?:nữ|gái)(?!\p{L})/u;

const wordsOf = ({ label, unit, after }: Mention): string => `${label} ${unit?.text ?? ''} ${after}`.toLowerCase();

/** The only figure before it in its sentence that the words name. */
function onlyOne(before: readonly Mention[], own: RegExp, other: RegExp): Mention | undefined {
  const [one, second] = before.filter((each) => own.test(wordsOf(each)) && !other.test(wordsOf(each)));
  return second ? undefined : one;
}

/** Sex ratios of one line. */
export function sexRatios(draft: ProseDraft, read: ReadLine): void {
  for (const said of read.mentions) {
    if (said.hedged || draft.isAsked(said) || !NAMED.test(read.low.slice(0, said.start))) continue;
    const from = startBefore(withoutDepth(read.structure), said.start, 'sentence');
    const before = read.mentions.filter(
      (each) => each.start >= from && each.end < said.start && isPrimary(each) && !each.hedged,
    );
    const [boys, girls] = [onlyOne(before, BOYS, GIRLS), onlyOne(before, GIRLS, BOYS)];
    if (!boys || !girls) continue;
    const ratio = { ...said, unit: null };
    const [top, bottom] = [
      { ...boys, unit: null },
      { ...girls, unit: null },
    ];
    const meant = isNearQuotient(ratio, top, bottom) || slipExplainsQuotient(ratio, top, bottom);
    const claim = { whole: said, parts: [part(boys), part(girls)], factorPower: 2, statement: 'tỷ số giới tính' };
    askClaim(draft, { kind: 'ratio', ...claim }, meant ? 'accuse' : 'silent');
  }
}

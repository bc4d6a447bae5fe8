/** "quá hạn 06 hồ sơ, đều thuộc lĩnh vực đất đai": all of an amount is one line's, said while that line has as much as the amount. */
import { compare, sign } from '../../core/decimal';
import type { Reading } from '../../core/reading';
import type { ReadLine } from '../../prose';
import type { LinesNamed } from './lines-named';
import type { Holding } from './superlatives';
import type { Ties } from './tie';

const ALL_IN =
  /(?<!\p{L})(?:đều|tất cả|toàn bộ)(?:\s+(?:là|đều))?\s+(?:thuộc|ở|tại|của|do|trong|là|tập trung (?:ở|tại)|nằm (?:ở|trong|tại)|xảy ra (?:ở|tại|trên))(?!\p{L})/giu;
const SENTENCE_ENDS = /[.!?]\s/u;

export function allOfOne(
  { line: { plain }, mentions }: ReadLine,
  ties: Ties,
  books: Reading,
  lines: LinesNamed,
): readonly Holding[] {
  return [...plain.matchAll(ALL_IN)].flatMap((match): Holding[] => {
    const end = match.index + match[0].length;
    const amount = mentions.filter(({ unitEnd }) => unitEnd <= match.index).at(-1);
    const tie = amount && ties.get(amount);
    const whole = tie?.work === null ? tie.facts[0] : undefined;
    const fact = books.facts[whole ?? -1];
    if (!amount || whole === undefined || !fact || SENTENCE_ENDS.test(plain.slice(amount.unitEnd, match.index)))
      return [];
    const [behind = ''] = /^[^.;()\d]*/u.exec(plain.slice(end)) ?? [];
    const line = lines.only(behind, ({ table }) => table === fact.table);
    const part = line ? lines.inColumnOf(line, whole) : undefined;
    const own = books.facts[part ?? -1];
    if (part === undefined || part === whole || !own || compare(own.value, fact.value) !== 0 || sign(own.value) <= 0)
      return [];
    return [
      {
        ...{ start: match.index, end, ofLines: false },
        condition: (names) => `${names.nameOf(part)} == ${names.nameOf(whole)} and ${names.nameOf(part)} > 0`,
      },
    ];
  });
}

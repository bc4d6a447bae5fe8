/** Which of the amounts before it a percentage or change is said of: the one that its clause names again, or that counts the same. */
import { wordsOf, type Mention } from '../../prose';

const VERBS =
  /(?<!\p{L})(?:tăng|giảm|chiếm|đạt|vượt|còn|thiếu|chỉ|mới|bằng|riêng|trong đó|thêm|tỷ lệ|tỷ trọng|ước|khoảng|trong khi|đồng thời|nhưng|còn lại)(?!\p{L})/giu;
/** What a clause says beside its verbs: what it is said of. */
export const withoutVerbs = (words: string): string => words.replace(VERBS, ' ');

const SENTENCE = /[.!?]\s/u;

const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((word) => b.has(word));

/** "… đàn bò 1.468 con … Đàn bò đạt 97,9% kế hoạch": the words before it are those of one amount. */
export function namedBefore(mention: Mention, amounts: readonly Mention[]): Mention | undefined {
  const words = wordsOf(withoutVerbs(mention.before));
  if (words.size === 0) return undefined;
  const named = amounts.filter(({ label }) => same(wordsOf(withoutVerbs(label)), words));
  return named.length === 1 ? named[0] : undefined;
}

/** "08 vụ, làm chết 03 người …; giảm 03 vụ, tăng 01 người chết": of one sentence the amount of the same unit, by its noun where several are. */
export function countedAlike(mention: Mention, amounts: readonly Mention[]): Mention | undefined {
  if (mention.role !== 'change' || mention.unit?.dimension !== 'count') return undefined;
  const { text } = mention.unit;
  const alike = amounts.filter(
    ({ unit, unitEnd, line }) => unit?.text === text && !SENTENCE.test(line.plain.slice(unitEnd, mention.start)),
  );
  if (alike.length <= 1) return alike[0];
  const noun = wordsOf(/^[^,;.()]*/u.exec(mention.line.plain.slice(mention.unitEnd))?.[0] ?? '');
  const named = alike.filter(({ label }) => {
    const words = wordsOf(label);
    return noun.size > 0 && [...noun].every((word) => words.has(word));
  });
  return named.length === 1 ? named[0] : undefined;
}

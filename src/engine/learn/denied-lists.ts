/** "Không phát sinh đơn khiếu nại, tố cáo.": what else one denial denies, behind the first thing that it names. */

/** Another noun behind a comma or "và", up to the next one or the clause's end: no new verb, no figure. */
const FURTHER =
  /^(?:\s+nào)?\s*(?:,|(?<!\p{L})(?:và|hoặc|hay)(?!\p{L}))\s+(?!(?:không|chưa|đã|được|có|tăng|giảm|đạt|bằng|là|tuy|nhưng|song|do|vì|so|trong|tại|ở|trên|đồng thời|qua|góp|để|nên|còn|mà|theo|với|từ|đến|bảo đảm|đảm bảo|giữ|an ninh|tình hình|công tác|số|các)(?!\p{L}))(\p{L}+(?:\s+\p{L}+){0,5}?)(?=\s*(?:[,.;]|$|(?:và|hoặc|hay|nào|so với|trong|trên|tại|ở)(?!\p{L})))/iu;

/** The further nouns of a denial that ends at `end`, and where the last of them ends. */
export function furtherDenied(plain: string, end: number): { readonly nouns: readonly string[]; readonly end: number } {
  const nouns: string[] = [];
  let at = end;
  for (let match = FURTHER.exec(plain.slice(at)); match; match = FURTHER.exec(plain.slice(at))) {
    nouns.push(match[1] ?? '');
    at += match[0].length;
  }
  return { nouns, end: at };
}

/** Brackets of a sentence: whether what stands in one is over before another word comes. */

/** Whether the words behind a place close a bracket that was open there. */
export function closesBracket(words: string): boolean {
  let depth = 0;
  for (const sign of words) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}

/** How many more brackets words open than they close. */
export const bracketsOpen = (words: string): number =>
  (words.match(/\(/gu) ?? []).length - (words.match(/\)/gu) ?? []).length;

/** Templates nested deeper than anybody writes are refused before they are parsed: parsing them takes long and fills the stack. */

/** Blocks within blocks ("{% if %}", "{% for %}"…). */
const DEEPEST = 40;
const BLOCK = /\{%-?\s*(end)?(?:if|unless|case|for|footnote|chi_ky|comment)\b/g;

/** Line and column, from 1, of the first block that stands too deep; null where none does. */
export function tooDeepAt(source: string): { readonly line: number; readonly column: number } | null {
  let depth = 0;
  for (const { 1: end, index } of source.matchAll(BLOCK)) {
    depth = end === undefined ? depth + 1 : Math.max(0, depth - 1);
    if (depth <= DEEPEST) continue;
    const before = source.slice(0, index);
    return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
  }
  return null;
}

/** Headings and labels for comparison: folded, without what people add around a name. */
import { foldText } from '../language';

const kept = new Map<string, string>();

/** Without units in brackets behind it, closing punctuation and footnote marks; commas spaced alike. */
export function comparable(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const name = foldText(text)
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/(?<![\s:.;,*])[\s:.;,*]+$/u, '')
    .replace(/ ?[,/] ?/g, ', ')
    .trim();
  if (kept.size >= 20_000) kept.clear();
  kept.set(text, name);
  return name;
}

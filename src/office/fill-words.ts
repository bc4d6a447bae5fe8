/** Headings and names of a profile: `{{ name }}` is replaced by its word. Passages have the whole template language instead. */

const PLACEHOLDER = /\{\{\s*([a-z_]+(?:\.[a-z_]+)*)\s*\}\}/g;

/** What is wrong with a text's names: one that is not among `known`, or braces that hold none; null where nothing is. */
export function wrongWord(text: string, known: readonly string[]): string | null {
  for (const [whole, name = ''] of text.matchAll(PLACEHOLDER)) if (!known.includes(name)) return whole;
  const rest = text.replace(PLACEHOLDER, ' ');
  const at = rest.search(/[{}]/);
  return at < 0 ? null : rest.slice(at, at + 24).trim();
}

/** Unknown names stay as they are, so that the mistake is seen. */
export function fillWords(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => words[name] ?? whole);
}

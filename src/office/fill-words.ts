/**
 * Headings and names of a profile: `{{ name }}` is replaced by its word, `{{ NAME }}` by it in capitals, `{{ Name }}` by it with a capital.
 * Passages have the whole template language instead.
 */

const PLACEHOLDER = /\{\{\s*([a-z_]+(?:\.[a-z_]+)*|[A-Z_]+(?:\.[A-Z_]+)*|[A-Z][a-z_]*(?:\.[a-z_]+)*)\s*\}\}/g;

function cased(name: string, word: string): string {
  if (name === name.toLowerCase()) return word;
  if (name === name.toUpperCase()) return word.toLocaleUpperCase('vi');
  return word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1);
}

/** What is wrong with a text's names: one that is not among `known`, or braces that hold none; null where nothing is. */
export function wrongWord(text: string, known: readonly string[]): string | null {
  for (const [whole, name = ''] of text.matchAll(PLACEHOLDER)) if (!known.includes(name.toLowerCase())) return whole;
  const rest = text.replace(PLACEHOLDER, ' ');
  const at = rest.search(/[{}]/);
  return at < 0 ? null : rest.slice(at, at + 24).trim();
}

/** Unknown names stay as they are, so that the mistake is seen. */
export function fillWords(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const word = words[name.toLowerCase()];
    return word === undefined ? whole : cased(name, word);
  });
}

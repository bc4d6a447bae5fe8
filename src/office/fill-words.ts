/** Headings and names of a profile: `{{ name }}` is replaced by its word. Passages have the whole template language instead. */

const PLACEHOLDER = /\{\{\s*([a-z_]+(?:\.[a-z_]+)*)\s*\}\}/g;

/** Unknown names stay as they are, so that the mistake is seen. */
export function fillWords(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => words[name] ?? whole);
}

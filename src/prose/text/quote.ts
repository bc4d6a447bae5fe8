/** The words about a stretch of a paragraph, by which people find it: "… xét xử [168], đình chỉ 147 …". */

const BEFORE = 50;
const BEHIND = 25;

export function quoteOf(text: string, start: number, end: number): string {
  const [from, to] = [Math.max(0, start - BEFORE), Math.min(text.length, end + BEHIND)];
  // Whole words alone, where the paragraph does not begin or end there.
  const before = from === 0 ? text.slice(0, start) : `… ${text.slice(from, start).replace(/^\S*\s+/u, '')}`;
  const behind = to === text.length ? text.slice(end) : `${text.slice(end, to).replace(/\s+\S*$/u, '')} …`;
  return `${before}[${text.slice(start, end)}]${behind}`.replace(/\s+/gu, ' ').trim();
}

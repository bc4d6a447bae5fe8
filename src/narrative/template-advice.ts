/** What is most likely meant where a wording cannot be read, or would print its own signs: for somebody who edits in Word. */

const TAG = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/gu;
const CURLY_QUOTES = /[“”‘’]/u;
/** "{ so_vu }": one brace where two are meant. */
const SINGLE = /(?<!\{)\{\s*([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)\s*(?:\|[^{}\n]*)?\}(?!\})/u;

/** The text with its tags blanked, everything else where it was. */
const withoutTags = (source: string): string => source.replace(TAG, (tag) => tag.replace(/[^\n]/g, ' '));

/** What is wrong and where, counted from the wording's first line. */
export interface Slip {
  readonly said: string;
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** A name in single braces, which would be printed as it stands; null without one. */
export function singleBrace(source: string): Slip | null {
  const match = SINGLE.exec(withoutTags(source));
  if (!match) return null;
  const before = source.slice(0, match.index).split('\n');
  return {
    said: match[0],
    name: match[1] ?? '',
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
  };
}

/** Why a tag of that line and below is no tag, in Vietnamese; "" where nothing comes to mind. */
export function adviceFor(source: string, line: number): string {
  const from = source
    .split('\n')
    .slice(line - 1)
    .join('\n');
  const tags = [...from.matchAll(/\{[{%](?:(?!\{[{%])[^\n])*/gu)].map(
    ([tag]) => /^\{[{%].*?[}%]\}/u.exec(tag)?.[0] ?? tag,
  );
  if (tags.some((tag) => CURLY_QUOTES.test(tag)))
    return 'dấu ngoặc kép cong “ ” (Word tự đổi) phải gõ lại thành dấu thẳng "';
  const [first = ''] = tags;
  if (/^\{\{[^}]*\}(?!\})/u.test(first)) return 'thiếu một dấu } ở cuối';
  if (/^\{%[^%]*(?:\}|$)/u.test(first)) return 'thẻ phải kết thúc bằng %}';
  return '';
}

const COMPARING = /\{\{\s*([a-z0-9_.]+)\s*\|[^}]*?(?<![a-z_])(so_voi|bien_dong|so_muc)\s*(?=[|}])/u;

/** A comparison without what it is compared with; null where there is none. */
export function lacksOther(source: string): Slip | null {
  const match = COMPARING.exec(source);
  if (!match) return null;
  const before = source.slice(0, match.index).split('\n');
  const [, name = '', said = ''] = match;
  return { said, name, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

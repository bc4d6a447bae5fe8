/**
 * A passage's wording as a secretary sees it: running text with chips in it, never code. What a chip does not know how to
 * show is kept as it was typed: the parts' sources put together are the wording again, character by character.
 */
import { filledChoice, filledFigure, type ChoiceChip, type FigureChip } from './chips';

export type CodeKind =
  | 'note'
  | 'end-note'
  | 'held'
  | 'end-held'
  | 'when'
  | 'otherwise'
  | 'end-when'
  | 'each'
  | 'end-each'
  | 'word'
  | 'other';

export interface TextPart {
  readonly kind: 'text';
  readonly source: string;
}

/** What is shown by name and left as it is. */
export interface CodePart {
  readonly kind: 'code';
  readonly source: string;
  readonly code: CodeKind;
  /** Name or condition that it is about, for the chip's face. */
  readonly about: string;
}

export type Part = TextPart | FigureChip | ChoiceChip | CodePart;

const COMMENT = String.raw`\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}`;
const OUTPUT = String.raw`\{\{(?:"[^"]*"|'[^']*'|[^}"'])*\}\}`;
const TAG = String.raw`\{%(?:"[^"]*"|'[^']*'|[^%"']|%(?!\}))*%\}`;
/** A figure with the words for there being none of it, as the editor writes it. */
const UNLESS_NONE = String.raw`\{% if [a-z][\w.]*\.khong %\}[^{}]*\{% else %\}${OUTPUT}\{% endif %\}`;
const CODE = new RegExp(`${COMMENT}|${UNLESS_NONE}|${OUTPUT}|${TAG}`, 'gu');

const KINDS: Readonly<Record<string, CodeKind>> = {
  footnote: 'note',
  endfootnote: 'end-note',
  chi_ky: 'held',
  endchi_ky: 'end-held',
  if: 'when',
  unless: 'when',
  case: 'when',
  elsif: 'otherwise',
  else: 'otherwise',
  when: 'otherwise',
  endif: 'end-when',
  endunless: 'end-when',
  endcase: 'end-when',
  for: 'each',
  endfor: 'end-each',
};

function codeOf(source: string): CodePart {
  const inner = /^\{[{%]-?\s*([\s\S]*?)\s*-?[}%]\}$/u.exec(source)?.[1] ?? '';
  if (source.startsWith('{{')) {
    const about = /^[\w.]+/u.exec(inner)?.[0] ?? '';
    return { kind: 'code', source, code: inner.includes('|') || about === '' ? 'other' : 'word', about };
  }
  const [, tag = '', about = ''] = /^([a-z_]+)\s*([\s\S]*)$/u.exec(inner) ?? [];
  return { kind: 'code', source, code: KINDS[tag] ?? 'other', about: tag === 'chi_ky' ? periodIn(about) : about };
}

/** `"6 tháng đầu năm 2025", khi …`: its period. */
const periodIn = (given: string): string => /^(["'])(.*?)\1/u.exec(given)?.[2] ?? '';

const partOf = (source: string): Part => filledFigure(source) ?? filledChoice(source) ?? codeOf(source);

export function partsOf(wording: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  const text = (to: number): void => {
    if (to > from) parts.push({ kind: 'text', source: wording.slice(from, to) });
  };
  for (const match of wording.matchAll(CODE)) {
    text(match.index);
    parts.push(partOf(match[0]));
    from = match.index + match[0].length;
  }
  text(wording.length);
  return parts;
}

export const wordingOfParts = (parts: readonly Part[]): string => parts.map(({ source }) => source).join('');

/** What a person types is text, whatever it looks like. */
export const typedText = (text: string): TextPart => ({
  kind: 'text',
  source: text.replace(/\{(?=[{%])/gu, '{ ').replace(/\r\n?/gu, '\n'),
});

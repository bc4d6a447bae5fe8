/**
 * Wording is a claim: a comparative word typed beside a figure is true of this period and may be false of the next.
 * The lint finds such words, so that they are left to the filters that look at the figures.
 */
import { claimsAround, findClaims, type ClaimAt } from '../language/claims';
import { wordingFilterNames } from './filters-wording';
import type { TemplateOrigin } from './template-fault';

export interface TemplateNotice {
  readonly template: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The word as typed ("tăng"). */
  readonly word: string;
  /** A filter that would choose it. */
  readonly filter: string;
}

const PART = /\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}|\{\{-?(.*?)-?\}\}|\{%-?(.*?)-?%\}/gs;
/** Stands for an output that chooses its own words, and for a footnote's bounds: no claim reaches over it. */
const BREAK = '…';
const FILTER_OF: Readonly<Record<string, string>> = {
  rise: 'tang_giam',
  fall: 'tang_giam',
  same: 'tang_giam',
  'no-rise': 'tang_giam',
  'no-fall': 'tang_giam',
  reach: 'dat',
  miss: 'dat',
  exceed: 'dat',
  'no-exceed': 'dat',
  states: 'dat',
  times: 'bien_dong',
  about: 'so_muc',
  above: 'so_muc',
  below: 'so_muc',
  judges: 'so_muc',
};

interface Flat {
  text: string;
  /** Offset in the source for each character of `text`. */
  readonly origin: number[];
  readonly figures: { readonly start: number; readonly end: number; readonly percent: boolean }[];
}

/** The template as running text: figures are "9", tags and comments are nothing. */
function flatten(source: string): Flat {
  const flat: Flat = { text: '', origin: [], figures: [] };
  const append = (text: string, at: number, moving: boolean): void => {
    for (let index = 0; index < text.length; index += 1) flat.origin.push(at + (moving ? index : 0));
    flat.text += text;
  };
  let last = 0;
  for (const match of source.matchAll(PART)) {
    append(source.slice(last, match.index), last, true);
    last = match.index + match[0].length;
    const [, output, tag] = match;
    if (output !== undefined) appendOutput(flat, output, match.index, append);
    else if (/^\s*(?:end)?footnote\b/.test(tag ?? '')) append(BREAK, match.index, false);
  }
  append(source.slice(last), last, true);
  return flat;
}

function appendOutput(
  flat: Flat,
  output: string,
  at: number,
  append: (text: string, at: number, moving: boolean) => void,
): void {
  const filters = output
    .split('|')
    .slice(1)
    .map((part) => part.trim().split(/[:\s]/)[0] ?? '');
  if (filters.length === 0) return append(/^\s*(?:ky|ten)\./.test(output) ? 'kỳ' : BREAK, at, false);
  if (filters.some((name) => wordingFilterNames.includes(name))) return append(BREAK, at, false);
  flat.figures.push({ start: flat.text.length, end: flat.text.length + 1, percent: filters.includes('phan_tram') });
  append('9', at, false);
}

/** Comparative words beside figures, in order. "đạt 58,53 tạ/ha" states an amount and passes; "đạt 66,3%" judges and does not. */
export function lintTemplate(source: string, origin: TemplateOrigin): TemplateNotice[] {
  const flat = flatten(source);
  const found = findClaims(flat.text);
  const flagged = new Map<number, ClaimAt>();
  for (const figure of flat.figures) {
    const around = claimsAround(flat.text, figure.start, figure.end, found);
    for (const claim of [...around.before, ...around.after]) {
      if (claim.claim.kind === 'states' && !figure.percent) continue;
      flagged.set(flat.origin[claim.start] ?? 0, claim);
    }
  }
  return noticesOf(
    [...flagged].sort(([a], [b]) => a - b),
    source,
    origin,
  );
}

/** The claims, in order of their offsets, as notices with line and column. */
function noticesOf(
  claims: readonly (readonly [offset: number, claim: ClaimAt])[],
  source: string,
  origin: TemplateOrigin,
): TemplateNotice[] {
  let line = origin.firstLine ?? 1;
  let start = 0;
  return claims.map(([offset, { words, claim }]) => {
    for (let next = source.indexOf('\n', start); next >= 0 && next < offset; next = source.indexOf('\n', start)) {
      line += 1;
      start = next + 1;
    }
    return {
      template: origin.id,
      file: origin.file,
      line,
      column: offset - start + 1,
      word: words,
      filter: FILTER_OF[claim.kind] ?? 'tang_giam',
    };
  });
}

/** One sentence for a notice. */
export function describeNotice(notice: TemplateNotice, language: 'vi' | 'en'): string {
  const [line, column] = [String(notice.line), String(notice.column)];
  // Without a file it is the text that is being typed.
  const typed = language === 'vi' ? `Dòng ${line}, cột ${column}` : `Line ${line}, column ${column}`;
  const place = notice.file === '' ? typed : `${notice.file}:${line}:${column}`;
  return language === 'vi'
    ? `${place}: từ "${notice.word}" viết cứng cạnh số liệu; dùng bộ lọc "${notice.filter}" để câu luôn đúng với số.`
    : `${place}: the word "${notice.word}" is fixed beside a figure; use the filter "${notice.filter}" so that the sentence stays true.`;
}

/** Sentences of a wording that are printed for their own period only, and what in each is tied to no cell yet. */
import type { DocumentText } from '../../core/document-text';
import { findClaims, sweepingClaims, wholeClaim } from '../../language';
import { ANY_PERIOD } from '../../narrative';
import { readProse, type Mention } from '../../prose';

export interface Loose {
  readonly kind: 'figure' | 'verb';
  /** In the whole wording. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface HeldSentence {
  /** Of the sentence with its two tags, in the wording. */
  readonly start: number;
  readonly end: number;
  /** Of what stands between the tags. */
  readonly from: number;
  readonly to: number;
  readonly period: string;
  /** As it reads, "…" for what the cells say. */
  readonly text: string;
  readonly loose: readonly Loose[];
}

const TAG = /\{%-?\s*(endchi_ky|chi_ky)\b((?:"[^"]*"|'[^']*'|[^%"']|%(?!\}))*)%\}/gu;
const CODE = /\{\{(?:"[^"]*"|'[^']*'|[^}"'])*\}\}|\{%(?:"[^"]*"|'[^']*'|[^%"']|%(?!\}))*%\}/gu;
/** Stands for code: no word, no number. */
const BLANK = '…';

/** Running text of the same length: what is code says nothing. */
export const masked = (wording: string): string => wording.replace(CODE, (code) => BLANK.repeat(code.length));

/** Figures of a text without code, as prose reads them. */
export function mentionsIn(text: string): readonly Mention[] {
  const document: DocumentText = {
    file: '',
    sha256: null,
    paragraphs: [{ place: 'body', text, marks: [] }],
    tables: [],
  };
  return readProse(document).lines.flatMap(({ mentions }) =>
    mentions.filter(({ start, end }) => /\d/u.test(text.slice(start, end))),
  );
}

/** Words that judge or compare, and figures, between two offsets; what stands in brackets of code is no part of it. */
function looseIn(plain: string, from: number, to: number): readonly Loose[] {
  const text = plain.slice(from, to).replace(/\n/gu, ' ');
  const figures = mentionsIn(text).map(({ start, end }): Loose => ({
    kind: 'figure',
    start: from + start,
    end: from + end,
    text: text.slice(start, end),
  }));
  const swept = sweepingClaims(text);
  const told = findClaims(text).filter(
    ({ claim, start, end }) => claim.kind !== 'states' && !swept.some((each) => each.start < end && start < each.end),
  );
  const verbs = [...told, ...swept.map((each) => wholeClaim(text, each))].map(({ start, end }): Loose => ({
    kind: 'verb',
    start: from + start,
    end: from + end,
    text: text.slice(start, end),
  }));
  const all = [...figures, ...verbs].sort((a, b) => a.start - b.start);
  return all.filter((each, at) => !all.slice(0, at).some((other) => other.end > each.start));
}

/** In the order of their ends: of a sentence with a footnote of its own the footnote's first. */
export function heldSentences(wording: string): readonly HeldSentence[] {
  const open: { readonly start: number; readonly from: number; readonly period: string }[] = [];
  const found: HeldSentence[] = [];
  // What an inner sentence holds is its own.
  let plain = masked(wording);
  for (const match of wording.matchAll(TAG)) {
    const [whole, tag, given = ''] = match;
    if (tag === 'chi_ky') {
      const period = /^\s*(["'])(.*?)\1/u.exec(given)?.[2] ?? '';
      open.push({ start: match.index, from: match.index + whole.length, period });
      continue;
    }
    const opened = open.pop();
    if (!opened) continue;
    const { start, from, period } = opened;
    const [to, end] = [match.index, match.index + whole.length];
    const text = plain.slice(from, to).replace(/…+/gu, BLANK).replace(/\s+/gu, ' ').trim();
    found.push({ start, end, from, to, period, text, loose: looseIn(plain, from, to) });
    plain = plain.slice(0, start) + BLANK.repeat(end - start) + plain.slice(end);
  }
  return found;
}

/** What a sentence stood beside in its own period: "so_vu == 12", "so_vu.dau_dong == …", "so_lieu.dau == …". */
const OF_THEN = /^(?:so_lieu\.dau == "[^"]*"|[\w.]+\.dau_dong == "[^"]*"|[\w.]+ == -?[\d.]+)$/u;

/** The wording with that sentence printed in every period: somebody tied it, or says that it stays true; "cao nhất" still only while it is. */
export function released(wording: string, { start, end, from, to }: HeldSentence): string {
  const [, stated = ''] = /,\s*khi\s+(\S[\s\S]*?)\s*-?%\}$/u.exec(wording.slice(start, from)) ?? [];
  const stays = stated.split(' and ').filter((each) => each !== '' && !OF_THEN.test(each));
  const inside = wording.slice(from, to);
  const said =
    stays.length === 0 ? inside : `{% chi_ky "${ANY_PERIOD}", khi ${stays.join(' and ')} %}${inside}{% endchi_ky %}`;
  return wording.slice(0, start) + said + wording.slice(end);
}

/** The same with that sentence gone. */
export function without(wording: string, { start, end }: HeldSentence): string {
  return (wording.slice(0, start).replace(/[ \t]+$/u, '') + wording.slice(end)).replace(/\n{3,}/gu, '\n\n');
}

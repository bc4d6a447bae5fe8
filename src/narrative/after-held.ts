/** What is left of a paragraph whose sentences are partly held back: its list mark, its last stop, its place in a list numbered by hand. */
import type { Inline } from '../core/report-document';
import { HELD, type SetAside } from './held-tag';
import { readable, text, tidy } from './pieces';

const MARK = /^\s*(?:[-–+•]|\d{1,2}[.)]|\p{Ll}\))\s+/u;
const NUMBER = /^(\s*)(\d{1,2}|\p{Ll}(?=\)))([.)]\s)/u;
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
/** "a) Hộ nghèo: " at a paragraph's head: what all of it is about, no lead to a list. */
const LABEL =
  /^\s*(?:\d{1,2}[.)]|\p{Ll}[.)])\s+(?!trong đó|cụ thể|gồm|bao gồm)\p{Lu}[^:.;,\d“"]{1,45}(?<!như sau|sau đây|gồm|là):\s+/iu;
/** What opens a list, and is left over where nothing of the list is. */
const OPENING = /[,;.]?\s*(?:trong đó|cụ thể|bao gồm|gồm|chia ra)?(?:\s+(?:như sau|sau đây))?\s*:\s*$/iu;

const isBlank = (piece: Inline): boolean => piece.type === 'text' && piece.text.trim() === '';
const isHeld = (piece: Inline | undefined): boolean => piece?.type === 'gap' && piece.missing === HELD;

/** "- " before what followed a first sentence held back, a full stop where ";" led to a last one. */
function mended(raw: readonly Inline[], { pieces, held }: SetAside): readonly Inline[] {
  const kept = tidy(pieces);
  if (kept.length === 0) return kept;
  const said = raw.filter((piece) => !isBlank(piece));
  const first = held[0]?.text ?? '';
  const [mark = ''] = isHeld(said[0]) ? (LABEL.exec(first) ?? MARK.exec(first) ?? []) : [];
  const marked = mark === '' || MARK.test(readable(kept)) ? kept : tidy([text(mark), ...kept]);
  const last = marked.at(-1);
  if (!isHeld(said.at(-1)) || last?.type !== 'text') return marked;
  return [...marked.slice(0, -1), { ...last, text: last.text.replace(/\s*[;,]$/u, '.') }];
}

const numberOf = (said: string): number => (/\d/u.test(said) ? Number(said) : LETTERS.indexOf(said) + 1);
const saidAs = (at: number, like: string): string => (/\d/u.test(like) ? String(at) : (LETTERS[at - 1] ?? like));

interface Left {
  readonly raw: readonly Inline[];
  readonly aside: SetAside;
}

/** "2." is the first of its list where "1." is held back, "b)" of its where "a)" is. */
function renumbered(paragraphs: readonly Left[]): readonly (readonly Inline[])[] {
  const gone = { digits: 0, letters: 0 };
  return paragraphs.map(({ raw, aside }) => {
    const pieces = mended(raw, aside);
    const [first] = pieces;
    const head = pieces.length === 0 ? (aside.held[0]?.text ?? '') : first?.type === 'text' ? first.text : '';
    const [, , said = ''] = NUMBER.exec(head) ?? [];
    const at = said === '' ? 0 : numberOf(said);
    const kind = /\d/u.test(said) ? 'digits' : 'letters';
    if (kind === 'digits' && at > 0) gone.letters = 0;
    if (at === 1) gone[kind] = 0;
    if (pieces.length === 0) {
      if (at > 0) gone[kind] += 1;
      return pieces;
    }
    if (at === 0 || gone[kind] === 0 || first?.type !== 'text' || at <= gone[kind]) return pieces;
    const text = first.text.replace(NUMBER, `$1${saidAs(at - gone[kind], said)}$3`);
    return [{ ...first, text }, ...pieces.slice(1)];
  });
}

/** The last text of a paragraph with another end; without pieces where nothing but that end was there. */
function ended(pieces: readonly Inline[], end: RegExp): readonly Inline[] {
  const last = pieces.at(-1);
  if (last?.type !== 'text') return pieces;
  const head = last.text.replace(end, '').trimEnd();
  const isSaid = pieces.some(({ type }) => type === 'figure' || type === 'gap');
  return isSaid ? [...pieces.slice(0, -1), { ...last, text: `${head}.` }] : [];
}

/** What is left of each paragraph, numbered: nothing of a lead whose whole list is held back; the last item of a list ends it. */
export function leftOver(paragraphs: readonly Left[]): readonly (readonly Inline[])[] {
  const shown = renumbered(paragraphs);
  const textAt = (at: number): string => readable(shown[at] ?? []);
  const isGone = (at: number): boolean => shown[at]?.length === 0 && (paragraphs[at]?.aside.held.length ?? 0) > 0;
  return shown.map((pieces, at) => {
    if (pieces.length === 0 || !isGone(at + 1)) return pieces;
    let next = at + 1;
    while (isGone(next)) next += 1;
    const wasListed = MARK.test(paragraphs[at + 1]?.aside.held[0]?.text ?? '');
    const goesOn = next < shown.length && MARK.test(textAt(next));
    if (!wasListed || goesOn) return pieces;
    const text = textAt(at);
    if (/:\s*$/u.test(text)) return ended(pieces, OPENING);
    const last = pieces.at(-1);
    if (!MARK.test(text) || last?.type !== 'text') return pieces;
    return [...pieces.slice(0, -1), { ...last, text: last.text.replace(/\s*;\s*$/u, '.') }];
  });
}

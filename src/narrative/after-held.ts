/** What is left of a paragraph whose sentences are partly held back: its list mark, its last stop, its place in a list numbered by hand. */
import type { Inline } from '../core/report-document';
import { HELD, type SetAside } from './held-tag';
import { readable, text, tidy } from './pieces';

const MARK = /^\s*(?:[-–+•]|\d{1,2}[.)])\s+/u;
const NUMBER = /^(\s*)(\d{1,2})([.)]\s)/u;

const isBlank = (piece: Inline): boolean => piece.type === 'text' && piece.text.trim() === '';
const isHeld = (piece: Inline | undefined): boolean => piece?.type === 'gap' && piece.missing === HELD;

/** "- " before what followed a first sentence held back, a full stop where ";" led to a last one. */
function mended(raw: readonly Inline[], { pieces, held }: SetAside): readonly Inline[] {
  const kept = tidy(pieces);
  if (kept.length === 0) return kept;
  const said = raw.filter((piece) => !isBlank(piece));
  const [mark = ''] = isHeld(said[0]) ? (MARK.exec(held[0]?.text ?? '') ?? []) : [];
  const marked = mark === '' || MARK.test(readable(kept)) ? kept : tidy([text(mark), ...kept]);
  const last = marked.at(-1);
  if (!isHeld(said.at(-1)) || last?.type !== 'text') return marked;
  return [...marked.slice(0, -1), { ...last, text: last.text.replace(/\s*[;,]$/u, '.') }];
}

/** The paragraphs that are left; "2." is the first of its list where "1." is held back. */
export function leftOver(
  paragraphs: readonly { readonly raw: readonly Inline[]; readonly aside: SetAside }[],
): readonly (readonly Inline[])[] {
  let gone = 0;
  return paragraphs.flatMap(({ raw, aside }): (readonly Inline[])[] => {
    const pieces = mended(raw, aside);
    const [first] = pieces;
    const number = NUMBER.exec(
      pieces.length === 0 ? (aside.held[0]?.text ?? '') : first?.type === 'text' ? first.text : '',
    );
    const at = Number(number?.[2] ?? 0);
    if (at === 1) gone = 0;
    if (pieces.length === 0) {
      if (number) gone += 1;
      return [];
    }
    if (!number || gone === 0 || first?.type !== 'text' || at <= gone) return [pieces];
    const said = first.text.replace(NUMBER, `$1${String(at - gone)}$3`);
    return [[{ ...first, text: said }, ...pieces.slice(1)]];
  });
}

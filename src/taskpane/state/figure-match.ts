/**
 * Which content control in the open document is which printed figure, and what each would say now. The same fact may
 * stand at several places, so controls and records are paired fact by fact, in the order of body, then footnotes.
 */
import type { DocumentFigure } from '../../core/host';
import type { PrintedFigure } from '../../hosts/docx-file';
import { NewFigures, type NewFigure } from '../../language';

export interface SourcedFigure {
  readonly control: DocumentFigure;
  /** What the document remembers of it; null where its part was removed or the control copied in. */
  readonly source: PrintedFigure | null;
  /** Position of `source` in the record. */
  readonly index: number | null;
  /** Its text is not what was printed: someone typed over it. */
  readonly typedOver: boolean;
}

const SPACES = /[\s\u00a0]+/g;
/** How Word shows a note's mark in the text of a control. */
const NOTE_MARK = /\u0002/g;

/** A control's text without the marks of notes in it, as a person reads it. */
export function figureText({ text }: DocumentFigure): string {
  return text.replace(NOTE_MARK, '');
}

/** Pairs controls with remembered figures. */
export function sourced(
  controls: readonly DocumentFigure[],
  figures: readonly PrintedFigure[],
): readonly SourcedFigure[] {
  const waiting = new Map<string, number[]>();
  for (const place of ['body', 'footnote'] as const) {
    figures.forEach((figure, index) => {
      if (figure.place === place)
        waiting.set(`${place} ${figure.fact}`, [...(waiting.get(`${place} ${figure.fact}`) ?? []), index]);
    });
  }
  return controls.map((control) => {
    const place = control.inFootnote ? 'footnote' : 'body';
    // A sentence moved into a footnote takes its figure along.
    const other = control.inFootnote ? 'body' : 'footnote';
    const index =
      (waiting.get(`${place} ${control.factId}`) ?? []).shift() ??
      (waiting.get(`${other} ${control.factId}`) ?? []).shift() ??
      null;
    const source = index === null ? null : (figures[index] ?? null);
    const plain = (text: string): string => text.replace(SPACES, ' ').trim();
    return {
      control,
      source,
      index,
      typedOver: source !== null && plain(source.printed) !== plain(figureText(control)),
    };
  });
}

export interface Refreshed {
  /** New text by control id, only where it differs. */
  readonly texts: ReadonlyMap<number, string>;
  /** The record with its new values and printed texts. */
  readonly figures: readonly PrintedFigure[];
  /** Controls whose figure the new data does not give. */
  readonly unknown: readonly SourcedFigure[];
}

/** Under new data: `fresh` are the figures of a report made anew, `fact` gives one that it does not print. */
export interface NewData {
  readonly fresh: readonly PrintedFigure[];
  readonly fact?: (id: string) => PrintedFigure | null;
}

type Candidate = NewFigure & { readonly source: PrintedFigure };
const candidate = (source: PrintedFigure): Candidate => ({
  value: source.value,
  unit: source.unit,
  text: source.printed,
  format: source.format,
  source,
});

/** What each control says under new data, by the one owner of a control's text. */
export function refreshed(
  known: readonly PrintedFigure[],
  controls: readonly SourcedFigure[],
  { fresh, fact }: NewData,
): Refreshed {
  const figuresNow = new NewFigures<Candidate>(
    fresh.map((figure) => ({ key: figure.fact, block: figure.block, place: figure.place, figure: candidate(figure) })),
    (id) => {
      const found = fact?.(id) ?? null;
      return found && candidate(found);
    },
  );
  const texts = new Map<number, string>();
  const figures = [...known];
  const unknown: SourcedFigure[] = [];
  const count = counter();
  for (const one of controls) {
    const { source, index } = one;
    const found =
      source &&
      figuresNow.find({
        key: source.fact,
        block: source.block,
        place: source.place,
        nth: count(source),
        printed: source,
      });
    if (!source || index === null || !found) {
      unknown.push(one);
      continue;
    }
    const { value, unit, text: printed, format } = found;
    const { at, sha256 } = found.source;
    figures[index] = { ...source, value, unit, at, sha256, printed, format };
    if (printed !== figureText(one.control)) texts.set(one.control.id, printed);
  }
  return { texts, figures, unknown };
}

/** How many of its block's figures of the same fact stood before this one. */
function counter(): (figure: PrintedFigure) => number {
  const seen = new Map<string, number>();
  return ({ block, place, fact }) => {
    const key = JSON.stringify([block, place, fact]);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return nth;
  };
}

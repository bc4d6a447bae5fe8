/**
 * Which content control in the open document is which printed figure, and what each would say now. The same fact may
 * stand at several places, so controls and records are paired fact by fact, in the order of body, then footnotes.
 */
import { parseDecimal } from '../../core/decimal';
import type { DocumentFigure } from '../../core/host';
import type { Fact } from '../../core/fact';
import { toText } from '../../core/decimal';
import type { PrintedFigure } from '../../hosts/docx-file';
import { printFigure } from '../../language';

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

/**
 * What each control says under new data. `fresh` are the figures of a report made anew (of the same profile and
 * period), which alone give derived figures; `facts` stand in for a figure that the new report does not print.
 */
export function refreshed(
  known: readonly PrintedFigure[],
  controls: readonly SourcedFigure[],
  fresh: readonly PrintedFigure[],
  facts: ReadonlyMap<string, Fact>,
): Refreshed {
  const byPlace = new Map<string, PrintedFigure[]>();
  const key = (figure: PrintedFigure): string =>
    JSON.stringify([figure.block, figure.fact, figure.place, figure.format.kind]);
  for (const figure of fresh) byPlace.set(key(figure), [...(byPlace.get(key(figure)) ?? []), figure]);
  const texts = new Map<number, string>();
  const figures = [...known];
  const unknown: SourcedFigure[] = [];
  for (const one of controls) {
    if (one.source === null || one.index === null) {
      unknown.push(one);
      continue;
    }
    const next = (byPlace.get(key(one.source)) ?? []).shift() ?? fromFact(one.source, facts.get(one.source.fact));
    if (next === null) {
      unknown.push(one);
      continue;
    }
    figures[one.index] = {
      ...one.source,
      value: next.value,
      unit: next.unit,
      at: next.at,
      sha256: next.sha256,
      printed: next.printed,
      format: next.format,
    };
    if (next.printed !== figureText(one.control)) texts.set(one.control.id, next.printed);
  }
  return { texts, figures, unknown };
}

function fromFact(source: PrintedFigure, fact: Fact | undefined): PrintedFigure | null {
  if (fact === undefined || source.format.kind === 'derived') return null;
  const value = toText(fact.value);
  const parsed = parseDecimal(value);
  // The adjustment belonged to the old breakdown.
  const { adjusted: _adjusted, ...format } = source.format;
  return parsed === null
    ? null
    : { ...source, value, at: fact.at, unit: fact.unit?.text ?? '', format, printed: printFigure(parsed, format) };
}

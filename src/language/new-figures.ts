/**
 * The one owner of a control's new text: what a figure that some document printed says under new data. The command line,
 * which updates whole documents, and the pane, which refreshes an open one, both ask here.
 */
import { normalise, parseDecimal } from '../core/decimal';
import type { FigureFormat } from '../core/report-document';
import { printFigure } from './figure-text';

/** A figure of the new data, as far as its text depends on it. */
export interface NewFigure {
  /** Exact decimal string in the sheet's unit. */
  readonly value: string;
  readonly unit: string;
  readonly text: string;
  readonly format: FigureFormat;
  /** See `FigureInline`. */
  readonly line?: string;
}

/** Where the new report prints a figure; `key` is its fact. */
export interface NewPrinting<F> {
  readonly key: string;
  readonly block: string;
  readonly place: string;
  readonly figure: F;
}

export interface OldFigure {
  readonly key: string;
  readonly block: string;
  readonly place: string;
  /** Which of the block's figures with this key and place it is, from 0. */
  readonly nth: number;
  /** How it was printed; null where the document does not remember. */
  readonly printed: {
    readonly format: FigureFormat;
    readonly unit: string;
    /** What its cell said then: an exact decimal string in the sheet's unit. */
    readonly value?: string;
    readonly line?: string;
  } | null;
}

interface OfLine {
  readonly line?: string;
}

/** A number that another line took is no longer the figure's: a line is known by its words wherever both are said. */
export function isOfLine({ line: now }: OfLine, { line: then }: OfLine): boolean {
  const folded = (label: string): string => label.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  return now === undefined || then === undefined || folded(now) === folded(then);
}

const isDerived = ({ format }: { readonly format: FigureFormat }): boolean => format.kind === 'derived';

export class NewFigures<F extends NewFigure> {
  private readonly byPlace = new Map<string, F[]>();
  private readonly byKey = new Map<string, F[]>();

  /** `fromFact` gives a fact that the new report does not print. */
  constructor(
    printings: Iterable<NewPrinting<F>>,
    private readonly fromFact: (key: string) => F | null = () => null,
  ) {
    for (const { key, block, place, figure } of printings) {
      push(this.byPlace, placeKey(block, place, key), figure);
      push(this.byKey, key, figure);
    }
  }

  /**
   * The figure with its text: as the new report prints it at the same place, else the same fact printed as it was. A
   * derived figure is only what the new report derives, and none is another line's. null: the new data does not give it.
   */
  find({ key, block, place, nth, printed }: OldFigure): F | null {
    const here = this.byPlace.get(placeKey(block, place, key)) ?? [];
    const isOwn = (figure: F): boolean => printed === null || isOfLine(figure, printed);
    const fits = (figure: F): boolean =>
      isOwn(figure) && (printed === null || isDerived(figure) === isDerived(printed));
    const own = here[nth];
    const atPlace = own && fits(own) ? own : here.find(fits);
    if (atPlace) return atPlace;
    const elsewhere = (this.byKey.get(key) ?? []).filter(isOwn);
    if (printed === null) return elsewhere.find((figure) => !isDerived(figure)) ?? null;
    const alike = elsewhere.filter((figure) => isAlike(figure, printed));
    const figure = isDerived(printed)
      ? onlyOne(alike)
      : (alike[0] ?? elsewhere.find((one) => !isDerived(one)) ?? this.fromFact(key));
    if (!figure || figure.unit !== printed.unit || !isOwn(figure)) return null;
    // A typed figure prints the digits it has: the new report says how many those are now.
    const same = wasRounded(printed) || alike.some((one) => one.format.decimals === printed.format.decimals);
    const { decimals } = (same ? undefined : alike[0]?.format) ?? printed.format;
    return printedAs(figure, { ...printed.format, decimals });
  }
}

const placeKey = (block: string, place: string, key: string): string => `${block}\u0000${place}\u0000${key}`;
const isAlike = (a: { readonly format: FigureFormat }, b: { readonly format: FigureFormat }): boolean =>
  a.format.kind === b.format.kind && (a.format.shift ?? 0) === (b.format.shift ?? 0);

/** Printed with fewer digits than its cell had: whoever wrote it wanted so many, and gets as many of another figure. */
function wasRounded({ value, format }: NonNullable<OldFigure['printed']>): boolean {
  const exact = value === undefined ? null : parseDecimal(value);
  return exact !== null && normalise(exact).scale - (format.shift ?? 0) > format.decimals;
}

/** Two figures derived from one fact may say different things: only when they agree is it known which was meant. */
function onlyOne<F extends NewFigure>(figures: readonly F[]): F | null {
  const [first, ...rest] = figures;
  return first && rest.every(({ value }) => value === first.value) ? first : null;
}

/** An adjustment belongs to the breakdown that it made add up, not to the figure. */
function printedAs<F extends NewFigure>(figure: F, { adjusted: _adjusted, ...format }: FigureFormat): F | null {
  const value = parseDecimal(figure.value);
  return value && { ...figure, format, text: printFigure(value, format) };
}

function push<F>(map: Map<string, F[]>, key: string, figure: F): void {
  const list = map.get(key);
  if (list) list.push(figure);
  else map.set(key, [figure]);
}

/** The one way from a figure's value to its printed text, so that writing, refreshing and verifying print alike. */
import {
  absolute,
  add,
  compare,
  fromInteger,
  normalise,
  round,
  shift,
  sign,
  toText,
  type Decimal,
} from '../core/decimal';
import type { Fact } from '../core/fact';
import type { FigureFormat, FigureInline } from '../core/report-document';
import { formatNumber } from './print-figure';

const TEN = fromInteger(10);

/**
 * `value` in the sheet's unit, signed and exact; the text as a Vietnamese document prints it: "1.694", "25,35%", "03",
 * "05" for -5 under `absolute`. Zero is "0", padded or not.
 */
export function printFigure(value: Decimal, format: FigureFormat): string {
  const printed = printedValue(value, format);
  const shown = format.absolute ? absolute(printed) : printed;
  const plain = normalise(shown);
  const pads = format.padded && plain.scale === 0 && sign(plain) > 0 && compare(plain, TEN) < 0;
  const text = pads ? `0${formatNumber(plain)}` : formatNumber(shown, format.decimals);
  return format.kind === 'percent' ? `${text}%` : text;
}

/** The signed value that the printed digits stand for: scaled, rounded, adjusted. */
export function printedValue(value: Decimal, format: FigureFormat): Decimal {
  const rounded = round(shift(value, format.shift ?? 0), format.decimals);
  return format.adjusted === undefined ? rounded : add(rounded, shift(fromInteger(format.adjusted), -format.decimals));
}

/** The line by its words, where nothing but its number or place on the sheet would tell it from another. */
export const lineNamed = ({ key, label }: Fact): { readonly line?: string } =>
  key === null && label !== '' ? { line: label } : {};

/** A fact as it is printed, with its way back to the cell; `value` differs from the fact's where the figure is derived. */
export function figureInline(fact: Fact, value: Decimal, format: FigureFormat): FigureInline {
  return {
    type: 'figure',
    text: printFigure(value, format),
    factId: fact.id,
    value: toText(value),
    unit: fact.unit?.text ?? '',
    measure: fact.measure,
    ...lineNamed(fact),
    at: fact.at,
    format,
  };
}

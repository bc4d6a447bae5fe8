/**
 * What a sheet says beside a figure that a text prints, as the text would have printed it: in its unit and decimals, and in more
 * of these until the two differ and two digits of it tell.
 */
import { absolute, equals, parseDecimal, round, sign, subtract, toText, type Decimal } from '../core/decimal';

const LEAST_DIGITS = 2;

const fractionOf = (figure: string): number => /[.,](\d+)$/u.exec(figure)?.[1]?.length ?? 0;
const digitsOf = (value: Decimal): number => toText(absolute(value)).replace('.', '').replace(/^0+/u, '').length;

export interface PrintedBeside {
  readonly meant: string;
  readonly gap: string;
}

/** `stated` and `meant` are exact; `decimals`: the text's own. Both come back exact as they are to be read. */
export function printedBeside(stated: string, meant: string, decimals: number): PrintedBeside | null {
  const [own, other] = [parseDecimal(stated), parseDecimal(meant)];
  if (!own || !other) return null;
  const most = fractionOf(meant);
  let printed = other;
  for (let digits = decimals; digits < most; digits += 1) {
    const rounded = round(other, digits);
    if (equals(rounded, own) || (sign(other) !== 0 && digitsOf(rounded) < LEAST_DIGITS)) continue;
    printed = rounded;
    break;
  }
  return { meant: toText(printed), gap: toText(subtract(own, printed)) };
}

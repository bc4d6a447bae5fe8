/**
 * `theo_chieu`: an office's own three wordings for a rise, a fall and no change, of which the figure's sign picks one; "#"
 * in them is the figure without its sign. What is printed is always true of the digits beside it.
 */
import { fromInteger, normalise, shift, sign } from '../core/decimal';
import type { FigureFormat, Inline } from '../core/report-document';
import { printedValue } from '../language/figure-text';
import { MissingFigure, type Figure } from './figure';
import { countFormat, decimalsApart, orNotCompared } from './filters-number';
import { gap, printed, text, type Pieces } from './pieces';
import { shiftTo } from './unit-text';

const PLACE = '#';
/** Third argument: counts below ten with a zero before them. */
const PADDED = 'dem';
const ALMOST = 'gần như ';

/** `by`: the power of ten that brings the figure to the unit in which it is said. */
function formatOf(figure: Figure, how: unknown, by: number): FigureFormat {
  if (how === PADDED && normalise(figure.value).scale === 0) return { ...countFormat(), absolute: true };
  const asked = typeof how === 'number' && Number.isInteger(how) && how >= 0 && how <= 6 ? how : figure.decimals;
  const decimals = decimalsApart(shift(figure.value, by), fromInteger(0), asked);
  return { kind: 'number', decimals, padded: false, absolute: true, ...(by === 0 ? {} : { shift: by }) };
}

function wordsOf(argument: unknown, which: string): string {
  if (typeof argument === 'string' && argument.trim() !== '') return argument;
  throw new Error(`filter "theo_chieu" needs the words for ${which}`);
}

/** `| theo_chieu: "tăng #%", "giảm #%", "không thay đổi", 1`; with `, "tỷ đồng"` behind it in that unit, whatever the sheet's is. */
function byDirection(value: unknown, ...given: readonly unknown[]): Pieces {
  const [up, down, same, how, unit] = given;
  const [rise, fall, none] = [wordsOf(up, 'tăng'), wordsOf(down, 'giảm'), wordsOf(same, 'không đổi')];
  return orNotCompared(value, 'theo_chieu', (figure): readonly Inline[] => {
    if (sign(figure.value) === 0) return [text(none)];
    const by = typeof unit === 'string' && unit !== '' ? shiftTo(figure.fact.unit, unit) : 0;
    if (by === null) return [gap(new MissingFigure(figure.fact.id, `${figure.fact.label}, tính theo ${String(unit)}`))];
    const format = formatOf(figure, how, by);
    if (sign(printedValue(figure.value, format)) === 0) return [text(`${ALMOST}${none}`)];
    const [head = '', ...tail] = (sign(figure.value) > 0 ? rise : fall).split(PLACE);
    return tail.length === 0 ? [text(head)] : [text(head), printed(figure, format), text(tail.join(PLACE))];
  });
}

export const choiceFilters: Readonly<Record<string, (value: unknown, ...args: unknown[]) => unknown>> = {
  theo_chieu: byDirection,
};

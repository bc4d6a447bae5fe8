/**
 * What may be below nought: changes, differences, balances. A blank there may lower a sum, and some of what changed may have
 * changed by more than all of it did.
 */
import type { AxisView } from './axis-view';
import { DIFFERENCE_WORD } from './words';

/** Up or down: what a column or line of changes is called, in one word or both. */
const EITHER_WAY =
  /tăng(?:\s*(?:[,/;()+–-]|hay|hoặc|và)\s*)*giảm|[±]|\+\s*\/\s*[-−–]|\(\s*\+\s*[;,]\s*[-−–]\s*\)|biến động|thay đổi|(?<!\p{L})(?:change|variation|difference|increase\s*\/\s*decrease)(?!\p{L})/u;

/** Whether a name says that its figures may be above nought or below. */
export const saysEitherWay = (name: string): boolean => EITHER_WAY.test(name) || /chênh lệch/u.test(name);

/** Whether it says that they may be: changes either way, and differences. */
export const saysSinking = (name: string): boolean => saysEitherWay(name) || DIFFERENCE_WORD.test(name);

/** 1 for each position of which it is said, or that has a figure below nought. */
export function maySink({ size, width, values }: AxisView, said: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: size }, (_, at) => {
    if (said[at] === 1) return 1;
    for (let j = 0; j < width; j += 1) if ((values[at * width + j] as number) < 0) return 1;
    return 0;
  });
}

/** What is left over, told by its size and by what it is made of: where the two differ, the parts and what was taken may make up the whole. */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import { endFrom, withoutDepth } from '../text/structure';
import { isPrimary, type ReadLine } from '../text/read-line';
import { fitOf } from './sum-fit';

const OPENED = /(?<!\p{L})(?:trong đó|gồm|bao gồm|cụ thể)(?!\p{L})|[(:]/u;

/** "1.206 hộ; đã chi trả cho 1.094 hộ, còn 87 hộ …, trong đó 67 hộ …, 45 hộ …": what is left and what it is made of come to another figure. */
export function isToldTwice(read: ReadLine, rest: Mention, whole: Mention, taken: Mention): boolean {
  const end = endFrom(withoutDepth(read.structure), rest.end, 'sentence');
  const parts = read.mentions.filter(
    (each) => isPrimary(each) && each.start > rest.end && each.end <= end && sameKind(each.unit, rest.unit),
  );
  const opened = parts[0] && OPENED.test(read.low.slice(rest.unitEnd, parts[0].start));
  return opened === true && parts.length > 1 && fitOf(whole, [taken, ...parts]) === 'exact';
}

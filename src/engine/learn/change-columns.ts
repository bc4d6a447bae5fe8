/** Columns that hold by how much a line rose or fell: no amount of it, and nothing that it is compared with. */
import type { Fact } from '../../core/fact';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import { headingOf } from './columns-said';

const MEASURE = /growth|change|difference/u;
/** "Tăng (+), giảm (-) so với tháng trước", "Tăng/giảm", "Chênh lệch". */
const HEADING = /(?<!\p{L})(?:tăng|giảm)\s*\([+–-]\)|(?<!\p{L})tăng\s*[,/]\s*giảm|^chênh lệch(?!\p{L})/u;

export const isOfChange = (fact: Fact, books: Reading): boolean =>
  MEASURE.test(fact.measure) || HEADING.test(foldText(headingOf(fact, books)));

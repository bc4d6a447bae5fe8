/** Units of measure, so that figures are comparable across sheets: "tỷ đồng" is 10³ "triệu đồng". */

/** What is measured. Figures compare only within one dimension. */
export type Dimension =
  | 'money'
  | 'mass'
  | 'area'
  | 'yield'
  | 'percent'
  | 'percent-point'
  | 'count'
  | 'length'
  | 'volume'
  | 'ratio'
  | 'other';

export interface Unit {
  /** As the sheet states it, blanks collapsed ("triệu đồng", "Tr.đ"): what JSON and sentences print. */
  readonly text: string;
  readonly dimension: Dimension;
  /** For counts and others, what is counted in canonical spelling ("người"); "" where the dimension says it all. */
  readonly kind: string;
  /** Power of ten to the dimension's base unit: đồng, kg, ha, tạ/ha, %, one piece. triệu đồng is 6, tấn is 3. */
  readonly power: number;
}

const SCALE_WORD = /^(?:nghìn|ngàn|triệu|tr(?:\.|(?=[\sđ])|$)|tỷ|tỉ|tỳ|trăm|chục|1(?:[., ]?0)+(?!\d))/iu;

/** Words of English, wherever they stand in a unit ("$ millions", "Short tons, thousands", "£'000", "£m"). */
const ENGLISH_SCALE = /(?<!\p{L})(?:thousands?|millions?|billions?|ths|mln|mio|bn)(?!\p{L})|['’‘$£€]\s?000|000['’]?s/iu;

/** Whether figures are given in thousands, millions…: such figures were rounded when they were written down. */
export function isScaled(unit: Unit): boolean {
  return (unit.dimension === 'money' && unit.power > 0) || SCALE_WORD.test(unit.text) || ENGLISH_SCALE.test(unit.text);
}

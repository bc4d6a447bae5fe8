/**
 * How wide a line of bold Times New Roman is, so that the rule under the state motto can be exactly as long as its
 * text (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 1). Advance widths in thousandths of the font size; accents do
 * not widen a letter, so the table holds base letters only.
 */

const BOLD: Readonly<Record<string, number>> = {
  A: 722,
  B: 667,
  C: 722,
  D: 722,
  E: 667,
  F: 611,
  G: 778,
  H: 778,
  I: 389,
  J: 500,
  K: 778,
  L: 667,
  M: 944,
  N: 722,
  O: 778,
  P: 611,
  Q: 778,
  R: 722,
  S: 556,
  T: 667,
  U: 722,
  V: 722,
  W: 1000,
  X: 722,
  Y: 722,
  Z: 667,
  a: 500,
  b: 556,
  c: 444,
  d: 556,
  e: 444,
  f: 333,
  g: 500,
  h: 556,
  i: 278,
  j: 333,
  k: 556,
  l: 278,
  m: 833,
  n: 556,
  o: 500,
  p: 556,
  q: 556,
  r: 444,
  s: 389,
  t: 333,
  u: 556,
  v: 500,
  w: 722,
  x: 500,
  y: 500,
  z: 444,
  Đ: 722,
  đ: 556,
  ' ': 250,
  '-': 333,
  '–': 500,
  '.': 250,
  ',': 250,
  ':': 333,
  ';': 333,
  '/': 278,
  '(': 333,
  ')': 333,
};
const DIGIT_OR_OTHER = 500;

/** Width in points of one line of bold Times New Roman at `size` points. */
export function boldTextWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) thousandths += BOLD[letter] ?? DIGIT_OR_OTHER;
  return (thousandths * size) / 1000;
}

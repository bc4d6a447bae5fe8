/** Roman numbers of headings and annexes: 4 is "IV". */
const LETTERS: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** For 0 ("") to 89, which is more than any report has. */
export function romanNumber(n: number): string {
  let rest = n;
  let text = '';
  for (const [value, letters] of LETTERS) for (; rest >= value; rest -= value) text += letters;
  return text;
}

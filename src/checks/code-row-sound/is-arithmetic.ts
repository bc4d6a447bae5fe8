/** Which statements are arithmetic of codes: "3=4+99" and "c=(b/a)*100" are, "A=chỉ tiêu" and "2024=KH" are something else. */

/** Codes (numbers of up to three digits, single letters with a number), operators, brackets, ellipses, percentages. */
const TOKEN = /(?<![\p{L}\d])(?:\d{1,3}[a-zđ]?|\p{L}\d{0,2})(?![\p{L}\d])|100\s*%?|\.{2,}|…|[-+−–×*:/÷=()[\]%\s]/giu;
const CODE = /(?<![\p{L}\d])(?:\d{1,3}[a-zđ]?|\p{L}\d{0,2})(?![\p{L}\d])/giu;

/** Two sides, codes on both, and nothing beside codes and operators. */
export function isArithmetic(statement: string): boolean {
  // "4:3x100": here x multiplies.
  const plain = statement.replace(/(\d)\s*[x×]\s*(?=\d)/giu, '$1*');
  const sides = plain.split('=');
  return (
    sides.length >= 2 &&
    sides.every((side) => (side.match(CODE)?.length ?? 0) > 0) &&
    plain.replace(TOKEN, '').trim() === ''
  );
}

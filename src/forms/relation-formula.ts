/**
 * The arithmetic that a form declares over its keys: "percent-of-plan=actual/plan×100", "a - b=c - d", "died≤infected",
 * "wards=count(ward-list)". Keys are kebab-case, so a minus stands between blanks. Here it is only taken apart and
 * judged; `reading` binds it to cells.
 */

export interface FormulaNames {
  /** Keys that the formula names, in order, each once. */
  readonly names: readonly string[];
  /** Keys inside count(…): text columns. */
  readonly counted: readonly string[];
}

const TOKEN =
  /\s*(count\(\s*([a-z0-9-]+?)\s*\)|[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d+(?:[.,]\d+)?|[=≤()×*/÷:+]|-(?=\s)|\s-\s)/uy;

/** Takes a formula apart; a text saying what is wrong with it ("no-equality", "unreadable") when it is none. */
export function formulaNames(formula: string): FormulaNames | 'no-equality' | 'unreadable' {
  const names: string[] = [];
  const counted: string[] = [];
  let compared = 0;
  let depth = 0;
  // Operand and operator take turns; a bracket opens before an operand and closes after one.
  let wantsOperand = true;
  TOKEN.lastIndex = 0;
  const text = formula.trim();
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return 'unreadable';
    const token = (match[1] ?? '').trim();
    if (token === '(') {
      if (!wantsOperand) return 'unreadable';
      depth += 1;
    } else if (token === ')') {
      if (wantsOperand || depth === 0) return 'unreadable';
      depth -= 1;
    } else if (/^[=≤×*/÷:+-]$/u.test(token)) {
      if (wantsOperand) return 'unreadable';
      if (token === '=' || token === '≤') compared += 1;
      wantsOperand = true;
    } else {
      if (!wantsOperand) return 'unreadable';
      if (match[2] !== undefined) counted.push(match[2]);
      else if (!/^\d/.test(token)) names.push(token);
      wantsOperand = false;
    }
  }
  if (wantsOperand || depth > 0) return 'unreadable';
  if (compared !== 1) return 'no-equality';
  return { names: [...new Set(names)], counted: [...new Set(counted)] };
}

/** Codes that a printed code-row formula names ("1=2+3+...+7" names 1 to 7); null when it is unreadable. */
export function codeFormulaCodes(formula: string): readonly string[] | null {
  const text = formula.replace(/\s+/g, '').replace(/…|\.{2,}/g, '~');
  if (!/^[0-9A-Za-z=+\-−x×*/:÷().~,]+$/u.test(text) || !text.includes('=')) return null;
  const codes: string[] = [];
  for (const side of text.split('=')) {
    const terms = side.split(/[+\-−x×*/:÷()]/u).filter((term) => term !== '');
    if (terms.length === 0) return null;
    terms.forEach((term, index) => {
      if (term !== '~') return void codes.push(term);
      const before = Number(terms[index - 1]);
      const after = Number(terms[index + 1]);
      if (Number.isInteger(before) && Number.isInteger(after) && after - before < 200) {
        for (let code = before + 1; code < after; code += 1) codes.push(String(code));
      }
    });
  }
  return [...new Set(codes.filter((code) => code !== '100'))];
}

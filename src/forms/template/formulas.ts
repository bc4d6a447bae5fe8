/** Formulas of a blank sheet: what the form's arithmetic says of a cell, in the sheet's own cells. No part, no figure: "-". */
import type { FormColumn, FormDefinition, FormLine, FormRelation } from '../../core/form';
import { codeFormulaCodes, formulaNames } from '../relation-formula';

type CellOfLine = (key: string) => string | null;

/** Sum of cells or ranges; "-" while none of them holds a number. */
export function sumOf(references: readonly string[]): string {
  const list = references.join(',');
  return `IF(COUNT(${list})=0,"-",SUM(${list}))`;
}

/**
 * The formula of a column on one line from the form's relations or its code row; null for a column that is typed.
 * `cell` gives the reference of a column by key, null for one that is not on the sheet.
 */
export function columnFormula(
  form: FormDefinition,
  column: FormColumn,
  cell: (key: string) => string | null,
): string | null {
  return declaredFormula(form, column, cell) ?? codedFormula(form, column, cell);
}

function declaredFormula(
  form: FormDefinition,
  column: FormColumn,
  cell: (key: string) => string | null,
): string | null {
  for (const relation of form.relations) {
    const [left, right] = relation.formula.split('=').map((side) => side.trim());
    if (relation.over !== 'columns' || left !== (column.measure ?? column.key) || right === undefined || relation.only)
      continue;
    const parts = formulaNames(relation.formula);
    if (typeof parts === 'string' || parts.counted.length > 0) continue;
    const names = parts.names.filter((name) => name !== left);
    const references = names.map(cell);
    if (references.some((reference) => reference === null)) continue;
    const expression = right
      .replace(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g, (name) => cell(name) ?? name)
      .replace(/×/g, '*')
      .replace(/[÷:]/g, '/')
      .replace(/\s+/g, '');
    return guarded(expression, references as readonly string[]);
  }
  return null;
}

function codedFormula(form: FormDefinition, column: FormColumn, cell: (key: string) => string | null): string | null {
  const [left, right] = column.formula?.split('=') ?? [];
  if (left === undefined || right === undefined) return null;
  const refers = (code: string): string | null => {
    const named = form.columns.find((each) => each.code === code);
    return named ? cell(named.key) : null;
  };
  const codes = codeFormulaCodes(`${left}=${right}`)?.filter((code) => code !== left.trim()) ?? [];
  const references = codes.map(refers);
  if (references.length === 0 || references.some((reference) => reference === null)) return null;
  const known = references as readonly string[];
  if (/^[0-9+.…\s]+$/.test(right)) return sumOf(known);
  const quotient = /^\s*([0-9A-Za-z]+)\s*[/:]\s*([0-9A-Za-z]+)\s*$/.exec(right);
  if (quotient) return guarded(`${known[0] ?? ''}/${known[1] ?? ''}${column.unit === '%' ? '*100' : ''}`, known);
  return guarded(
    right.replace(/\s+/g, '').replace(/[0-9]+/g, (code) => refers(code) ?? code),
    known,
  );
}

/** A column headed "Tổng" before the others of its group, which no code row adds up; null for any other. May be typed over. */
export function groupTotal(form: FormDefinition, column: FormColumn, cell: CellOfLine): string | null {
  const { group, headings } = column;
  if (group === undefined || headings.length !== 1 || headings[0] !== 'Tổng') return null;
  const name = group.join('\n');
  const parts = form.columns.filter((each) => each !== column && each.group?.join('\n') === name);
  const references = parts.flatMap(({ key }) => cell(key) ?? []);
  return references.length < 2 || references.length < parts.length ? null : sumOf(references);
}

/** What stands between names: counted by what a cell loses without it. */
const BETWEEN_NAMES: readonly string[] = [';', ',', ' và '];

/** What names nobody, as `listedNames` knows it: a number, a whole cell, or the word that it begins with. */
const NOBODY: readonly string[] = ['', '-'];
const NOBODY_SAID: readonly string[] = ['không ', 'chưa '];

function namesFormula(list: string): string {
  const lost = BETWEEN_NAMES.map((each) => {
    const all = `LEN(${list})-LEN(SUBSTITUTE(${list},"${each}",""))`;
    return each.length === 1 ? all : `(${all})/${String(each.length)}`;
  });
  const nobody = [
    `ISNUMBER(${list}+0)`,
    ...NOBODY.map((each) => `TRIM(${list})="${each}"`),
    ...NOBODY_SAID.map((each) => `LEFT(TRIM(${list})&" ",${String(each.length)})="${each}"`),
  ];
  return `IF(OR(${nobody.join(',')}),"-",1+${lost.join('+')})`;
}

/** The number of names that another column's cell lists, as `listedNames` counts them, where the form counts it; null elsewhere. */
export function countFormula(
  form: FormDefinition,
  column: FormColumn,
  cell: (key: string) => string | null,
): string | null {
  for (const relation of form.relations) {
    const [, left, counted] = /^([a-z0-9-]+)=count\(([a-z0-9-]+)\)$/.exec(relation.formula.replace(/\s+/g, '')) ?? [];
    const list =
      relation.over === 'columns' && left === (column.measure ?? column.key) && counted !== undefined
        ? cell(counted)
        : null;
    if (list !== null) return namesFormula(list);
  }
  return null;
}

/**
 * The formula of a typed line that a relation over lines gives away: in "a - b=c - d" the one line that stands in no total
 * is counted from the other three. `cell` gives a line's cell in this column.
 */
export const lineFormula = (
  form: FormDefinition,
  line: FormLine,
  column: FormColumn,
  cell: CellOfLine,
): string | null => givenAway(form, line, cell, ({ only }) => !only || only.includes(column.key));

/** The same where the relation only mostly holds: what the blank sheet shows until somebody types over it. */
export const offeredFormula = (
  form: FormDefinition,
  line: FormLine,
  column: FormColumn,
  cell: CellOfLine,
): string | null => givenAway(form, line, cell, ({ offered }) => offered?.includes(column.key) === true);

function givenAway(
  form: FormDefinition,
  line: FormLine,
  cell: CellOfLine,
  isFor: (relation: FormRelation) => boolean,
): string | null {
  const loose = (key: string): boolean =>
    form.lines.some(
      (each) =>
        each.key === key &&
        each.additive === false &&
        each.parent === undefined &&
        !form.lines.some((child) => child.parent === key),
    );
  for (const relation of form.relations) {
    if (relation.over !== 'lines' || !isFor(relation)) continue;
    const terms = signedTerms(relation.formula);
    const own = terms?.find((term) => term.key === line.key);
    if (!terms || !own || terms.filter((term) => loose(term.key))[0]?.key !== line.key) continue;
    const others = terms
      .filter((term) => term !== own)
      .map((term) => ({ reference: cell(term.key), sign: -term.sign * own.sign }));
    if (others.some((term) => term.reference === null)) continue;
    const expression = others
      .sort((a, b) => b.sign - a.sign)
      .map((term, at) => `${term.sign < 0 ? '-' : at > 0 ? '+' : ''}${term.reference ?? ''}`)
      .join('');
    return guarded(
      expression,
      others.map((term) => term.reference ?? ''),
    );
  }
  return null;
}

/** "a - b=c - d" as a - b - c + d = 0; null for anything but sums and differences. */
function signedTerms(formula: string): readonly { readonly key: string; readonly sign: number }[] | null {
  const [left, right, ...rest] = formula.split('=');
  if (left === undefined || right === undefined || rest.length > 0) return null;
  const side = (text: string, sign: number): readonly { key: string; sign: number }[] | null => {
    const words = text
      .trim()
      .split(/\s+(?=[+-]\s)|(?<=\s[+-])\s+/)
      .map((word) => word.trim());
    const terms: { key: string; sign: number }[] = [];
    let next = sign;
    for (const word of words) {
      if (word === '+' || word === '-') next = word === '-' ? -sign : sign;
      else if (/^[a-z][a-z0-9-]*$/.test(word)) {
        terms.push({ key: word, sign: next });
        next = sign;
      } else return null;
    }
    return terms;
  };
  const [a, b] = [side(left, 1), side(right, -1)];
  return a && b ? [...a, ...b] : null;
}

/** The key that a figure may not exceed ("destroyed≤infected"); null where the form bounds nothing. */
export function boundOf(form: FormDefinition, over: 'columns' | 'lines', key: string): string | null {
  for (const relation of form.relations) {
    const [, left, right] = /^([a-z0-9-]+)≤([a-z0-9-]+)$/.exec(relation.formula.replace(/\s+/g, '')) ?? [];
    if (relation.over === over && left === key && right !== undefined) return right;
  }
  return null;
}

/** "-" until every cell that it needs holds a number, and where it cannot be computed. */
function guarded(expression: string, references: readonly string[]): string {
  return `IFERROR(IF(COUNT(${references.join(',')})=${String(references.length)},${expression},"-"),"-")`;
}

/**
 * Of a total line, the mean of a factor that cannot be summed: from "production=area×yield÷10" the yield is
 * production / area × 10. null where the form states no such product.
 */
export function meanFactor(
  form: FormDefinition,
  column: FormColumn,
  cell: (key: string) => string | null,
): string | null {
  for (const relation of form.relations) {
    const [, whole, one, other, divisor] =
      /^([a-z0-9-]+)=([a-z0-9-]+)×([a-z0-9-]+)÷(\d+)$/.exec(relation.formula.replace(/\s+/g, '')) ?? [];
    const own = column.measure ?? column.key;
    if (
      relation.over !== 'columns' ||
      whole === undefined ||
      one === undefined ||
      other === undefined ||
      (one !== own && other !== own)
    )
      continue;
    const product = cell(whole);
    const factor = cell(one === own ? other : one);
    if (product !== null && factor !== null)
      return guarded(`${product}/${factor}*${divisor ?? '1'}`, [product, factor]);
  }
  return null;
}

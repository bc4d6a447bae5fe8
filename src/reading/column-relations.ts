/** Relations that hold on every line: the code row's arithmetic (it binds), then the form's. */
import type { CellAddress } from '../core/cell-address';
import type { FormDefinition } from '../core/form';
import type { Term } from '../core/relation';
import { codeOf, parseArithmetic, type Equation } from './arithmetic';
import type { TableColumn } from './columns';
import type { TableLine } from './lines';
import type { ReadingDraft } from './reading-draft';
import { ABSENT, type MeasureColumn, type TableFacts } from './facts';
import type { BoundEquation, Family, JudgedEquation } from './relations';

export interface BrokenPart {
  readonly column: TableColumn;
  readonly statement: string;
  readonly reason: 'missing-code' | 'repeated-code' | 'unreadable' | 'self-reference';
  readonly codes: readonly string[];
}

export interface BoundArithmetic {
  readonly equations: readonly BoundEquation[];
  readonly broken: readonly BrokenPart[];
}

function codesOf(equation: Equation): string[] {
  switch (equation.kind) {
    case 'sum':
      return equation.parts.map((part) => part.code);
    case 'ratio':
    case 'growth':
      return [equation.a, equation.b];
    case 'product':
      return [...equation.factors];
    case 'subset':
      return [equation.part];
    case 'count':
      return [];
  }
}

function partsOf(equation: Equation): { code: string; sign: 1 | -1 }[] {
  return equation.kind === 'sum' ? [...equation.parts] : codesOf(equation).map((code) => ({ code, sign: 1 as const }));
}

/** Binds the sheet's own code row. Columns are named by code; the whole of a statement is the column it stands in. */
export function bindCodeRow(
  columns: readonly TableColumn[],
  measured: ReadonlyMap<TableColumn, number>,
  addressOf: (column: number) => CellAddress,
): BoundArithmetic {
  const holders = new Map<string, TableColumn[]>();
  for (const column of columns) {
    if (column.code === null) continue;
    const list = holders.get(column.code);
    if (list) list.push(column);
    else holders.set(column.code, [column]);
  }
  const equations: BoundEquation[] = [];
  const broken: BrokenPart[] = [];
  for (const [code, list] of holders) {
    if (!/^\d/.test(code)) continue;
    for (const column of list.slice(1))
      broken.push({ column, statement: column.statement, reason: 'repeated-code', codes: [code] });
  }
  for (const column of columns) {
    if (!column.statement.includes('=') && !/≤|<=/.test(column.statement)) continue;
    if (codeOf(column.statement) === null && !/^\(?\d/.test(column.statement)) continue;
    const { equations: read, unsound } = parseArithmetic(column.statement, 'code');
    for (const side of unsound)
      broken.push({ column, statement: column.statement, reason: 'unreadable', codes: [side] });
    const whole = measured.get(column);
    for (const equation of read) {
      const codes = codesOf(equation);
      const missing = codes.filter((code) => !holders.has(code));
      const repeated = codes.filter((code) => (holders.get(code)?.length ?? 0) > 1);
      const self = codes.some((code) => holders.get(code)?.includes(column));
      const doubled = codes.filter((code, at) => codes.indexOf(code) !== at);
      if (missing.length > 0)
        broken.push({ column, statement: column.statement, reason: 'missing-code', codes: missing });
      else if (self)
        broken.push({ column, statement: column.statement, reason: 'self-reference', codes: [column.code ?? ''] });
      else if (repeated.length > 0 || doubled.length > 0)
        broken.push({
          column,
          statement: column.statement,
          reason: 'repeated-code',
          codes: [...new Set([...repeated, ...doubled])],
        });
      else if (whole !== undefined) {
        const parts = partsOf(equation).map(({ code, sign }) => ({
          at: measured.get(holders.get(code)?.[0] as TableColumn) ?? -1,
          sign,
        }));
        if (parts.some((part) => part.at < 0)) continue;
        equations.push({
          kind: equation.kind,
          whole,
          parts,
          factorPower: 'factorPower' in equation ? equation.factorPower : 0,
          source: 'code row',
          statedAt: addressOf(column.column),
          statement: oneSide(column.statement, read.length, equation),
          only: null,
          list: null,
        });
      }
    }
  }
  return { equations, broken };
}

/** A chain says several things: each relation carries the one it is ("9=14+15+16+17"). */
function oneSide(statement: string, sides: number, equation: Equation): string {
  if (sides <= 1 || equation.kind !== 'sum') return statement.replace(/\s+/g, '');
  return `${equation.whole}=${equation.parts.map((part, at) => `${part.sign < 0 ? '-' : at > 0 ? '+' : ''}${part.code}`).join('')}`;
}

/** Binds what the form declares over columns; what the sheet already says, or has no column for, is left out. */
export function bindForm(
  form: FormDefinition,
  measures: readonly MeasureColumn[],
  hasStatements: boolean,
  have: readonly BoundEquation[],
): BoundEquation[] {
  const byKey = new Map<string, number>();
  const byCode = new Map<string, number>();
  measures.forEach((measure, at) => {
    byKey.set(measure.form?.key ?? measure.measure, at);
    if (measure.form?.code !== undefined) byCode.set(measure.form.code, at);
  });
  const found: BoundEquation[] = [];
  const seen = new Set(have.map(signature));
  const bind = (text: string, style: 'code' | 'key', only: readonly string[] | null): void => {
    const names = style === 'code' ? byCode : byKey;
    for (const equation of parseArithmetic(text, style).equations) {
      const whole = names.get(equation.whole);
      const parts = partsOf(equation).map(({ code, sign }) => ({ at: names.get(code) ?? -1, sign }));
      if (whole === undefined || parts.some((part) => part.at < 0)) continue;
      const bound: BoundEquation = {
        kind: equation.kind,
        whole,
        parts,
        factorPower: 'factorPower' in equation ? equation.factorPower : 0,
        source: 'form',
        statedAt: null,
        statement: text,
        only,
        list: equation.kind === 'count' ? equation.list : null,
      };
      if (seen.has(signature(bound))) continue;
      seen.add(signature(bound));
      found.push(bound);
    }
  };
  if (!hasStatements) for (const column of form.columns) if (column.formula) bind(column.formula, 'code', null);
  for (const relation of form.relations)
    if (relation.over === 'columns') bind(relation.formula, 'key', relation.only ?? null);
  return found;
}

function signature(equation: BoundEquation): string {
  return JSON.stringify([
    equation.kind,
    equation.whole,
    equation.parts.map((part) => [part.at, part.sign]),
    equation.list,
  ]);
}

/** Equations that stand as families, so that the figures do not claim them, or what follows from them, again. */
export function statedFamilies(judged: readonly JudgedEquation[]): Family[] {
  return judged.flatMap(({ equation, stands }): Family[] => {
    const { kind, whole, parts, factorPower, source, statement, statedAt, only } = equation;
    if (kind === 'count' || !stands || only !== null) return [];
    return [{ kind, whole, parts, factorPower, exhaustive: true, source, outright: true, statement, statedAt }];
  });
}

const NO_PARTS: BoundEquation['parts'] = [];

/** One relation a line for every bound equation. */
export function relateColumns(
  draft: ReadingDraft,
  judged: readonly JudgedEquation[],
  lines: readonly TableLine[],
  facts: TableFacts,
  measures: readonly MeasureColumn[],
  addressOf: (row: number, column: number) => CellAddress,
  known: boolean,
): void {
  const plain = judged.filter(({ equation, stands }) => equation.kind !== 'count' && stands);
  lines.forEach((line, lineAt) => {
    const row = facts.matrix[lineAt];
    if (!row) return;
    for (const { equation, support } of plain) {
      const whole = row[equation.whole] ?? ABSENT.blank;
      if (known) sayNotAsked(draft, equation, line, row, measures, addressOf);
      if (whole < 0) continue;
      if (equation.only && !(line.form && equation.only.includes(line.form.key))) continue;
      const terms = equation.parts.map(({ at, sign }): Term => ({ fact: row[at] ?? ABSENT.blank, sign }));
      const parts = terms.every(({ fact }) => fact >= 0) ? terms : terms.filter(({ fact }) => fact >= 0);
      const absent = parts === terms ? NO_PARTS : equation.parts.filter(({ at }) => (row[at] ?? ABSENT.blank) < 0);
      const lost = absent.some(({ at }) => row[at] === ABSENT.none);
      const blanks = absent
        .filter(({ at }) => row[at] !== ABSENT.none)
        .map(({ at }) => addressOf(line.row, (measures[at] as MeasureColumn).column.column));
      if (equation.kind === 'sum' && parts.length === 0) continue;
      if (equation.kind === 'subset' && parts.length === 0) continue;
      if (equation.kind === 'product' && lost) continue;
      const single = equation.kind === 'sum' && equation.parts.length === 1 && equation.parts[0]?.sign === 1;
      draft.relate({
        kind: single ? 'equal' : equation.kind,
        whole,
        parts,
        factorPower: equation.factorPower,
        source: equation.source,
        support,
        statedAt: equation.statedAt,
        statement: equation.statement,
        blanks,
      });
    }
  });
  for (const { equation, support, stands } of judged) {
    const at = lines.findIndex((_, line) => (facts.matrix[line]?.[equation.whole] ?? ABSENT.blank) >= 0);
    const whole = draft.facts[facts.matrix[at]?.[equation.whole] ?? -1];
    if (stands || !support || !whole || equation.kind === 'count') continue;
    const { kind, source, statement } = equation;
    draft.withdrawn.push({ kind, at: whole.at, parts: [], source, statement, support, reason: 'unsupported' });
  }
}

const COMPUTED = new Set(['ratio', 'growth', 'product']);

/** Silence is no success: a line's quotient that nobody can ask, because a figure of it is "-" or blank, is named. */
function sayNotAsked(
  draft: ReadingDraft,
  equation: BoundEquation,
  line: TableLine,
  row: Int32Array,
  measures: readonly MeasureColumn[],
  addressOf: (row: number, column: number) => CellAddress,
): void {
  const [first] = equation.parts;
  if (
    !COMPUTED.has(equation.kind) ||
    first === undefined ||
    (equation.only && !(line.form && equation.only.includes(line.form.key)))
  )
    return;
  const whole = row[equation.whole] ?? ABSENT.blank;
  const states = equation.parts.map((part) => row[part.at] ?? ABSENT.blank);
  // With a target, a blank or "-" base is skipped by the check itself.
  if (whole >= 0 || whole === ABSENT.bad || (states[0] ?? ABSENT.blank) < 0) return;
  const blank = whole === ABSENT.blank || states.includes(ABSENT.blank);
  const target = measures[equation.whole] as MeasureColumn;
  draft.observe('not-asked', addressOf(line.row, target.column.column), {
    relation: equation.kind,
    reason: blank ? 'blank' : 'none',
    label: line.label,
    measure: target.measure,
  });
}

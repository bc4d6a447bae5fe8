/** What is wrong with a form's definition in itself: keys named twice or nowhere, formulas that name nothing. Data, no text. */
import type { FormColumn, FormDefinition, FormLine } from '../core/form';
import { parseUnit } from '../language';
import { codeFormulaCodes, formulaNames } from './relation-formula';

export type FormProblemCode =
  | 'bad-id'
  | 'duplicate-key'
  | 'duplicate-code'
  | 'no-label-column'
  | 'no-measure-column'
  | 'no-recognition'
  | 'unknown-unit'
  | 'unknown-parent'
  | 'parent-cycle'
  | 'bad-formula'
  | 'unknown-name'
  | 'bad-code-formula'
  | 'unknown-code'
  | 'bad-identity';

export interface FormProblem {
  /** Where in the definition: ["columns", 2, "formula"]. */
  readonly path: readonly (string | number)[];
  readonly code: FormProblemCode;
  readonly data: Readonly<Record<string, string>>;
}

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Every problem of one definition, in the order of its parts; empty when it is sound. */
export function formProblems(form: FormDefinition): readonly FormProblem[] {
  return [
    ...ownProblems(form),
    ...columnProblems(form),
    ...lineProblems(form.lines),
    ...relationProblems(form),
    ...identityProblems(form),
  ];
}

function problem(
  path: readonly (string | number)[],
  code: FormProblemCode,
  data: Readonly<Record<string, string>> = {},
): FormProblem {
  return { path, code, data };
}

function* ownProblems(form: FormDefinition): Generator<FormProblem> {
  if (!KEBAB.test(form.id)) yield problem(['id'], 'bad-id', { id: form.id });
  const { numbers, titles, marks } = form.recognise;
  if (numbers.length + titles.length + marks.length === 0) yield problem(['recognise'], 'no-recognition');
  if (form.unit !== null && !parseUnit(form.unit)) yield problem(['unit'], 'unknown-unit', { unit: form.unit });
}

function* duplicates(items: readonly { readonly key: string }[], part: string): Generator<FormProblem> {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (!KEBAB.test(item.key)) yield problem([part, index, 'key'], 'bad-id', { id: item.key });
    if (seen.has(item.key)) yield problem([part, index, 'key'], 'duplicate-key', { key: item.key });
    seen.add(item.key);
  }
}

function* columnProblems(form: FormDefinition): Generator<FormProblem> {
  yield* duplicates(form.columns, 'columns');
  if (!form.columns.some((column) => column.role === 'label')) yield problem(['columns'], 'no-label-column');
  const counts = form.layout === 'outline' || form.layout === 'units';
  if (counts && !form.columns.some((column) => column.role === 'measure'))
    yield problem(['columns'], 'no-measure-column');
  const codes = new Set<string>();
  for (const column of form.columns) if (column.code !== undefined) codes.add(column.code);
  const met = new Set<string>();
  for (const [index, column] of form.columns.entries()) {
    yield* oneColumn(column, index, codes);
    if (column.code !== undefined && met.has(column.code))
      yield problem(['columns', index, 'code'], 'duplicate-code', { code: column.code });
    if (column.code !== undefined) met.add(column.code);
  }
}

function* oneColumn(column: FormColumn, index: number, codes: ReadonlySet<string>): Generator<FormProblem> {
  if (column.unit !== undefined && !parseUnit(column.unit))
    yield problem(['columns', index, 'unit'], 'unknown-unit', { unit: column.unit });
  if (column.formula === undefined) return;
  const named = codeFormulaCodes(column.formula);
  if (!named)
    return void (yield problem(['columns', index, 'formula'], 'bad-code-formula', { formula: column.formula }));
  for (const code of named)
    if (!codes.has(code))
      yield problem(['columns', index, 'formula'], 'unknown-code', { code, formula: column.formula });
}

function* lineProblems(lines: readonly FormLine[]): Generator<FormProblem> {
  yield* duplicates(lines, 'lines');
  const parents = new Map(lines.map((line) => [line.key, line.parent]));
  for (const [index, line] of lines.entries()) {
    if (line.unit !== undefined && !parseUnit(line.unit))
      yield problem(['lines', index, 'unit'], 'unknown-unit', { unit: line.unit });
    if (line.parent === undefined) continue;
    if (!parents.has(line.parent)) yield problem(['lines', index, 'parent'], 'unknown-parent', { parent: line.parent });
    else if (climbsToItself(line.key, parents))
      yield problem(['lines', index, 'parent'], 'parent-cycle', { key: line.key });
  }
}

function climbsToItself(key: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  let at = parents.get(key);
  for (let steps = 0; at !== undefined && steps <= parents.size; steps += 1) {
    if (at === key) return true;
    at = parents.get(at);
  }
  return false;
}

function* relationProblems(form: FormDefinition): Generator<FormProblem> {
  const columns = new Set(form.columns.flatMap((column) => [column.key, column.measure ?? column.key]));
  const lines = new Set(form.lines.map((line) => line.key));
  for (const [index, relation] of form.relations.entries()) {
    const [over, others] = relation.over === 'columns' ? [columns, lines] : [lines, columns];
    const parts = formulaNames(relation.formula);
    if (typeof parts === 'string') {
      yield problem(['relations', index, 'formula'], 'bad-formula', { formula: relation.formula, reason: parts });
      continue;
    }
    for (const name of parts.names)
      if (!over.has(name)) yield problem(['relations', index, 'formula'], 'unknown-name', { name });
    for (const name of parts.counted)
      if (!columns.has(name)) yield problem(['relations', index, 'formula'], 'unknown-name', { name });
    for (const name of relation.only ?? [])
      if (!others.has(name)) yield problem(['relations', index, 'only'], 'unknown-name', { name });
  }
}

const PLACE = /^[a-z][a-z0-9-]*\/[a-z0-9-]+\.[a-z0-9-]+$/;
const COUNT = /^count\([a-z][a-z0-9-]*\/[a-z0-9-]+\)$/;

function* identityProblems(form: FormDefinition): Generator<FormProblem> {
  for (const [index, identity] of form.identities.entries()) {
    if (!PLACE.test(identity.left))
      yield problem(['identities', index, 'left'], 'bad-identity', { text: identity.left });
    if (!PLACE.test(identity.right) && !COUNT.test(identity.right))
      yield problem(['identities', index, 'right'], 'bad-identity', { text: identity.right });
  }
}

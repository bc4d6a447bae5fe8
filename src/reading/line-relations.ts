/** Relations between lines, one a column: the outline's breakdowns and the form's own. */
import type { CellAddress } from '../core/cell-address';
import type { FormDefinition } from '../core/form';
import type { Term } from '../core/relation';
import { parseArithmetic } from './arithmetic';
import type { TableLine, TableLines } from './lines';
import type { ReadingDraft } from './reading-draft';
import { ABSENT, type MeasureColumn, type TableFacts } from './facts';

type AddressOf = (row: number, column: number) => CellAddress;

const nameOf = (line: TableLine | undefined): string =>
  line
    ? /[\p{L}\d]/u.test(line.number)
      ? line.number.replace(/[.)]+$/, '')
      : line.label.length > 40
        ? `${line.label.slice(0, 39)}…`
        : line.label
    : '';

function statementOf(lines: readonly TableLine[], whole: number, parts: readonly number[]): string {
  const names = parts.map((part) => nameOf(lines[part]));
  const shown = names.length <= 8 ? names : [...names.slice(0, 3), '…', ...names.slice(-1)];
  return `${nameOf(lines[whole])} = ${shown.join(' + ')}`;
}

/** Sums of the outline: what is one level below a line, in every column that adds up. */
export function relateOutline(
  draft: ReadingDraft,
  table: TableLines,
  facts: TableFacts,
  measures: readonly MeasureColumn[],
  addressOf: AddressOf,
): void {
  for (const breakdown of table.breakdowns) {
    const whole = table.lines[breakdown.whole];
    const declared = breakdown.stated ? undefined : whole?.form?.breakdown;
    if (!whole || declared === 'none') continue;
    const exhaustive = declared === undefined ? breakdown.exhaustive : declared === 'exhaustive';
    const statement = statementOf(table.lines, breakdown.whole, breakdown.parts);
    measures.forEach((measure, at) => {
      if (!measure.additive) return;
      const index = facts.matrix[breakdown.whole]?.[at] ?? ABSENT.blank;
      if (index < 0) return;
      const unit = draft.facts[index]?.unit ?? null;
      const parts: Term[] = [];
      const blanks: CellAddress[] = [];
      let comparable = true;
      for (const part of breakdown.parts) {
        const fact = facts.matrix[part]?.[at] ?? ABSENT.blank;
        if (fact >= 0) {
          const other = draft.facts[fact]?.unit ?? null;
          if (unit && other && (unit.dimension !== other.dimension || unit.kind !== other.kind)) comparable = false;
          parts.push({ fact, sign: 1 });
        } else if (fact !== ABSENT.none) blanks.push(addressOf(table.lines[part]?.row ?? 0, measure.column.column));
      }
      if (parts.length === 0 || !comparable) return;
      draft.relate({ kind: 'sum', whole: index, parts, exhaustive, source: 'outline', statement, blanks });
    });
  }
}

/** What the form says of its lines beyond the outline: "a - b=c - d", "par-rank≤par-bodies". */
export function relateFormLines(
  draft: ReadingDraft,
  form: FormDefinition,
  lines: readonly TableLine[],
  facts: TableFacts,
  measures: readonly MeasureColumn[],
  addressOf: AddressOf,
): void {
  const byKey = new Map<string, number>();
  lines.forEach((line, at) => {
    if (line.form && !byKey.has(line.form.key)) byKey.set(line.form.key, at);
  });
  for (const relation of form.relations) {
    if (relation.over !== 'lines') continue;
    for (const equation of parseArithmetic(relation.formula, 'key').equations) {
      if (equation.kind === 'count') continue;
      const codes =
        equation.kind === 'sum'
          ? equation.parts
          : equation.kind === 'subset'
            ? [{ code: equation.part, sign: 1 as const }]
            : equation.kind === 'product'
              ? equation.factors.map((code) => ({ code, sign: 1 as const }))
              : [equation.a, equation.b].map((code) => ({ code, sign: 1 as const }));
      const whole = byKey.get(equation.whole);
      const places = codes.map(({ code, sign }) => ({ at: byKey.get(code), sign }));
      if (whole === undefined || places.some((place) => place.at === undefined)) continue;
      measures.forEach((measure, at) => {
        if (relation.only ? !relation.only.includes(measure.measure) : !measure.additive) return;
        const index = facts.matrix[whole]?.[at] ?? ABSENT.blank;
        if (index < 0) return;
        const parts: Term[] = [];
        const blanks: CellAddress[] = [];
        for (const place of places) {
          const fact = facts.matrix[place.at ?? -1]?.[at] ?? ABSENT.blank;
          if (fact >= 0) parts.push({ fact, sign: place.sign });
          else if (fact !== ABSENT.none) blanks.push(addressOf(lines[place.at ?? -1]?.row ?? 0, measure.column.column));
        }
        if (parts.length === 0) return;
        draft.relate({
          kind: equation.kind,
          whole: index,
          parts,
          exhaustive: relation.exhaustive ?? true,
          factorPower: 'factorPower' in equation ? equation.factorPower : 0,
          source: 'form',
          statement: relation.formula,
          blanks,
        });
      });
    }
  }
}

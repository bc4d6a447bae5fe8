/** Relations between lines that a form declares, one a column. */
import type { CellAddress } from '../core/cell-address';
import type { FormDefinition } from '../core/form';
import type { Term } from '../core/relation';
import { parseArithmetic } from './arithmetic';
import type { TableLine } from './lines';
import type { ReadingDraft } from './reading-draft';
import { ABSENT, type MeasureColumn, type TableFacts } from './facts';

type AddressOf = (row: number, column: number) => CellAddress;

/** How sentences call a line: by its number, else by its label. */
export const nameOfLine = (line: TableLine | undefined): string =>
  line
    ? /[\p{L}\d]/u.test(line.number)
      ? line.number.replace(/[.)]+$/, '')
      : line.label.length > 40
        ? `${line.label.slice(0, 39)}…`
        : line.label
    : '';

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

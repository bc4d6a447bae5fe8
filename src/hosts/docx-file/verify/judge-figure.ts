/** One figure against its cells: its digits as an update would write them today. */
import { toText } from '../../../core/decimal';
import type { Fact } from '../../../core/fact';
import { isOfLine, lineNamed, parseUnit, printFigure } from '../../../language';
import type { LocatedFigure } from '../document/locate';
import { sameFigure } from '../document/same-figure';
import type { FreshFigures } from '../fresh/fresh-figures';
import { figureTag } from '../provenance/tags';
import type { TracedFigure } from '../trace/trace-report';
import type { VerifiedFigure } from './verification';

export interface Cells {
  /** By figure tag. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly fresh: FreshFigures;
  /** Whether the workbook that a figure came from has the same bytes still. */
  sameBook(file: string, sha256: string | null): boolean;
}

function unitMoved(then: string, fact: Fact | undefined): boolean {
  if (!fact?.unit || then === '') return false;
  const unit = parseUnit(then);
  return unit !== null && (unit.dimension !== fact.unit.dimension || unit.power !== fact.unit.power);
}

export function judgeFigure(figure: TracedFigure, located: LocatedFigure, cells: Cells): VerifiedFigure {
  const { format } = figure;
  const tag = figureTag(figure.fact);
  const holder = cells.facts.get(tag);
  const fact = holder && isOfLine(lineNamed(holder), located.old ?? {}) ? holder : undefined;
  const fresh = cells.fresh.find(located.block, located.place, located.site.tag, located.nth, located.old);
  const derived = format?.kind === 'derived';
  const anyhow = format === null && cells.fresh.printsAs(tag, figure.text);
  const said: Omit<VerifiedFigure, 'verdict'> = {
    ...figure,
    expected:
      (anyhow ? figure.text : fresh?.text) ?? (fact && format && !derived ? printFigure(fact.value, format) : null),
    now: fact ? toText(fact.value) : null,
    words: null,
    unitExpected: null,
    byWords: located.site.lost,
  };
  if (said.expected !== null) {
    if (unitMoved(figure.unit ?? '', derived ? undefined : fact))
      return { ...said, verdict: 'unit-changed', words: figure.unit, unitExpected: fact?.unit?.text ?? null };
    if (sameFigure(figure.text, said.expected)) return { ...said, verdict: 'equal' };
    return { ...said, verdict: figure.overtyped ? 'overtyped' : 'changed' };
  }
  if (figure.overtyped) return { ...said, expected: figure.printed, verdict: 'overtyped' };
  if (!derived && format) return { ...said, verdict: 'missing-fact' };
  const stands = derived && figure.at !== null && cells.sameBook(figure.at.file, figure.sha256);
  return stands ? { ...said, expected: figure.printed, verdict: 'equal' } : { ...said, verdict: 'unprovable' };
}

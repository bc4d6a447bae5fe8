/**
 * Measures asking alone, in one run: our checks over 200,000 figures and 50,000 relations, HyperFormula recomputing the
 * same sums and quotients, a plain loop over floats that does no intervals, and a re-check after one cell.
 * Fails when ours is not faster than HyperFormula, needs more than 5 times the float loop, or asking again takes 15 ms.
 */
import { changedFact } from '../../src/core/held-fact';
import { HyperFormula } from 'hyperformula';
import { allChecks } from '../../src/checks';
import { parseCellName } from '../../src/core/cell-address';
import { fromInteger, toApproximateNumber } from '../../src/core/decimal';
import type { SharedRun } from '../../src/core/packed-figures';
import type { Reading } from '../../src/core/reading';
import { changedRelation } from '../../src/core/relation';
import { askAlong } from '../../src/engine/session/ask-along';
import { largeReading } from './large-reading';
import type { Ratio } from './ratio';

export interface CheckTimes {
  readonly figures: number;
  readonly relations: number;
  /** Medians in milliseconds. */
  readonly ours: number;
  /** The very first asking, packing and just-in-time compilation included. */
  readonly first: number;
  readonly hyperFormula: number;
  readonly floats: number;
  /** Median of the re-checks tried. */
  readonly oneCell: number;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Milliseconds of CPU that a step takes: what others do on the machine counts little. */
function cpuOf(act: () => void): number {
  const started = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function timed(runs: number, act: () => void): number {
  return median(Array.from({ length: runs }, () => cpuOf(act)));
}

interface FloatFact {
  readonly value: number;
}

/** The loop that a spreadsheet macro would do: floats, a fixed tolerance, nothing said about rounding. */
function floatLoop(facts: readonly FloatFact[], reading: Reading): number {
  let wrong = 0;
  for (const relation of reading.relations) {
    const whole = facts[relation.whole]?.value ?? 0;
    let expected = 0;
    if (relation.kind === 'sum')
      for (const part of relation.parts) expected += part.sign * (facts[part.fact]?.value ?? 0);
    else
      expected =
        (100 * (facts[relation.parts[0]?.fact ?? 0]?.value ?? 0)) / (facts[relation.parts[1]?.fact ?? 0]?.value ?? 1);
    if (Math.abs(whole - expected) > 0.0501) wrong += 1;
  }
  return wrong;
}

/** The same figures and formulas as a sheet; every formula also looks at one cell, so that changing it recomputes them all. */
function hyperTime(reading: Reading, runs: number): number {
  const rows: (number | string | null)[][] = [];
  const wholes = new Map(reading.relations.map((relation) => [relation.whole, relation]));
  const name = (part: number): string => reading.facts[part]?.at.cell ?? 'A1';
  for (const [index, fact] of reading.facts.entries()) {
    const position = parseCellName(fact.at.cell) ?? { row: 0, column: 0 };
    const row = (rows[position.row] ??= []);
    const relation = wholes.get(index);
    const [a, b] = relation?.parts ?? [];
    if (!relation) row[position.column] = toApproximateNumber(fact.value);
    else if (relation.kind === 'sum')
      row[position.column] = `=${relation.parts.map((part) => name(part.fact)).join('+')}+$Z$1`;
    else row[position.column] = `=ROUND(${name(a?.fact ?? 0)}/${name(b?.fact ?? 0)}*100+$Z$1,1)`;
  }
  const first = (rows[0] ??= []);
  while (first.length < 25) first.push(null);
  first[25] = 0;
  const engine = HyperFormula.buildFromArray(
    rows.map((row) => [...row].map((cell) => cell ?? null)),
    { licenseKey: 'gpl-v3' },
  );
  let value = 0;
  const time = timed(runs, () => {
    value = value === 0 ? 1 : 0;
    engine.setCellContents({ sheet: 0, row: 0, col: 25 }, value);
  });
  engine.destroy();
  return time;
}

/** Asking the relations again after one figure of a reading in which nothing else changed. */
function oneCellTimes(reading: Reading): number[] {
  const times: number[] = [];
  const checks = allChecks.filter((check) => check.kinds !== undefined);
  let { answers } = ended(askAlong(reading, checks, null));
  for (let step = 0; step < 30; step += 1) {
    // A total, and the percentage that follows it.
    const place = ((step * 7919) % (reading.relations.length / 2 - 1)) * 2;
    const relation = reading.relations[place];
    if (!relation) continue;
    const facts = [...answers.reading.facts];
    const whole = facts[relation.whole];
    if (whole) facts[relation.whole] = changedFact(whole, { value: fromInteger(step + 1) });
    const next: Reading = {
      ...reading,
      facts,
      relations: reading.relations.map((each, at) =>
        at === place || at === place + 1 ? changedRelation(each, {}) : each,
      ),
    };
    const around = (at: number, anew: number, length: number): SharedRun[] => [
      { from: 0, to: 0, length: at },
      { from: at + anew, to: at + anew, length: length - at - anew },
    ];
    times.push(
      cpuOf(() => {
        answers = ended(
          askAlong(next, checks, {
            answers,
            facts: around(relation.whole, 1, facts.length),
            relations: around(place, 2, next.relations.length),
          }),
        ).answers;
      }),
    );
  }
  return times;
}

function ended<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Measures everything in one run; `figures` in the order of 200,000. */
export function measureChecks(figures: number, runs: number): CheckTimes {
  const reading = largeReading(figures);
  const floatFacts: FloatFact[] = reading.facts.map((fact) => ({ value: toApproximateNumber(fact.value) }));
  const arithmetic = allChecks.filter((check) => check.ofRelation !== undefined && check.id !== 'figures-agree');
  let found = 0;
  // As every examination asks: one pass over the relations, each by the check of its kind.
  const asked = (of: Reading): number =>
    ended(askAlong(of, arithmetic, null)).results.reduce((sum, { findings }) => sum + findings.length, 0);
  // Floats and packed integers are both made of the cells once, before the loops that are compared.
  const first = timed(1, () => {
    const fresh: Reading = { ...reading, facts: [...reading.facts], relations: [...reading.relations] };
    found += asked(fresh);
  });
  const ask = (): void => {
    found = asked(reading);
  };
  const loop = (): void => {
    if (floatLoop(floatFacts, reading) < 0) throw new Error('impossible');
  };
  for (let warm = 0; warm < 3; warm += 1) {
    ask();
    loop();
  }
  const ours = timed(runs, ask);
  if (found !== 0) throw new Error(`a clean reading gave ${String(found)} findings`);
  const floats = timed(runs, loop);
  const hyperFormula = hyperTime(reading, Math.max(1, Math.min(3, runs)));
  const oneCell = median(oneCellTimes(reading));
  return {
    figures: reading.facts.length,
    relations: reading.relations.length,
    ours,
    first,
    hyperFormula,
    floats,
    oneCell,
  };
}

/** What the measurements must hold; a list of complaints, empty when all is well. */
export function complaints(times: CheckTimes): string[] {
  const found: string[] = [];
  if (times.ours >= times.hyperFormula) found.push('slower than HyperFormula');
  if (times.ours > 5 * times.floats) found.push('more than 5 times the float loop');
  if (times.oneCell >= 15) found.push('asking again after one cell takes 15 ms or more');
  return found;
}

/** Ours against the float loop and HyperFormula. */
export function checkRatios(figures = 200_000): readonly Ratio[] {
  const times = measureChecks(figures, 9);
  const note = `${String(times.figures)} figures, ${String(times.relations)} relations: ${times.ours.toFixed(1)} ms; float loop ${times.floats.toFixed(1)}, HyperFormula ${times.hyperFormula.toFixed(0)}, one cell ${times.oneCell.toFixed(1)}`;
  return [
    { name: 'check: asking, over a float loop', ratio: times.ours / times.floats, goal: 5, note },
    { name: 'check: asking, over HyperFormula', ratio: times.ours / times.hyperFormula, goal: 1, note },
    { name: 'check: one cell, over asking all', ratio: times.oneCell / times.ours, goal: 1 / 30, note },
  ];
}

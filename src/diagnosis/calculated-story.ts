/** What calculating explains, as a judgement like any other, and the suspects of its findings: the cells themselves, no part. */
import { equationOf } from '../core/arithmetic-text';
import { equals, fromInteger, normalise, sign, toText, ZERO } from '../core/decimal';
import type { Fact, FactIndex } from '../core/fact';
import type { Cause, Suspect } from '../core/finding';
import type { Relation } from '../core/relation';
import type { Calculated } from './calculated';
import { cellsOf } from './cells-of';
import type { Explained } from './explained';
import { Scene } from './scene';
import type { Telling } from './story';
import type { World } from './world';

/** Cells left out that are named. */
const MOST_NAMED = 6;

const nameOf = (fact: Fact | undefined): string[] =>
  fact ? [fact.label === '' ? fact.at.cell : `${fact.at.cell} (${fact.label})`] : [];

/** What a formula leaves out, by name. */
function leftOut(world: World, cells: readonly FactIndex[]): string {
  const names = cells.slice(0, MOST_NAMED).flatMap((cell) => nameOf(world.fact(cell)));
  return names.join(', ') + (cells.length > MOST_NAMED ? ', …' : '');
}

/** The number in a formula, as far as it changes anything. */
function numberOf({ number }: Calculated): { readonly plus?: string; readonly times?: string } {
  if (!number) return {};
  const { plus, times } = number;
  return {
    ...(sign(plus) === 0 ? {} : { plus: toText(plus) }),
    ...(equals(times, ONE) ? {} : { times: toText(normalise(times)) }),
  };
}

const ONE = fromInteger(1);

function causeOf({ as, cells }: Calculated): Cause {
  if (as === 'old') return 'stale-total';
  return as === 'formula' && cells.length > 0 ? 'omitted-part' : 'unknown';
}

export function explainedBy(world: World, found: Calculated): Explained {
  const { as, totals, cells, mended, sound } = found;
  const names = [...totals.keys()].flatMap((cell) => world.fact(cell)?.at.cell ?? []);
  const values = as === 'text' ? new Map(cells.map((cell) => [cell, world.fact(cell)?.value ?? ZERO])) : totals;
  const named: Telling = {
    kind: 'cell',
    edits: values,
    ...(as === 'circular' ? { places: cells } : {}),
    cost: 0,
    open: false,
    data: {
      calculated: as,
      totals: names.join(', '),
      ...(as === 'formula' ? { left: leftOut(world, cells) } : {}),
      ...(found.taken === undefined ? {} : { taken: found.taken }),
      ...numberOf(found),
    },
  };
  return {
    scene: new Scene(world, mended),
    judgement: { named, proven: sound, tellings: [named], calculated: found },
  };
}

function suspectsOf(world: World, relation: Relation, calculated: Calculated, edits: Telling['edits']): Suspect[] {
  const own = new Set(cellsOf(relation));
  const missing = calculated.cells.filter((cell) => own.has(cell));
  const cells = [...edits.keys()].filter((cell) => own.has(cell));
  const changed = new Map([...calculated.totals, ...edits]);
  const { values } = world.after(changed, 'formulas');
  let arithmetic = '';
  world.tried(values, () => {
    arithmetic = equationOf(world.facts, relation);
  });
  const named = cells.length > 0 ? cells : [...edits.keys()];
  const candidates = named.flatMap((cell) => world.fact(cell)?.at.cell ?? []).join(', ');
  return named.flatMap((cell, index): Suspect[] => {
    const [fact, value] = [world.fact(cell), edits.get(cell)];
    if (!fact || !value) return [];
    const to = toText(normalise(value));
    const data = {
      label: fact.label,
      from: toText(fact.value),
      to,
      unit: fact.unit?.text ?? '',
      repaired: '1',
      arithmetic,
      decision: calculated.sound ? 'decided' : 'undecided',
      candidates,
      calculated: calculated.as,
      ...(calculated.as === 'formula' ? { left: leftOut(world, missing) } : {}),
      ...(calculated.taken === undefined ? {} : { taken: calculated.taken }),
      ...numberOf(calculated),
    };
    return [{ at: fact.at, cause: causeOf(calculated), value: to, rank: index + 1, data }];
  });
}

/** Suspects by the id of their failing relation. */
export function calculatedSuspects(world: World, { scene, judgement }: Explained): Map<string, Suspect[]> {
  const { calculated, named } = judgement;
  if (!calculated || !named) return new Map();
  return new Map(
    scene.failing.map((relation) => [relation.id, suspectsOf(world, relation, calculated, named.edits)] as const),
  );
}

/** What calculating explains, as a judgement like any other, and the suspects of its findings: the cells themselves, no part. */
import { equationOf } from '../core/arithmetic-text';
import { normalise, toText, ZERO } from '../core/decimal';
import type { Suspect } from '../core/finding';
import type { Relation } from '../core/relation';
import type { Calculated } from './calculated';
import { cellsOf } from './cells-of';
import type { Explained } from './explained';
import { Scene } from './scene';
import type { Telling } from './story';
import type { World } from './world';

export function explainedBy(world: World, found: Calculated): Explained {
  const { as, totals, texts, mended, sound } = found;
  const names = [...totals.keys()].flatMap((cell) => world.fact(cell)?.at.cell ?? []);
  const values = as === 'text' ? new Map(texts.map((cell) => [cell, world.fact(cell)?.value ?? ZERO])) : totals;
  const named: Telling = {
    kind: 'cell',
    edits: values,
    ...(as === 'circular' ? { places: texts } : {}),
    cost: 0,
    open: false,
    data: { calculated: as, totals: names.join(', ') },
  };
  return {
    scene: new Scene(world, mended),
    judgement: { named, proven: sound, tellings: [named], calculated: found },
  };
}

function suspectsOf(world: World, relation: Relation, calculated: Calculated, edits: Telling['edits']): Suspect[] {
  const own = new Set(cellsOf(relation));
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
    };
    return [
      { at: fact.at, cause: calculated.as === 'old' ? 'stale-total' : 'unknown', value: to, rank: index + 1, data },
    ];
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

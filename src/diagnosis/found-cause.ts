/** A judgement as data: what the cells are called, what they hold and what they would hold. */
import type { Explanation, FoundCause } from '../core/cause';
import { normalise, toText } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Explained } from './explained';
import type { Scene } from './scene';
import type { Telling } from './story';

/** Explanations listed where several would do. */
const MOST_LISTED = 12;

function labelOf(scene: Scene, cell: FactIndex | undefined): string {
  return cell === undefined ? '' : (scene.fact(cell)?.label ?? '');
}

function explanationOf(scene: Scene, { kind, edits, places, slip, data, open }: Telling): Explanation {
  const cells = places ?? [...edits.keys()];
  return {
    kind,
    cells: cells.flatMap((cell) => scene.fact(cell)?.at ?? []),
    repairs: [...edits].flatMap(([cell, value]) => {
      const fact = scene.fact(cell);
      if (!fact) return [];
      return { at: fact.at, from: toText(fact.value), value: toText(normalise(value)), unit: fact.unit?.text ?? '' };
    }),
    data: { label: labelOf(scene, cells[0]), ...(slip ? { slip } : {}), ...(open ? { open: 'yes' } : {}), ...data },
  };
}

/** `warned`: what it explains beside errors. null where nothing was told: then the suspects of each finding are all there is to say. */
export function foundCause({ scene, judgement }: Explained, warned = 0): FoundCause | null {
  const { named, proven, tellings, rivals } = judgement;
  const [first] = scene.failing;
  if (!first || tellings.length === 0) return null;
  const told = named ? [named] : tellings.slice(0, MOST_LISTED);
  return {
    id: first.id,
    kind: named ? named.kind : 'undecided',
    decided: proven,
    explains: scene.failing.length + warned,
    explanations: told.map((telling) => explanationOf(scene, telling)),
    ...(rivals ? { rivals: rivals.slice(0, MOST_LISTED).map((telling) => explanationOf(scene, telling)) } : {}),
    tie: named ? 1 : tellings.length,
  };
}

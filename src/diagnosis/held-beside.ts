/**
 * What the figures bear out though nobody asks it, for another structure of the same whole stands: it accuses nobody, but it
 * is a witness. A repair that breaks it is not decided, and yields to one that breaks nothing (CONTRACT 4, Repairs).
 */
import { addressKey, type CellAddress } from '../core/cell-address';
import type { Decimal } from '../core/decimal';
import type { FactIndex } from '../core/fact';
import type { Reading, Withdrawn } from '../core/reading';
import type { Relation } from '../core/relation';
import { spansOf } from '../core/sheet-spans';
import { cellsOf } from './cells-of';
import { saysOf } from './says';
import type { Telling } from './story';
import type { World } from './world';

const known = new WeakMap<Reading, readonly Relation[]>();

/** The figures in some cells, by their addresses. */
function factsAt(reading: Reading, places: readonly CellAddress[]): ReadonlyMap<string, FactIndex> {
  const wanted = new Set(places.map(addressKey));
  const sheets = new Set(places.map(({ file, sheet }) => `${file}\u0000${sheet}`));
  const own = spansOf(reading)?.sheets.filter(({ file, sheet }) => sheets.has(`${file}\u0000${sheet}`));
  const found = new Map<string, FactIndex>();
  for (const { from, to } of own?.map(({ facts }) => facts) ?? [{ from: 0, to: reading.facts.length }])
    for (let cell = from; cell < to; cell += 1) {
      const fact = reading.facts[cell];
      const key = fact ? addressKey(fact.at) : '';
      if (wanted.has(key)) found.set(key, cell);
    }
  return found;
}

/** What was let go for a rival, as relations that nobody asks. */
function relationsOf(reading: Reading): readonly Relation[] {
  const before = known.get(reading);
  if (before) return before;
  const rivals = reading.withdrawn.filter(({ reason, signs }) => reason === 'rival' && signs !== undefined);
  const facts = factsAt(
    reading,
    rivals.flatMap(({ at, parts }) => [at, ...parts]),
  );
  const relationOf = ({ at, parts, signs = [], ...said }: Withdrawn, index: number): Relation[] => {
    const [whole, ...terms] = [at, ...parts].map((each) => facts.get(addressKey(each)));
    if (whole === undefined || terms.length !== signs.length || terms.includes(undefined)) return [];
    return [
      {
        id: `beside:${String(index)}`,
        kind: said.kind,
        whole,
        parts: terms.flatMap((fact, part) => (fact === undefined ? [] : [{ fact, sign: signs[part] ?? 1 }])),
        exhaustive: true,
        factorPower: 0,
        source: said.source,
        support: said.support,
        force: 'warning',
        statedAt: null,
        statement: said.statement,
        blanks: [],
        items: [],
      },
    ];
  };
  const relations = rivals.flatMap(relationOf);
  known.set(reading, relations);
  return relations;
}

/** What of some relations holds now and would not with some figures otherwise; null where nothing is broken. */
function heldAndBroken(
  world: World,
  relations: readonly Relation[],
  values: ReadonlyMap<FactIndex, Decimal>,
): Relation | null {
  const held = relations.filter(
    (relation) => cellsOf(relation).some((cell) => values.has(cell)) && saysOf(world.facts, relation) === 'holds',
  );
  const broken: Relation[] = [];
  if (held.length > 0)
    world.tried(values, () => {
      broken.push(...held.filter((relation) => saysOf(world.facts, relation) === 'fails'));
    });
  return broken[0] ?? null;
}

/** The tellings, each with the whole of what it would break of that. */
export function withBroken(world: World, tellings: readonly Telling[]): readonly Telling[] {
  const relations = relationsOf(world.reading);
  if (relations.length === 0) return tellings;
  return tellings.map((telling) => {
    const broken = heldAndBroken(world, relations, world.after(telling.edits, 'formulas').values);
    const breaks = world.fact(broken?.whole ?? -1)?.at.cell;
    return breaks === undefined ? telling : { ...telling, data: { ...telling.data, breaks } };
  });
}

/** Whether it breaks nothing that holds. */
export const isSound = ({ data }: Pick<Telling, 'data'>): boolean => data?.['breaks'] === undefined;

/** Those that break nothing that holds; all, where none is so. */
export function soundest(tellings: readonly Telling[]): readonly Telling[] {
  const sound = tellings.filter(isSound);
  return sound.length > 0 ? sound : tellings;
}

/** Whose figures a sum is made of: one tier of bodies below another. */
import type { Tree } from '../bodies/tree';
import type { Expected, Person, Submission, Unit } from '../store';
import { countedOf } from './counted';

/** A body with those that hand in for it: itself and its departments. */
export interface Below {
  readonly body: Unit;
  /** The versions of each. */
  readonly versions: readonly (readonly Submission[])[];
}

/** The body that a person's sum is of where none is named: the own one, or the outermost. */
export function ownUpper(tree: Tree, person: Person): Unit | null {
  const wanted = person.unit ?? tree.units.find(({ parent, active }) => parent === null && active === 1)?.id;
  return wanted === undefined ? null : tree.unit(wanted);
}

/** The bodies right below in which somebody has handed in; where a whole tier only groups others, the tier below it. */
export function tierBelow(
  tree: Tree,
  upper: Unit,
  ofUnit: ReadonlyMap<string, readonly Submission[]>,
): readonly Below[] {
  const children = (ids: ReadonlySet<string>, kind: Unit['kind']): readonly Unit[] =>
    tree.units.filter((each) => each.kind === kind && each.active === 1 && ids.has(each.parent ?? ''));
  for (let above: readonly Unit[] = [upper]; above.length > 0;) {
    const tier = children(new Set(above.map(({ id }) => id)), 'body');
    const below = tier.map((body): Below => {
      const departments = children(new Set([body.id]), 'department');
      return { body, versions: [body, ...departments].map(({ id }) => ofUnit.get(id) ?? []) };
    });
    if (below.some(({ versions }) => versions.some((own) => countedOf(own).length > 0))) return below;
    above = tier;
  }
  return [];
}

const NO_FORMS: ReadonlySet<string> = new Set();

/** By a department's id: the forms that its body owes, or hands in, itself. */
export function formsOfBodies(
  below: readonly Below[],
  expected: readonly Expected[],
): (unit: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { body, versions } of below) {
    const own = countedOf(versions.find(([first]) => first?.unit === body.id) ?? []);
    const owed = expected.flatMap(({ unit, form }) => (unit === body.id ? [form] : []));
    const forms = new Set([...owed, ...own.flatMap(({ forms }) => [...forms])]);
    for (const [first] of versions) if (first && first.unit !== body.id) known.set(first.unit, forms);
  }
  return (unit) => known.get(unit) ?? NO_FORMS;
}

/**
 * In which folder of an archive a unit's workbooks lie, "" for none: those of one tier lie beside each other, for they are
 * added up; others, the upper body's own and its departments', a lower tier's, under the body that they are below.
 */
export function foldersOf(tree: Tree, upper: Unit | null, below: readonly Below[]): (unit: string) => string {
  const beside = new Set(below.map(({ body }) => body.id));
  return (unit) => {
    const body = tree.bodyOf(unit);
    if (!upper || !body || beside.size === 0 || beside.has(body.id)) return '';
    return body.id === upper.id ? body.name : (tree.unit(body.parent ?? '')?.name ?? body.name);
  };
}

/** The tree of units: who stands below whom, and what a person may see of it. */
import type { Person, Tables, Unit } from '../store';

export class Tree {
  readonly #byId: ReadonlyMap<string, Unit>;

  constructor(readonly units: readonly Unit[]) {
    this.#byId = new Map(units.map((unit) => [unit.id, unit]));
  }

  unit(id: string): Unit | null {
    return this.#byId.get(id) ?? null;
  }

  /** The unit, then those above it, the outermost last. */
  pathOf(id: string): readonly Unit[] {
    const path: Unit[] = [];
    for (
      let unit = this.unit(id);
      unit && path.length < 20;
      unit = unit.parent === null ? null : this.unit(unit.parent)
    )
      path.push(unit);
    return path;
  }

  /** Whether the person's own unit is this one or stands above it; those without a unit see all. */
  sees(person: Person, id: string): boolean {
    if (this.unit(id) === null) return false;
    return person.unit === null || this.pathOf(id).some((unit) => unit.id === person.unit);
  }

  /** "Phòng Kinh tế, UBND xã Tân Lập"; a body stands for itself. */
  nameOf(id: string): string {
    const [unit, above] = this.pathOf(id);
    if (!unit) return '';
    return unit.kind === 'department' && above ? `${unit.name}, ${above.name}` : unit.name;
  }

  /** The body that hands in: the unit itself, or that of a department. */
  bodyOf(id: string): Unit | null {
    return this.pathOf(id).find((unit) => unit.kind === 'body') ?? null;
  }
}

/** Whose workbooks a person sends: the own body's and its departments', never those of a body below. */
export function isOwnUnit(person: Person, unit: Unit | null): boolean {
  if (person.unit === null || person.unit === unit?.id) return true;
  return unit?.kind === 'department' && unit.parent === person.unit;
}

/** As much of the tree as a person may see, with what stands above it. */
export async function treeFor({ units }: Pick<Tables, 'units'>, { unit }: Person): Promise<Tree> {
  return new Tree(await (unit === null ? units.all() : units.around(unit)));
}

/** The tree as far as one unit needs it. */
export async function treeOf({ units }: Pick<Tables, 'units'>, unit: string | null): Promise<Tree> {
  return new Tree(unit === null ? [] : await units.path(unit));
}

/**
 * What was worked out of some failing relations, each with the figures that were looked at for it: after an edit elsewhere
 * on their sheet it is taken over.
 */
import type { Relation } from '../core/relation';
import { looksAt, type ChangedFigure, type FactWatch } from '../core/watched-facts';

interface Entry {
  readonly value: unknown;
  readonly seen: Uint8Array;
  readonly rests: unknown;
}

interface Piece<T> {
  readonly what: 'causes' | 'suspects';
  readonly relations: readonly Relation[];
  /** What it is worked out from besides figures: the very same, or the work is done again. */
  readonly rests: unknown;
  readonly isKept?: (value: T) => boolean;
}

/** What a sheet's failing relations came to the last time. */
export interface Recalled {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Places of relations, among the sheet's, that failed slightly. */
  readonly slight: string;
}

/** What fails on the sheet now, and what of it only slightly. */
interface Failures {
  readonly failing: ReadonlySet<Relation>;
  readonly slight: ReadonlySet<Relation>;
}

/** The last time, seen from now. */
export interface Earlier {
  readonly recalled: Recalled | null;
  /** The sheet's figures that changed since. */
  readonly changed: readonly ChangedFigure[];
}

export class Recall {
  private readonly entries = new Map<string, Entry>();
  private readonly places = new Map<Relation, number>();
  private readonly slight: string;
  private readonly before: ReadonlyMap<string, Entry>;
  private readonly changed: readonly ChangedFigure[];

  constructor(
    private readonly watch: FactWatch,
    private readonly relations: readonly Relation[],
    failures: Failures,
    before: Earlier | null,
  ) {
    for (const [place, relation] of relations.entries())
      if (failures.failing.has(relation)) this.places.set(relation, place);
    this.slight = this.keyOf([...failures.slight]);
    this.before = before?.recalled?.slight === this.slight ? before.recalled.entries : new Map();
    this.changed = before?.changed ?? [];
  }

  get recalled(): Recalled {
    return { entries: this.entries, slight: this.slight };
  }

  private keyOf(relations: readonly Relation[]): string {
    return this.placesOf(relations).join();
  }

  placesOf(relations: readonly Relation[]): number[] {
    return relations.map((relation) => this.places.get(relation) ?? -1);
  }

  relationsAt(places: readonly number[]): Relation[] {
    return places.flatMap((place) => this.relations[place] ?? []);
  }

  /** The same as the last time, where it rests on the same and no figure that was looked at changed. */
  of<T>({ what, relations, rests, isKept = () => true }: Piece<T>, act: () => T): T {
    const key = `${what} ${this.keyOf(relations)}`;
    const known = this.before.get(key);
    if (known && known.rests === rests && !looksAt(known.seen, this.changed)) {
      this.watch.noteAll(known.seen);
      this.entries.set(key, known);
      return known.value as T;
    }
    const { result, seen } = this.watch.during(act);
    if (isKept(result)) this.entries.set(key, { value: result, seen, rests });
    return result;
  }
}

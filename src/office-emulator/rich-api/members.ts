/**
 * Looks members up as the real host does: a misspelt name, a member outside the declared requirement sets and a
 * member that the emulator lacks are three different refusals, and none is ever answered with a guess.
 */
import type { ApiCatalogue, ApiMember } from '../catalogue/types';
import { ApiError } from './api-error';
import type { ModelObject } from './model-object';

/** Requirement set name -> highest version that the emulated host declares ("ExcelApi" -> "1.15"). */
export type RequirementSets = Readonly<Record<string, string>>;

/** Whether version `wanted` of a set is covered by the declared one; versions compare by their parts. */
export function covers(declared: string | undefined, wanted: string): boolean {
  if (declared === undefined) return false;
  const have = declared.split('.').map(Number);
  const need = wanted.split('.').map(Number);
  for (let i = 0; i < Math.max(have.length, need.length); i += 1) {
    const difference = (have[i] ?? 0) - (need[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

export class MemberTable {
  private readonly byLowerName = new Map<string, Map<string, string>>();
  private readonly catalogue: ApiCatalogue;
  private readonly sets: RequirementSets;

  constructor(catalogue: ApiCatalogue, sets: RequirementSets) {
    this.catalogue = catalogue;
    this.sets = sets;
  }

  /** The member's own spelling for a wire name in any case; null when the class has no such member. */
  spelling(className: string, wireName: string): string | null {
    let names = this.byLowerName.get(className);
    if (!names) {
      names = new Map(Object.keys(this.catalogue[className] ?? {}).map((name) => [name.toLowerCase(), name]));
      this.byLowerName.set(className, names);
    }
    return names.get(wireName.toLowerCase()) ?? null;
  }

  member(className: string, name: string): ApiMember | undefined {
    return this.catalogue[className]?.[name];
  }

  /** All value members within the declared sets that the object answers. */
  scalars(object: ModelObject): string[] {
    return Object.entries(this.catalogue[object.className] ?? {})
      .filter(([name, [kind, set]]) => kind === 'value' && this.declared(set) && name in object)
      .map(([name]) => name);
  }

  declared(set: string): boolean {
    const [name = '', version = ''] = set.split(' ');
    return set === '' || covers(this.sets[name], version);
  }

  /** Refuses a member that is misspelt, too new, or not emulated; returns its own spelling. */
  require(object: ModelObject, wireName: string, kinds: readonly ApiMember[0][]): string {
    const where = `${object.className}.${wireName}`;
    const name = this.spelling(object.className, wireName);
    const member = name === null ? undefined : this.member(object.className, name);
    if (name === null || !member || !kinds.includes(member[0])) {
      throw new ApiError('InvalidArgument', `${object.className} has no member '${wireName}'.`, where);
    }
    if (!this.declared(member[1])) {
      throw new ApiError(
        'ApiNotFound',
        `The API '${where}' needs ${member[1]}, which this host does not declare.`,
        where,
      );
    }
    if (!(name in object)) throw new ApiError('NotImplemented', `The emulator lacks ${where}.`, where);
    return name;
  }
}

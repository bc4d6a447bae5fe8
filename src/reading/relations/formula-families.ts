/** Formulas as families: the same sum filled across all columns is one rule of the table. */
import type { Family, FamilyPart } from './family';
import type { CellFormula } from './cell-formulas';
import type { Spots } from './spots';

/** A rule of the table that formulas state, and how many cells state it. */
export interface StatedFamily {
  readonly family: Family;
  readonly axis: 'lines' | 'columns';
  readonly count: number;
}

/** Rules of the table, and the formulas that run along neither axis. */
export interface StatedFamilies {
  readonly families: readonly StatedFamily[];
  readonly singles: readonly CellFormula[];
}

/** Where a formula's whole and parts stand along an axis. */
interface Placed {
  readonly axis: 'lines' | 'columns';
  readonly whole: number;
  readonly parts: readonly FamilyPart[];
}

/** null where whole and parts run along neither axis. */
function placed({ kind, whole, parts }: CellFormula, { lineOf, columnOf }: Spots): Placed | null {
  const [line, column] = [lineOf(whole), columnOf(whole)];
  let [inLine, inColumn] = [true, true];
  for (const { fact } of parts) {
    const own = lineOf(fact);
    if (own < 0) return null;
    inLine &&= own === line;
    inColumn &&= columnOf(fact) === column;
  }
  if (line < 0 || !(inLine || inColumn)) return null;
  // A total's share of itself (B3/$B$3) is a rule of no other line.
  if (kind !== 'sum' && new Set(parts.map(({ fact }) => fact)).size < parts.length) return null;
  const placeOf = inLine ? columnOf : lineOf;
  return {
    axis: inLine ? 'columns' : 'lines',
    whole: inLine ? column : line,
    parts: parts.map(({ fact, sign }) => ({ at: placeOf(fact), sign })),
  };
}

interface Group {
  readonly family: Family;
  readonly axis: 'lines' | 'columns';
  count: number;
}

const isOf = ({ axis, family }: Group, formula: CellFormula, own: Placed): boolean =>
  axis === own.axis &&
  family.whole === own.whole &&
  family.kind === formula.kind &&
  family.factorPower === formula.power &&
  family.parts.length === own.parts.length &&
  family.parts.every(({ at, sign }, part) => at === own.parts[part]?.at && sign === own.parts[part].sign);

/** Formulas grouped to families by axis; those that run along neither axis stay single. */
export function statedFamilies(formulas: readonly CellFormula[], spots: Spots): StatedFamilies {
  const groups: Group[] = [];
  const byPlaces = new Map<number, Group[]>();
  const singles: CellFormula[] = [];
  for (const formula of formulas) {
    // A sum of one figure is no rule that others could follow.
    const own = formula.kind === 'equal' || formula.parts.length < 2 ? null : placed(formula, spots);
    if (own === null) {
      singles.push(formula);
      continue;
    }
    const hash = own.parts.reduce((sum, { at, sign }) => (Math.imul(sum, 31) + at * sign) | 0, own.whole);
    const like = byPlaces.get(hash) ?? [];
    const known = like.find((group) => isOf(group, formula, own));
    if (known) {
      known.count += 1;
      continue;
    }
    const family: Family = {
      kind: formula.kind as Family['kind'],
      whole: own.whole,
      parts: own.parts,
      exhaustive: true,
      factorPower: formula.power,
      source: 'formula',
      outright: false,
      statement: '',
      statedAt: null,
    };
    const group: Group = { family, axis: own.axis, count: 1 };
    groups.push(group);
    byPlaces.set(hash, [...like, group]);
  }
  return { families: groups, singles };
}

/** "87 huy chương, gồm 21 vàng, 29 bạc, 37 đồng": of medals "đồng" is no money. */
import type { NumberAt } from './mention';
import type { UnitAt } from './units';

const METALS = new Set(['vàng', 'bạc']);
/** No team wins more. */
const MOST = 3;

const medal = ({ end }: UnitAt, metal: string): UnitAt => ({
  unit: { text: metal, dimension: 'count', kind: `huy chương ${metal}`, power: 0 },
  end,
});

/** The units of a line's numbers, where it speaks of medals. */
export function withMedals(text: string, numbers: readonly NumberAt[], units: readonly UnitAt[]): readonly UnitAt[] {
  if (!/(?<!\p{L})(?:huy chương|hcv)(?!\p{L})/iu.test(text)) return units;
  let before = false;
  return units.map((each, at) => {
    const metal = each.unit?.text ?? '';
    const { start = 0, end = 0, decimals = 0 } = numbers[at] ?? {};
    const few = decimals === 0 && end - start <= MOST;
    const own = few && (METALS.has(metal) || (before && metal === 'đồng'));
    before = own;
    return own ? medal(each, metal) : each;
  });
}

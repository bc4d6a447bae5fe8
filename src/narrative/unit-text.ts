/** How a unit is written in running text, whatever its spelling on the sheet ("Tr.đ" is "triệu đồng"). */
import type { Unit } from '../core/unit';
import { parseUnit } from '../language';

const MONEY: Readonly<Record<number, string>> = {
  0: 'đồng',
  3: 'nghìn đồng',
  6: 'triệu đồng',
  9: 'tỷ đồng',
  12: 'nghìn tỷ đồng',
};
const MASS: Readonly<Record<number, string>> = { 0: 'kg', 2: 'tạ', 3: 'tấn' };
const FIXED: Readonly<Partial<Record<Unit['dimension'], string>>> = {
  yield: 'tạ/ha',
  percent: '%',
  'percent-point': 'điểm %',
};

/** "nghìn con": what is counted in thousands and more says so. */
const SCALES: Readonly<Record<number, string>> = { 3: 'nghìn', 6: 'triệu', 9: 'tỷ' };

/** "" where the sheet states no unit. */
export function unitText(unit: Unit | null): string {
  if (!unit) return '';
  if (unit.dimension === 'money') return MONEY[unit.power] ?? unit.text;
  if (unit.dimension === 'mass') return MASS[unit.power] ?? unit.text;
  if (unit.dimension === 'area' && unit.power === 0) return 'ha';
  const scale = unit.dimension === 'count' && unit.kind !== '' ? SCALES[unit.power] : undefined;
  if (scale !== undefined) return `${scale} ${unit.kind}`;
  return FIXED[unit.dimension] ?? (unit.kind === '' ? unit.text : unit.kind);
}

/** Power of ten that brings a figure in `unit` to the unit written `target`; null when they do not measure the same. */
export function shiftTo(unit: Unit | null, target: string): number | null {
  if (!unit) return null;
  const scale = unit.dimension === 'money' ? MONEY : unit.dimension === 'mass' ? MASS : null;
  const power = Object.entries(scale ?? {}).find(([, text]) => text === target)?.[0];
  if (power !== undefined) return unit.power - Number(power);
  if (unitText(unit) === target) return 0;
  const wanted = parseUnit(target);
  const isAlike = wanted !== null && wanted.dimension === unit.dimension && wanted.kind === unit.kind;
  return isAlike && unit.dimension !== 'money' ? unit.power - wanted.power : null;
}

/** Figures of one unit's table side by side: a province has millions, and only their sums are looked at one by one. */
import type { Decimal } from '../../core/decimal';
import type { Unit } from '../../core/unit';
import type { Absent } from './unit-cells';

const CODES = ['none', 'blank', 'unreadable'] as const satisfies readonly Absent[];
const BIG = -1;

/** Every unit of measure that was met, by number. */
export class UnitNumbers {
  readonly #units: (Unit | null)[] = [null];
  readonly #numbers = new Map<string, number>();

  numberOf(unit: Unit | null): number {
    if (unit === null) return 0;
    const known = this.#numbers.get(unit.text);
    if (known !== undefined) return known;
    this.#numbers.set(unit.text, this.#units.length);
    return this.#units.push(unit) - 1;
  }

  unitOf(number: number): Unit | null {
    return this.#units[number] ?? null;
  }
}

export class PackedRow {
  readonly #coefficients: Float64Array;
  /** Digits behind the point; below 0 what stands there instead of a figure, or that it is too long to be packed. */
  readonly #scales: Int16Array;
  readonly #units: Uint16Array;
  readonly #big = new Map<number, Decimal>();

  constructor(
    readonly length: number,
    private readonly units: UnitNumbers,
  ) {
    this.#coefficients = new Float64Array(length);
    this.#scales = new Int16Array(length);
    this.#units = new Uint16Array(length);
  }

  put(at: number, stands: { readonly value: Decimal; readonly unit: Unit | null } | Absent): void {
    if (typeof stands === 'string') {
      this.#scales[at] = BIG - 1 - CODES.indexOf(stands);
      return;
    }
    this.#units[at] = this.units.numberOf(stands.unit);
    if (stands.value.big !== null) {
      this.#scales[at] = BIG;
      this.#big.set(at, stands.value);
      return;
    }
    this.#coefficients[at] = stands.value.small;
    this.#scales[at] = stands.value.scale;
  }

  at(at: number): Decimal | Absent {
    const scale = this.#scales[at] ?? BIG - 2;
    if (scale >= 0) return { small: this.#coefficients[at] ?? 0, big: null, scale };
    if (scale === BIG) return this.#big.get(at) ?? 'unreadable';
    return CODES[BIG - 1 - scale] ?? 'blank';
  }

  /** As the sheet states it; null where it states none. */
  unitAt(at: number): Unit | null {
    return this.units.unitOf(this.#units[at] ?? 0);
  }
}

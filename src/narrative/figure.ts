/** What a template holds under a name: a figure that remembers its fact, or the place of one that is missing. */
import { changedFact } from '../core/held-fact';
import { fromInteger, normalise, sign, type Decimal } from '../core/decimal';
import type { Fact } from '../core/fact';
import type { Unit } from '../core/unit';

/** Decimals that a formula's result is printed with at most; typed figures keep their own. */
const FORMULA_DECIMALS = 2;
/** Nobody types more decimals than these: such a figure is the pasted result of a formula. */
const TYPED_DECIMALS = 6;

/** A typed figure prints its own digits, a formula's result (pasted ones too) two after the comma at most. */
export function printedDecimals(fact: Fact): number {
  const own = normalise(fact.value).scale;
  if (own > TYPED_DECIMALS) return FORMULA_DECIMALS;
  if (fact.standing === 'exact') return Math.max(own, Math.min(fact.decimals, TYPED_DECIMALS));
  return fact.written === 'formula' ? Math.min(own, FORMULA_DECIMALS) : own;
}

/**
 * Own properties `co` ("có"): whether there is data, for `{% if thu.dau_gia.co %}`, and `khong` ("không"): whether it is said
 * that there is none of it, 0 or "-"; `ghi_chu`; `dau_dong`, the mark of its line's figures. Nothing else is reachable from a template.
 */
export class Figure {
  readonly co = true;
  readonly khong: boolean;
  /** What its line's note says ("Ghi chú"); "" without one. */
  ghi_chu = '';
  /** Another one as soon as any figure of its line is another. */
  dau_dong = '';
  readonly #fact: Fact;
  readonly #proofs: readonly string[];
  readonly #workedOut: Decimal | null;
  readonly #computed: boolean;
  readonly #called: string | null;
  #inColumn: number | null = null;
  #beyond = '';

  /** `called`: what a figure is called that no cell states and the report computed from its line. */
  constructor(
    fact: Fact,
    proofs: readonly string[] = [],
    workedOut: Decimal | null = null,
    computed = false,
    called: string | null = null,
  ) {
    this.#fact = fact;
    this.#proofs = proofs;
    this.#workedOut = workedOut;
    this.#computed = computed;
    this.#called = called;
    this.khong = sign(fact.value) === 0;
  }
  /** A figure worked out of this one and others: led back to this one's cell, and printed as what no single cell gives. */
  computed(value: Decimal, unit: Unit | null, decimals: number, called: string | null = null): Figure {
    const fact = changedFact(this.#fact, { value, unit, decimals, standing: 'rounded', written: 'number' });
    return new Figure(fact, [], null, true, called);
  }
  /** null for what a template works out by itself, and for what stands in its cell. */
  get called(): string | null {
    return this.#called;
  }
  /** Whether no cell holds it. */
  get isComputed(): boolean {
    return this.#computed;
  }
  get fact(): Fact {
    return this.#fact;
  }
  get proofs(): readonly string[] {
    return this.#proofs;
  }
  /** What the sheet's own figures give instead of this stated ratio or growth; null where they bear it out. */
  get workedOut(): Decimal | null {
    return this.#workedOut;
  }
  get value(): Decimal {
    return this.#fact.value;
  }
  /** Printed with the decimals that its column has. */
  inColumn(decimals: number): this {
    this.#inColumn = decimals;
    return this;
  }
  /** Which figure of its line is 0, so that this stated share or growth cannot be: "thực hiện", "cùng kỳ", "kế hoạch"; "" where none is. */
  get beyond(): string {
    return this.#beyond;
  }
  besideNothing(which: string): this {
    this.#beyond = which;
    return this;
  }
  /** Decimals to print with when the template asks for none. */
  get decimals(): number {
    return this.#inColumn ?? this.ownDecimals;
  }
  /** Whatever its column has. */
  get ownDecimals(): number {
    if (this.#computed) return Math.min(normalise(this.#fact.value).scale, this.#fact.decimals);
    return printedDecimals(this.#fact);
  }
}

/** A figure that the workbooks do not give; printed as a marked gap. */
export class MissingFigure {
  readonly co = false;
  readonly khong = false;
  readonly dau_dong = '';
  readonly #name: string;
  readonly #label: string;
  readonly #where: string;
  readonly #reason: string;

  constructor(name: string, label: string, where = '', reason = 'chưa có số liệu') {
    this.#name = name;
    this.#label = label;
    this.#where = where;
    this.#reason = reason;
  }
  /** What is said in its place: no figure there, or none that could be worked out. */
  get reason(): string {
    return this.#reason;
  }
  /** Where it would stand ("tai-chinh.xlsx, Biểu 95, ô D9"); "" where that is not known. */
  get where(): string {
    return this.#where;
  }
  /** The template's name for it ("thu.tong.uoc"). */
  get name(): string {
    return this.#name;
  }
  /** As a person would look for it ("Tổng thu ngân sách – ước thực hiện"). */
  get label(): string {
    return this.#label;
  }
}

/** What the sheet itself says there is none of: "-" in its cell. It is data, and no number. */
export class NoneFigure {
  readonly co = false;
  readonly khong = true;
  readonly dau_dong = '';
  readonly #label: string;

  constructor(label = '') {
    this.#label = label;
  }
  /** As a person would look for it. */
  get label(): string {
    return this.#label;
  }
}

export const HUNDRED = fromInteger(100);

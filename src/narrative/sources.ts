/** Facts, texts and rows of one reading, indexed once for all passages of a report. */
import { equals, fromInteger, sign, type Decimal } from '../core/decimal';
import type { Fact } from '../core/fact';
import { lineMarks } from '../core/figures-mark';
import type { Reading } from '../core/reading';
import type { Relation } from '../core/relation';
import { verdictOf } from '../core/verdict';
import { normaliseText } from '../language';
import { columnDecimals, commonDecimals } from './column-decimals';
import { computedFigure } from './computed-figures';
import { dateText } from './date-text';
import type { Figure } from './figure';
import { pick, picked, rowsOfForm, saysNoneOfSome, unsaidRows, type RowOfForm, type SourceRow } from './form-rows';
import { ownOfficeOf } from './own-office';
import type { FigureSource, ListSource, TextSource } from './passage';
import { placesOf, type FigurePlace } from './places';
import { rowKey } from './row-key';
import { onlyFigure, sheetFigures } from './sheet-figures';

export interface Sources {
  figure(source: FigureSource): Fact | undefined;
  /** A ratio, growth or change that no cell states, from the figures of its line; null where they do not give it. */
  computed(source: FigureSource): Figure | null;
  /** What the note of the fact's line says; "" without one. */
  note(fact: Fact): string;
  /** The mark of its line's figures: what a sentence that no cell bears out was true beside. */
  lineMark(fact: Fact): string;
  /** Where a figure stands or would stand; null where its sheet was not given. */
  place(source: FigureSource): FigurePlace | null;
  text(source: TextSource): string | undefined;
  rows(source: ListSource): readonly SourceRow[];
  /** Whether any row was given, of what there is none of too. */
  hasRows(source: ListSource): boolean;
  /** How many decimals a figure is printed with beside the others of its column. */
  decimals(fact: Fact): number;
  /** Ids of the relations that prove the fact: it takes part in them, and they hold. */
  proofs(fact: Fact): readonly string[];
  /** What its own figures give for a stated ratio or growth that they do not bear out and nobody accepted; null for every other fact. */
  workedOut(fact: Fact): Decimal | null;
  /** What of its line is 0 and lets a stated ratio or growth be no number that it is, unless somebody accepted it; "" where nothing is. */
  besideNothing(fact: Fact): string;
  /** "06/7/2021": the day up to which the form's sheet counts, or its workbook's cover says; undefined where neither does. */
  asOf(form: string): string | undefined;
  /** Calendar id of the period that the form's sheet states, or its workbook's cover; undefined where neither does. */
  periodOf(form: string): string | undefined;
  /** Whether any sheet of the form was read. */
  has(form: string): boolean;
}

/** A cell that says that there is nothing to say. */
export const saysNothing = (text: string): boolean => /^\s*[-–—]+\s*$/u.test(text);

/** The column "Ghi chú" of every table that has one. */
const NOTE = 'note';

const factKey = (form: string, key: string, measure: string): string => `${form}\n${key}\n${measure}`;

/**
 * The first sheet in reading order wins where several give one figure; figures-agree reports those that differ.
 * `accepted`: ids of relations whose failure somebody accepted with a reason (a growth at constant prices, say).
 */
export function sourcesOf(reading: Reading, accepted: ReadonlySet<string> = new Set()): Sources {
  const facts = new Map<string, Fact>();
  const own = ownOfficeOf(reading);
  for (const fact of reading.facts) {
    const key = factKey(fact.form ?? '', own(fact), fact.measure);
    if (!facts.has(key)) facts.set(key, fact);
  }
  const relations = relationsOf(reading);
  const forms = new Set(reading.tables.map((table) => table.form));
  for (const entry of reading.texts) if (entry.form !== '') forms.add(entry.form);
  const rows = new Map<string, readonly RowOfForm[]>();
  const rowsOf = (form: string): readonly RowOfForm[] => {
    const known = rows.get(form) ?? rowsOfForm(reading, form);
    rows.set(form, known);
    return known;
  };
  const named = sheetFigures(reading);
  const figure = (source: FigureSource): Fact | undefined =>
    (source.sheet === undefined && source.cell === undefined
      ? facts.get(factKey(source.form, source.key, source.measure))
      : undefined) ?? (source.own === true ? onlyFigure(named(source)) : undefined);
  const proofs = (fact: Fact): readonly string[] =>
    (relations.get(fact.id) ?? [])
      .filter((relation) => verdictOf(reading.facts, relation).status === 'holds')
      .map(({ id }) => id);
  const notes = new Map(
    reading.texts
      .filter(({ column, text }) => column === NOTE && !saysNothing(text))
      .map(({ at, text }) => [rowKey(at), normaliseText(text)]),
  );
  const place = placesOf(reading);
  const ofNobody = countsOfNobody(reading);
  const isNothing = (fact: Fact): boolean => sign(fact.value) === 0 || ofNobody.has(fact);
  return {
    figure,
    note: ({ at }) => notes.get(rowKey(at)) ?? '',
    lineMark: lineMarks(reading.facts),
    place,
    proofs,
    decimals: columnDecimals(reading),
    computed: (source) => {
      if (source.sheet !== undefined || source.cell !== undefined) return null;
      return computedFigure(
        source,
        (measure) => facts.get(factKey(source.form, source.key, measure)),
        () =>
          commonDecimals(
            reading.facts.filter(({ form, measure }) => form === source.form && measure === source.measure),
          ),
      );
    },
    text: (source) => textOf(reading, source),
    rows: (source) =>
      source.unsaid === true ? unsaidRows(reading, source) : pick(rowsOf(source.form), source, isNothing),
    hasRows: (source) => picked(rowsOf(source.form), source).length > 0 || saysNoneOfSome(reading, source),
    workedOut: (fact) =>
      workedOut(
        reading,
        (relations.get(fact.id) ?? []).filter(({ id }) => !accepted.has(id)),
        fact,
      ),
    besideNothing: besideNothing(reading, (fact) => (relations.get(fact.id) ?? []).some(({ id }) => accepted.has(id))),
    asOf: (form) => asOf(reading, form),
    periodOf: (form) => {
      const table = reading.tables.find((each) => each.form === form);
      return table?.period?.id ?? reading.workbooks.find((book) => book.file === table?.file)?.identity.period?.id;
    },
    has: (form) => forms.has(form),
  };
}

/** The relations that each fact takes part in. */
function relationsOf(reading: Reading): Map<string, Relation[]> {
  const relations = new Map<string, Relation[]>();
  for (const relation of reading.relations) {
    for (const index of [relation.whole, ...relation.parts.map((term) => term.fact)]) {
      const fact = reading.facts[index];
      if (!fact) continue;
      const known = relations.get(fact.id);
      if (known) known.push(relation);
      else relations.set(fact.id, [relation]);
    }
  }
  return relations;
}

function workedOut(reading: Reading, relations: readonly Relation[], fact: Fact): Decimal | null {
  for (const relation of relations) {
    if ((relation.kind !== 'ratio' && relation.kind !== 'growth') || reading.facts[relation.whole] !== fact) continue;
    const verdict = verdictOf(reading.facts, relation);
    if (verdict.status === 'fails') return verdict.expected;
  }
  return null;
}

/** What a share or growth of 0 is, and what it is measured by: by 0 nothing is. */
const OF_NOTHING: Readonly<Record<string, { readonly due: Decimal; readonly base: string; readonly called: string }>> =
  {
    'percent-of-plan': { due: fromInteger(0), base: 'plan', called: 'kế hoạch' },
    'percent-of-prior': { due: fromInteger(0), base: 'prior', called: 'cùng kỳ' },
    growth: { due: fromInteger(-100), base: 'prior', called: 'cùng kỳ' },
  };

function besideNothing({ facts }: Reading, isAccepted: (fact: Fact) => boolean): (fact: Fact) => string {
  const signs = new Map(facts.map(({ measure, value, at }) => [`${rowKey(at)}\n${measure}`, sign(value)]));
  return (fact) => {
    const rule = OF_NOTHING[fact.measure];
    if (!rule || isAccepted(fact)) return '';
    const signOf = (measure: string): number | undefined => signs.get(`${rowKey(fact.at)}\n${measure}`);
    const isNought = (measure: string): boolean => signOf(measure) === 0;
    // Nothing, as then: unless something is said of then.
    const isAsThen = sign(fact.value) === 0 && (signOf(rule.base) ?? 0) === 0;
    if (isNought('actual')) return equals(fact.value, rule.due) || isAsThen ? '' : 'thực hiện';
    return isNought(rule.base) && sign(fact.value) !== 0 ? rule.called : '';
  };
}

function textOf(reading: Reading, source: TextSource): string | undefined {
  for (const entry of reading.texts) {
    if (entry.form !== source.form || entry.column !== source.column) continue;
    if (entry.key !== source.key && entry.line !== source.key) continue;
    const text = normaliseText(entry.text);
    if (text !== '') return text;
  }
  return undefined;
}

function asOf(reading: Reading, form: string): string | undefined {
  const table = reading.tables.find((each) => each.form === form);
  const cover = reading.workbooks.find((book) => book.file === table?.file)?.identity.asOf;
  return dateText(table?.asOf ?? cover);
}

/** Counts that a formula made of a list that names nobody ("0" typed for none, counted as one name). */
function countsOfNobody({ relations, facts }: Reading): ReadonlySet<Fact> {
  const empty = relations.filter(({ kind, items, blanks }) => kind === 'count' && items.length + blanks.length === 0);
  return new Set(empty.flatMap(({ whole }) => facts[whole] ?? []).filter(({ written }) => written === 'formula'));
}

/** The reading of workbooks and documents together: texts asked of themselves, and of the workbooks beside them. */
import { changedFact } from '../../core/held-fact';
import { UNBOUNDED, type Budget } from '../../core/budget';
import { absolute, compare, sign } from '../../core/decimal';
import type { DocumentText } from '../../core/document-text';
import type { FormDefinition } from '../../core/form';
import { statementOf } from '../../core/near-miss';
import type { ObservationKind } from '../../core/observation';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import { verdictOf } from '../../core/verdict';
import { belongsTo } from '../../language';
import {
  bindText,
  partFact,
  printedLike,
  readingOfText,
  type Binding,
  type Bound,
  type Miss,
  type SamePeriod,
  type TextReading,
} from '../../prose';
import { understandPlain } from '../understand-plain';
import { BESIDE, consequence } from './consequences';
import { mergeReadings, NO_READING } from './merge-readings';
import { withoutRefuted } from './refuted';
import { CONTINUED, tableSheets } from './table-sheets';
import { withWholeNames } from './whole-names';

/** What a figure that is not its cell's looks like, for the sentence of its finding. */
function nearMiss({ miss, cell, instead }: Binding, kind: Miss, facts: Reading['facts']): string {
  const [meant, other] = [facts[cell], instead === null ? undefined : facts[instead]];
  if (miss === null || !meant) return '';
  const elsewhere = other ? { cell: other.at.cell, label: other.label } : {};
  return statementOf({ kind, line: meant.label, ...elsewhere });
}

/** The years that a period touches: one of dates may lie in two. */
const yearsOf = (id: string): readonly string[] => id.split('_').map((end) => end.slice(0, 4));

/** Whether text and workbooks report one period, as far as both say; of one year their figures tell. */
function samePeriod(text: Reading, books: Reading): SamePeriod {
  const own = text.workbooks[0]?.identity.period;
  const others = books.workbooks.flatMap(({ identity }) => identity.period ?? []);
  if (!own || others.length === 0 || others.some(({ id }) => id === own.id || belongsTo(id, own.id))) return 'yes';
  const years = new Set(yearsOf(own.id));
  const all = [...others, ...books.tables.flatMap(({ period }) => period ?? [])];
  return all.some(({ id }) => yearsOf(id).some((year) => years.has(year))) ? 'by-figures' : 'no';
}

/** "giảm 05 lượt" beside −5: the verb has the sign. */
function isTurned(binding: Binding, from: number, facts: Reading['facts']): boolean {
  const [figure, cell] = [facts[from + binding.figure]?.value, facts[binding.cell]?.value];
  return figure !== undefined && cell !== undefined && sign(figure) * sign(cell) < 0;
}

function identity(binding: Binding, from: number, facts: Reading['facts']): Relation {
  const turned = binding.miss !== 'other-direction' && isTurned(binding, from, facts);
  return {
    ...BESIDE,
    id: `equal:${facts[from + binding.figure]?.id ?? ''}~cell`,
    kind: turned ? 'sum' : 'equal',
    whole: from + binding.figure,
    parts: [{ fact: binding.cell, sign: turned ? -1 : 1 }],
    statement: binding.miss === null ? '' : nearMiss(binding, binding.miss, facts),
    ...(binding.known ? { remembered: true as const } : {}),
  };
}

/** A figure that its cell, which has finer digits, rounds to stands for its printed ones: "120,43" of 120,432. */
function roundedLike({ bindings, derived }: Bound, from: number, facts: Reading['facts']): Reading['facts'] {
  const rounded = new Set(
    bindings.flatMap(({ figure, cell, miss }) => {
      const [text, book] = [facts[from + figure], facts[cell]];
      const isAlike = miss === null && text && book && (!book.unit || (text.unit?.power ?? 0) === book.unit.power);
      const differs = isAlike && compare(absolute(text.value), absolute(book.value)) !== 0;
      return differs ? [from + figure] : [];
    }),
  );
  for (const { figure, kind, parts } of derived) {
    const fact = facts[from + figure];
    const own =
      kind === 'sum' &&
      fact &&
      printedLike(
        fact,
        parts.flatMap((part) => partFact(part, facts) ?? []),
      );
    if (own && own !== fact) rounded.add(from + figure);
  }
  return rounded.size === 0
    ? facts
    : facts.map((fact, index) => (rounded.has(index) ? changedFact(fact, { standing: 'rounded' }) : fact));
}

interface ReadText extends TextReading {
  readonly paragraphs: DocumentText['paragraphs'];
}

function besideBooks(
  books: Reading,
  { reading, draft, paragraphs }: ReadText,
  all: Reading,
  anyPeriod: boolean,
): Reading {
  const from = all.facts.length;
  const own = { ...reading, relations: withWholeNames(reading, paragraphs, books) };
  const merged = mergeReadings(all, own);
  const bound = bindText(draft, books, anyPeriod ? 'yes' : samePeriod(reading, books), paragraphs);
  const { bindings, derived, unbound } = bound;
  const facts = [...roundedLike(bound, from, merged.facts)];
  const consequences = derived.flatMap((claim) => consequence(claim, from, facts));
  const proven = new Set(
    consequences.filter((each) => verdictOf(facts, each).status === 'holds').map(({ whole }) => whole),
  );
  return {
    ...merged,
    facts,
    relations: [
      ...withoutRefuted(merged, bound, from, proven, books.relations),
      ...bindings.map((binding) => identity(binding, from, merged.facts)),
      ...consequences,
    ],
    unbound: [...(merged.unbound ?? []), ...unbound.map((figure) => figure + from)],
  };
}

/** What only a form to be filled in asks: a report prints of it what it likes. */
const OF_FORMS: ReadonlySet<ObservationKind> = new Set(['blank-figure', 'missing-line', 'unknown-line', 'not-asked']);

/**
 * What a report prints of a wide sheet goes on in further tables: their columns are not the form's first ones, so they are
 * read by their own words alone.
 */
function withoutForms({ tables, facts, ...reading }: Reading): Reading {
  const continued = tables.map(({ title }) => CONTINUED.test(title));
  if (!continued.includes(true)) return { ...reading, tables, facts };
  return {
    ...reading,
    tables: tables.map((table, at) => (continued[at] ? { ...table, form: null, score: 0 } : table)),
    facts: facts.map((fact) => (continued[fact.table] ? changedFact(fact, { form: null, key: null }) : fact)),
  };
}

/** Tables read like sheets; their figures know where in the document they stand. */
function withTables(document: DocumentText, text: Reading, forms: readonly FormDefinition[], budget: Budget): Reading {
  const sheets = tableSheets(document);
  if (!sheets) return text;
  const tables = withoutForms(understandPlain([sheets.snapshot], forms, budget));
  const placed = tables.facts.map((fact) => {
    const inText = sheets.placeOf(fact.at);
    return inText ? changedFact(fact, { at: { ...fact.at, inText } }) : fact;
  });
  const observations = tables.observations.filter(({ kind }) => !OF_FORMS.has(kind));
  const merged = mergeReadings(text, { ...tables, facts: placed, observations });
  const [own] = text.workbooks;
  const read = tables.workbooks.flatMap((book) => book.sheets);
  // One file, one entry: the text's own, with the tables behind it.
  return { ...merged, workbooks: own ? [{ ...own, sheets: [...own.sheets, ...read] }] : tables.workbooks };
}

/** `books`: the workbooks' reading; null where there are documents only. `anyPeriod`: they are compared whatever their periods. */
export function withDocuments(
  books: Reading | null,
  documents: readonly DocumentText[],
  forms: readonly FormDefinition[] = [],
  budget: Budget = UNBOUNDED,
  anyPeriod = false,
): Reading {
  const texts = documents.map((document) => {
    const { reading, draft } = readingOfText(document, budget);
    return { reading: withTables(document, reading, forms, budget), draft, paragraphs: document.paragraphs };
  });
  if (!books) return texts.map(({ reading }) => reading).reduce(mergeReadings, NO_READING);
  return texts.reduce<Reading>((all, text) => besideBooks(books, text, all, anyPeriod), books);
}

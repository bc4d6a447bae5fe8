/** The reading of workbooks and documents together: texts asked of themselves, and of the workbooks beside them. */
import { changedFact } from '../../core/held-fact';
import { UNBOUNDED, type Budget } from '../../core/budget';
import { absolute, compare, sign } from '../../core/decimal';
import type { DocumentText } from '../../core/document-text';
import type { FormDefinition } from '../../core/form';
import type { ObservationKind } from '../../core/observation';
import type { Reading } from '../../core/reading';
import type { Relation } from '../../core/relation';
import { belongsTo } from '../../language';
import { bindText, readingOfText, type Binding, type DerivedClaim, type Miss, type TextReading } from '../../prose';
import { understandPlain } from '../understand-plain';
import { mergeReadings, NO_READING } from './merge-readings';
import { CONTINUED, tableSheets } from './table-sheets';

/** What a near miss looks like, for the data of its finding. */
const MISSES: Readonly<Record<Miss, string>> = {
  'digit-slip': 'sai một chữ số',
  'scale-slip': 'sai đơn vị hoặc số chữ số 0',
  rounding: 'làm tròn sai',
  'other-column': 'số của cột khác cùng dòng',
  'other-direction': 'ngược chiều tăng, giảm với biểu',
  differs: 'khác số trong biểu',
  changed: 'số trong biểu đã đổi',
};

/** Whether text and workbooks report one period, as far as both say. */
function isSamePeriod(text: Reading, books: Reading): boolean {
  const own = text.workbooks[0]?.identity.period;
  const others = books.workbooks.flatMap(({ identity }) => identity.period ?? []);
  return !own || others.length === 0 || others.some(({ id }) => id === own.id || belongsTo(id, own.id));
}

/** "giảm 05 lượt" beside −5: the verb has the sign. */
function isTurned(binding: Binding, from: number, facts: Reading['facts']): boolean {
  const [figure, cell] = [facts[from + binding.figure]?.value, facts[binding.cell]?.value];
  return figure !== undefined && cell !== undefined && sign(figure) * sign(cell) < 0;
}

/** What every relation of a text to the workbooks beside it has in common. */
const BESIDE = {
  exhaustive: true,
  factorPower: 0,
  source: 'words',
  support: null,
  force: 'error',
  statedAt: null,
  blanks: [],
  blankRoom: null,
  items: [],
} as const;

function identity(binding: Binding, from: number, facts: Reading['facts']): Relation {
  const turned = binding.miss !== 'other-direction' && isTurned(binding, from, facts);
  return {
    ...BESIDE,
    id: `equal:${facts[from + binding.figure]?.id ?? ''}~cell`,
    kind: turned ? 'sum' : 'equal',
    whole: from + binding.figure,
    parts: [{ fact: binding.cell, sign: turned ? -1 : 1 }],
    statement: binding.miss === null ? '' : MISSES[binding.miss],
    ...(binding.known ? { remembered: true as const } : {}),
  };
}

/** A percentage or a change of the text that follows from two cells, or should. */
function consequence(
  { figure, kind, parts, factorPower, statement }: DerivedClaim,
  from: number,
  facts: Reading['facts'],
): Relation {
  const id = `${kind}:${facts[from + figure]?.id ?? ''}~cells`;
  const cells = parts.map(({ cell, sign: by }) => ({ fact: cell, sign: by }));
  return { ...BESIDE, id, kind, whole: from + figure, parts: cells, factorPower, statement };
}

/** A figure that its cell, which has finer digits, rounds to stands for its printed ones: "120,43" of 120,432. */
function roundedLike(bindings: readonly Binding[], from: number, facts: Reading['facts']): Reading['facts'] {
  const rounded = new Set(
    bindings.flatMap(({ figure, cell, miss }) => {
      const [text, book] = [facts[from + figure], facts[cell]];
      const isAlike = miss === null && text && book && (text.unit?.power ?? 0) === (book.unit?.power ?? 0);
      const differs = isAlike && compare(absolute(text.value), absolute(book.value)) !== 0;
      return differs ? [from + figure] : [];
    }),
  );
  return rounded.size === 0
    ? facts
    : facts.map((fact, index) => (rounded.has(index) ? changedFact(fact, { standing: 'rounded' }) : fact));
}

interface ReadText extends TextReading {
  readonly paragraphs: DocumentText['paragraphs'];
}

function besideBooks(books: Reading, { reading, draft, paragraphs }: ReadText, all: Reading): Reading {
  const from = all.facts.length;
  const merged = mergeReadings(all, reading);
  const { bindings, derived, unbound } = bindText(draft, books, isSamePeriod(reading, books), paragraphs);
  return {
    ...merged,
    facts: roundedLike(bindings, from, merged.facts),
    relations: [
      ...merged.relations,
      ...bindings.map((binding) => identity(binding, from, merged.facts)),
      ...derived.map((claim) => consequence(claim, from, merged.facts)),
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

/** `books`: the workbooks' reading; null where there are documents only. */
export function withDocuments(
  books: Reading | null,
  documents: readonly DocumentText[],
  forms: readonly FormDefinition[] = [],
  budget: Budget = UNBOUNDED,
): Reading {
  const texts = documents.map((document) => {
    const { reading, draft } = readingOfText(document, budget);
    return { reading: withTables(document, reading, forms, budget), draft, paragraphs: document.paragraphs };
  });
  if (!books) return texts.map(({ reading }) => reading).reduce(mergeReadings, NO_READING);
  return texts.reduce<Reading>((all, text) => besideBooks(books, text, all), books);
}

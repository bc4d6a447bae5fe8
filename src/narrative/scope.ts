/** The names a template sees: figures, texts and lists of its passage, and the words of the profile. */
import type { Fact } from '../core/fact';
import { listedNames } from '../language';
import { Figure, MissingFigure, NoneFigure } from './figure';
import type { FigureSource, ListSource, Passage } from './passage';
import type { SourceRow } from './form-rows';
import { saysNothing, type Sources } from './sources';

export type ScopeValue = Figure | MissingFigure | NoneFigure | string | boolean | readonly Scope[] | Scope;
export interface Scope {
  [name: string]: ScopeValue;
}

/** Without a prototype: nothing but what is put there can be named. */
export function emptyScope(): Scope {
  return Object.create(null) as Scope;
}

/** Puts `value` under a dotted name; the parts before the last become scopes. */
export function put(scope: Scope, name: string, value: ScopeValue): void {
  const parts = name.split('.');
  const last = parts.pop() ?? '';
  let at = scope;
  for (const part of parts) at = (at[part] ??= emptyScope()) as Scope;
  at[last] = value;
}

/** `words`: dotted names of the profile and the report's variables ("ten.co_quan" -> "UBND thị xã"). */
export function scopeOf(passage: Passage, sources: Sources, words: Readonly<Record<string, string>>): Scope {
  const scope = emptyScope();
  for (const [name, word] of Object.entries(words)) put(scope, name, word);
  for (const [name, source] of Object.entries(passage.figures)) {
    const fact = sources.figure(source);
    put(scope, name, fact ? figureFrom(fact, sources) : withoutFact(name, source, sources));
  }
  for (const [name, source] of Object.entries(passage.texts ?? {})) put(scope, name, sources.text(source) ?? '');
  for (const [name, source] of Object.entries(passage.lists ?? {}))
    put(
      scope,
      name,
      sources.rows(source).map((row) => rowScope(row, name, source, sources)),
    );
  return scope;
}

function figureFrom(fact: Fact, sources: Sources): Figure {
  const figure = new Figure(fact, sources.proofs(fact), sources.workedOut(fact));
  figure.inColumn(sources.decimals(fact)).besideNothing(sources.besideNothing(fact));
  figure.ghi_chu = sources.note(fact);
  figure.dau_dong = sources.lineMark(fact);
  return figure;
}

/** Computed where its operands are there, else none or missing, as its cell says. */
function withoutFact(name: string, source: FigureSource, sources: Sources): Figure | MissingFigure | NoneFigure {
  const computed = sources.computed(source);
  if (computed) return computed;
  const place = sources.place(source);
  return place?.none === true
    ? new NoneFigure(source.label)
    : new MissingFigure(name, source.label, place?.where ?? '');
}

/** A row that has figures and no name is a mistake of the sheet: marked, never a sentence without a subject. */
function rowName({ label, facts }: SourceRow, name: string, source: ListSource): string | MissingFigure {
  const [fact] = facts.values();
  if (label !== '' || !fact) return label;
  const { file, sheet, cell } = fact.at;
  return new MissingFigure(
    name,
    `tên của dòng trong ${source.label}`,
    `${file}, ${sheet}, dòng ${cell.replace(/\D/g, '')}`,
  );
}

/** A cell's words; "-" says that there are none, and a list of names may name nobody in more ways. */
function saidIn({ texts }: SourceRow, column: string, { names = [] }: ListSource): string | undefined {
  const said = texts.get(column);
  if (said === undefined) return undefined;
  return saysNothing(said) || (names.includes(column) && listedNames(said).length === 0) ? '' : said;
}

/** A row's figure that is none or missing, as its cell says. */
function lackOf(row: SourceRow, name: string, measure: string, source: ListSource): MissingFigure | NoneFigure {
  const place = row.place(measure);
  const label = `${source.label}: ${row.label}`;
  return place?.none === true ? new NoneFigure(label) : new MissingFigure(name, label, place?.where ?? '');
}

function rowScope(row: SourceRow, list: string, source: ListSource, sources: Sources): Scope {
  const scope = emptyScope();
  for (const [name, column] of Object.entries(source.columns))
    put(scope, name, saidIn(row, column, source) ?? (column === 'name' ? rowName(row, `${list}.${name}`, source) : ''));
  for (const [name, measure] of Object.entries(source.figures ?? {})) {
    const fact = row.facts.get(measure);
    put(scope, name, fact ? figureFrom(fact, sources) : lackOf(row, `${list}.${name}`, measure, source));
  }
  return scope;
}

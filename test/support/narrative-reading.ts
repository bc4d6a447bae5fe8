/** Readings for the narrative's tests: facts by form, line and measure, rows of lists, texts; no workbook needed. */
import { decimal, normalise } from '../../src/core/decimal';
import type { Fact } from '../../src/core/fact';
import type { Reading, TableReading, TextEntry } from '../../src/core/reading';
import type { Relation } from '../../src/core/relation';
import { slug } from '../../src/language/text';
import { parseUnit } from '../../src/language/parse-unit';
import { madeId } from './made-id';

/** "form key measure" -> "value unit"; "form +Row name measure" for rows that the form does not know. "~" before the value: rounded. */
export type FactLines = Readonly<Record<string, string>>;

export interface NarrativeSpec {
  readonly facts?: FactLines;
  /** "form key column" or "form +Row name column" -> text. */
  readonly texts?: Readonly<Record<string, string>>;
  /** "whole = part + part" over the names of `facts`; ">=" for a partial one. */
  readonly relations?: readonly string[];
  /** Names of figures in whose cells "-" stands. */
  readonly none?: readonly string[];
  /** Form -> ISO day that its sheet states. */
  readonly asOf?: Readonly<Record<string, string>>;
}

interface Name {
  readonly form: string;
  readonly key: string | null;
  readonly label: string;
  readonly measure: string;
}

function nameOf(name: string): Name {
  const match = /^(\S+) (\+.+|\S+) (\S+)$/.exec(name);
  if (!match) throw new Error(`no fact name: ${name}`);
  const [, form = '', line = '', measure = ''] = match;
  return line.startsWith('+')
    ? { form, key: null, label: line.slice(1), measure }
    : { form, key: line, label: line, measure };
}

export function narrativeReading(spec: NarrativeSpec): Reading {
  const forms: string[] = [];
  const rows = new Map<string, number>();
  const address = (name: Name) => {
    if (!forms.includes(name.form)) forms.push(name.form);
    const row = `${name.form}\n${name.key ?? name.label}`;
    if (!rows.has(row)) rows.set(row, rows.size + 5);
    return { file: 'so-lieu.xlsx', sheet: name.form, cell: `C${String(rows.get(row))}` };
  };
  const names = Object.keys(spec.facts ?? {});
  const facts = names.map((text): Fact => {
    const name = nameOf(text);
    const [, rounded, value = '', unit] = /^(~?)(\S+)(?: (.+))?$/.exec((spec.facts ?? {})[text] ?? '') ?? [];
    const parsed = decimal(value);
    const line = name.key ?? slug(name.label);
    return {
      id: madeId(`${name.form}.${line}.${name.measure}`).id,
      form: name.form,
      table: 0,
      line,
      key: name.key,
      label: name.label,
      measure: name.measure,
      value: normalise(parsed),
      decimals: parsed.scale,
      standing: rounded === '~' ? 'rounded' : 'exact',
      unit: unit === undefined ? null : parseUnit(unit),
      at: address(name),
      written: 'number',
    };
  });
  const texts = Object.entries(spec.texts ?? {}).map(([text, content]): TextEntry => {
    const name = nameOf(text);
    return {
      id: text,
      form: name.form,
      line: name.key ?? slug(name.label),
      key: name.key,
      column: name.measure,
      text: content,
      at: address(name),
    };
  });
  const nones = (spec.none ?? []).map((text) => {
    const name = nameOf(text);
    const at = address(name);
    return { ...name, at, row: Number(at.cell.slice(1)) - 1 };
  });
  const gridOf = (form: string) => nones.filter((each) => each.form === form);
  const tables = forms.map((form): TableReading => ({
    file: 'so-lieu.xlsx',
    sheet: form,
    range: { top: 0, left: 0, bottom: 40, right: 8 },
    form,
    score: 1,
    title: form,
    period: null,
    columns: gridOf(form).map(({ measure }) => ({
      ...{ column: 2, heading: [measure], code: null, role: 'measure', measure, unit: null },
    })),
    lines: gridOf(form).map(({ key, label, row }) => ({
      ...{ row, number: '', code: key ?? slug(label), label, key, level: 0, role: 'line' },
    })),
    ...(spec.asOf?.[form] === undefined ? {} : { asOf: spec.asOf[form] }),
  }));
  const index = (name: string): number => names.indexOf(name.trim());
  const relations = (spec.relations ?? []).map((text): Relation => {
    const [whole = '', parts = ''] = text.split(/>=|=/);
    return {
      id: `sum:${whole.trim()}`,
      kind: 'sum',
      whole: index(whole),
      parts: parts.split(' + ').map((part) => ({ fact: index(part), sign: 1 })),
      exhaustive: !text.includes('>='),
      factorPower: 0,
      source: 'outline',
      support: null,
      force: 'error',
      statedAt: null,
      statement: text,
      blanks: [],
      items: [],
    };
  });
  return {
    workbooks: [{ file: 'so-lieu.xlsx', sha256: 'a'.repeat(64), identity: { entries: {} }, sheets: [] }],
    tables,
    facts,
    relations,
    texts,
    observations: nones.map(({ at, label }) => ({ kind: 'none-figure', at, related: [], data: { label } })),
    withdrawn: [],
    accounts: [],
  };
}

/**
 * The tree of bodies as a plain table (CSV as Excel saves it): one unit a line, the one above it by its name. Turned into the
 * text of a bodies.yaml, so that both are held to the same rules, with the table's own lines for what is wrong.
 */
import { foldText, slug } from '../../language';
import type { Said } from '../refusal';
import { rowsOf, type Row } from './csv-rows';

type Column = 'name' | 'above' | 'kind' | 'forms' | 'due';

const HEADINGS: Readonly<Record<string, Column>> = {
  ...{ ten: 'name', 'ten-don-vi': 'name', 'don-vi': 'name', 'ten-co-quan': 'name', 'co-quan': 'name', name: 'name' },
  ...{ 'cap-tren': 'above', 'don-vi-cap-tren': 'above', 'co-quan-cap-tren': 'above', parent: 'above' },
  ...{ loai: 'kind', 'loai-don-vi': 'kind', kind: 'kind' },
  ...{ bieu: 'forms', 'bieu-mau': 'forms', 'ma-bieu': 'forms', 'bieu-phai-nop': 'forms', forms: 'forms' },
  ...{ han: 'due', 'han-nop': 'due', due: 'due' },
};
/** Columns that people keep for themselves. */
const ASIDE: ReadonlySet<string> = new Set(['', 'stt', 'ghi-chu', 'note', 'notes']);
const KINDS: Readonly<Record<string, 'body' | 'department'>> = {
  ...{ '': 'body', 'co-quan': 'body', body: 'body' },
  ...{ phong: 'department', so: 'department', ban: 'department', department: 'department' },
};

interface Unit {
  readonly line: number;
  readonly name: string;
  readonly forms: readonly string[];
  readonly due: string;
  readonly departments: Unit[];
  readonly bodies: Unit[];
}

export interface BodiesTable {
  /** The same as a bodies.yaml. */
  readonly yaml: string;
  /** The table's line for a line of that text. */
  readonly lineOf: (line: number) => number;
  readonly problems: readonly Said[];
}

/** Which column stands where, as far as their headings are known. */
function columnsOf({ cells }: Row): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  cells.forEach((heading, at) => {
    const column = HEADINGS[slug(heading)];
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  });
  return columns;
}

const COLUMNS: Said = {
  vi: 'các cột là Tên, Cấp trên, Loại, Biểu, Hạn, Ghi chú',
  en: 'the columns are Name, Parent, Kind, Forms, Due, Notes',
};

/** Headings that nobody knows, and those without which nobody owes anything: a slip there would empty the tree unsaid. */
function headProblems({ line, cells }: Row, columns: ReadonlyMap<Column, number>): readonly Said[] {
  if (columns.size === 0)
    return [
      atLine(line, `dòng đầu phải là tên các cột; ${COLUMNS.vi}.`, `the first line names the columns; ${COLUMNS.en}.`),
    ];
  const strange = cells.filter((heading) => !ASIDE.has(slug(heading)) && HEADINGS[slug(heading)] === undefined);
  const problems = strange.map((heading) =>
    atLine(line, `không rõ cột “${heading}”; ${COLUMNS.vi}.`, `the column "${heading}" is not known; ${COLUMNS.en}.`),
  );
  if (!columns.has('name'))
    problems.push(atLine(line, 'thiếu cột “Tên” (tên đơn vị).', 'the column "Name" (of the unit) is missing.'));
  if (!columns.has('forms'))
    problems.push(
      atLine(line, 'thiếu cột “Biểu” (các biểu phải nộp).', 'the column "Forms" (what is to be handed in) is missing.'),
    );
  return problems;
}

export const atLine = (line: number, vi: string, en: string): Said => ({
  vi: `Dòng ${String(line)}: ${vi}`,
  en: `Line ${String(line)}: ${en}`,
});

/** What keeps a line from being one unit in its place; null where nothing does. */
function problemOf(unit: Given, known: ReadonlyMap<string, Unit>, named: ReadonlyMap<string, Given>): Said | null {
  const { line, name, kind, above, heading } = unit;
  if (name === '') return atLine(line, `chưa ghi tên (cột “${heading}”).`, `no name is given (column "${heading}").`);
  // Excel's plain CSV keeps no Vietnamese letters.
  if (/\p{L}\?|\?\p{L}/u.test(name))
    return atLine(
      line,
      `tên “${name}” có dấu “?” ở chỗ chữ có dấu; hãy lưu lại kiểu “CSV UTF-8”.`,
      `the name "${name}" has "?" where letters were; save it as "CSV UTF-8".`,
    );
  if (KINDS[slug(kind)] === undefined)
    return atLine(
      line,
      `loại “${kind}” phải là “phòng” hoặc để trống.`,
      `the kind "${kind}" must be "department" or blank.`,
    );
  if (above === '')
    return KINDS[slug(kind)] === 'body'
      ? null
      : atLine(line, 'phòng, sở phải có cấp trên.', 'a department needs the unit above it.');
  if (known.has(foldText(above))) return null;
  const other = named.get(foldText(above));
  if (!other)
    return atLine(
      line,
      `cấp trên “${above}” không có ở dòng nào; hãy thêm một dòng cho “${above}” ở phía trước, hoặc sửa tên cho khớp.`,
      `no line names the unit above, "${above}"; add a line for it before this one, or correct the name.`,
    );
  const [number, at] = [String(other.line), other.line === line];
  if (at)
    return atLine(line, `“${above}” không thể là cấp trên của chính nó.`, `"${above}" cannot stand above itself.`);
  return KINDS[slug(other.kind)] === 'department'
    ? atLine(
        line,
        `cấp trên “${above}” ở dòng ${number} là phòng, sở; cấp trên phải là một cơ quan.`,
        `the unit above, "${above}" in line ${number}, is a department; a body is needed there.`,
      )
    : atLine(
        line,
        `cấp trên “${above}” ở dòng ${number}, sau dòng này; hãy chuyển dòng ${number} lên trước.`,
        `the unit above, "${above}", stands in line ${number}, behind this one; move it before.`,
      );
}

/** A line's cells as the columns call them. */
interface Given {
  readonly line: number;
  readonly name: string;
  readonly kind: string;
  readonly above: string;
  readonly forms: string;
  readonly due: string;
  /** What the column of names is called. */
  readonly heading: string;
}

function givenOf({ line, cells }: Row, columns: ReadonlyMap<Column, number>, head: Row): Given {
  const at = (column: Column): string => cells[columns.get(column) ?? -1] ?? '';
  const heading = head.cells[columns.get('name') ?? -1] ?? 'Tên';
  const texts = { name: at('name'), kind: at('kind'), above: at('above'), forms: at('forms'), due: at('due') };
  return { line, ...texts, heading };
}

function treeOf(lines: readonly Given[], problems: Said[]): readonly Unit[] {
  const roots: Unit[] = [];
  const known = new Map<string, Unit>();
  const named = new Map([...lines].reverse().map((each) => [foldText(each.name), each]));
  for (const given of lines) {
    const { line, name, due } = given;
    const forms = given.forms.split(/[\s,;]+/).filter(Boolean);
    const made: Unit = { line, name, forms, due, departments: [], bodies: [] };
    const problem = problemOf(given, known, named);
    const kind = KINDS[slug(given.kind)];
    const above = known.get(foldText(given.above));
    if (problem) problems.push(problem);
    else if (kind === 'department') above?.departments.push(made);
    else (given.above === '' ? roots : above?.bodies)?.push(made);
    // Departments of two bodies may share a name: what stands above is a body.
    if (kind === 'body' && name !== '' && !known.has(foldText(name))) known.set(foldText(name), made);
  }
  return roots;
}

class Lines {
  readonly text: string[] = ['bodies:'];
  readonly #from: number[] = [1];

  units(units: readonly Unit[], indent: string): void {
    for (const { line, name, forms, due, departments, bodies } of units) {
      this.#put(line, `${indent}- name: ${JSON.stringify(name)}`);
      this.#put(line, `${indent}  forms: ${JSON.stringify(forms)}`);
      this.#put(line, `${indent}  due: ${JSON.stringify(due)}`);
      for (const [key, below] of [
        ['departments', departments],
        ['bodies', bodies],
      ] as const) {
        if (below.length === 0) continue;
        this.#put(line, `${indent}  ${key}:`);
        this.units(below, `${indent}    `);
      }
    }
  }

  lineOf(line: number): number {
    return this.#from[line - 1] ?? 1;
  }

  #put(line: number, text: string): void {
    this.text.push(text);
    this.#from.push(line);
  }
}

const NO_UNIT: Said = {
  vi: 'Dưới dòng tên cột chưa có đơn vị nào.',
  en: 'Below the line that names the columns there is no unit.',
};
/** Keys and values, or a list of them: what no table of Excel's begins with. */
const YAML = /^\s*(?:[{[#]|-\s|---|[\p{L}_]+\s*:(?:\s|$))/mu;

/** null for a text that is YAML. */
export function bodiesTable(given: string): BodiesTable | null {
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [head = ''] = text.trimStart().split('\n', 1);
  if (head === '' || YAML.test(head)) return null;
  const read = [';', ',', '\t'].map((separator) => {
    const { rows, open } = rowsOf(text, separator);
    const [first = { line: 1, cells: [] }] = rows;
    return { rows, open, first, columns: columnsOf(first) };
  });
  const [best] = read.sort((a, b) => b.columns.size - a.columns.size || b.first.cells.length - a.first.cells.length);
  if (!best) return null;
  const { rows, open, first, columns } = best;
  const problems = [...headProblems(first, columns)];
  if (open !== null)
    problems.push(
      atLine(open, 'dấu ngoặc kép mở ở dòng này không được đóng.', 'the quotation mark opened here is never closed.'),
    );
  // Without its columns every line would be told as wrong.
  const isHeaded = columns.has('name') && columns.has('forms');
  const lines = new Lines();
  lines.units(
    isHeaded
      ? treeOf(
          rows.slice(1).map((row) => givenOf(row, columns, first)),
          problems,
        )
      : [],
    '  ',
  );
  if (problems.length === 0 && rows.length === 1) problems.push(NO_UNIT);
  return { yaml: `${lines.text.join('\n')}\n`, lineOf: (line) => lines.lineOf(line), problems };
}

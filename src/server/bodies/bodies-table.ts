/**
 * The tree of bodies as a plain table (CSV as Excel saves it): one unit a line, the one above it by its name. Turned into the
 * text of a bodies.yaml, so that both are held to the same rules, with the table's own lines for what is wrong.
 */
import { foldText, slug } from '../../language';
import type { Said } from '../refusal';

type Column = 'name' | 'above' | 'kind' | 'forms' | 'due';

const HEADINGS: Readonly<Record<string, Column>> = {
  ...{
    ten: 'name',
    'ten-don-vi': 'name',
    name: 'name',
    'cap-tren': 'above',
    parent: 'above',
    loai: 'kind',
    kind: 'kind',
  },
  ...{ bieu: 'forms', 'bieu-mau': 'forms', forms: 'forms', han: 'due', 'han-nop': 'due', due: 'due' },
};
/** Columns that people keep for themselves. */
const ASIDE: ReadonlySet<string> = new Set(['', 'stt', 'ghi-chu', 'note', 'notes']);
const KINDS: Readonly<Record<string, 'body' | 'department'>> = {
  ...{ '': 'body', 'co-quan': 'body', body: 'body' },
  ...{ phong: 'department', so: 'department', ban: 'department', department: 'department' },
};

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

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

/** Cells by the separator; quotes hold separators, line breaks and, doubled, quotes. `open` is the line of one that never ends. */
function rowsOf(text: string, separator: string): { readonly rows: readonly Row[]; readonly open: number | null } {
  const rows: Row[] = [];
  let from = 1;
  let [cells, cell, quoted, line, begun]: [string[], string, boolean, number, number] = [[], '', false, 1, 1];
  const end = (): void => {
    cells.push(cell.trim());
    if (cells.some((each) => each !== '')) rows.push({ line: begun, cells });
    [cells, cell, begun] = [[], '', line];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\n') line += 1;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') cell += text.charAt((at += 1));
      else quoted = false;
    } else if (letter === '"' && cell.trim() === '') [quoted, cell, from] = [true, '', line];
    else if (letter === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (letter === '\n') end();
    else cell += letter;
  }
  end();
  return { rows, open: quoted ? from : null };
}

/** Which column stands where; null where the first line heads no such table. */
function columnsOf({ cells }: Row): ReadonlyMap<Column, number> | null {
  const columns = new Map<Column, number>();
  cells.forEach((heading, at) => {
    const column = HEADINGS[slug(heading)];
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  });
  return columns.has('name') && columns.size > 1 ? columns : null;
}

/** Headings that nobody knows, and the one without which nobody owes anything: a slip there would empty the tree unsaid. */
function headProblems({ line, cells }: Row, columns: ReadonlyMap<Column, number>): Said[] {
  const strange = cells.filter((heading) => !ASIDE.has(slug(heading)) && HEADINGS[slug(heading)] === undefined);
  const problems = strange.map((heading) =>
    atLine(
      line,
      `không rõ cột “${heading}”; các cột là Tên, Cấp trên, Loại, Biểu, Hạn, Ghi chú.`,
      `the column "${heading}" is not known; the columns are Name, Parent, Kind, Forms, Due, Notes.`,
    ),
  );
  if (!columns.has('forms'))
    problems.push(
      atLine(line, 'thiếu cột “Biểu” (các biểu phải nộp).', 'the column "Forms" (what is to be handed in) is missing.'),
    );
  return problems;
}

const atLine = (line: number, vi: string, en: string): Said => ({
  vi: `Dòng ${String(line)}: ${vi}`,
  en: `Line ${String(line)}: ${en}`,
});

function treeOf(rows: readonly Row[], columns: ReadonlyMap<Column, number>, problems: Said[]): readonly Unit[] {
  const roots: Unit[] = [];
  const known = new Map<string, Unit>();
  for (const { line, cells } of rows) {
    const at = (column: Column): string => cells[columns.get(column) ?? -1] ?? '';
    const unit = {
      line,
      name: at('name'),
      forms: at('forms')
        .split(/[\s,;]+/)
        .filter(Boolean),
      due: at('due'),
    };
    const made: Unit = { ...unit, departments: [], bodies: [] };
    const kind = KINDS[slug(at('kind'))];
    const above = at('above') === '' ? null : known.get(foldText(at('above')));
    if (kind === undefined)
      problems.push(
        atLine(
          line,
          `loại “${at('kind')}” phải là “phòng” hoặc để trống.`,
          `the kind "${at('kind')}" must be "department" or blank.`,
        ),
      );
    else if (above === undefined)
      problems.push(
        atLine(
          line,
          `chưa có “${at('above')}” ở dòng nào phía trước; cấp trên phải đứng trước.`,
          `no line before names "${at('above')}"; the unit above comes first.`,
        ),
      );
    else if (above === null && kind === 'department')
      problems.push(atLine(line, 'phòng, sở phải có cấp trên.', 'a department needs the unit above it.'));
    else if (kind === 'department') above?.departments.push(made);
    else (above?.bodies ?? roots).push(made);
    // Departments of two bodies may share a name: what stands above is a body.
    if (kind === 'body') known.set(foldText(made.name), made);
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

/** null for a text that is no such table. */
export function bodiesTable(given: string): BodiesTable | null {
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [head = ''] = text.trimStart().split('\n', 1);
  for (const separator of [';', ',', '\t']) {
    if (!head.includes(separator)) continue;
    const { rows: all, open } = rowsOf(text, separator);
    const [first, ...rows] = all;
    const columns = first ? columnsOf(first) : null;
    if (!first || !columns) continue;
    const problems = headProblems(first, columns);
    if (open !== null)
      problems.push(
        atLine(open, 'dấu ngoặc kép mở ở dòng này không được đóng.', 'the quotation mark opened here is never closed.'),
      );
    const lines = new Lines();
    lines.units(treeOf(rows, columns, problems), '  ');
    return { yaml: `${lines.text.join('\n')}\n`, lineOf: (line) => lines.lineOf(line), problems };
  }
  return null;
}

/** A body's whole template filled in as a clerk would: every form that it offers, the cover's blanks, a text for each slot. */
import type { FormDefinition } from '../../src/core/form';
import { blankBook, catalogue } from '../../src/engine';
import { bodyOfIdentity, type TemplateSheet, type TemplateWorkbook } from '../../src/forms';
import { tailored } from '../../src/forms/template/tailor';
import { parseCellName } from '../../src/core/cell-address';
import { fillSheet, recounted, someFigure, type FigureOf } from './fill-template';

export interface FilledBody {
  readonly body: string;
  readonly period: string;
  readonly parentBody?: string;
  /** Labels of the cover ("Người ký") and what is typed beside them. */
  readonly cover?: Readonly<Record<string, string>>;
  /** What stands in the cells of the measures, when not some figure. */
  readonly figureOf?: FigureOf;
}

/** Forms whose totals would have to be those of others: a body that has none of it says "-", since a blank is no "there is none". */
const UNUSED = new Set(['reception-petitions', 'petition-handling']);

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

/** "-" in every cell that is to be typed. */
function withDashes(sheet: TemplateSheet): TemplateSheet {
  const isOpen = ({ value, style }: TemplateSheet['cells'][number]): boolean =>
    value === null && style?.unlocked === true;
  return { ...sheet, cells: sheet.cells.map((cell) => (isOpen(cell) ? { ...cell, value: '-' } : cell)) };
}

/** Cells beside a label get the text that is typed for it. */
function withCover(sheet: TemplateSheet, cover: Readonly<Record<string, string>>): TemplateSheet {
  const rows = new Map(
    sheet.cells.map(({ row, value }) => [row, cover[String(value)]] as const).filter(([, to]) => to),
  );
  const cells = sheet.cells.map((cell) => {
    const text = cell.column === 1 ? rows.get(cell.row) : undefined;
    return text === undefined ? cell : { ...cell, value: text };
  });
  return { ...sheet, cells };
}

/** A paragraph beside each code; no figure in it, so that every number of the report is a cell's. */
function withTexts(sheet: TemplateSheet): TemplateSheet {
  const codes = new Map(
    sheet.cells.flatMap(({ row, column, value }) =>
      column === 0 && typeof value === 'string' && /^(?:[IV]+\.|mo-dau|ket-thuc)/.test(value)
        ? [[row, value] as const]
        : [],
    ),
  );
  const cells = sheet.cells.map((cell) => {
    const code = codes.get(cell.row);
    return cell.column !== 2 || code === undefined ? cell : { ...cell, value: textOf(code) };
  });
  return { ...sheet, cells };
}

const textOf = (code: string): string =>
  code === 'mo-dau'
    ? 'Thực hiện chương trình công tác năm, cơ quan báo cáo kết quả như sau:'
    : code === 'ket-thuc'
      ? 'Trên đây là báo cáo kết quả thực hiện nhiệm vụ, kính trình cấp có thẩm quyền xem xét.'
      : `Các nhiệm vụ của mục ${code} được triển khai đúng kế hoạch, có phân công và kiểm tra.`;

export function filledBook(given: FilledBody, seed = 7): TemplateWorkbook {
  const { body, period, parentBody, cover = {}, figureOf = someFigure } = given;
  const identity = { body, period, ...(parentBody === undefined ? {} : { 'parent-body': parentBody }) };
  const blank = blankBook({ ids: [], known: catalogue, identity });
  const random = seeded(seed);
  const forms = formsByName(given);
  const sheets = blank.sheets.map((sheet, index) => {
    if (index === 0) return withCover(sheet, cover);
    const form = forms.get(sheet.name);
    if (!form) throw new Error(`no form for the sheet ${sheet.name}`);
    if (UNUSED.has(form.id)) return withDashes(sheet);
    return form.layout === 'texts' ? withTexts(sheet) : fillSheet(form, sheet, random, figureOf);
  });
  return { ...blank, sheets };
}

/** The template's forms, as this body gets them, by the names of their sheets. */
function formsByName({ body, period }: FilledBody): ReadonlyMap<string, FormDefinition> {
  const identity = { body, period };
  return new Map(
    catalogue.flatMap((form) => {
      const name = blankBook({ ids: [form.id], known: catalogue, identity }).sheets[1]?.name;
      return name === undefined ? [] : [[name, tailored(form, bodyOfIdentity(identity), identity)] as const];
    }),
  );
}

export interface Disagreement {
  readonly check: string;
  readonly at: { readonly sheet: string; readonly cell: string };
  readonly related: readonly { readonly sheet: string; readonly cell: string }[];
  readonly data: Readonly<Record<string, string>>;
}

/** What a clerk does who is told that two sheets disagree: the typed one of the two cells gets the other's figure. */
export function agreed(book: TemplateWorkbook, findings: readonly Disagreement[]): TemplateWorkbook {
  const typed = (sheet: TemplateSheet, cell: string): boolean => {
    const at = parseCellName(cell);
    return sheet.cells.some(
      (each) => each.row === at?.row && each.column === at.column && each.style?.unlocked === true,
    );
  };
  const sheets = book.sheets.map((sheet) => {
    const values = new Map<string, number>();
    for (const { at, related, data } of findings) {
      const other = related[0];
      if (at.sheet === sheet.name && typed(sheet, at.cell)) values.set(at.cell, Number(data['expected']));
      else if (other?.sheet === sheet.name && typed(sheet, other.cell)) values.set(other.cell, Number(data['actual']));
    }
    if (values.size === 0) return sheet;
    const cells = sheet.cells.map((cell) => {
      const value = [...values].find(([name]) => {
        const at = parseCellName(name);
        return at?.row === cell.row && at.column === cell.column;
      })?.[1];
      return value === undefined ? cell : { ...cell, value };
    });
    return recounted({ ...sheet, cells });
  });
  return { ...book, sheets };
}

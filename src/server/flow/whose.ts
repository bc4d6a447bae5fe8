/** Whose and of when a workbook and its sheets say that they are, held against where they are handed in (CONTRACT 6). */
import type { FormDefinition } from '../../core/form';
import {
  bodyKind,
  foldText,
  isOfOther,
  isOtherBody,
  isOtherDepartment,
  isOtherOrgan,
  isSameDepartment,
  monthsOf,
  withKinds,
} from '../../language';
import type { Outcome } from '../../threads';
import type { Tree } from '../bodies/tree';
import type { Problem, Said } from '../refusal';
import { periodSaid } from './period';

export interface Destination {
  readonly tree: Tree;
  readonly unit: string;
  readonly period: string;
  /** Ids of the forms that the unit owes. */
  readonly expected: readonly string[];
  readonly forms: readonly FormDefinition[];
  /** Names of the other departments of a department's body. */
  readonly beside: readonly string[];
  /** Names of the tree's other bodies of the same place's name: the phường beside the xã. */
  readonly namesakes: readonly string[];
}

/** A body's name that is another's in the tree, or of another organ of the place. */
function isOtherHere(stated: string, own: string, { namesakes, tree, unit }: Destination): boolean {
  if (foldText(stated) === foldText(own)) return false;
  if (tree.unit(unit)?.kind === 'body' && isOtherOrgan(stated, own)) return true;
  const [said, mine] = [bodyKind(withKinds(stated)), bodyKind(withKinds(own))];
  if (!said?.kind || !mine?.kind || said.kind === mine.kind) return false;
  return namesakes.some((name) => bodyKind(withKinds(name))?.kind === said.kind && !isOtherBody(stated, name));
}

/** A name is another department's where the tree has that one, or where it is of the same kind and called otherwise. */
function isOther(stated: string, own: string, beside: readonly string[]): boolean {
  if (isSameDepartment(stated, own)) return false;
  return isOtherDepartment(stated, own) || beside.some((name) => isSameDepartment(stated, name));
}

type Field = 'body' | 'department' | 'period' | 'asOf';

/** Whose and of when the workbook says that it is. */
export function identityProblems(outcome: Outcome, destination: Destination): readonly Problem[] {
  const { tree, unit, period, beside } = destination;
  const problems: Problem[] = [];
  const [body, own] = [tree.bodyOf(unit)?.name ?? '', tree.unit(unit)];
  const above = tree.pathOf(unit).map(({ name }) => name);
  const tell = (field: Field, vi: (place: string) => string, en: (place: string) => string): void => {
    const at = outcome.statedAt?.[field];
    const said: Said = at
      ? {
          vi: vi(` (trang “${at.sheet}”, ô ${at.cell})`),
          en: en(` (sheet "${at.sheet}", cell ${at.cell})`),
        }
      : { vi: vi(''), en: en('') };
    problems.push({ said, ...at });
  };
  const stated = outcome.body;
  const department = outcome.department ?? stated;
  if (stated === null)
    tell(
      'body',
      () => 'Sổ không ghi cơ quan báo cáo; hãy ghi ở trang “Thông tin” hoặc trên đầu biểu.',
      () => 'The workbook names no reporting body; write it on the sheet "Thông tin" or above the table.',
    );
  else if (
    (foldText(stated) !== foldText(own?.name ?? '') && isOtherBody(stated, body, above)) ||
    isOtherHere(stated, body, destination)
  )
    tell(
      'body',
      (at) => `Sổ ghi cơ quan “${stated}”${at}, nơi đang nộp là “${body}”; hãy chọn lại sổ hoặc sửa tên trong sổ.`,
      (at) =>
        `The workbook is of "${stated}"${at}, what is handed in here is of "${body}"; choose the other workbook or correct the name in it.`,
    );
  else if (own?.kind === 'department' && department !== null && isOther(department, own.name, beside))
    tell(
      outcome.department === null ? 'body' : 'department',
      (at) =>
        `Sổ ghi phòng “${department}”${at}, nơi đang nộp là “${own.name}”; hãy chọn lại sổ hoặc sửa tên trong sổ.`,
      (at) =>
        `The workbook is of the department "${department}"${at}, what is handed in here is of "${own.name}"; choose the other workbook or correct the name in it.`,
    );
  const wanted = periodSaid(period);
  const said = outcome.period;
  if (said === null)
    tell(
      'period',
      () => 'Sổ không ghi kỳ báo cáo; hãy ghi ở trang “Thông tin” hoặc trên đầu biểu.',
      () => 'The workbook names no period; write it on the sheet "Thông tin" or above the table.',
    );
  else if (said.id !== period)
    tell(
      'period',
      (at) => `Sổ ghi kỳ “${said.text}”${at}, kỳ đang nộp là “${wanted.vi}”; hãy chọn lại kỳ hoặc sửa kỳ trong sổ.`,
      (at) =>
        `The workbook is of "${said.text}"${at}, what is handed in is "${wanted.en}"; choose the other period or correct it in the workbook.`,
    );
  const day = outcome.asOf;
  if (day !== undefined && outcome.statedAt?.asOf && said?.id === period && isLongAgo(day, period)) {
    const [year, month, date] = day.split('-').map(Number);
    const written = `${String(date)}/${String(month)}/${String(year)}`;
    tell(
      'asOf',
      (at) =>
        `Ngày chốt số liệu ghi ${written}${at}, trước khi kỳ “${wanted.vi}” bắt đầu; hãy sửa ngày, hoặc chọn lại sổ.`,
      (at) =>
        `The figures are said to be of ${written}${at}, before "${wanted.en}" began; correct the day or choose the other workbook.`,
    );
  }
  return problems;
}

/** A day before the period's first month: figures of then are no figures of it. */
function isLongAgo(day: string, period: string): boolean {
  const months = monthsOf(period);
  return months !== null && day < `${String(months.year)}-${String(months.first).padStart(2, '0')}-01`;
}

/** Sheets that are headed by another body or department than the one that hands in, whatever the cover says. */
export function strangeSheets(
  { sheets, body: stated, department }: Outcome,
  destination: Destination,
): readonly Problem[] {
  const { tree, unit, beside } = destination;
  const [body, own] = [tree.bodyOf(unit)?.name ?? '', tree.unit(unit)];
  // A whole workbook of another body is told once.
  const isTold = (heading: string): boolean =>
    stated !== null &&
    (isOfOther(stated, body) || isOtherHere(stated, body, destination)) &&
    !isOfOther(heading, stated);
  const isToldDepartment = (name: string): boolean => isSameDepartment(name, department ?? stated ?? '');
  return sheets.flatMap(({ name, headed, headedDepartment }): Problem[] => {
    const strange = (cell: string, heading: string, wanted: string): Problem[] => {
      const said: Said = {
        vi: `Trang “${name}” (ô ${cell}) đề “${heading}”, nơi đang nộp là “${wanted}”; hãy nộp đúng trang của mình hoặc sửa tên trên trang.`,
        en: `Sheet "${name}" (cell ${cell}) is headed "${heading}", what is handed in here is of "${wanted}"; hand in your own sheet or correct the name on it.`,
      };
      return [{ said, sheet: name, cell }];
    };
    const isStrange = headed && (isOfOther(headed.body, body) || isOtherHere(headed.body, body, destination));
    if (headed && isStrange && !isTold(headed.body)) return strange(headed.cell, headed.body, body);
    // One that the tree does not have is the check's warning: it may be of before, or below.
    if (own?.kind !== 'department' || !headedDepartment || isToldDepartment(headedDepartment.name)) return [];
    const { name: other, cell } = headedDepartment;
    return !isSameDepartment(other, own.name) && beside.some((each) => isSameDepartment(other, each))
      ? strange(cell, other, own.name)
      : [];
  });
}

/** An office's folder as the sheets "Dàn bài" and "Mẫu câu" of a workbook, and what of it no sheet can hold. */
import { OWN_HEADINGS } from '../../core/own-sheets';
import { readYaml } from '../../forms';
import type { PassageRow } from '../../narrative';
import type { OwnFile } from './own-report';
import { DETAILS, ITEMS, LISTS, NO, SINGLE } from './outline-sheet';
import { FRONT, idOf } from './passage-file';
import type { RawMap } from './raw';

export interface FolderSheets {
  /** Rows of "Dàn bài", headings and all. */
  readonly outline: readonly (readonly string[])[];
  /** Rows of "Mẫu câu". */
  readonly passages: readonly PassageRow[];
  /** Files, or parts of files, that stay behind. */
  readonly left: readonly string[];
}

/** The code of the row whose figures every passage may name. */
const SHARED = 'chung';
const WIDTHS_OF = OWN_HEADINGS.outline.length;

const isMap = (value: unknown): value is RawMap => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const capital = (word: string): string => word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1);

function parsed(text: string): RawMap {
  const read = readYaml(text);
  return 'raw' in read && isMap(read.raw) ? read.raw : {};
}

function at(raw: RawMap, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isMap(value) ? value[key] : undefined), raw);
}

const row = (...cells: readonly string[]): readonly string[] =>
  Array.from({ length: WIDTHS_OF }, (_, n) => cells[n] ?? '');

function outlineRows(raw: RawMap): readonly (readonly string[])[] {
  const single = Object.entries(SINGLE).flatMap(([word, path]) => {
    const text = textOf(at(raw, path));
    return text === '' ? [] : [row(capital(word), text)];
  });
  const lists = Object.entries(LISTS).flatMap(([word, key]) => {
    const value = raw[key];
    if (value === undefined) return [];
    const texts = (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '');
    return (texts.length === 0 ? [NO] : texts).map((text) => row(capital(word), text));
  });
  const outline = Array.isArray(raw['outline']) ? raw['outline'].filter(isMap) : [];
  const items = outline.flatMap((item) => {
    const [word, key] = Object.entries(ITEMS).find(([, each]) => item[each] !== undefined) ?? [];
    if (word === undefined || key === undefined) return [];
    const said = key === 'rows' ? rowsText(item[key]) : textOf(item[key]);
    return [row(capital(word), said, ...DETAILS.map((detail) => sheetWord(textOf(item[detail]))))];
  });
  return [[...OWN_HEADINGS.outline], ...single, ...lists, ...items];
}

/** A table of words in one cell: a line a row, its cells apart by "|". */
function rowsText(value: unknown): string {
  const rows = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const cell = (text: unknown): string => textOf(text).replace(/\s*[|\n]\s*/g, ' ');
  return rows.map((each) => (Array.isArray(each) ? each : [each]).map(cell).join(' | ')).join('\n');
}

/** Truths as people write them. */
const sheetWord = (text: string): string => (text === 'true' ? 'có' : text === 'false' ? NO : text);

/** What divides a line of the column "Số liệu". */
const APART = /[|=\n]/u;

/** A line a figure; null where its words hold what divides such a line. */
function figureLine(name: string, raw: unknown): string | null {
  if (!isMap(raw)) return null;
  const keys = ['form', 'sheet', 'line', 'column', 'cell'];
  const [form = '', sheet = '', line = '', column = '', cell = ''] = keys.map((key) => textOf(raw[key]));
  if (cell !== '') return sheet === '' || APART.test(sheet) ? null : `${name} = ${sheet}!${cell}`;
  const words = [form === '' ? sheet : form, line, column];
  return words.some((word) => word === '' || APART.test(word)) ? null : `${name} = ${words.join(' | ')}`;
}

interface Lines {
  readonly figures: string;
  readonly lost: readonly string[];
}

function figureLines(value: unknown): Lines {
  const lines: string[] = [];
  const lost: string[] = [];
  for (const [name, raw] of Object.entries(isMap(value) ? value : {})) {
    const line = figureLine(name, raw);
    if (line === null) lost.push(name);
    else lines.push(line);
  }
  return { figures: lines.join('\n'), lost };
}

const placeOf = (fields: RawMap): string =>
  sheetWord(textOf(fields['drop'])) === 'có'
    ? 'bỏ'
    : textOf(fields['after']) !== ''
      ? `sau ${textOf(fields['after'])}`
      : textOf(fields['before']) !== ''
        ? `trước ${textOf(fields['before'])}`
        : '';

/** Files that a sheet says all of: report.yaml, passages; own forms, bodies and the paper stay files. */
export function folderSheets(files: readonly OwnFile[]): FolderSheets {
  const left: string[] = [];
  const main = files.find(({ name }) => /^report\.ya?ml$/i.test(name));
  const report = parsed(main?.text ?? '');
  const shared = figureLines(report['figures']);
  const passages: PassageRow[] = shared.figures === '' ? [] : [{ id: SHARED, figures: shared.figures }];
  left.push(...shared.lost.map((name) => `report.yaml: ${name}`));
  for (const { name, text } of files) {
    if (!/^passages\/[^/]+\.md$/i.test(name)) {
      if (name !== main?.name) left.push(name);
      continue;
    }
    const source = text.normalize('NFC');
    const [front = '', yaml = ''] = FRONT.exec(source) ?? [];
    const fields = parsed(yaml);
    const { figures, lost } = figureLines(fields['figures']);
    left.push(...lost.map((each) => `${name}: ${each}`));
    if (fields['lists'] !== undefined) left.push(`${name}: lists`);
    if (fields['short'] !== undefined) left.push(`${name}: short`);
    passages.push({
      ...{ id: idOf(name), text: source.slice(front.length).trim(), title: textOf(fields['title']), figures },
      ...{ place: placeOf(fields), keep: sheetWord(textOf(fields['keep'])) },
    });
  }
  return { outline: outlineRows(report), passages, left };
}

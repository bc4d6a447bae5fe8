/** Writes the sample's department workbooks from the readable data beside them; the same data gives the same bytes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { writeXlsx, type PlainWorkbook } from '../src/hosts/xlsx-file';
import type { BookNotation } from './sample/notation';
import { coverSheet, tableSheet, textsSheet } from './sample/sheet';

/** One workbook of the sample as a plain description. */
export function sampleBook(notation: BookNotation): PlainWorkbook {
  return {
    sheets: [
      coverSheet(notation.cover),
      ...notation.sheets.map((sheet) => ('texts' in sheet ? textsSheet(sheet) : tableSheet(sheet))),
    ],
    properties: { title: `${notation.cover['Phòng, ban'] ?? ''}: ${notation.cover['Kỳ báo cáo'] ?? ''}` },
  };
}

/** The notations of a sample folder, by the data files' names. */
export function readNotations(folder: string): readonly BookNotation[] {
  return readdirSync(join(folder, 'data'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(folder, 'data', name), 'utf8')) as BookNotation);
}

async function main(): Promise<void> {
  const folder = resolve(__dirname, '..', 'samples', 'quang-tri-2021-h1');
  for (const notation of readNotations(folder)) {
    writeFileSync(join(folder, notation.file), await writeXlsx(sampleBook(notation)));
    console.error(`${notation.file}: ${String(notation.sheets.length + 1)} sheets`);
  }
}

if (require.main === module) void main();

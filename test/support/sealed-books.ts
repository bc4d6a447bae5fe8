/** Workbooks of the sample as departments hand them in: sealed, changed by hand after sealing, contradicting another. */
import type { Reading } from '../../src/core/reading';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { digestOf, makeSeal, sealEdit, sealedIn, understandPlain, type Seal } from '../../src/engine';
import { applyEdits, readXlsx } from '../../src/hosts/xlsx-file';
import { overwrite, type BlindEdit } from './overwrite';
import { sample } from './browser';
import type { BookToOpen } from './excel-driver';

const FILE = 'tai-chinh.xlsx';
const set = (cell: string, value: number): BlindEdit => ({ kind: 'set-cell', sheet: 'Biểu 95', cell, value });

/** The finance workbook put right: nothing blocks a submission. */
export async function rightSample(): Promise<BookToOpen> {
  return { file: FILE, bytes: await overwrite(sample(FILE), [set('D11', 70250), set('E11', 51.9)]) };
}

/** The seal that version 1 made of a workbook. */
export function firstSeal(snapshot: WorkbookSnapshot, reading: Reading): Seal {
  const { digest: _, ...seal } = makeSeal(snapshot, reading, '2021-06-14T02:30:00.000Z', { preparer: 'Nguyễn Văn A' });
  const before = { ...seal, version: 1, figures: sealedIn(snapshot, reading, 1) } as const;
  return { ...before, digest: digestOf(before) };
}

/** The same, sealed. */
export async function sealedSample(): Promise<BookToOpen> {
  const { bytes: right } = await rightSample();
  const snapshot = await readXlsx(right, FILE);
  const seal = makeSeal(snapshot, understandPlain([snapshot]), '2021-06-14T02:30:00.000Z', {
    preparer: 'Nguyễn Văn A',
  });
  return { file: FILE, bytes: await applyEdits(right, [sealEdit(seal, snapshot)]) };
}

/** The same, sealed as version 1 sealed: without labels, headings and the row that names the version. */
export async function sealedBefore(): Promise<BookToOpen> {
  const { bytes: right } = await rightSample();
  const snapshot = await readXlsx(right, FILE);
  const edit = sealEdit(firstSeal(snapshot, understandPlain([snapshot])), snapshot);
  const rows = edit.rows.filter(([label]) => label !== 'Phiên bản niêm phong');
  return { file: FILE, bytes: await applyEdits(right, [{ ...edit, rows }]) };
}

/** The same with one figure typed over after sealing. */
export async function changedAfterSealing(): Promise<BookToOpen> {
  const { file, bytes } = await sealedSample();
  return { file, bytes: await overwrite(bytes, [set('D12', 59234)]) };
}

/** Another department's copy of the finance sheets that says something else in Biểu 95!D12. */
export async function contradicting(): Promise<BookToOpen> {
  return { file: 'tong-hop.xlsx', bytes: await overwrite(sample(FILE), [set('D12', 59050)]) };
}

/** A workbook of the sample that names another commune on its cover. */
export async function ofAnotherBody(): Promise<BookToOpen> {
  const file = 'thanh-tra.xlsx';
  const cover: BlindEdit = { kind: 'set-cell', sheet: 'Thông tin', cell: 'B4', value: 'UBND thị xã Hương Thủy' };
  return { file, bytes: await overwrite(sample(file), [cover]) };
}

/** What one case of fuzzing does: an input is spoilt, commands run over it, and what they leave must be sound. */
import { basename, join } from 'node:path';
import { Fault } from '../../src/core/fault';
import { cellName } from '../../src/core/cell-address';
import { builtInTemplate, passages } from '../../src/engine';
import { traceReport } from '../../src/hosts/docx-file';
import { mergeWorkbooks, readXlsx } from '../../src/hosts/xlsx-file';
import { overwrite, type BlindEdit } from '../../test/support/overwrite';
import { ran, type FuzzFolder } from './bench-folder';
import { SPOILS } from './corrupt-package';
import type { Random } from './random';
import { spoilText } from './spoil-text';

/** Returns how it ended, in a word; throws where something is wrong with the program. */
export type Kind = (folder: FuzzFolder, random: Random) => Promise<string>;

interface Checked {
  readonly findings: readonly {
    readonly severity: string;
    readonly at: { readonly sheet: string; readonly cell: string };
  }[];
}

const grave = ({ findings }: Checked): number => findings.filter(({ severity }) => severity !== 'note').length;

/** Fixes a workbook that could be checked, and accepts one of its findings: the copies are readable, and no worse. */
async function mended(folder: FuzzFolder, file: string, found: Checked, random: Random): Promise<string> {
  const copy = folder.path('ban-sua.xlsx');
  const fixed = await ran('check', file, '--fix', copy);
  if (fixed.status === 2) return 'not fixed';
  const again = await ran('check', copy, '--format', 'json');
  if (again.status === 2) throw new Error(`the fixed copy cannot be checked: ${again.error}`);
  const left = grave(JSON.parse(again.out) as Checked);
  if (left > grave(found)) throw new Error(`${String(grave(found))} findings before the fix, ${String(left)} after`);
  if (found.findings.length === 0) return 'sound';
  const { at } = random.pick(found.findings);
  const accepted = folder.path('ban-duyet.xlsx');
  const how = ['--reason', 'thử', '--by', 'An', '-o', accepted];
  const waived = await ran('waive', file, '--sheet', at.sheet, '--cell', at.cell, ...how);
  if (waived.status === 2) return 'fixed';
  await readXlsx(await folder.read('ban-duyet.xlsx'), 'ban-duyet.xlsx');
  return 'fixed, waived';
}

async function checkedAndMended(folder: FuzzFolder, bytes: Uint8Array, random: Random): Promise<string> {
  const file = await folder.write('hong.xlsx', bytes);
  const checked = await ran('check', file, '--format', 'json', '--proofs');
  return checked.status === 2 ? 'refused' : mended(folder, file, JSON.parse(checked.out) as Checked, random);
}

const spoiltPackage: Kind = (folder, random) => {
  const [, spoil] = random.pick(SPOILS);
  return checkedAndMended(folder, spoil(folder.book(random)[1], random), random);
};

/** Figures as people mistype them. */
function slipped(value: number, random: Random): number {
  const digits = String(value);
  const at = random.below(digits.length);
  const mistakes = [
    value * random.pick([-1, 10, 100, 0.1, 0]),
    value + random.pick([-1, 1, 9, -100]),
    Number(digits.slice(0, at) + String(random.below(10)) + digits.slice(at + 1)),
    Number([...digits].reverse().join('')),
  ].filter(Number.isFinite);
  return mistakes.length === 0 ? 0 : random.pick(mistakes);
}

/** One to four figures of a workbook mistyped; none where it holds no figure. */
async function slipsIn(bytes: Uint8Array, name: string, random: Random): Promise<readonly BlindEdit[]> {
  const { sheets } = await readXlsx(bytes, name);
  const numbers = sheets.flatMap(({ name: sheet, cells }) =>
    cells.flatMap(({ row, column, value, formula }) =>
      typeof value === 'number' && formula === undefined ? [{ sheet, cell: cellName(row, column), value }] : [],
    ),
  );
  if (numbers.length === 0) return [];
  return Array.from({ length: 1 + random.below(4) }, () => {
    const { sheet, cell, value } = random.pick(numbers);
    return { kind: 'set-cell' as const, sheet, cell, value: slipped(value, random) };
  });
}

const slips: Kind = async (folder, random) => {
  const [name, bytes] = folder.book(random);
  return checkedAndMended(folder, await overwrite(bytes, await slipsIn(bytes, name, random)), random);
};

const spoiltReport: Kind = async (folder, random) => {
  const [, spoil] = random.pick(SPOILS);
  const { bytes, books } = folder.report(random, 'any');
  const file = await folder.write('hong.docx', spoil(bytes, random));
  const traced = await ran('trace', file, '--format', 'json');
  if (traced.status === 2) return (await ran('update', file, ...books, '-o', folder.path('moi.docx')), 'refused');
  if (random.chance(2)) await ran('check', file, '--format', 'json');
  return updatedAndVerified(folder, file, books, random);
};

/** The update of a report that can be traced can be traced itself, and verified. */
async function updatedAndVerified(
  folder: FuzzFolder,
  file: string,
  books: readonly string[],
  random: Random,
): Promise<string> {
  await ran('verify', file, ...books, '--format', 'json');
  const how = random.pick([[], [], ['--track-changes'], ['--let-go'], ['--highlight-changed']]);
  const updated = await ran('update', file, ...books, '-o', folder.path('moi.docx'), ...how);
  if (updated.status !== 0) return 'traced';
  traceReport(await folder.read('moi.docx'));
  const verified = await ran('verify', folder.path('moi.docx'), ...books, '--format', 'json');
  if (verified.status === 2) throw new Error(`the updated report cannot be verified: ${verified.error}`);
  return 'updated, verified';
}

/** A sound report against workbooks whose figures changed. */
const changedFigures: Kind = async (folder, random) => {
  const { bytes, books } = folder.report(random);
  const file = await folder.write('bao-cao.docx', bytes);
  const name = basename(books[0] ?? '');
  const sound = folder.books.get(name) as Uint8Array;
  const edits = await slipsIn(sound, name, random);
  const changed = await folder.write(`doi-${name}`, await overwrite(sound, edits));
  return updatedAndVerified(folder, file, [changed], random);
};

const FORM = `forms:
  - id: trong-cay
    title: Trồng cây
    layout: outline
    recognise: { numbers: ["05/CX"], titles: [KẾT QUẢ TRỒNG CÂY], marks: [] }
    unit: cây
    columns:
      - { key: number, role: number, headings: [STT] }
      - { key: label, role: label, headings: [Nội dung] }
      - { key: plan, role: measure, headings: [Kế hoạch], code: "1" }
      - { key: actual, role: measure, headings: [Thực hiện], code: "2" }
      - { key: percent-of-plan, role: measure, headings: [Tỷ lệ], code: "3", formula: 3=2/1, unit: "%" }
    lines:
      - { key: total, number: I, label: Tổng số }
      - { key: street, number: "1", label: Cây đường phố, parent: total }
`;

const spoiltForm: Kind = async (folder, random) => {
  await folder.write('bieu/rieng.yaml', spoilText(FORM, 'yaml', random));
  const book = folder.path(folder.book(random)[0]);
  return (await ran('check', book, '--forms', folder.path('bieu'))).status === 2 ? 'refused' : 'taken';
};

const spoiltTemplate: Kind = async (folder, random) => {
  const passage = random.pick(passages);
  const text = spoilText(builtInTemplate(passage, 'full'), 'liquid', random);
  await folder.write(`mau/${passage.id}.liquid`, text);
  const { books } = folder.report(random, 'any');
  const words = ['--templates', folder.path('mau'), '--force', '-o', folder.path('mau.docx')];
  const { status } = await ran('report', ...books, ...words);
  await folder.write(`mau/${passage.id}.liquid`, builtInTemplate(passage, 'full'));
  if (status === 0) traceReport(await folder.read('mau.docx'));
  return status === 0 ? 'written' : 'refused';
};

/** An office's own folder with one of its texts spoilt. */
const spoiltOffice: Kind = async (folder, random) => {
  const { path, texts } = folder.office(random);
  const [name, text] = random.pick([...texts]);
  const file = join(basename(path), name);
  await folder.write(file, spoilText(text, name.endsWith('.md') ? 'liquid' : 'yaml', random));
  const { books } = folder.report(random);
  const words = ['--office', path, '--force', '-o', folder.path('rieng.docx')];
  const { status } = await ran('report', ...books, ...words);
  await ran('office', 'check', path);
  await folder.write(file, text);
  if (status === 0) traceReport(await folder.read('rieng.docx'));
  return status === 0 ? 'written' : 'refused';
};

/** Workbooks of units added up, one of them spoilt or mistyped. */
const consolidated: Kind = async (folder, random) => {
  const [, spoil] = random.pick(SPOILS);
  const [name, bytes] = folder.book(random);
  const other = random.chance(2) ? spoil(bytes, random) : await overwrite(bytes, await slipsIn(bytes, name, random));
  const file = await folder.write('don-vi.xlsx', other);
  const how = ['--accept-other-body', '--accept-other-period', '--accept-other-form'];
  const sum = await ran('consolidate', folder.path(name), file, ...how, '-o', folder.path('tong-hop.xlsx'));
  if (sum.status === 2) return 'refused';
  await readXlsx(await folder.read('tong-hop.xlsx'), 'tong-hop.xlsx');
  return 'added up';
};

const merged: Kind = async (folder, random) => {
  const [, spoil] = random.pick(SPOILS);
  const [[, a], [, b]] = [folder.book(random), folder.book(random)];
  try {
    const bytes = await mergeWorkbooks([
      { file: 'a.xlsx', bytes: random.chance(2) ? spoil(a, random) : a },
      { file: 'b.xlsx', bytes: b },
    ]);
    await readXlsx(bytes, 'ghep.xlsx');
    return 'merged';
  } catch (error) {
    if (error instanceof Fault && error.data.what !== 'unexpected' && error.data.what !== 'memory') return 'refused';
    throw error;
  }
};

export const KINDS: readonly (readonly [string, Kind])[] = [
  ['package', spoiltPackage],
  ['package', spoiltPackage],
  ['slips', slips],
  ['slips', slips],
  ['report', spoiltReport],
  ['form', spoiltForm],
  ['changed', changedFigures],
  ['template', spoiltTemplate],
  ['office', spoiltOffice],
  ['consolidate', consolidated],
  ['merge', merged],
];

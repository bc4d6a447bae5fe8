/**
 * Fuzzes the reader with spoilt workbooks: nothing may hang, grow beyond all measure, or throw anything but a Fault, and
 * what is still read must be a sound snapshot that can be understood.
 *
 *   node -r @swc-node/register tools/fuzz/xlsx.ts [cases] [seed]
 */
import { Fault } from '../../src/core/fault';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx-file';
import { overwrite } from '../../test/support/overwrite';
import { rawWorkbook } from '../../test/support/raw-workbook';
import { FULL_BOOK } from '../../test/support/full-workbook';
import { largeBook } from '../bench/large-book';
import { SPOILS } from './corrupt-package';
import { Random } from './random';

export interface FuzzResult {
  readonly cases: number;
  /** How often each fault came, and "read" for what was still readable. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** One line each: the seed of the case, how it was spoilt, what went wrong. */
  readonly failures: readonly string[];
  readonly slowest: { readonly milliseconds: number; readonly seed: number };
  /** Largest resident set seen, in megabytes. */
  readonly megabytes: number;
}

export interface FuzzOptions {
  /** What else is done with a snapshot (reading, checks); it may throw Faults only. */
  readonly then?: (book: WorkbookSnapshot) => unknown;
  /** A case above this is a failure. */
  readonly milliseconds?: number;
}

/** Sound workbooks to begin with: of our writer and in the ways of others. */
export async function corpus(): Promise<Uint8Array[]> {
  const run = '<r><rPr><b/><vertAlign val="superscript"/></rPr><t>2</t></r>';
  return [
    await writeXlsx(FULL_BOOK),
    await largeBook(2, 12),
    rawWorkbook({
      sheets: [
        '<dimension ref="A1:D4"/><cols><col min="1" max="3" hidden="1"/></cols><sheetData><row r="1" spans="1:4"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="2"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c></row>' +
          '<row r="2" hidden="1"><c r="A2"><f t="array" ref="A2:A3">B1:B2</f><v>1.5</v></c><c r="B2"><f t="shared" si="0"/><v>0.1</v></c><c r="C2" t="inlineStr"><is><r><t>Phường</t></r></is></c></row>' +
          '<row r="3"><c r="A3"><v>1e5</v></c><c r="B3"><f t="shared" si="0"/><v>-3</v></c><c r="C3" t="d"><v>2021-06-14</v></c></row></sheetData><autoFilter ref="A1:C3"/><mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells>',
        '<sheetData/>',
      ],
      strings: `<si><t>Biểu</t></si><si>${run}<r><t xml:space="preserve"> x </t></r><rPh sb="0" eb="1"><t>p</t></rPh></si>`,
      styles:
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf numFmtId="164"><alignment indent="1"/></xf></cellXfs>',
      chain: '<c r="B1" i="1"/><c r="B2"/><c r="B3"/>',
      before: '<workbookPr date1904="1"/>',
    }),
  ];
}

/** What is wrong with a snapshot that was read; null when it is sound. */
function unsoundness(book: WorkbookSnapshot): string | null {
  for (const sheet of book.sheets) {
    let last = -1;
    for (const { row, column, value, formula } of sheet.cells) {
      const place = row * 16_384 + column;
      if (!(place > last) || column > 16_383 || row > 1_048_575 || column < 0) return 'cells out of order';
      if (typeof value === 'number' && !Number.isFinite(value)) return 'a number that is not finite';
      if (value === null && formula === undefined) return 'an empty cell';
      last = place;
    }
  }
  return null;
}

async function outcomeOf(bytes: Uint8Array, options: FuzzOptions): Promise<string> {
  const book = await readXlsx(bytes, 'a.xlsx');
  const unsound = unsoundness(book);
  if (unsound !== null) throw new Error(unsound);
  await options.then?.(book);
  const sheet = book.sheets[0];
  if (!sheet) return 'read';
  const edited = await overwrite(bytes, [
    { kind: 'set-cell', sheet: sheet.name, cell: 'A1', value: 12.5 },
    { kind: 'put-sheet', sheet: 'Ngoại lệ', rows: [['a', 1]] },
  ]);
  const after = await readXlsx(edited, 'a.xlsx').catch((error: unknown) => {
    throw new Error(`an edit broke the workbook: ${String(error)}`);
  });
  const cell = after.sheets.find(({ name }) => name === sheet.name)?.cells[0];
  if (cell?.value !== 12.5 || cell.row !== 0 || cell.column !== 0) throw new Error('an edit was lost');
  return 'read';
}

async function outcomeOrFault(bytes: Uint8Array, options: FuzzOptions): Promise<string> {
  try {
    return await outcomeOf(bytes, options);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    if (error.data.what === 'unexpected' || error.data.what === 'memory' || error.code === 'internal') throw error;
    return error.code + (error.data.what === undefined ? '' : `/${error.data.what}`);
  }
}

/** Runs `cases` cases from `seed` on; the same seeds give the same cases. */
export async function fuzzXlsx(cases: number, seed = 1, options: FuzzOptions = {}): Promise<FuzzResult> {
  const books = await corpus();
  const outcomes = new Map<string, number>();
  const failures: string[] = [];
  let slowest = { milliseconds: 0, seed: 0 };
  let megabytes = 0;
  for (let n = seed; n < seed + cases; n += 1) {
    const random = new Random(n);
    const [name, spoil] = random.pick(SPOILS);
    const bytes = spoil(random.pick(books), random);
    const started = performance.now();
    try {
      const outcome = await outcomeOrFault(bytes, options);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (error) {
      failures.push(
        `${String(n)} (${name}): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    const milliseconds = performance.now() - started;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, seed: n };
    if (milliseconds > (options.milliseconds ?? 5000))
      failures.push(`${String(n)} (${name}): took ${milliseconds.toFixed(0)} ms`);
    if (n % 50 === 0) megabytes = Math.max(megabytes, process.memoryUsage().rss / 1_048_576);
  }
  return { cases, outcomes, failures, slowest, megabytes };
}

async function main(cases: number, seed: number): Promise<void> {
  const { readWorkbooks } = await import('../../src/reading');
  const { catalogue } = await import('../../src/forms');
  const result = await fuzzXlsx(cases, seed, { then: (book) => readWorkbooks([book], catalogue) });
  for (const [outcome, count] of [...result.outcomes].sort((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(6)} ${outcome}`);
  console.log(
    `${String(result.cases)} cases, slowest ${result.slowest.milliseconds.toFixed(0)} ms (seed ${String(result.slowest.seed)}), ${result.megabytes.toFixed(0)} MB, ${String(result.failures.length)} failures`,
  );
  for (const failure of result.failures.slice(0, 20)) console.log(failure);
  process.exitCode = result.failures.length === 0 ? 0 : 1;
}

if (require.main === module) void main(Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 1));

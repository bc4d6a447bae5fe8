/**
 * Reading against its peers on the same file, each way in fresh processes: the XLSX libraries, every part merely inflated and scanned,
 * and what the figures and relations hold of memory, by what becomes free when they are let go of.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuOf, median, type Ratio } from './ratio';

type Way = 'hucre' | 'sheetjs' | 'inflate' | 'cells' | 'figures';
const WAYS: readonly Way[] = ['hucre', 'sheetjs', 'inflate', 'cells', 'figures'];
/** Of 1,000 lines and eleven columns: 440,000 cells. */
const SHEETS = 40;
const LINES = 1_000;

interface Measure {
  /** Of CPU. */
  readonly milliseconds: number;
  readonly facts: number;
  /** What a reading holds: its figures and relations with their texts, and nothing that is kept besides. */
  readonly bytes: number;
}

type Step = (bytes: Uint8Array) => unknown;

/** Prepared before the clock starts: modules are loaded, the bytes are in memory. */
async function prepare(way: Way): Promise<Step> {
  switch (way) {
    case 'hucre': {
      const { readXlsx } = await import('hucre/xlsx');
      return (bytes) => readXlsx(bytes, { readStyles: true });
    }
    case 'sheetjs': {
      const { read } = await import('@e965/xlsx');
      return (bytes) => read(bytes, { type: 'buffer', dense: true, cellFormula: true, cellNF: true, cellStyles: true });
    }
    case 'inflate': {
      const { END, OpcPackage, XmlScanner } = await import('../../src/hosts/opc');
      const { ReadContext } = await import('../../src/hosts/xlsx-file/limits');
      const { BY_ZLIB } = await import('../../src/threads');
      return (bytes) => {
        const context = new ReadContext('book.xlsx', BY_ZLIB);
        const pack = new OpcPackage(bytes, context);
        for (const name of pack.names) {
          const xml = new XmlScanner(pack.need(name), name, context);
          while (xml.next() !== END);
        }
      };
    }
    default: {
      const { readXlsx } = await import('../../src/hosts/xlsx-file');
      const { BY_ZLIB } = await import('../../src/threads');
      const { understandPlain } = await import('../../src/engine');
      return async (bytes) => {
        const book = await readXlsx(bytes, 'book.xlsx', BY_ZLIB);
        return way === 'figures' ? understandPlain([book]) : book;
      };
    }
  }
}

function held(): number {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function measure(way: Way, file: string): Promise<Measure> {
  const run = await prepare(way);
  const bytes = new Uint8Array(readFileSync(file));
  const kept: { result: unknown } = { result: null };
  const milliseconds = await cpuOf(async () => {
    kept.result = await run(bytes);
  });
  await turn();
  const full = held();
  const facts = countOf(kept.result);
  kept.result = null;
  await turn();
  return { milliseconds, facts, bytes: full - held() };
}

const countOf = (result: unknown): number => (result as { facts?: readonly unknown[] } | undefined)?.facts?.length ?? 0;

/** What the last turn held is let go of. */
const turn = (): Promise<void> => new Promise((next) => setImmediate(next));

/** Each way in fresh processes, in turn. */
export async function readRatios(rounds = 3): Promise<readonly Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'khopso-bench-'));
  const file = join(folder, 'book.xlsx');
  const { largeBook } = await import('./large-book');
  writeFileSync(file, await largeBook(SHEETS, LINES));
  const measured = new Map<Way, Measure[]>(WAYS.map((way) => [way, []]));
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const way of WAYS) {
        const words = ['--expose-gc', '-r', '@swc-node/register', __filename, '--way', way, file];
        const out = execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
        measured.get(way)?.push(JSON.parse(out) as Measure);
      }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const of = (way: Way, what: keyof Measure): number => median((measured.get(way) ?? []).map((each) => each[what]));
  const time = (way: Way): number => of(way, 'milliseconds');
  const note = WAYS.map((way) => `${way} ${time(way).toFixed(0)}`).join(', ');
  return [
    { name: 'reading: cells, over hucre with styles', ratio: time('cells') / time('hucre'), goal: 0.8, note },
    { name: 'reading: cells, over SheetJS', ratio: time('cells') / time('sheetjs'), goal: 0.8, note },
    { name: 'reading: cells, over inflating and scanning', ratio: time('cells') / time('inflate'), goal: null, note },
    { name: 'reading: figures and relations, over hucre', ratio: time('figures') / time('hucre'), goal: 0.8, note },
    {
      name: 'reading: bytes held for a figure, over 150',
      ratio: of('figures', 'bytes') / of('figures', 'facts') / 150,
      goal: 1,
      note: `${String(of('figures', 'facts'))} figures with their relations`,
    },
  ];
}

const [flag, way, file] = process.argv.slice(2);
if (flag === '--way' && file !== undefined)
  void measure(way as Way, file).then((result) => process.stdout.write(`${JSON.stringify(result)}\n`));

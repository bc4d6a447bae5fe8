/**
 * How long and how much memory reading takes, against the XLSX library alone on the same file: each way in fresh processes,
 * all in one run, medians printed. Bounds: 1.5 times its time, twice its memory.
 *
 *   node -r @swc-node/register tools/bench/read.ts [runs]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Way = 'library' | 'library-plain' | 'inflate' | 'inflate-zlib' | 'snapshot' | 'snapshot-zlib' | 'reading';
const WAYS: readonly Way[] = [
  'library',
  'library-plain',
  'inflate',
  'inflate-zlib',
  'snapshot',
  'snapshot-zlib',
  'reading',
];
const TITLES: Readonly<Record<Way, string>> = {
  library: 'hucre with styles',
  'library-plain': 'hucre without styles',
  inflate: 'every part, by fflate',
  'inflate-zlib': 'every part, by node:zlib',
  snapshot: 'readXlsx',
  'snapshot-zlib': 'readXlsx, by node:zlib',
  reading: 'readXlsx + readWorkbooks',
};

interface Measure {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly cells: number;
  readonly facts: number;
}

/** Prepared before the clock starts: modules are loaded, the bytes are in memory. */
async function prepare(
  way: Way,
): Promise<(bytes: Uint8Array) => Promise<{ cells: number; facts: number; keep: unknown }>> {
  if (way === 'library' || way === 'library-plain') {
    const { readXlsx } = await import('hucre/xlsx');
    return async (bytes) => {
      const book = await readXlsx(bytes, { readStyles: way === 'library' });
      return {
        cells: book.sheets.reduce(
          (sum, sheet) =>
            sum +
            sheet.rows.reduce((n, row) => n + row.filter((cell) => cell !== null && cell !== undefined).length, 0),
          0,
        ),
        facts: 0,
        keep: book,
      };
    };
  }
  const { BY_ZLIB } = await import('../../src/threads');
  const options = way.endsWith('-zlib') ? BY_ZLIB : {};
  if (way === 'inflate' || way === 'inflate-zlib') {
    const { OpcPackage } = await import('../../src/hosts/opc');
    const { ReadContext } = await import('../../src/hosts/xlsx-file/limits');
    return (bytes) => {
      const pack = new OpcPackage(bytes, new ReadContext('book.xlsx', options));
      const parts = pack.names.map((name) => pack.need(name));
      return Promise.resolve({ cells: 0, facts: 0, keep: parts });
    };
  }
  const { readXlsx } = await import('../../src/hosts/xlsx-file');
  const { readWorkbooks } = way === 'reading' ? await import('../../src/reading') : { readWorkbooks: null };
  const { catalogue } = way === 'reading' ? await import('../../src/forms') : { catalogue: [] };
  return async (bytes) => {
    const book = await readXlsx(bytes, 'book.xlsx', options);
    const reading = readWorkbooks?.([book], catalogue);
    return {
      cells: book.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0),
      facts: reading?.facts.length ?? 0,
      keep: [book, reading],
    };
  };
}

async function measure(way: Way, file: string): Promise<Measure> {
  const run = await prepare(way);
  const bytes = new Uint8Array(readFileSync(file));
  const started = performance.now();
  const { cells, facts } = await run(bytes);
  return { milliseconds: performance.now() - started, megabytes: process.resourceUsage().maxRSS / 1024, cells, facts };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

async function main(runs: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'khopso-bench-'));
  const file = join(folder, 'book.xlsx');
  const { largeBook } = await import('./large-book');
  writeFileSync(file, await largeBook());
  const measured = new Map<Way, Measure[]>(WAYS.map((way) => [way, []]));
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const way of WAYS) {
        const out = execFileSync(process.execPath, ['-r', '@swc-node/register', __filename, '--way', way, file], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        });
        measured.get(way)?.push(JSON.parse(out) as Measure);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const time = (way: Way): number => median((measured.get(way) ?? []).map(({ milliseconds }) => milliseconds));
  const memory = (way: Way): number => median((measured.get(way) ?? []).map(({ megabytes }) => megabytes));
  const first = measured.get('reading')?.[0];
  console.log(
    `20 sheets of 2,000 rows: ${String(first?.cells)} cells, ${String(first?.facts)} facts; medians of ${String(runs)} fresh processes`,
  );
  for (const way of WAYS) {
    console.log(
      `${TITLES[way].padEnd(26)} ${time(way).toFixed(0).padStart(6)} ms ${memory(way).toFixed(0).padStart(5)} MB   ${(
        time(way) / time('library')
      ).toFixed(2)} × time, ${(memory(way) / memory('library')).toFixed(2)} × memory`,
    );
  }
  const holds = time('reading') <= 1.5 * time('library') && memory('reading') < 2 * memory('library');
  console.log(`reading within 1.5 × time and 2 × memory of the library: ${holds ? 'holds' : 'FAILS'}`);
  return holds;
}

const [flag, way, file] = process.argv.slice(2);
if (flag === '--way' && file !== undefined)
  void measure(way as Way, file).then((result) => console.log(JSON.stringify(result)));
else void main(Number(flag ?? 3)).then((holds) => (process.exitCode = holds ? 0 : 1));

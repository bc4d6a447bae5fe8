/**
 * The hostile corpus, made anew each time, through the built command line, each input in a process of its own:
 * 5 seconds of CPU, a gigabyte, a result or one line with status 2.
 *
 *   npm run hostile                 all of it
 *   npm run hostile -- merges       those whose name holds the word
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENTS } from './documents';
import { FOLDERS } from './folders';
import { WORKBOOKS } from './workbooks';

const ROOT = join(__dirname, '../..');
const SAMPLE = join(ROOT, 'samples/quang-tri-2021-h1/tai-chinh.xlsx');
const MOST = { seconds: 5, megabytes: 1024 };
/** Told by the process itself when it ends. */
const TELL = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.KHOPSO_TOLD, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024])); });`;

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

interface Case {
  readonly name: string;
  readonly words: (folder: string) => readonly string[];
}

function written(folder: string, file: string, content: Uint8Array | string): string {
  writeFileSync(join(folder, file), content);
  return join(folder, file);
}

const CASES: readonly Case[] = [
  ...Object.entries(WORKBOOKS).map(([name, make]): Case => ({
    name: `workbook: ${name}`,
    words: (folder) => ['check', written(folder, 'so.xlsx', make())],
  })),
  ...Object.entries(DOCUMENTS).flatMap(([name, make]): Case[] => [
    { name: `document: ${name}`, words: (folder) => ['check', written(folder, 'bao-cao.docx', make())] },
    {
      name: `document, updated: ${name}`,
      words: (folder) => ['update', written(folder, 'bao-cao.docx', make()), SAMPLE, '-o', join(folder, 'moi.docx')],
    },
  ]),
  ...Object.entries(FOLDERS).map(([name, { option, file, text }]): Case => ({
    name: `folder: ${name}`,
    words: (folder) => {
      mkdirSync(join(folder, 'rieng'));
      written(folder, join('rieng', file), text());
      const command =
        option === '--forms' ? ['check', SAMPLE] : ['report', SAMPLE, '--force', '-o', join(folder, 'moi.docx')];
      return [...command, option, join(folder, 'rieng')];
    },
  })),
];

/** What is wrong with how it ended; empty when all is well. */
function tried({ name, words }: Case): string {
  const folder = mkdtempSync(join(tmpdir(), 'khopso-hostile-'));
  try {
    const tell = written(folder, 'tell.cjs', TELL);
    const told = join(folder, 'told.json');
    const { status, signal, stderr } = spawnSync(
      process.execPath,
      ['-r', tell, join(ROOT, 'bin/khopso.cjs'), ...words(folder)],
      {
        env: { ...process.env, KHOPSO_TOLD: told },
        encoding: 'utf8',
        timeout: 600_000,
        killSignal: 'SIGKILL',
        maxBuffer: 1 << 30,
        stdio: 'pipe',
      },
    );
    const has = readdirSync(folder).includes('told.json');
    const [seconds, megabytes] = has ? (JSON.parse(readFileSync(told, 'utf8')) as [number, number]) : [NaN, NaN];
    const lines = (stderr ?? '').trimEnd().split('\n');
    print(
      `${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(5)} MB  ${String(status ?? signal)}  ${name}${status === 2 ? `  | ${(lines.at(-1) ?? '').slice(0, 160)}` : ''}`,
    );
    if (!has || status === null || status > 2) return `ended with ${String(status ?? signal)}: ${lines.at(-1) ?? ''}`;
    if (status === 2 && !(lines.at(-1) ?? '').startsWith('khopso: ')) return 'said nothing clear';
    if (/\n\s+at /.test(stderr) || stderr.includes('lỗi bên trong')) return 'failed inside';
    if (seconds > MOST.seconds) return `took ${seconds.toFixed(1)} s`;
    return megabytes > MOST.megabytes ? `took ${megabytes.toFixed(0)} MB` : '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
const wrong = CASES.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word))).flatMap(
  (each) => {
    const problem = tried(each);
    return problem === '' ? [] : [`${each.name}: ${problem}`];
  },
);
for (const each of wrong) print(each);
print(`${String(wrong.length)} of ${String(CASES.length)} inputs beyond the limits`);
process.exitCode = wrong.length > 0 ? 1 : 0;

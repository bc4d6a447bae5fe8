/** How long the built command line takes to begin: CPU of fresh processes over that of Node.js with nothing to do. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, type Ratio } from './ratio';

const ROOT = join(__dirname, '../..');
const PROGRAM = join(ROOT, 'bin/khopso.cjs');
const SAMPLE = join(ROOT, 'samples/quang-tri-2021-h1/tai-chinh.xlsx');
/** Told by the process itself when it ends. */
const TELL = `process.on('exit', () => { const { userCPUTime, systemCPUTime } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.KHOPSO_TOLD, String((userCPUTime + systemCPUTime) / 1000)); });`;

export function startRatios(rounds = 7): readonly Ratio[] {
  if (!existsSync(join(ROOT, 'dist/cli/khopso.cjs'))) throw new Error('build first: npm run build:cli');
  const folder = mkdtempSync(join(tmpdir(), 'khopso-start-'));
  try {
    const [tell, told] = [join(folder, 'tell.cjs'), join(folder, 'told')];
    writeFileSync(tell, TELL);
    const cpu = (words: readonly string[]): number => {
      spawnSync(process.execPath, ['-r', tell, ...words], { env: { ...process.env, KHOPSO_TOLD: told } });
      return Number(readFileSync(told, 'utf8'));
    };
    const ways = { node: ['-e', '0'], version: [PROGRAM, '--version'], check: [PROGRAM, 'check', SAMPLE] };
    const times = new Map<string, number[]>();
    for (let round = 0; round <= rounds; round += 1)
      for (const [name, words] of Object.entries(ways))
        times.set(name, [...(times.get(name) ?? []), cpu(words)].slice(round === 1 ? 1 : 0));
    const of = (name: string): number => median(times.get(name) ?? []);
    const note = `Node.js ${of('node').toFixed(0)} ms, --version ${of('version').toFixed(0)}, check ${of('check').toFixed(0)}`;
    return [
      { name: 'start: --version, over Node.js', ratio: of('version') / of('node'), goal: 1.5, note },
      { name: 'start: check of the sample, over Node.js', ratio: of('check') / of('node'), goal: 3, note },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * As many workbooks as a ministry's communes send, checked by the built command line in one run: seconds of the clock, CPU and
 * memory of the whole process.
 *
 *   npm run bench:many                 1,000 workbooks of 10 sheets
 *   npm run bench:many -- 3321         so many
 *   npm run bench:many -- 3321 DIR     made in that folder and kept there
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx, type PlainCell, type PlainSheet } from '../../src/hosts/xlsx-file';
import { randomNumbers } from './large-reading';

const ROOT = join(__dirname, '../..');
const SHEETS = 10;
const [GROUPS, LINES] = [4, 4];
const HEADINGS = ['STT', 'Nội dung', 'Dự toán năm', 'Thực hiện 6 tháng', 'So sánh (%)'];
const CODES = ['A', 'B', '1', '2', '3=2/1'];
const FIRST_ROW = 7;
/** Told by the process itself when it ends. */
const TELL = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.KHOPSO_TOLD, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024])); });`;

/** One sheet of a commune: an outline of groups with totals and a column of percentages, all of which hold. */
export function communeSheet(commune: number, index: number, random: () => number): PlainSheet {
  const cells: PlainCell[] = [
    { row: 0, column: 0, value: `UBND xã số ${String(commune)}` },
    { row: 1, column: 0, value: `BIỂU TỔNG HỢP THU CHI SỐ ${String(index + 1)}` },
    { row: 2, column: 0, value: '6 THÁNG ĐẦU NĂM 2021' },
    { row: 3, column: 4, value: 'Đơn vị: triệu đồng' },
    ...HEADINGS.map((value, column) => ({ row: 5, column, value })),
    ...CODES.map((value, column) => ({ row: 6, column, value })),
  ];
  const line = (row: number, number: string | number, label: string, [plan, done]: readonly [number, number]): void => {
    const share = Math.round((done / plan) * 1000) / 10;
    [number, label, plan, done, share].forEach((value, column) => cells.push({ row, column, value }));
  };
  for (let group = 0; group < GROUPS; group += 1) {
    const top = FIRST_ROW + group * (LINES + 1);
    const parts = Array.from({ length: LINES }, () => {
      const figure = (): number => 1000 + Math.floor(random() * 90_000);
      return [figure(), figure()] as const;
    });
    const sum = (at: 0 | 1): number => parts.reduce((all, part) => all + part[at], 0);
    line(top, ['I', 'II', 'III', 'IV'][group] ?? '', `Khoản mục lớn thứ ${String(group + 1)}`, [sum(0), sum(1)]);
    parts.forEach((part, at) => {
      line(top + 1 + at, at + 1, `Khoản chi thường xuyên số ${String(group * LINES + at + 1)} của xã`, part);
    });
  }
  return { name: `Biểu ${String(index + 1)}`, cells };
}

async function writeBooks(folder: string, count: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const random = randomNumbers(3321);
  for (let commune = 1; commune <= count; commune += 1) {
    const sheets = Array.from({ length: SHEETS }, (_, index) => communeSheet(commune, index, random));
    writeFileSync(join(folder, `xa-${String(commune).padStart(4, '0')}.xlsx`), await writeXlsx({ sheets }));
  }
}

async function main(count: number, given: string | undefined): Promise<void> {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'khopso-many-'));
  try {
    await writeBooks(join(folder, 'books'), count);
    const [tell, told] = [join(folder, 'tell.cjs'), join(folder, 'told.json')];
    writeFileSync(tell, TELL);
    const started = Date.now();
    const words = ['check', join(folder, 'books'), '--format', 'json', '--out', join(folder, 'result.json')];
    const { status, stderr } = spawnSync(process.execPath, ['-r', tell, join(ROOT, 'bin/khopso.cjs'), ...words], {
      env: { ...process.env, KHOPSO_TOLD: told },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [cpu, megabytes] = JSON.parse(readFileSync(told, 'utf8')) as [number, number];
    const seconds = (Date.now() - started) / 1000;
    const result = readFileSync(join(folder, 'result.json'), 'utf8');
    const summary = /"summary": \{[^}]*/.exec(result.slice(-2000))?.[0].replace(/\s+/g, ' ') ?? '';
    process.stdout.write(
      `${String(count)} workbooks of ${String(SHEETS)} sheets: status ${String(status)}, ${seconds.toFixed(0)} s, CPU ${cpu.toFixed(0)} s, ${megabytes.toFixed(0)} MB\n${summary}\n`,
    );
    if (status !== 0) process.stderr.write(stderr.slice(-2000));
  } finally {
    if (given === undefined) rmSync(folder, { recursive: true });
  }
}

const [count = '1000', folder] = process.argv.slice(2);
if (require.main === module) void main(Number(count), folder);

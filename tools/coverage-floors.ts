/**
 * Holds every room's coverage by the tests to a floor of its own, of lines and of branches, over all of its files, those
 * that no test loads too (after c8, which leaves coverage/coverage-summary.json); a file of types alone holds no line to run
 * and is left out there. `--raise` lifts floors to what was reached, less a point for tests that draw at random; it never
 * lowers one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..');
const SUMMARY = join(ROOT, 'coverage/coverage-summary.json');
const FLOORS = join(ROOT, 'test/coverage-floors.json');
const MARGIN = 1;

interface Count {
  readonly total: number;
  readonly covered: number;
}
type Kind = 'lines' | 'branches';
export type Summary = Readonly<Record<string, Readonly<Record<Kind, Count>>>>;
export type Percentages = Readonly<Record<string, Readonly<Record<Kind, number>>>>;

const KINDS: readonly Kind[] = ['lines', 'branches'];

/** The room of a file: its folder in src, for hosts the host's. */
function roomOf(file: string): string {
  const [first = '', second = ''] = relative(join(ROOT, 'src'), resolve(ROOT, file)).split(/[\\/]/);
  return first === 'hosts' ? `${first}/${second}` : first;
}

/** What the tests reach of each room, in percent. */
export function roomsOf(summary: Summary): Percentages {
  const sums = new Map<string, Record<Kind, { total: number; covered: number }>>();
  for (const [file, counts] of Object.entries(summary)) {
    if (file === 'total') continue;
    const room = roomOf(file);
    const sum = sums.get(room) ?? { lines: { total: 0, covered: 0 }, branches: { total: 0, covered: 0 } };
    sums.set(room, sum);
    for (const kind of KINDS) {
      sum[kind].total += counts[kind].total;
      sum[kind].covered += counts[kind].covered;
    }
  }
  const percent = ({ total, covered }: Count): number => (total === 0 ? 100 : (100 * covered) / total);
  return Object.fromEntries(
    [...sums]
      .sort()
      .map(([room, { lines, branches }]) => [room, { lines: percent(lines), branches: percent(branches) }]),
  );
}

/** One sentence for each room below its floor, and for each that has none. */
export function fallen(floors: Percentages, reached: Percentages): readonly string[] {
  return Object.entries(reached).flatMap(([room, of]) => {
    const floor = floors[room];
    if (!floor) return [`${room} has no floor yet: npm run coverage:raise`];
    return KINDS.filter((kind) => of[kind] < floor[kind]).map(
      (kind) => `${room}: ${kind} ${of[kind].toFixed(1)}%, the floor is ${String(floor[kind])}%`,
    );
  });
}

/** Floors lifted to what was reached, none lowered; rooms that are gone have none. */
export function raised(floors: Percentages, reached: Percentages): Percentages {
  const lift = (room: string, kind: Kind, percent: number): number =>
    Math.max(floors[room]?.[kind] ?? 0, Math.floor(percent) - MARGIN);
  return Object.fromEntries(
    Object.entries(reached).map(([room, { lines, branches }]) => [
      room,
      { lines: lift(room, 'lines', lines), branches: lift(room, 'branches', branches) },
    ]),
  );
}

function main(): void {
  const reached = roomsOf(JSON.parse(readFileSync(SUMMARY, 'utf8')) as Summary);
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Percentages;
  if (process.argv.includes('--raise')) {
    writeFileSync(FLOORS, `${JSON.stringify(raised(floors, reached), null, 2)}\n`);
    return;
  }
  const problems = fallen(floors, reached);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (require.main === module) main();

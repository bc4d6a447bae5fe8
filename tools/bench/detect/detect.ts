/** Puts errors into clean tables of every form and asks what the checks and the diagnosis make of them. */
import { fromCellNumber, type Decimal } from '../../../src/core/decimal';
import type { Finding } from '../../../src/core/finding';
import type { Reading } from '../../../src/core/reading';
import { allChecks } from '../../../src/checks';
import { diagnose } from '../../../src/diagnosis';
import { cleanValues, patterns, read, withValues, type Pattern } from './clean-tables';
import { inject, KINDS, type Injection, type Kind } from './injected-errors';
import { failing, singleRepairs } from './unique-repair';

export interface Score {
  cases: number;
  found: number;
  unique: number;
  uniqueFirst: number;
  firstThree: number;
}

export interface DetectReport {
  readonly clean: number;
  readonly falseAlarms: number;
  readonly alarms: readonly string[];
  readonly byKind: ReadonlyMap<string, Score>;
  readonly total: Score;
  /** A few of the cases that were missed, for a closer look. */
  readonly missed: readonly string[];
}

function findingsOf(reading: Reading): Finding[] {
  return allChecks.flatMap((check) => check.run(reading).findings).filter((finding) => finding.severity !== 'note');
}

const empty = (): Score => ({ cases: 0, found: 0, unique: 0, uniqueFirst: 0, firstThree: 0 });

interface Case {
  readonly pattern: Pattern;
  readonly clean: readonly number[];
  readonly injections: readonly Injection[];
}

/** One case judged: whether it was found, whether the first suspect is right where one repair exists, and the first three. */
function judge(given: Case, score: Score, missed: string[]): void {
  const last = given.injections[given.injections.length - 1];
  if (!last) return;
  const reading = read(withValues(given.pattern, last.values));
  if (reading.facts.length !== given.pattern.reading.facts.length) return;
  const wrong = failing(reading);
  if (wrong.length === 0) return;
  const cells = new Set(
    given.injections.flatMap((injection) => injection.facts).filter((fact) => last.values[fact] !== given.clean[fact]),
  );
  const touching = (fact: number): boolean =>
    wrong.some((relation) => relation.whole === fact || relation.parts.some((part) => part.fact === fact));
  const visible = [...cells].filter(touching);
  if (visible.length === 0) return;
  score.cases += 1;
  const findings = diagnose(reading, findingsOf(reading)).filter(
    (finding) => finding.relation !== undefined && finding.severity === 'error',
  );
  const named = (fact: number): string => reading.facts[fact]?.at.cell ?? '';
  const foundAll = wrong.every((relation) => findings.some((finding) => finding.relation === relation.id));
  if (foundAll) score.found += 1;
  const describe = (): string => {
    const list = findings
      .map((finding) =>
        (finding.suspects ?? []).map((suspect) => `${suspect.at.cell}=${suspect.value}(${suspect.cause})`).join(' '),
      )
      .join(' | ');
    return `${given.pattern.form.id} ${given.injections.map((injection) => injection.kind).join('+')} wrong ${visible.map((fact) => `${named(fact)} ${String(given.clean[fact])}->${String(last.values[fact])}`).join(', ')}: ${list}`;
  };
  const truth = new Map(
    visible.flatMap((fact): [number, Decimal][] => {
      const value = fromCellNumber(given.clean[fact] ?? 0);
      return value ? [[fact, value]] : [];
    }),
  );
  const repairs = singleRepairs(reading, wrong, truth);
  if (repairs.length === 1 && cells.size === 1 && repairs[0] === visible[0]) {
    score.unique += 1;
    const right = findings.every((finding) => finding.suspects?.[0]?.at.cell === named(visible[0] ?? -1));
    if (right) score.uniqueFirst += 1;
    else missed.push(`first: ${describe()}`);
  }
  const inThree = visible.every((fact) =>
    findings.some((finding) => (finding.suspects ?? []).slice(0, 3).some((suspect) => suspect.at.cell === named(fact))),
  );
  if (inThree) score.firstThree += 1;
  else missed.push(`three: ${describe()}`);
}

/** One error of the kind in a random table that has a place for it; null where twenty tables had none. */
function injectSomewhere(
  kind: Kind,
  known: readonly Pattern[],
  random: () => number,
): { pattern: Pattern; values: readonly number[]; first: Injection } | null {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const pattern = known[Math.floor(random() * known.length)];
    if (!pattern) continue;
    const values = cleanValues(pattern, random);
    const first = inject(kind, values, pattern.reading, pattern.digits, random);
    if (first) return { pattern, values, first };
  }
  return null;
}

/** Runs `clean` clean tables and `errors` tables with one or two errors each; the same numbers give the same report. */
export function detect(clean: number, errors: number, random: () => number): DetectReport {
  const known = patterns(random);
  const alarms: string[] = [];
  for (let index = 0; index < clean; index += 1) {
    const pattern = known[index % known.length];
    if (!pattern) continue;
    for (const finding of findingsOf(read(withValues(pattern, cleanValues(pattern, random))))) {
      alarms.push(
        `${pattern.form.id} ${finding.check}/${finding.code} ${finding.at.cell} ${JSON.stringify(finding.data)}`,
      );
    }
  }
  const byKind = new Map<string, Score>();
  const missed: string[] = [];
  for (let index = 0; index < errors; index += 1) {
    const kind: Kind | undefined = KINDS[index % KINDS.length];
    const started = kind && injectSomewhere(kind, known, random);
    if (!started) continue;
    const { pattern, values, first } = started;
    const two = index % 7 === 6;
    const next = two
      ? inject(
          KINDS[Math.floor(random() * KINDS.length)] ?? kind,
          first.values,
          pattern.reading,
          pattern.digits,
          random,
        )
      : null;
    const name = next ? 'two errors' : kind;
    const score = byKind.get(name) ?? empty();
    byKind.set(name, score);
    judge({ pattern, clean: values, injections: next ? [first, next] : [first] }, score, missed);
  }
  const total = empty();
  for (const score of byKind.values()) {
    for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key];
  }
  return { clean, falseAlarms: alarms.length, alarms, byKind, total, missed };
}

/** What must hold; a list of complaints, empty when all is well. */
export function complaints(report: DetectReport): string[] {
  const { total } = report;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const found: string[] = [];
  if (report.falseAlarms > 0) found.push(`${String(report.falseAlarms)} false alarms: ${report.alarms[0] ?? ''}`);
  if (total.found < total.cases || total.cases === 0)
    found.push(`found ${String(total.found)} of ${String(total.cases)}`);
  if (share(total.uniqueFirst, total.unique) < 0.95)
    found.push(`first suspect right in ${String(total.uniqueFirst)} of ${String(total.unique)}`);
  if (share(total.firstThree, total.cases) < 0.95)
    found.push(`among the first three in ${String(total.firstThree)} of ${String(total.cases)}`);
  return found;
}

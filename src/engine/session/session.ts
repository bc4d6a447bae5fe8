/**
 * Workbooks that stay open while they are edited: each check takes over what the one before knew of sheets that are the
 * very same objects, and says exactly what a check of everything would say. It works in slices, so that a page stays alive.
 */
import { Fault } from '../../core/fault';
import type { FormDefinition } from '../../core/form';
import type { CancelSignal } from '../../core/host';
import type { Reading } from '../../core/reading';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { allChecks } from '../../checks';
import { KeptAnswers } from '../../diagnosis';
import { readInSteps, type KeptReading } from '../../reading';
import type { KnownCheck } from '../describe';
import { examinationOf, type Examination } from '../examine';
import { settled, type SettledExamination } from '../settled';
import { knownForms } from '../understand-plain';
import { askAlong, type Along, type Answers } from './ask-along';

export interface Examined {
  readonly reading: Reading;
  readonly examination: SettledExamination;
}

export interface ExamineOptions {
  /** Forms of the office's own, beside the catalogue. */
  readonly forms?: readonly FormDefinition[];
  /** Workbooks of earlier periods that figures are held against (CONTRACT 6, `--prior`). */
  readonly prior?: readonly WorkbookSnapshot[];
  /** Called between two pieces of work; a promise where it is time to let others in. */
  readonly rest?: () => Promise<void> | null;
  /** Cells whose sheets are understood, of all. */
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: CancelSignal;
}

interface Kept {
  readonly reading: KeptReading;
  readonly answers: Answers;
}

export class Session {
  private kept: Kept | null = null;
  private earlier: KeptReading | null = null;
  private readonly diagnoses = new KeptAnswers();

  constructor(private readonly checks: readonly KnownCheck[] = allChecks) {}

  /** With what earlier workbooks say, which are read once. */
  private async besideEarlier(
    reading: Reading,
    options: ExamineOptions,
    books: readonly WorkbookSnapshot[],
  ): Promise<Reading> {
    const { prior = [], forms } = options;
    const earlier =
      prior.length === 0 ? null : await inSlices(readInSteps(prior, knownForms(forms), this.earlier), options);
    this.earlier = earlier;
    if (!earlier) return reading;
    // Fetched when used: most checks have no earlier workbooks beside them.
    const { besideEarlier } = await import('../../checks/beside-earlier');
    return besideEarlier(reading, earlier.reading, books);
  }

  /** Reads and checks the workbooks together. Fault "cancelled" when asked to stop; what was known before stays. */
  async examine(snapshots: readonly WorkbookSnapshot[], options: ExamineOptions = {}): Promise<Examined> {
    const before = this.kept;
    const kept = await inSlices(readInSteps(snapshots, knownForms(options.forms), before?.reading ?? null), options);
    const reading = await this.besideEarlier(kept.reading, options, snapshots);
    const along: Along | null =
      before && kept.relations.length > 0
        ? { answers: before.answers, facts: kept.facts, relations: kept.relations }
        : null;
    const { results, answers } = await inSlices(askAlong(reading, this.checks, along), options);
    const examination = await inSlices(examinationOf(reading, results, this.diagnoses), options);
    this.kept = { reading: kept, answers };
    const { lookAgain } = hasTies(examination)
      ? await import(/* webpackChunkName: "second-look" */ '../second-look')
      : { lookAgain: asItIs };
    return { reading, examination: await inSlices(settled(reading, examination, snapshots, { lookAgain }), options) };
  }
}

/** Whether several things explain what fails equally well. */
const hasTies = ({ findings }: Examination): boolean => findings.some(({ cause }) => cause?.decided === false);

function* asItIs<F>(findings: readonly F[]): Generator<undefined, readonly F[]> {
  yield;
  return findings;
}

/** Runs steps to their end, resting where it is time to. */
async function inSlices<T>(
  steps: Generator<{ readonly done: number; readonly total: number } | undefined, T>,
  options: ExamineOptions,
): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value) options.progress?.(step.value.done, step.value.total);
    const rest = options.rest?.();
    if (rest) await rest;
    if (options.signal?.aborted) throw new Fault('cancelled');
  }
}

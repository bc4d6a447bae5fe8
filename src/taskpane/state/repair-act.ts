/** Putting figures right: by a suspect, by what happened, by a formula; all that is decided, all numbers typed as text. */
import type { Explanation } from '../../core/cause';
import type { Finding, Suspect } from '../../core/finding';
import { writesFormula, type Repair } from '../../engine';
import type { Desk } from './desk';
import type { EditAct, Planned } from './edit-act';
import { narrowed, type Narrowed } from './shown-blocks';
import { stillFound, stillOffered } from './still-there';
import { textNumberEdits } from './text-numbers';
import type { Sentence } from './workbook-state';

/** Fetched with the first repair. */
const repairs = () => import(/* webpackChunkName: "repairs" */ '../../engine/repairs');

const NONE: Planned = { edits: [], what: { key: 'repair.none', values: {} } };

/** Every act is asked for at its turn, of what stands then: what a re-check has taken back meanwhile is not written. */
export class RepairAct {
  readonly #desk: Desk;
  readonly #edits: EditAct;

  constructor(desk: Desk, edits: EditAct) {
    this.#desk = desk;
    this.#edits = edits;
  }

  /** Takes a suspect's value into its cell (and its partner's), or puts right what happened in all its cells at once. */
  async by(what: Suspect | Explanation): Promise<void> {
    await this.#edits.apply(what, async ({ examination, snapshot, of }) => {
      const now = stillOffered(examination.findings, what);
      if (now === null) return null;
      if ('repairs' in now && writesFormula(now.data)) {
        const finding = examination.findings.findIndex(({ cause }) => cause?.explanations[0] === now);
        if (finding >= 0) return planned(await this.#desk.services.engine.ask(of, 'certain', { finding }));
      }
      const { repairByExplanation, repairBySuspect } = await repairs();
      return planned('repairs' in now ? repairByExplanation(snapshot, now) : repairBySuspect(snapshot, now));
    });
  }

  /** Puts a formula into the total of a finding, so that it follows its parts from now on. */
  async byFormula(finding: Finding): Promise<void> {
    await this.#edits.apply(finding, async ({ examination, of }) => {
      const [now] = stillFound(examination.findings, [finding]);
      return now ? planned(await this.#desk.services.engine.ask(of, 'formula', { relation: now.relation })) : null;
    });
  }

  /**
   * Writes everything that the figures prove among what the list shows, as one act, once a copy was read again and nothing
   * new was wrong in it.
   */
  async decided(): Promise<void> {
    const desk = this.#desk;
    const filters = desk.state;
    await this.#edits.apply('decided', async (now) => {
      const only = narrowed(now, filters);
      const meant = only && new Set(only.findings);
      desk.set({ busy: true, notice: null, fault: null });
      try {
        const decided: readonly Repair[] = await desk.services.engine.ask(now.of, 'decided', {
          only: meant && now.examination.findings.flatMap((finding, at) => (meant.has(finding) ? [at] : [])),
        });
        const edits = decided.flatMap((repair) => repair.edits);
        return several(edits, ALL, only, { key: 'repair.noneDecided', values: {} });
      } finally {
        desk.set({ busy: false });
      }
    });
  }

  /** Makes numbers of all texts that are one, among what the list shows. */
  async textNumbers(): Promise<void> {
    const filters = this.#desk.state;
    await this.#edits.apply('numbers', (now) => {
      const only = narrowed(now, filters);
      const edits = textNumberEdits(now.snapshot, only?.findings ?? now.examination.findings);
      return several(edits, NUMBERS, only, NONE.what);
    });
  }
}

/** How an act on many cells is told: on all that there are, on those that the list shows. */
const ALL = ['repair.all', 'repair.all.shown'] as const;
const NUMBERS = ['repair.numbers', 'repair.numbers.shown'] as const;

/** More sheets than these are not named one by one. */
const MOST_SHEETS = 4;

/** "“Biểu 94”, “Biểu 95”": where it was written, for what is listed may be less than what is put right. */
function sheetsOf(names: readonly string[]): string {
  const all = [...new Set(names)].map((name) => `“${name}”`);
  return `${all.slice(0, MOST_SHEETS).join(', ')}${all.length > MOST_SHEETS ? ' …' : ''}`;
}

function several(
  edits: Planned['edits'],
  [all, some]: typeof ALL | typeof NUMBERS,
  only: Narrowed | null,
  none: Sentence,
): Planned {
  if (edits.length === 0) return { edits, what: none };
  const said = { count: edits.length, sheets: sheetsOf(edits.map(({ sheet }) => sheet)) };
  return { edits, what: only ? { key: some, values: { ...said, shown: only.shown } } : { key: all, values: said } };
}

function planned(repair: Repair | null): Planned {
  const [change, ...more] = repair?.changes ?? [];
  if (!repair || !change) return NONE;
  const { sheet, cell } = change.at;
  return {
    edits: repair.edits,
    what:
      more.length === 0
        ? { key: 'repair.done', values: { sheet, cell, before: change.before, after: change.after } }
        : {
            key: 'repair.all',
            values: { count: repair.changes.length, sheets: sheetsOf(repair.changes.map(({ at }) => at.sheet)) },
          },
  };
}

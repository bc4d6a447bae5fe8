/**
 * An open workbook that is edited: after one cell only the relations that it stands in are asked again. Checks that look
 * at the whole reading (periods, lines, scale) keep what they said; `refresh` asks them again.
 */
import { addressKey, type CellAddress } from '../../core/cell-address';
import type { Check } from '../../core/check';
import { normalise, type Decimal } from '../../core/decimal';
import type { Fact, FactIndex } from '../../core/fact';
import type { Finding, Skip, Suspect } from '../../core/finding';
import { repackFigure } from '../../core/packed-figures';
import type { Reading } from '../../core/reading';
import type { Relation, RelationKind } from '../../core/relation';
import { allChecks } from '../../checks';
import { diagnose } from '../../diagnosis';
import { relationsOfFacts, type RelationIndex } from './relation-index';

export interface SessionChange {
  readonly added: readonly Finding[];
  readonly removed: readonly Finding[];
  /** Relations that were asked again. */
  readonly asked: number;
}

export interface Session {
  /** The reading as it now stands. */
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skip[];
  /** A new value, in the sheet's unit, for the figure at a cell; null where the cell holds none that was read: read again then. */
  setValue(at: CellAddress, value: Decimal): SessionChange | null;
  /** Suspects of one finding, made when they are asked for. */
  suspectsOf(finding: Finding): readonly Suspect[];
  /** Asks every check anew. */
  refresh(): void;
}

interface Answer {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skip[];
}

/** A figure as it stands after an edit: its own decimals, and no fewer than its value needs. */
function edited(fact: Fact, value: Decimal): Fact {
  const plain = fact.standing === 'exact' ? normalise(value) : value;
  return { ...fact, value: plain, decimals: Math.max(fact.decimals, normalise(value).scale), written: 'number' };
}

class OpenSession implements Session {
  private readonly facts: Fact[];
  readonly reading: Reading;
  private readonly index: RelationIndex;
  private readonly cells = new Map<string, FactIndex>();
  private readonly byKind = new Map<RelationKind, Check>();
  private readonly answers = new Map<FactIndex, Answer>();
  private others: Answer = { findings: [], skipped: [] };

  constructor(reading: Reading, private readonly checks: readonly Check[]) {
    this.facts = [...reading.facts];
    this.reading = { ...reading, facts: this.facts };
    this.index = relationsOfFacts(reading);
    for (const [index, fact] of this.facts.entries()) this.cells.set(addressKey(fact.at), index);
    this.refresh();
  }

  get findings(): readonly Finding[] {
    return [...this.others.findings, ...[...this.answers.values()].flatMap((answer) => answer.findings)];
  }

  get skipped(): readonly Skip[] {
    return [...this.others.skipped, ...[...this.answers.values()].flatMap((answer) => answer.skipped)];
  }

  refresh(): void {
    this.answers.clear();
    const places = new Map<string, number>();
    const others: { findings: Finding[]; skipped: Skip[] } = { findings: [], skipped: [] };
    for (const check of this.checks) {
      const result = check.run(this.reading);
      if (!check.ofRelation) {
        others.findings.push(...result.findings);
        others.skipped.push(...result.skipped);
        continue;
      }
      if (result.findings.length === 0 && result.skipped.length === 0) continue;
      if (places.size === 0) for (const [index, relation] of this.reading.relations.entries()) places.set(relation.id, index);
      for (const finding of result.findings) {
        const place = places.get(finding.relation ?? '');
        if (place === undefined) others.findings.push(finding);
        else this.answers.set(place, { findings: [finding], skipped: [] });
      }
      for (const [place, relation] of this.reading.relations.entries()) {
        if (result.skipped.length === 0) break;
        const answer = check.ofRelation(this.reading, relation);
        if (answer.skipped.length > 0) this.answers.set(place, { findings: [], skipped: answer.skipped });
      }
    }
    this.others = others;
  }

  private ask(relation: Relation): Answer {
    const known = this.byKind.get(relation.kind);
    if (known?.ofRelation) return known.ofRelation(this.reading, relation);
    for (const check of this.checks) {
      const answer = check.ofRelation?.(this.reading, relation);
      if (!answer || (answer.findings.length === 0 && answer.skipped.length === 0 && answer.proofs.length === 0)) continue;
      this.byKind.set(relation.kind, check);
      return answer;
    }
    return { findings: [], skipped: [] };
  }

  setValue(at: CellAddress, value: Decimal): SessionChange | null {
    const cell = this.cells.get(addressKey(at));
    const fact = cell === undefined ? undefined : this.facts[cell];
    if (cell === undefined || !fact) return null;
    this.facts[cell] = edited(fact, value);
    repackFigure(this.facts, cell);
    const added: Finding[] = [];
    const removed: Finding[] = [];
    const touched = this.index.of(cell);
    for (const place of touched) {
      const relation = this.reading.relations[place];
      if (!relation) continue;
      removed.push(...(this.answers.get(place)?.findings ?? []));
      const answer = this.ask(relation);
      if (answer.findings.length > 0 || answer.skipped.length > 0) this.answers.set(place, answer);
      else this.answers.delete(place);
      added.push(...answer.findings);
    }
    return { added, removed, asked: touched.length };
  }

  suspectsOf(finding: Finding): readonly Suspect[] {
    const found = diagnose(this.reading, this.findings).find((each) => each.relation === finding.relation && each.check === finding.check);
    return found?.suspects ?? [];
  }
}

/** Opens a reading for editing; every check of the registry is asked once. */
export function openSession(reading: Reading, checks: readonly Check[] = allChecks): Session {
  return new OpenSession(reading, checks);
}

/** What may be asked about a check, each answered as plain data; what only one of them needs comes with its first asking. */
import type { Edit } from '../../core/edit';
import type { Proof } from '../../core/finding';
import type { Acceptance, Intake, People, Repair, SealStatus } from '../../engine';
import type { PrintedFigure } from '../../hosts/docx-file';
import { arithmeticOf, type ArithmeticShown } from './arithmetic-of';
import type { DocumentAsked, DocumentProof } from './document-proof';
import type { BindAsked, Bound, CellAt, FigureAt, UnboundPassage } from '../../engine/wording';
import type { FindingsAsked } from './findings-file';
import type { Held } from './held';
import type { PreviewAsked, PreviewShown, ReportAsked, ReportShown } from './report';
import type { UpdateAsked, Updated } from './updated';
import type { LearntShown } from './wording';
import { waiveAll, type Accepting } from './waive-all';

const wording = () => import(/* webpackChunkName: "wording" */ './wording');
const submission = () => import(/* webpackChunkName: "submission" */ '../../engine/submission');

export interface CardShown {
  /** In the order of the relations asked for; null where there is none. */
  readonly arithmetic: readonly (ArithmeticShown | null)[];
  /** Whether a formula may stand in the typed total of the first. */
  readonly formula: boolean;
}

const relationOf = ({ reading }: Held, id: string | undefined) =>
  id === undefined ? undefined : reading.relations.find((candidate) => candidate.id === id);

async function formulaFor(held: Held, id: string | undefined): Promise<Repair | null> {
  const relation = relationOf(held, id);
  const [snapshot] = held.books;
  if (!relation || !snapshot || held.reading.facts[relation.whole]?.written === 'formula') return null;
  const { repairByFormula } = await import(/* webpackChunkName: "repairs" */ '../../engine/repairs');
  return repairByFormula(snapshot, held.reading, relation);
}

export const questions = {
  /** What stands behind a card's face. */
  async card(
    held: Held,
    given: { readonly relations: readonly (string | undefined)[]; readonly formula: boolean },
  ): Promise<CardShown> {
    return {
      arithmetic: given.relations.map((id) => arithmeticOf(held.reading, relationOf(held, id))),
      formula: given.formula && (await formulaFor(held, given.relations[0])) !== null,
    };
  },

  proofs: ({ examination }: Held, { most }: { readonly most: number }): readonly Proof[] =>
    examination.proofs.slice(0, most),

  accept: (
    held: Held,
    { findings, acceptance }: { readonly findings: readonly number[]; readonly acceptance: Acceptance },
  ): Accepting => waiveAll(held, findings, acceptance),

  formula: (held: Held, { relation }: { readonly relation: string | undefined }): Promise<Repair | null> =>
    formulaFor(held, relation),

  /** What puts a finding right where the figures decide it: the formula of the cell's kin, where it was typed among them. */
  async certain(
    { books: [snapshot], reading, examination }: Held,
    { finding: at }: { readonly finding: number },
  ): Promise<Repair | null> {
    const { certainRepair } = await import(/* webpackChunkName: "repairs" */ '../../engine/repairs');
    const finding = examination.findings[at];
    return snapshot && finding ? certainRepair(snapshot, reading, finding) : null;
  },

  /** Of all findings, or `only` of some, by their places. */
  async decided(held: Held, { only }: { readonly only: readonly number[] | null }): Promise<readonly Repair[]> {
    const { decidedRepairs } = await import(/* webpackChunkName: "decided-repairs" */ './decided-repairs');
    return decidedRepairs(held, held.rest, only);
  },

  async seal(
    { books, reading }: Held,
    { at, people }: { readonly at: string; readonly people: People },
  ): Promise<{ readonly edits: readonly Edit[]; readonly figures: number; readonly digest: string }> {
    const { makeSeal, sealEdit, sealedCount } = await submission();
    const [snapshot] = books;
    if (!snapshot) return { edits: [], figures: 0, digest: '' };
    const seal = makeSeal(snapshot, reading, at, people);
    return { edits: [sealEdit(seal, snapshot)], figures: sealedCount(seal), digest: seal.digest };
  },

  async sealState({ books, reading }: Held, _given: null): Promise<SealStatus> {
    const { verifySeal } = await submission();
    const [snapshot] = books;
    return snapshot ? verifySeal(snapshot, reading) : { state: 'unsealed' };
  },

  async takenIn(
    { books, reading, examination }: Held,
    { expected }: { readonly expected: readonly string[] },
  ): Promise<Intake> {
    const { takeIn } = await submission();
    return takeIn(books, reading, examination.findings, expected);
  },

  async report(held: Held, asked: ReportAsked): Promise<ReportShown> {
    const { reportOf } = await import(/* webpackChunkName: "report" */ './report');
    return reportOf(held, asked);
  },

  async written(
    held: Held,
    asked: ReportAsked & { readonly epoch: number },
  ): Promise<{ readonly bytes: Uint8Array; readonly period: string }> {
    const { writtenReport } = await import(/* webpackChunkName: "docx" */ './updated');
    return writtenReport(held, asked);
  },

  async preview(held: Held, asked: PreviewAsked): Promise<PreviewShown> {
    const { previewOf } = await import(/* webpackChunkName: "report" */ './report');
    return previewOf(held, asked);
  },

  /** Sentences of the open workbook that are tied to no cell yet. */
  async unbound({ books }: Held, _given: null): Promise<readonly UnboundPassage[]> {
    const { unboundPassages } = await wording();
    const [book] = books;
    return book ? unboundPassages(book) : [];
  },

  /** What a cell of it is called in a sentence. */
  async figureAt({ reading }: Held, at: CellAt): Promise<FigureAt | null> {
    const { figureAt, knownForms } = await wording();
    return figureAt(reading, knownForms([]), at);
  },

  async bound({ reading }: Held, asked: BindAsked): Promise<Bound> {
    const { bindFigure, knownForms } = await wording();
    return bindFigure(reading, knownForms([]), asked);
  },

  async learnt(held: Held, asked: DocumentAsked): Promise<LearntShown> {
    const { learntReport } = await wording();
    return learntReport(held, asked);
  },

  /** The figures that the report would print. */
  async printed(held: Held, asked: ReportAsked): Promise<readonly PrintedFigure[]> {
    const { printedFigures } = await import(/* webpackChunkName: "docx" */ './updated');
    return printedFigures(held, asked);
  },

  /** The figures of these facts, as a document would print them. */
  async figures({ reading }: Held, { ids }: { readonly ids: readonly string[] }): Promise<readonly PrintedFigure[]> {
    const { figuresOf } = await import(/* webpackChunkName: "docx" */ './updated');
    return figuresOf(reading, ids);
  },

  async updated(held: Held, asked: UpdateAsked): Promise<Updated> {
    const { updatedReport } = await import(/* webpackChunkName: "docx" */ './updated');
    return updatedReport(held, asked);
  },

  /** A document proven against itself and the workbooks. */
  async proof({ reading }: Held, asked: DocumentAsked): Promise<DocumentProof> {
    const { documentProof } = await import(/* webpackChunkName: "document-proof" */ './document-proof');
    return documentProof(asked, reading);
  },

  async findings(held: Held, asked: FindingsAsked): Promise<Uint8Array> {
    const { findingsFile } = await import(/* webpackChunkName: "findings-file" */ './findings-file');
    return findingsFile(held, asked);
  },
};

export type Questions = typeof questions;

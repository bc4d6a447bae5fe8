/** The report that a check gives, as the pane shows it: the document, its blanks, what it lacks and what rounding moved. */
import type { CellAddress } from '../../core/cell-address';
import type { FaultCode } from '../../core/fault';
import type { Finding } from '../../core/finding';
import type { Block, ReportDocument } from '../../core/report-document';
import {
  chooseProfile,
  draftReport,
  knownForms,
  otherFigures,
  outlineOfSheets,
  previewPassage,
  readTemplates,
  type Blanks,
  type Draft,
  type OtherFigures,
  type OwnReport,
  type PassagePreview,
  type TemplateText,
} from '../../engine';
import type { Held } from './held';

export interface ReportAsked {
  readonly profile: string | null;
  readonly period: string | null;
  /** The office's own wording. */
  readonly texts: readonly TemplateText[];
  readonly variables: Blanks;
}

export interface ReportShown {
  /** Of long annexes and tables the beginning: the file has all of it. */
  readonly document: ReportDocument;
  /** Whether something was left out of it. */
  readonly shortened: boolean;
  readonly blanks: Required<Blanks>;
  readonly gaps: readonly Finding[];
  readonly adjustments: readonly {
    readonly at: CellAddress;
    readonly label: string;
    readonly rounded: string;
    readonly printed: string;
    readonly whole: string;
  }[];
  /** The period that the workbooks state, where the report is written for another one. */
  readonly otherPeriod: string | null;
  /** Figures of workbooks of another period, where the report is of its workbooks' own. */
  readonly others: readonly OtherFigures[];
}

/** Words in its blanks change a report, and no sentence of it is written again. */
const drafts = new WeakMap<Held, { readonly key: string; readonly draft: Draft }>();

/** What the workbooks' sheets "Dàn bài" and "Mẫu câu" declare: followed here as by the command line. Fault for the first that is wrong. */
function ownOf({ books }: Held): OwnReport | undefined {
  const read = outlineOfSheets(books, knownForms([]));
  const [fault] = read?.faults ?? [];
  if (fault) throw fault;
  return read?.report;
}

/** Figures that all passages may name; none where the sheets are wrong, which the report itself says. */
function sharedOf({ books }: Held): OwnReport['figures'] {
  return outlineOfSheets(books, knownForms([]))?.report.figures ?? {};
}

function draftOf(held: Held, { profile, period, texts }: ReportAsked): Draft {
  const key = JSON.stringify([profile, period, texts]);
  const known = drafts.get(held);
  if (known?.key === key) return known.draft;
  const { reading, examination } = held;
  const { templates } = readTemplates(texts);
  const draft = draftReport({ reading, examination, profile, period, templates, own: ownOf(held) });
  drafts.set(held, { key, draft });
  return draft;
}

/** Rows of a table, and blocks of an annex, that a preview draws. */
const MOST_ROWS = 60;

/** What a person looks through, and nothing that only the file needs. */
function previewed(document: ReportDocument): Pick<ReportShown, 'document' | 'shortened'> {
  let shortened = false;
  const first = <T>(items: readonly T[]): readonly T[] => {
    if (items.length > MOST_ROWS) shortened = true;
    return items.slice(0, MOST_ROWS);
  };
  const block = (one: Block): Block => (one.type === 'table' ? { ...one, rows: first(one.rows) } : one);
  const annexes = document.annexes.map((annex) => ({ ...annex, blocks: first(annex.blocks).map(block) }));
  const { blocks, provenance } = document;
  return {
    document: { ...document, blocks: blocks.map(block), annexes, provenance: { ...provenance, findings: [] } },
    shortened,
  };
}

/** The whole document. Faults as of `draftReport`. */
export const wholeReport = (held: Held, asked: ReportAsked): ReportDocument =>
  draftOf(held, asked).framed(asked.variables).document;

/** Faults as of `draftReport`. A wording that cannot be used is left out: the pane says so itself. */
export function reportOf(held: Held, asked: ReportAsked): ReportShown {
  const draft = draftOf(held, asked);
  const { document, blanks } = draft.framed(asked.variables);
  const { adjustments, gaps } = draft;
  const moved = new Set(adjustments.flatMap(({ factId, whole }) => [factId, whole]));
  const facts = new Map(held.reading.facts.flatMap((fact) => (moved.has(fact.id) ? [[fact.id, fact] as const] : [])));
  return {
    ...previewed(document),
    blanks,
    gaps,
    adjustments: adjustments.flatMap(({ factId, rounded, printed, whole }) => {
      const fact = facts.get(factId);
      return fact
        ? [{ at: fact.at, label: fact.label, rounded, printed, whole: facts.get(whole)?.label ?? whole }]
        : [];
    }),
    otherPeriod: draft.statedPeriod,
    others: draft.statedPeriod === null ? otherFigures(document, held.reading) : [],
  };
}

export interface PreviewAsked {
  readonly profile: string | null;
  readonly period: string | null;
  readonly passage: string;
  readonly text: string;
  /** Of a passage that the office adds, or that names figures of its own. */
  readonly row?: { readonly title: string; readonly figures: string };
}

export interface PreviewShown extends Omit<PassagePreview, 'fault'> {
  /** Why it cannot be shown. */
  readonly fault: { readonly code: FaultCode; readonly data: Readonly<Record<string, string>> } | null;
}

/** The passage with the figures at hand; a blank text is our own wording, as it is on the sheet. Never throws for a wrong template. */
export function previewOf(held: Held, { profile, period, passage, text, row }: PreviewAsked): PreviewShown {
  const { reading, examination } = held;
  const accepted = new Set(examination.waived.flatMap(({ finding }) => finding.relation ?? []));
  const chosen = chooseProfile(reading, profile ?? undefined, period ?? undefined);
  const { fault, ...shown } = previewPassage(reading, chosen, passage, text.trim() === '' ? null : text, {
    accepted,
    ...(period === null ? {} : { period }),
    ...(row ? { row: { ...row, forms: knownForms([]), shared: sharedOf(held) } } : {}),
  });
  return { ...shown, fault: fault && { code: fault.code, data: fault.data } };
}

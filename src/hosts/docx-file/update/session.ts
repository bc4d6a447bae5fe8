/** Everything one update works with: both documents open, the numbers it gives out, the footnotes and comments it edits. */
import type { Fact } from '../../../core/fact';
import type { Block, ReportDocument } from '../../../core/report-document';
import type { BlockSite } from '../document/block-site';
import { blockSites } from '../document/block-sites';
import { printedBy } from '../document/locate';
import { openParts, openReport, type OpenReport } from '../document/open-report';
import { bounded, type ReadOptions } from '../limits';
import type { PrintedFigure, ProvenanceRecord, RememberedBlock } from '../provenance/model';
import { allBlocks } from '../../../core/report-figures';
import { recordOf } from '../provenance/record';
import { writeParts } from '../write-report';
import { FreshFigures } from '../fresh/fresh-figures';
import { Ids } from './write/ids';
import { NoteEdits } from './write/note-edits';
import { heldTexts } from './plan/held-back';
import type { PlanContext } from './plan/plan-block';
import { Remarks } from './write/remarks';
import { withBlanksKept, type KeptBlanks } from './plan/blanks-kept';
import { missingBooks, notGiven, type NotGiven } from './plan/not-given';
import { requireSameOutline } from './plan/same-outline';
import { withOldNumbers } from './plan/old-numbers';
import { styleMap } from '../document/style-map';
import { emptySummary, type OpenSummary } from './tell/summary';
import { Tracking } from './write/tracking';

export interface UpdateOptions extends ReadOptions {
  /** Seconds since 1970: dates of comments and tracked changes. */
  readonly epoch: number;
  /** Changes as tracked changes that Word shows and takes back. */
  readonly trackChanges?: boolean;
  /** Author of comments and tracked changes; "Khớp Số" where absent. */
  readonly author?: string;
  /** All that the workbooks hold: a figure that the new document prints nowhere still follows its cell. */
  readonly facts?: readonly Fact[];
  /** Figures that cannot be attached again are people's own from now on. */
  readonly letGo?: boolean;
  /** What came from workbooks that are not given goes: without this it stays. */
  readonly dropMissing?: boolean;
  /** The document is the next period's: see `carryOver`. */
  readonly nextPeriod?: boolean;
  /** The new document with these words in its blanks; its frame alone has them where absent. */
  readonly framed?: (blanks: KeptBlanks) => ReportDocument;
}

/** What is known before anything is written: enough to plan every block. */
export interface Groundwork extends PlanContext {
  readonly document: ReportDocument;
  readonly notGiven: NotGiven;
  /** What the new document is going to remember. */
  readonly now: ProvenanceRecord;
  /** Sentences of its paragraphs that are held back. */
  readonly held: ReadonlyMap<string, readonly string[]>;
  /** Its figures by block. */
  readonly figuresNow: ReadonlyMap<string, readonly PrintedFigure[]>;
}

export interface Session extends Groundwork {
  /** The blocks that are needed, freshly written. */
  readonly fresh: OpenReport;
  readonly freshSites: ReadonlyMap<string, BlockSite>;
  readonly ids: Ids;
  readonly tracking: Tracking;
  readonly remarks: Remarks;
  readonly notes: NoteEdits;
  readonly style: (id: string) => string | null;
  /** Whether elements of Word 2013 may be written. */
  readonly modern: boolean;
  readonly summary: OpenSummary;
  /** What the updated document is going to remember of its figures. */
  readonly printedNow: PrintedFigure[];
}

function byBlock(figures: readonly PrintedFigure[]): Map<string, PrintedFigure[]> {
  const map = new Map<string, PrintedFigure[]>();
  for (const figure of figures) {
    const list = map.get(figure.block);
    if (list) list.push(figure);
    else map.set(figure.block, [figure]);
  }
  return map;
}

export function layGround(bytes: Uint8Array, wanted: ReportDocument, options: UpdateOptions): Groundwork {
  const report = openReport(bytes, options, () => recordOf(wanted));
  const { facts = [], dropMissing: drop = false } = options;
  const isPart = !drop && missingBooks(report.record.workbooks, wanted.provenance.workbooks).length > 0;
  const filled = options.nextPeriod === true ? wanted : withBlanksKept(wanted, report.record.frame, options.framed);
  const document = isPart ? withOldNumbers(filled, report.record) : filled;
  const now = recordOf(document);
  requireSameOutline(report.record, now);
  const blocks = allBlocks(document);
  return {
    report,
    document,
    now,
    held: heldTexts(document.held),
    notGiven: notGiven(report, now, blocks, { facts, drop }),
    figuresNow: byBlock(now.figures),
    author: options.author ?? 'Khớp Số',
    figures: new FreshFigures(blocks, facts),
    freshBlocks: new Map(now.blocks.map((block): [string, RememberedBlock] => [block.id, block])),
    printedBy: printedBy(report),
  };
}

/** The document with no other blocks than these: only what is going to be taken from it has to be written. */
function only(document: ReportDocument, needed: ReadonlySet<string>): ReportDocument {
  const keep = (blocks: readonly Block[]): Block[] => blocks.filter((block) => needed.has(block.id));
  return {
    ...document,
    blocks: keep(document.blocks),
    annexes: document.annexes.map((annex) => ({ ...annex, blocks: keep(annex.blocks) })),
  };
}

/** Writes the needed blocks and opens everything that an update works with. */
export function openSession(ground: Groundwork, needed: ReadonlySet<string>, options: UpdateOptions): Session {
  const { report, document, author } = ground;
  const fresh = openParts(writeParts(only(document, needed), { epoch: options.epoch, ...bounded(options) }), {
    ...ground.now,
    blocks: ground.now.blocks.filter(({ id }) => needed.has(id)),
  });
  const ids = new Ids(report);
  const root = report.main.root.attributes;
  return {
    ...ground,
    fresh,
    ids,
    freshSites: new Map(blockSites(fresh).map((site) => [site.id, site])),
    tracking: new Tracking(ids, { on: options.trackChanges ?? false, author, epoch: options.epoch }),
    remarks: new Remarks(report, { author, epoch: options.epoch }),
    notes: new NoteEdits(report, fresh, ids),
    style: styleMap(fresh.pack, report.pack),
    modern: root['xmlns:w15'] !== undefined && (root['mc:Ignorable'] ?? '').split(/\s+/).includes('w15'),
    summary: emptySummary(),
    printedNow: [],
  };
}

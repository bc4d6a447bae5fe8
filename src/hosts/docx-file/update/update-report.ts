/**
 * `updateReport`: new figures into a report that people have worked on. Untouched blocks are written anew, edited ones
 * get their figures only, deleted ones stay deleted, new ones are offered; everything else stays byte for byte.
 */
import type { Block, ReportDocument } from '../../../core/report-document';
import type { BlockSite } from '../document/block-site';
import { blockSites } from '../document/block-sites';
import { taggedFigures } from '../document/figure-sites';
import { looseSites } from '../document/locate';
import { paragraphsIn } from '../document/open-report';
import type { ReadParagraph } from '../document/pieces';
import { printed, readable } from '../document/words';
import { allBlocks } from '../../../core/report-figures';
import { type XmlTree, faultsOnly } from '../../opc';
import { saveProvenance } from '../provenance/save';
import { writeProvenance } from '../provenance/write';
import { writeBlockAnew } from './write/block-anew';
import { isChart, renewCharts } from './write/charts';
import { dropDeadNotes } from './write/dead-notes';
import { dropFrontPage, emptiedFrontPage } from './write/front-page';
import { decideFigure, type FigureDecision } from './plan/decide-figure';
import { announceDeleted, announceFalseWords, announceFigures } from './tell/announce';
import { announceAnew } from './tell/announce-anew';
import { announceHeld } from './tell/announce-held';
import { announceNotGiven } from './tell/announce-not-given';
import { writeFigures, writeWords } from './write/write-figures';
import { renewFrame, renewProperties } from './write/frame-lines';
import { healBlock } from './write/heal';
import { askAboutLastPeriod } from './tell/ask-last-period';
import { heldMessage, orphanMessage } from './tell/messages';
import { keepLost } from './tell/keep-lost';
import { offerNewBlocks } from './write/offer';
import { goes } from './plan/held-back';
import { planBlock, type BlockPlan } from './plan/plan-block';
import { wordsInPlace, type WordsInPlace } from './plan/words-in-place';
import { nextRecord } from './plan/next-record';
import { takeOut } from './write/take-out';
import { sideFigures } from './write/side-figures';
import { layGround, openSession, type Groundwork, type Session, type UpdateOptions } from './session';
import type { UpdateSummary } from './tell/summary';

export interface UpdatedReport {
  readonly bytes: Uint8Array;
  readonly summary: UpdateSummary;
}

interface Decided {
  readonly plan: BlockPlan;
  readonly action: 'figures' | 'words' | 'anew' | 'out' | 'none';
  readonly figures: readonly FigureDecision[];
}

/** The blocks whose words turn where they stand. */
type InPlace = ReadonlyMap<BlockPlan, WordsInPlace>;

function textOfPlan(plan: BlockPlan, session: Session): string {
  return plan.paragraphs.map(({ paragraph }) => readable(printed(paragraph.pieces, session.report))).join('\n');
}

function isWrittenAnew(plan: BlockPlan, { notGiven }: Groundwork): boolean {
  if (notGiven.sourcesOf(plan)) return false;
  return plan.untouched && plan.freshBlock !== null && (!plan.sameWords || plan.displaced);
}

function decide(plan: BlockPlan, blocks: ReadonlyMap<string, Block>, inPlace: InPlace, session: Session): Decided {
  const { summary } = session;
  const { site } = plan;
  const isHeld = session.held.has(site.id);
  const sources = session.notGiven.sourcesOf(plan);
  if (sources) {
    announceNotGiven(plan, sources, session);
    return { plan, action: 'none', figures: [] };
  }
  if (!session.tracking.on && goes(plan, session.held, (id) => session.remarks.isOurs(id))) {
    summary.takenOut.push({ block: site.id, text: textOfPlan(plan, session) });
    for (const { paragraph } of plan.paragraphs) session.remarks.letGo(paragraph);
    return { plan, action: 'out', figures: [] };
  }
  if (isWrittenAnew(plan, session)) {
    announceAnew(plan, session);
    const set = inPlace.get(plan);
    return set ? { plan, action: 'words', figures: set.figures } : { plan, action: 'anew', figures: [] };
  }
  const figures = plan.figures.map((planned) => decideFigure(planned, session.author));
  const changes = summary.figures.length + summary.overtyped.length;
  const orphan = !plan.freshBlock && site.id !== '';
  announceFigures(figures, session, orphan);
  announceDeleted(plan, session);
  if (!plan.untouched) {
    announceFalseWords(plan, figures, blocks.get(site.id), session);
    if (!orphan) announceHeld(plan, session);
  }
  const first = plan.paragraphs[0]?.paragraph;
  if (orphan) {
    summary.orphaned.push({ block: site.id, text: textOfPlan(plan, session) });
    if (first)
      session.remarks.want({
        paragraph: first,
        range: null,
        lasting: false,
        text: isHeld ? heldMessage() : orphanMessage(),
      });
  } else if (!plan.untouched && site.id !== '') summary.kept.push({ block: site.id, text: textOfPlan(plan, session) });
  else if (summary.figures.length + summary.overtyped.length === changes) summary.unchanged += 1;
  return { plan, action: 'figures', figures };
}

/** Paragraphs that people wrote between the blocks; the frame's own lines, which may stand among them, are none. */
function ownParagraphs(session: Session, taken: ReadonlySet<XmlTree>, frame: ReadonlySet<XmlTree>): ReadParagraph[] {
  const { report } = session;
  const starts = [...taken].map((element) => element.start);
  const from = Math.min(...starts);
  const to = Math.max(...starts);
  return paragraphsIn(report.body)
    .filter((element) => !taken.has(element) && !frame.has(element) && element.start > from && element.start < to)
    .map((element) => report.paragraph(element))
    .filter((paragraph) => taggedFigures(paragraph).length === 0);
}

/**
 * Updates a report in place.
 * @param bytes the document as people left it; @param document what the program would write now.
 * @throws Fault for anything that is not a report of this program, is damaged, too large or hostile.
 */
export function updateReport(
  bytes: Uint8Array,
  document: ReportDocument,
  options: UpdateOptions,
): Promise<UpdatedReport> {
  return faultsOnly(options.file ?? '', () => updated(bytes, document, options));
}

function updated(bytes: Uint8Array, wanted: ReportDocument, options: UpdateOptions): UpdatedReport {
  const ground = layGround(bytes, wanted, options);
  const { report, document, notGiven } = ground;
  const sites = blockSites(report);
  const blocks = new Map(allBlocks(document).map((block) => [block.id, block]));
  const charts = sites.filter((site) => isChart(site, blocks));
  const plans = [...sites.filter((site) => !charts.includes(site)), ...looseSites(report, sites)].map((site) =>
    planBlock(site, ground),
  );
  const known = new Set([...report.record.blocks, ...sites].map(({ id }) => id));
  const anew = plans.filter((plan) => isWrittenAnew(plan, ground));
  const inPlace = new Map<BlockPlan, WordsInPlace>();
  for (const plan of options.trackChanges ? [] : anew) {
    const words = wordsInPlace(plan, blocks.get(plan.site.id), ground);
    if (words) inPlace.set(plan, words);
  }
  const needed = [
    ...anew.filter((plan) => !inPlace.has(plan)).map(({ site }) => site.id),
    ...[...blocks.keys()].filter((id) => !known.has(id) && !notGiven.holdsGap(id)),
  ];
  const session = openSession(ground, new Set(needed), options);
  const { remarks, summary, notes } = session;
  summary.memoryLost = report.provenancePart === null;
  const unattached = keepLost(session, options.letGo ?? false);
  const front = session.tracking.on ? null : emptiedFrontPage(plans, report);
  const standing = plans.filter((plan) => plan !== front?.plan);
  const decided = standing.map((plan) => decide(plan, blocks, inPlace, session));
  const taken = new Set(sites.flatMap((site) => site.elements.flatMap(paragraphsIn)));
  const frame = notGiven.frame
    ? new Set<XmlTree>()
    : renewFrame(document.frame, taken, options.nextPeriod ?? false, session);
  if (options.nextPeriod) {
    const written = standing
      .filter((plan) => !plan.untouched)
      .flatMap((plan) => plan.paragraphs.map(({ paragraph }) => paragraph));
    askAboutLastPeriod([...written, ...ownParagraphs(session, taken, frame)], session);
    renewProperties(document.frame, options.epoch, session);
  }
  const sides = sideFigures(session);
  const captions = renewCharts(charts, blocks, session);
  const looked = new Set([
    ...standing.flatMap((plan) => plan.paragraphs.map(({ paragraph }) => paragraph)),
    ...sides.anchors,
    ...captions,
  ]);
  const fresh = remarks.settle([...looked]);
  for (const { plan, action, figures } of decided) {
    if (action === 'out') takeOut(plan, session);
    else if (healBlock(plan.site, action === 'anew', session)) summary.healed += 1;
    if (action === 'anew') writeBlockAnew(plan, session);
    else if (action === 'figures' || action === 'words') {
      summary.healed += writeFigures(figures, session);
      writeWords(inPlace.get(plan), session);
    }
    for (const { paragraph } of plan.paragraphs) {
      if (action !== 'anew' && action !== 'out') remarks.unmark(paragraph, report.main);
      looked.delete(paragraph);
    }
  }
  for (const paragraph of looked) remarks.unmark(paragraph, report.main);
  sides.write();
  for (const remark of fresh) remarks.place(remark, report.main);
  if (front) {
    dropFrontPage(front, report);
    summary.frontPageGone = true;
  }
  const gone = new Set([
    ...(front ? [front.plan.site] : []),
    ...decided.flatMap(({ action, plan }) => (action === 'out' ? [plan.site] : [])),
  ]);
  const goneIds = new Set([...gone].map(({ id }) => id));
  const present = new Map<string, BlockSite>();
  for (const site of sites) if (!gone.has(site) && !present.has(site.id)) present.set(site.id, site);
  const placed = offerNewBlocks(present, session);
  dropDeadNotes(session);
  if (report.main.changed) report.pack.put(report.main.name, report.main.result());
  notes.save();
  remarks.save();
  const next = nextRecord(present, placed, unattached, session);
  const record = { ...next, blocks: next.blocks.filter(({ id }) => !goneIds.has(id) || present.has(id)) };
  const deleted = record.blocks.filter((block) => block.state === 'deleted');
  summary.deleted.push(...deleted.map((block) => block.id));
  summary.deletedTexts.push(
    ...deleted.map((block) =>
      block.paragraphs
        .flat()
        .map((piece) => (typeof piece === 'string' ? piece : 'text' in piece ? piece.text : ''))
        .join(''),
    ),
  );
  saveProvenance(report.pack, report.provenancePart, report.main.name, writeProvenance(record));
  return { bytes: report.pack.write(), summary };
}

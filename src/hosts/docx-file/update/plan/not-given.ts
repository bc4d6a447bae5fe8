/**
 * Workbooks and sheets that a report was written from and that this update was not given: what came from them stays as it
 * is. Of a report for another period nothing is asked: its words are new.
 */
import type { Fact } from '../../../../core/fact';
import type { Block, Inline } from '../../../../core/report-document';
import type { OpenReport } from '../../document/open-report';
import { rememberedText } from '../../document/words';
import type { PrintedFigure, ProvenanceRecord, RememberedBlock } from '../../provenance/model';
import type { BlockPlan } from './plan-block';

/** Why a block stays as it is: the names of what it may have come from. */
export type Sources = readonly string[];

export interface NotGiven {
  /** Files of the old report that are not there any more. */
  readonly books: ProvenanceRecord['workbooks'];
  /** The heading and signature came from a workbook that is not given. */
  readonly frame: boolean;
  /** What has to be given for a figure that the new data does not have; null where that was given. */
  sourceOf(old: PrintedFigure): string | null;
  /** Names of what has to be given before the block can be brought up to date; null where it can be now. */
  sourcesOf(plan: BlockPlan): Sources | null;
  /** As `sourcesOf`, of a chart. */
  sourcesOfChart(old: RememberedBlock | null, block: Block | undefined): Sources | null;
  /** Whether a new block would say only that something is missing. */
  holdsGap(id: string): boolean;
}

type Book = ProvenanceRecord['workbooks'][number];

const baseName = (file: string): string => file.normalize('NFC').replace(/^.*[\\/]/, '');
const textOf = (block: RememberedBlock): string => block.paragraphs.map(rememberedText).join('\n');

/** Old workbooks without a given one of their content or their name; a name counts once. */
export function missingBooks(old: readonly Book[], given: readonly Book[]): Book[] {
  const digests = new Set(given.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256])));
  const exact = new Set(given.map(({ file }) => file.normalize('NFC')));
  const open = old.filter(({ file, sha256 }) => !exact.has(file.normalize('NFC')) && !digests.has(sha256 ?? ''));
  const free = given.filter(
    ({ file, sha256 }) => !old.some((one) => one.file === file || (sha256 !== null && one.sha256 === sha256)),
  );
  const names = free.map(({ file }) => baseName(file));
  return open.filter(({ file }) => {
    const at = names.indexOf(baseName(file));
    if (at >= 0) names.splice(at, 1);
    return at < 0;
  });
}

function gapsOf(block: Block | undefined): string[] {
  const visit = (inline: Inline): string[] =>
    inline.type === 'gap' ? [inline.text] : inline.type === 'footnote' ? inline.content.flatMap(visit) : [];
  return block?.type === 'paragraph' ? block.content.flatMap(visit) : [];
}

/** "text/i.1.a" and its further lines "text/i.1.a/2" … are one slot. */
const slotOf = (id: string): string | null => /^text\/[^/]+/.exec(id)?.[0] ?? null;

function countSlots(ids: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const slot = slotOf(id);
    if (slot !== null) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  return counts;
}

const TEXTS = 'Thuyết minh';

class Missing implements NotGiven {
  readonly books: readonly Book[];
  readonly frame: boolean;
  private readonly names: readonly string[];
  private readonly texts: boolean;
  private readonly files: ReadonlySet<string>;
  private sheets: ReadonlySet<string> | null = null;
  private readonly slotsThen: ReadonlyMap<string, number>;
  private readonly slotsNow: ReadonlyMap<string, number>;

  constructor(
    private readonly report: OpenReport,
    private readonly now: ProvenanceRecord,
    private readonly blocks: ReadonlyMap<string, Block>,
    private readonly facts: readonly Fact[],
  ) {
    const { record } = report;
    this.books = missingBooks(record.workbooks, now.workbooks);
    this.files = new Set(this.books.map(({ file }) => file));
    this.slotsThen = countSlots(record.blocks.map(({ id }) => id));
    const held = [...blocks.values()].filter((block) => gapsOf(block).length === 0);
    this.slotsNow = countSlots(held.map(({ id }) => id));
    const wrote = record.blocks.some((block) => slotOf(block.id) !== null && !textOf(block).includes('[chưa có '));
    this.texts = wrote && this.slotsNow.size === 0;
    this.names = this.books.length > 0 ? this.books.map(({ file }) => file) : this.texts ? [TEXTS] : [];
    const lost = (key: string): boolean => (record.frame[key] ?? '') !== '' && (now.frame[key] ?? '') === '';
    this.frame = this.books.length > 0 && (Object.keys(now.frame).some(lost) || this.bodyChanged);
  }

  private get bodyChanged(): boolean {
    const { frame } = this.report.record;
    return frame['body'] !== undefined && frame['body'] !== this.now.frame['body'];
  }

  sourceOf({ at }: PrintedFigure): string | null {
    if (this.files.has(at.file)) return at.file;
    // Only who was given all that the workbooks hold knows that a sheet gave nothing.
    if (this.facts.length === 0) return null;
    this.sheets ??= new Set([...this.facts, ...this.now.figures].map(({ at: { file, sheet } }) => `${file}\n${sheet}`));
    const isRead = this.sheets.has(`${at.file}\n${at.sheet}`);
    return isRead || !this.now.workbooks.some(({ file }) => file === at.file) ? null : `${at.file} › ${at.sheet}`;
  }

  sourcesOf({ site, figures, freshBlock, sameWords, untouched }: BlockPlan): Sources | null {
    const without = figures.filter(({ fresh, old }) => fresh === null && old !== null);
    const lost = without.flatMap(({ old }) => (old === null ? [] : (this.sourceOf(old) ?? [])));
    if (lost.length > 0) return [...new Set(lost)];
    const old = site.remembered;
    if (this.names.length === 0 || without.length > 0 || !old) return null;
    const own = this.ownSources(old);
    if (!freshBlock) return figures.length > 0 ? null : own === undefined ? this.names : own;
    if (!untouched || sameWords) return null;
    return own ?? (this.wouldLose(old, own === null) ? this.names : null);
  }

  /**
   * Of words that the document knows the workbooks of: those missing that the lines of their slot stood in, null where none
   * is; undefined where it does not know, or where the workbooks are there and only their texts are not.
   */
  private ownSources({ id, files }: RememberedBlock): Sources | null | undefined {
    if (files === undefined || this.books.length === 0) return undefined;
    const slot = slotOf(id);
    const lines = this.report.record.blocks.filter(
      (one) => one.id === id || (slot !== null && slotOf(one.id) === slot),
    );
    const missing = [...new Set(lines.flatMap((one) => one.files ?? []))].filter((file) => this.files.has(file));
    return missing.length > 0 ? missing : null;
  }

  /** Whether words that nobody touched would give way to a gap, or to others for want of what is not given; `known`: theirs is. */
  private wouldLose(old: RememberedBlock, known: boolean): boolean {
    const then = textOf(old);
    if (gapsOf(this.blocks.get(old.id)).some((gap) => !then.includes(gap))) return true;
    if (known) return false;
    if (old.type === 'heading' || this.bodyChanged) return true;
    if (this.books.some(({ file }) => then.includes(file))) return true;
    const slot = slotOf(old.id);
    return slot !== null && (this.slotsNow.get(slot) ?? 0) < (this.slotsThen.get(slot) ?? 0);
  }

  sourcesOfChart(old: RememberedBlock | null, block: Block | undefined): Sources | null {
    if (this.names.length === 0 || !old?.chart) return null;
    const known = new Set([
      ...this.facts.map(({ id }) => id),
      ...(block?.type === 'chart' ? block.series.flatMap(({ factIds }) => factIds) : []),
    ]);
    return block?.type !== 'chart' || old.chart.facts.some((fact) => !known.has(fact)) ? this.names : null;
  }

  holdsGap(id: string): boolean {
    return this.names.length > 0 && gapsOf(this.blocks.get(id)).length > 0;
  }
}

const EVERYTHING: NotGiven = {
  books: [],
  frame: false,
  sourceOf: () => null,
  sourcesOf: () => null,
  sourcesOfChart: () => null,
  holdsGap: () => false,
};

/** `drop`: somebody said that what is not given is to go. */
export function notGiven(
  report: OpenReport,
  now: ProvenanceRecord,
  blocks: readonly Block[],
  { facts, drop }: { readonly facts: readonly Fact[]; readonly drop: boolean },
): NotGiven {
  if (drop || report.provenancePart === null || report.record.period !== now.period) return EVERYTHING;
  return new Missing(report, now, new Map(blocks.map((block) => [block.id, block])), facts);
}

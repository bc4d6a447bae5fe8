/** Figures of the workbooks that neither a passage names nor the report prints: said, so that nothing is lost in silence. */
import type { CellAddress } from '../core/cell-address';
import { rangeName, rangesOf, type FilledRange } from '../core/cell-ranges';
import type { Language } from '../core/finding';
import type { Reading } from '../core/reading';
import type { Block } from '../core/report-document';
import { counted } from '../language';
import { passages, sourcesOf, type Passage, type Sources } from '../narrative';
import type { OwnReport } from './own';
import type { Profile } from './profile';

export interface UnprintedInput {
  readonly reading: Reading;
  /** The profile as it was written, an office's own put over it. */
  readonly profile: Profile;
  readonly own: OwnReport | undefined;
  /** Of the text and of the annexes. */
  readonly blocks: readonly Block[];
}

export interface Unprinted {
  readonly count: number;
  readonly ranges: readonly FilledRange[];
  /** "file\nsheet" of sheets none of whose figures is used. */
  readonly whole: ReadonlySet<string>;
}

const cellKey = ({ file, sheet, cell }: CellAddress): string => `${file}\n${sheet}\n${cell}`;
const sheetKey = ({ file, sheet }: Pick<CellAddress, 'file' | 'sheet'>): string => `${file}\n${sheet}`;

/** What the passage may say: its sentences are decided by these cells, whether all of them are printed or not. */
function namedBy(passage: Passage, sources: Sources): readonly CellAddress[] {
  const figures = Object.values(passage.figures).flatMap((source) => sources.figure(source)?.at ?? []);
  const rows = Object.values(passage.lists ?? {}).flatMap((list) => {
    const measures = [...Object.values(list.figures ?? {}), ...[list.needed ?? []].flat()];
    return sources.rows(list).flatMap(({ facts }) => measures.flatMap((measure) => facts.get(measure)?.at ?? []));
  });
  return [...figures, ...rows];
}

function printedIn(block: Block): readonly CellAddress[] {
  if (block.type === 'paragraph')
    return block.content.flatMap((piece) => {
      const pieces = piece.type === 'footnote' ? piece.content : [piece];
      return pieces.flatMap((each) => (each.type === 'figure' ? [each.at] : []));
    });
  if (block.type !== 'table') return [];
  return block.rows.flat().flatMap((piece) => (piece.type === 'figure' ? [piece.at] : []));
}

export function unprintedOf({ reading, profile, own, blocks }: UnprintedInput): Unprinted {
  const sources = sourcesOf(reading);
  const byId = new Map([...passages, ...(own?.passages.values() ?? [])].map((passage) => [passage.id, passage]));
  const told = profile.outline.flatMap((item) => (item.kind === 'passage' ? (byId.get(item.passage) ?? []) : []));
  const used = new Set(
    [...told.flatMap((passage) => namedBy(passage, sources)), ...blocks.flatMap(printedIn)].map(cellKey),
  );
  const drawn = new Set(
    blocks.flatMap((block) => (block.type === 'chart' ? block.series.flatMap(({ factIds }) => factIds) : [])),
  );
  const left = reading.facts.filter((fact) => !used.has(cellKey(fact.at)) && !drawn.has(fact.id));
  const lost = new Set(left.map(({ at }) => cellKey(at)));
  const touched = new Set(reading.facts.flatMap(({ at }) => (lost.has(cellKey(at)) ? [] : [sheetKey(at)])));
  return {
    count: lost.size,
    ranges: rangesOf(left.map(({ at }) => at)),
    whole: new Set(left.map(({ at }) => sheetKey(at)).filter((key) => !touched.has(key))),
  };
}

const MOST_SHEETS = 12;
const MOST_RANGES = 4;

const WORDS = {
  vi: {
    head: (count: number) => `Có trong sổ, báo cáo không in (${String(count)} số): `,
    whole: 'cả trang',
    more: (count: number) => `và ${String(count)} trang khác`,
  },
  en: {
    head: (count: number) => `In the workbooks and not in the report (${counted(count, 'figure')}): `,
    whole: 'the whole sheet',
    more: (count: number) => `and ${String(count)} other sheets`,
  },
} as const;

/** One sentence; null where every figure is used. */
export function describeUnprinted({ count, ranges, whole }: Unprinted, language: Language): string | null {
  if (count === 0) return null;
  const words = WORDS[language];
  const sheets = new Map<string, FilledRange[]>();
  for (const range of ranges) {
    const known = sheets.get(sheetKey(range));
    if (known) known.push(range);
    else sheets.set(sheetKey(range), [range]);
  }
  let file = '';
  const said = [...sheets].slice(0, MOST_SHEETS).map(([key, own]) => {
    const [first] = own as [FilledRange];
    const book = first.file === file ? '' : `${first.file} · `;
    ({ file } = first);
    const names = own.slice(0, MOST_RANGES).map(({ range }) => rangeName(range));
    const cells = whole.has(key) ? words.whole : `${names.join(', ')}${own.length > MOST_RANGES ? ', …' : ''}`;
    return `${book}${first.sheet} (${cells})`;
  });
  const more = sheets.size > MOST_SHEETS ? [words.more(sheets.size - MOST_SHEETS)] : [];
  return `${words.head(count)}${[...said, ...more].join('; ')}.`;
}

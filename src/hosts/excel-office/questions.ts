/** What else than its contents a sheet is asked, by what its cells are. */
import type { CellRange } from '../../core/cell-address';
import { holdsLegacyText } from '../../language';
import type { Abilities } from './abilities';
import { cellsIn, rowsAround, runsOf, type Asks, type Block } from './pages';
import { isMixed, lacksStyle, type SheetDraft } from './sheet-draft';

/** The share of an answer in which cells of mixed sheets tell their own styles even when contents fill several answers. */
const LEAST_SHARE = 0.05;
/** More scattered texts than this in all sheets, and their rows are asked instead. */
const MOST_RUNS = 600;

/** Bytes of the answers, as Excel writes them. */
const TYPE = 12;
const FONT = 60;
const HIDDEN = 24;
const MERGES = 400;
const styleBytes = ({ listed }: SheetDraft): number =>
  13 + (listed.bold === null ? 21 : 0) + (listed.indent === null ? 16 : 0);

const blocks = (sheet: number, asks: Asks, each: number, ranges: readonly CellRange[]): Block[] =>
  ranges.map((range) => ({ sheet, range, asks, each }));

/** Asked with the first page: lines that are hidden, merged areas, styles. `room` bytes are free beside the contents. */
export function firstQuestions(
  drafts: readonly SheetDraft[],
  abilities: Abilities,
  bytes: { readonly ofAnswer: number; readonly room: number },
): Block[] {
  const each = drafts.flatMap(({ listed }, sheet): Block[] => {
    const { used } = listed;
    if (!used) return [];
    const line = [{ ...used, bottom: used.top }];
    return [
      ...(abilities.styles && listed.rowHidden === null ? blocks(sheet, 'hidden-rows', HIDDEN, [used]) : []),
      ...(abilities.styles && listed.columnHidden === null ? blocks(sheet, 'hidden-columns', HIDDEN, line) : []),
      ...(abilities.merges ? blocks(sheet, 'merges', MERGES, line) : []),
    ];
  });
  if (!abilities.styles) return each;
  const mixed = [...drafts.entries()].flatMap(([sheet, draft]) =>
    draft.listed.used && isMixed(draft) ? [{ sheet, draft, used: draft.listed.used }] : [],
  );
  // The smallest first: theirs are the blanks among figures that make a row's style differ.
  mixed.sort((a, b) => cellsIn(a.used) - cellsIn(b.used));
  let room = Math.max(bytes.ofAnswer * LEAST_SHARE, bytes.room);
  const styles = mixed.flatMap(({ sheet, draft, used }) => {
    room -= cellsIn(used) * styleBytes(draft);
    return room >= 0
      ? blocks(sheet, 'styles', styleBytes(draft), [used])
      : byColumns(draft, sheet, used, MOST_RUNS / mixed.length);
  });
  return [...each, ...styles];
}

interface Stretch {
  left: number;
  right: number;
}

/**
 * Labels are set off cell by cell, figures row by row: columns of texts and the texts among figures tell each cell's
 * style, the stretches of figures each row's. Without a corner all columns are such a stretch.
 */
function byColumns(draft: SheetDraft, sheet: number, used: CellRange, mostRuns: number): Block[] {
  const { cells } = draft;
  const texts = new Map<number, number>();
  const others = new Map<number, number>();
  for (const { column, value } of cells) {
    const counts = typeof value === 'string' ? texts : others;
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const { known } = draft.listed;
  const rows = known ? known.bottom - known.top + 1 : 0;
  const textual = new Set<number>();
  for (const [column, count] of texts) if (count * 4 > rows && count >= (others.get(column) ?? 0)) textual.add(column);
  const scattered = cells.filter(({ column, value }) => typeof value === 'string' && !textual.has(column));
  const runs = runsOf(scattered);
  const isWhole = known !== null && known.bottom === used.bottom;
  const stretches: Record<'styles' | 'rows', Stretch[]> = { styles: [], rows: [] };
  for (let column = used.left; column <= used.right; column += 1) {
    // A blank column would make the rows of its stretch seem mixed.
    if (isWhole && column <= known.right && !textual.has(column) && !others.has(column)) continue;
    const of = stretches[textual.has(column) ? 'styles' : 'rows'];
    const last = of[of.length - 1];
    if (last && last.right === column - 1) last.right = column;
    else of.push({ left: column, right: column });
  }
  const whole = (of: readonly Stretch[]): CellRange[] => of.map((stretch) => ({ ...used, ...stretch }));
  const each = styleBytes(draft);
  return [
    ...blocks(sheet, 'styles', each, [
      ...(runs.length > mostRuns ? rowsAround(scattered) : runs),
      ...whole(stretches.styles),
    ]),
    ...blocks(sheet, 'rows', each, whole(stretches.rows)),
  ];
}

/** What the cells read so far ask: types of texts like "#N/A", fonts of texts from before Unicode. */
export function knownQuestions(draft: SheetDraft, sheet: number, abilities: Abilities): Block[] {
  const asked = blocks(sheet, 'types', TYPE, runsOf(draft.doubtful.splice(0)));
  if (!abilities.styles) return asked;
  const texts = draft.cells.slice(draft.holdsLegacy ? draft.searched : 0).filter(isText);
  draft.searched = draft.cells.length;
  draft.holdsLegacy ||= holdsLegacyText(texts.map(({ value }) => value));
  return draft.holdsLegacy ? [...asked, ...blocks(sheet, 'fonts', FONT, rowsAround(texts))] : asked;
}

const isText = <Cell extends { readonly value: unknown }>(cell: Cell): cell is Cell & { readonly value: string } =>
  typeof cell.value === 'string';

/**
 * Asked once, when its columns and rows have answered: cells in rows whose cells differ. What will be read of the rows
 * from `unread` on is not known yet.
 */
export function lastQuestions(draft: SheetDraft, sheet: number, abilities: Abilities, unread: number): Block[] {
  if (draft.styled || draft.gone || !abilities.styles || !isMixed(draft)) return [];
  draft.styled = true;
  const ends = draft.rowStyles.flatMap(({ left, right, rows }) =>
    [...rows.keys()].filter((row) => row >= unread).flatMap((row) => [left, right].map((column) => ({ row, column }))),
  );
  const lacking = [...draft.cells, ...ends].filter((place) => lacksStyle(draft, place));
  return blocks(sheet, 'styles', styleBytes(draft), rowsAround(lacking));
}

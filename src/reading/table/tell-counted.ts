/** How many a title, a heading or a label says there are ("09 dự án" in brackets), against the lines that stand under it. */
import type { CellAddress } from '../../core/cell-address';
import { foldText } from '../../language';
import { isBlank, textOf } from '../sheet';
import type { ReadTable } from './table-so-far';

const SAID = /\(\s*(?:gồm |có |tổng số )?(\d{1,3}) (\p{L}[\p{L} ]{1,30}?)\s*\)/u;
const NUMBERED = /\d\D{0,2}$/u;
const LEAST = 3;
/** Further off it speaks of other things than the lines. */
const NEAR = { lines: 2, part: 5 } as const;

interface Said {
  readonly count: number;
  readonly of: string;
  /** What the text says without the bracket. */
  readonly rest: string;
}

function saidIn(text: string): Said | null {
  const folded = foldText(text);
  const found = SAID.exec(folded);
  if (!found) return null;
  return { count: Number(found[1]), of: found[2] ?? '', rest: folded.replace(found[0], ' ') };
}

const names = (text: string, of: string): boolean => ` ${text.replace(/[^\p{L}\d]+/gu, ' ')} `.includes(` ${of} `);

/** Lines that no other stands under, of all or of one; null where some of them have no number: those may be anything. */
function listed({ lines }: ReadTable, under: number | null): number[] | null {
  const parents = new Set(lines.map(({ node }) => node.parent));
  const isUnder = (at: number): boolean => {
    for (let up = lines[at]?.node.parent ?? -1; up >= 0; up = lines[up]?.node.parent ?? -1)
      if (up === under) return true;
    return under === null;
  };
  const found = lines.flatMap(({ node }, at) => (node.role === 'line' && !parents.has(at) && isUnder(at) ? [at] : []));
  return found.every((at) => NUMBERED.test(lines[at]?.number ?? '')) ? found : null;
}

/** Tells every count in brackets that is not that of the lines, where a heading or the text itself names the lines so. */
export function tellCounted(table: ReadTable): void {
  const { draft, grid, frame, columns, lines, addressOf } = table;
  const heads = columns
    .filter(({ role }) => role === 'label')
    .flatMap(({ folded }) => folded.map((head) => head.replace(SAID, ' ')));
  const compare = (text: string, at: CellAddress, under: number | null): void => {
    const said = saidIn(text);
    if (!said || ![said.rest, ...heads].some((name) => names(name, said.of))) return;
    const found = listed(table, under);
    const off = Math.abs((found?.length ?? 0) - said.count);
    if (!found || found.length < LEAST || off === 0 || off > Math.max(NEAR.lines, said.count / NEAR.part)) return;
    const data = { label: text, said: String(said.count), listed: String(found.length), of: said.of };
    const ends = [found[0], found.at(-1)].flatMap((line) => (line === undefined ? [] : (lines[line] ?? [])));
    draft.observe(
      'counted-otherwise',
      at,
      data,
      ends.map(({ row, labelCell }) => addressOf(row, labelCell)),
    );
  };
  const last = frame.header.at(-1) ?? frame.titleTop - 1;
  for (let row = frame.titleTop; row <= last; row += 1)
    for (const cell of grid.rowAt(row)?.cells ?? [])
      if (!isBlank(cell)) compare(textOf(cell), addressOf(cell.row, cell.column), null);
  const tops = lines.filter(({ node }) => node.parent < 0).length;
  lines.forEach(({ label, row, labelCell, node }, at) => {
    const isOfAll = node.role === 'total' || (node.parent < 0 && tops === 1);
    compare(label, addressOf(row, labelCell), isOfAll ? null : at);
  });
}

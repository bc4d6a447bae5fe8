/** Where a line without a number stands: a total, a part of what was announced, a group's heading, or by its shape. */
import { NAMED_DIFFERENCE, PARTIAL_MARK, PLAIN_TOTAL, TOTAL_LABEL } from '../../vocabulary';
import { beginsList, isUpper, type OutlineNode, type OutlineRow } from './outline';
import type { Open, OutlineDraft } from './outline-draft';
import type { RowSurvey } from './row-survey';

/** The newest line of a draft, about to be placed. */
interface Placed {
  readonly draft: OutlineDraft;
  readonly survey: RowSurvey;
  readonly at: number;
  readonly row: OutlineRow;
  readonly node: OutlineNode;
}

/** Places the newest line of the draft by its words, else beside what was announced, else by where it stands. */
export function placeUnnumbered(draft: OutlineDraft, survey: RowSurvey, folded: string): void {
  const at = draft.nodes.length - 1;
  const node = draft.nodes[at] as OutlineNode;
  const placed: Placed = { draft, survey, at, row: node.row, node };
  if (goesOn(placed)) {
    node.role = 'note';
    return;
  }
  if (placeWithin(placed, folded) || placeTotal(placed, folded) || placeAside(placed)) return;
  if (!survey.numbered) placeByShape(placed, draft.belowTotal);
  else if (!node.row.hasFigures) placeHeading(placed);
  else placeAmongNumbered(placed);
}

/** A label that was too long for its row: words in small letters below a numbered line, whose own list begins right below them. */
function goesOn({ draft, survey, at, row }: Placed): boolean {
  const above = draft.nodes[at - 1]?.row;
  if (!above || above.number === '' || !/^\p{Ll}/u.test(row.label) || !/^\p{Lu}/u.test(above.label)) return false;
  return (
    beginsList(survey.numbersOf(at + 1)) &&
    !beginsList(survey.numbersOf(at - 1).filter(({ style }) => style === 'decimal'))
  );
}

/** "Trong đó chi lương 5": what it says of itself makes it a part of the line above. */
function placeWithin({ draft }: Placed, folded: string): boolean {
  const partial = PARTIAL_MARK.exec(folded);
  if (!partial || partial[0].length >= folded.length || !draft.top) return false;
  draft.groups.announce(draft.top.index, false);
  draft.push('aside', null, draft.stack.length);
  return true;
}

/** A total opens what follows where nothing stands above it or lists begin anew below it; else it closes what stands above. */
function placeTotal(placed: Placed, folded: string): boolean {
  const { draft, survey, at, node } = placed;
  if (!TOTAL_LABEL.test(folded) && !NAMED_DIFFERENCE.test(folded)) return false;
  const [first, last, restarts] = [survey.isFirst(at), survey.endsLines(at), restartsAfter(placed)];
  if (!first && !last && !restarts && !PLAIN_TOTAL.test(folded)) return false;
  node.role = 'total';
  draft.close(0);
  if (first || (!last && restarts)) draft.push('total', null, 0);
  else draft.forgetStyles();
  return true;
}

/** Lines below a marker are its parts, until one stands further out or is bold; what stands further in is part of a part. */
function placeAside(placed: Placed): boolean {
  const { draft, survey, row } = placed;
  if (draft.groups.awaits(draft.top?.index)) {
    draft.push('aside', null, draft.stack.length);
    return true;
  }
  const depth = draft.stack.findIndex((open) => open.style === 'aside');
  if (depth < 0) return false;
  const aside = draft.stack[depth] as Open;
  const bold = draft.nodes[aside.index]?.row.bold === true;
  if (row.indent < aside.indent || (row.bold && !bold)) {
    // A heading that stands out begins a list of its own: what was announced is over.
    if (!row.hasFigures) {
      draft.groups.end(draft.stack[depth - 1]?.index ?? -1);
      draft.close(depth);
    }
    return false;
  }
  const within = !survey.flat && !survey.numbered && (row.indent > aside.indent || (bold && !row.bold));
  if (within) placeByShape(placed, depth + 1);
  else draft.push('aside', null, depth);
  return true;
}

/** Sheets without numbers: indentation first, then capitals and bold, tell the depth below `from`. */
function placeByShape({ draft, survey, row }: Placed, from: number): void {
  const weight = survey.shaped ? row.indent * 4 + (row.bold ? (isUpper(row.label) ? 0 : 1) : 2) : 0;
  const style = `shape${String(weight).padStart(3, '0')}`;
  let keep = from;
  while (keep < draft.stack.length) {
    const open = draft.stack[keep] as Open;
    if (open.style.startsWith('shape') && open.style >= style) break;
    keep += 1;
  }
  draft.push(style, null, keep);
}

/** Words alone among numbered lines: they head a section whose numbers begin anew, or are a remark. */
function placeHeading(placed: Placed): void {
  const { draft, survey, at, node } = placed;
  if (restartsAfter(placed) || (draft.top === undefined && !survey.endsFigures(at))) pushHeading(draft);
  else node.role = 'note';
}

function placeAmongNumbered({ draft, survey, at, row, node }: Placed): void {
  const { top, stack } = draft;
  // A group without a number of its own, its lines numbered from 1 anew: "Nhóm A" over 1, 2, 3.
  if (survey.opensNumbers(at)) return pushHeading(draft);
  if (at === 0 && (row.bold || isUpper(row.label))) {
    node.role = 'total';
    return draft.push('total', null, 0);
  }
  const style = `indent${String(row.indent)}`;
  if (top && row.indent > top.indent) return draft.push(style, null, stack.length);
  const level = stack.findIndex((open) => open.style === style);
  if (level >= 0 && row.indent > 0) return draft.push(style, null, level);
  node.certain = false;
  // What stands out from the lines above it is none of them, whatever it is.
  const own = top ? (draft.nodes[top.index] as OutlineNode).row : row;
  if (survey.endsLines(at) && ((row.bold && !own.bold) || (isUpper(row.label) && !isUpper(own.label)))) return;
  node.parent = top ? (draft.nodes[top.index] as OutlineNode).parent : -1;
  node.level = Math.max(0, stack.length - 1);
}

function pushHeading(draft: OutlineDraft): void {
  const heading = draft.stack.findIndex((open) => open.style === 'heading');
  draft.push('heading', null, heading >= 0 ? heading : draft.belowTotal);
}

/** Whether the next numbered line begins a list anew ("1" again): what stands between heads a section. */
function restartsAfter({ draft, survey, at }: Placed): boolean {
  return beginsList(survey.numbersAfter(at).filter(({ style }) => draft.hasMet(style)));
}

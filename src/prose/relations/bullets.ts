/** Totals over paragraphs: "Tổng số 120 đơn, trong đó:" and the items of the list below it. */
import { breakdownCues } from '../mentions/cues';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { sumClaim } from './asking';
import { digitsOf } from './figure-digits';
import { TENTH, fitOf, isWithin, slipExplains, sumOfParts } from './sum-fit';
import { askList, tell, type Answer } from './sums';

/** "…, bao gồm:" and paragraphs without a mark, each closed by a semicolon but for the last. */
function unmarked(lines: readonly ReadLine[], index: number): ReadLine[] {
  const items: ReadLine[] = [];
  // Never a copy of what is below: a document has tens of thousands of lines.
  for (let at = index + 1; at < lines.length; at += 1) {
    const read = lines[at] as ReadLine;
    const { heading, bullet, note } = read.line;
    const [first] = read.mentions;
    if (heading || bullet !== null || note !== null || !first || !isPrimary(first)) return [];
    items.push(read);
    if (/\.\s*$/u.test(read.low)) return items;
    if (!/;\s*(?:và\s*)?$/u.test(read.low)) return [];
  }
  return [];
}

const ITEM = /^\s*(\d{1,2})[.)]\s/u;

/** "Cụ thể như sau:" and paragraphs numbered from 1 on, each with a figure. */
function numbered(lines: readonly ReadLine[], index: number): ReadLine[] {
  const items: ReadLine[] = [];
  if (!/:\s*$/u.test(lines[index]?.low ?? '')) return items;
  for (let at = index + 1; at < lines.length; at += 1) {
    const read = lines[at] as ReadLine;
    const number = ITEM.exec(read.line.text)?.[1];
    if (read.line.heading || Number(number) !== items.length + 1) break;
    if (!read.mentions.some(isPrimary)) return [];
    items.push(read);
  }
  return items;
}

/** The items right below a paragraph: those of one level, up to the next paragraph that is none. */
function itemsBelow(lines: readonly ReadLine[], index: number): ReadLine[] {
  const own = lines[index]?.line.bullet ?? -1;
  const level = lines[index + 1]?.line.bullet ?? null;
  const items: ReadLine[] = [];
  if (level === null) {
    const counted = numbered(lines, index);
    return counted.length > 0 ? counted : unmarked(lines, index);
  }
  if (level <= own) return items;
  for (let at = index + 1; at < lines.length; at += 1) {
    const read = lines[at];
    if (!read || read.line.heading || read.line.bullet === null || read.line.bullet < level) break;
    if (read.line.bullet === level) items.push(read);
  }
  return items;
}

const TOTAL = /^\s*(?:tổng(?: cộng| số)?|cộng)(?!\p{L})[^.;\d]{0,40}$/u;

/** "- Thu nội địa: 3.216 tỷ đồng …; - Thu xuất nhập khẩu: 642 tỷ đồng …; Tổng thu: 3.858 tỷ đồng": a total right below its list. */
export function totalBelow(draft: ProseDraft, lines: readonly ReadLine[], index: number): void {
  const read = lines[index];
  const whole = read?.mentions.find(isPrimary);
  if (!read || !whole || whole.hedged || !TOTAL.test(read.low.slice(0, whole.start)) || read.line.bullet !== null)
    return;
  const items: ReadLine[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = lines[at];
    if (!item || item.line.bullet === null || item.line.bullet !== lines[index - 1]?.line.bullet) break;
    items.unshift(item);
  }
  const parts = items.flatMap((item) => item.mentions.find((each) => isPrimary(each)) ?? []);
  if (parts.length < 2 || parts.length < items.length || !parts.every(({ unit }) => sameKind(unit, whole.unit))) return;
  const sum = draft.split.has(whole) ? null : sumOfParts(whole, parts);
  if (sum !== null && (isWithin(sum, whole.value, TENTH) || slipExplains(whole, parts, sum)))
    draft.relate(sumClaim(whole, parts, 'tổng'));
}

/** How the list below a figure is called that no word opens. */
const HEADED = 'các mục bên dưới';
/** Digits of which one slip is no accident. */
const TELLING = 4;

/** "2. Tổng chi khám chữa bệnh 9 tháng: 216.480 triệu đồng": the figure ends the line, and is the only one of it. */
function endsWithFigure({ mentions, low }: ReadLine): boolean {
  const [only, other] = mentions.filter((each) => isPrimary(each) && each.unit?.kind !== 'tháng');
  return (
    only !== undefined && !other && !only.hedged && low.slice(only.unitEnd).trim() === '' && only === mentions.at(-1)
  );
}

/** What opens the list: a word, a colon, or nothing. */
function openingOf(
  head: ReadLine,
): { readonly exhaustive: boolean; readonly soft: boolean; readonly words: string } | null {
  const tail = head.low.trimEnd();
  if (endsWithFigure(head)) return { exhaustive: false, soft: true, words: HEADED };
  if (!/[:;.,]$/u.test(tail)) return null;
  const last = tail.slice(-40);
  for (const { exhaustive, pattern } of breakdownCues) {
    const found = [...last.matchAll(pattern)].at(-1);
    if (found && /^[\s\p{L}]{0,12}[:,]?$/u.test(last.slice(found.index + found[0].length)))
      return { exhaustive, soft: false, words: found[0] };
  }
  return tail.endsWith(':') ? { exhaustive: false, soft: true, words: ':' } : null;
}

export function bulletLists(draft: ProseDraft, lines: readonly ReadLine[], index: number): void {
  const head = lines[index];
  const items = head && (/[:;.,]\s*$/u.test(head.low) || endsWithFigure(head)) ? itemsBelow(lines, index) : [];
  const opening = head && items.length >= 2 ? openingOf(head) : null;
  if (!head || !opening) return;
  const bare = head.mentions.filter((each) => isPrimary(each) && depthOf(head, each) === 0);
  const wholes = (bare.length > 0 ? bare : head.mentions.filter(isPrimary)).reverse().slice(0, 4);
  // "thụ lý 1.416 vụ; đã giải quyết 1.287 vụ. Cụ thể:": of two of one noun the one that the items make up.
  const firstsOf = (whole: Mention): readonly Mention[] =>
    items.flatMap((item) => item.mentions.find((each) => isPrimary(each) && sameKind(each.unit, whole.unit)) ?? []);
  wholes.sort((a, b) => Number(fitOf(b, firstsOf(b)) === 'exact') - Number(fitOf(a, firstsOf(a)) === 'exact'));
  const asked: Mention[] = [];
  const answers: { readonly answer: Answer; readonly every: boolean; readonly first: boolean }[] = [];
  for (const whole of wholes) {
    if (asked.some((each) => sameKind(each.unit, whole.unit))) continue;
    asked.push(whole);
    const parts = firstsOf(whole);
    if (parts.length < 2 || (parts.length < items.length && opening.soft)) continue;
    const answer = askList({
      wholes: [whole],
      parts,
      firsts: parts,
      exhaustive: opening.exhaustive,
      soft: opening.soft,
      unclean: parts.length < items.length,
      statement: opening.words,
    });
    if (answer) answers.push({ answer, every: parts.length === items.length, first: asked.length === 1 });
  }
  if (opening.words === HEADED) {
    for (const { answer, every } of answers)
      if (every && (answer.status === 'holds' || (answer.slip === true && digitsOf(answer.claim.whole) >= TELLING)))
        tell(draft, answer);
    return;
  }
  // "tiếp 71 lượt, 90 người. Cụ thể:": every item has each of the counters, and those that add up bear out the others.
  const borne = answers.some(({ answer, every }) => every && answer.status === 'holds' && answer.claim.kind === 'sum');
  for (const { answer, every, first } of answers) {
    const whole = every && (opening.exhaustive || borne);
    if (borne && every && answer.status !== 'holds')
      tell(draft, { ...answer, status: 'accuses', claim: { ...answer.claim, exhaustive: true } });
    else if (first || whole || answer.status === 'holds') tell(draft, answer);
  }
}

/** The mentions of one line: its numbers with unit, role, label and tense. */
import { foldText } from '../../language';
import type { Line } from '../text/lines';
import { HEDGED, PLANNED } from './cues';
import type { Mention, NumberAt } from './mention';
import { lastBreak, nextBreak } from './breaks';
import { compounds } from './compounds';
import { withMedals } from './medals';
import { namedBefore, namedBehind } from './named-units';
import { namesOf } from './names';
import { numbersOf, type NoFigureAt } from './numbers';
import { roleOf, type Placed } from './role-of';
import { rolesInContext } from './roles-in-context';

import { sameKind, unitAt, type UnitAt } from './units';

export interface LineMentions {
  readonly line: Line;
  readonly masked: string;
  readonly mentions: readonly Mention[];
  readonly none: readonly NoFigureAt[];
}

/** Same-length folding, so that offsets stay. */
function folded(text: string): string {
  const lower = foldText(text);
  return lower.length === text.trim().length ? text.toLowerCase().normalize('NFC') : text.toLowerCase();
}

/** "842 tấn/ngày": what comes in a day is an amount like any, and may be part of another. */
const FLOW = /^\s*\/\s*(?:ngày(?: đêm)?|giờ|tháng|năm)(?!\p{L})/u;

function withFlow(text: string, at: UnitAt): UnitAt {
  const flows = at.unit?.dimension === 'mass' || at.unit?.dimension === 'volume';
  return flows ? { ...at, end: at.end + (FLOW.exec(text.slice(at.end))?.[0].length ?? 0) } : at;
}

const PAIR = /^\s*\/\s*$/u;
/** Words of the first figure may stand before the stroke: "1.462 giấy chứng nhận/1.800 giấy". */
const STROKE =
  /^[^\d.,;:()/·]{0,30}\/\s*(?:(?:dt|kh|dự toán|kế hoạch|tổng số|tổng dân số|dân số|tổng)(?:\s+(?:năm|giao|vốn))?\s*)?$/iu;

/** "71/74 đơn": the first of two numbers with a stroke and no unit between them. */
function isPairWith(text: string, first: NumberAt, second: NumberAt | undefined): boolean {
  return second !== undefined && PAIR.test(text.slice(first.end, second.start));
}

/** "1.214,6 tỷ đồng/3.980,2 tỷ đồng": the second of two figures of one unit with a stroke between them is what the first is of. */
function isBase(text: string, before: UnitAt | undefined, number: NumberAt, unit: UnitAt): boolean {
  if (!before?.unit || !sameKind(before.unit, unit.unit)) return false;
  return STROKE.test(text.slice(before.end, number.start));
}

const LEADING =
  /^(?:[\s\-–+*•,;:.]|(?:và|với|là|có|được|đạt|ước|thì|trong đó|gồm|bao gồm|cụ thể|như sau|đã|số)(?!\p{L}))+/iu;
const TRAILING =
  /(?:[\s:,(/]|(?<!\p{L})(?:ước thực hiện|thực hiện|ước đạt|ước tính|ước|đạt|là|được|có|gồm|khoảng|gần|hơn|trên|với|cả|tổng cộng|bao gồm|trong đó))+$/iu;

const PERIOD_WORDS =
  /(?:trong |của |tính đến |đến )?(?:ngày )?[·/]*·[·/]*(?: (?:tháng|đầu|cuối|năm|ngày)(?= |$|·))*(?: ·+)?|(?<!\S)[/–-](?!\S)/gu;

function trimmed(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(PERIOD_WORDS, ' ')
    .replace(/[·]+/g, '')
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function labelOf(before: string, after: string): string {
  const label = [trimmed(before), after.replace(/[·]+|\s+/g, ' ').trim()].filter((part) => part !== '').join(' ');
  return label
    .replace(/\s+/g, ' ')
    .replace(/^[\s/–-]+|[\s/–-]+$/gu, '')
    .slice(-160);
}

/** Letters over which a verb of plans reaches a number. */
const REACH = 120;

/** Where the words begin that name a number: a colon or a bracket right before it is looked through. */
function labelStart(text: string, edge: number, from: number, to: number): number {
  const ahead = text.slice(0, from).trimEnd();
  if (text.slice(from, to).trim() !== '') return from;
  if (ahead.endsWith(')')) return lastBreak(text, ahead.lastIndexOf('('), edge);
  if (!ahead.endsWith(':')) return from;
  let last = edge;
  for (const match of text.slice(edge, ahead.length - 1).matchAll(/[;(\n]|\.(?!\d)|:/gu)) last = edge + match.index + 1;
  return last;
}

const AFTER_END =
  /(?<!\p{L})(?:tăng|giảm|đạt|bằng|so với|chiếm|vượt|trong đó|bao gồm|gồm|còn lại|là|với|tương ứng)(?!\p{L})/iu;

/** Numbers of hidden stretches: said, and asked nothing. */
function hiddenNumbers({ text, hidden }: Line): NoFigureAt[] {
  return hidden.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\d+(?:[.,]\d+)*/gu)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      why: 'hidden' as const,
    })),
  );
}

/** "khoảng 1.330,9 nghìn lượt": nobody guesses five digits. */
function isExact(near: string, { start, end, decimals }: NumberAt, text: string): boolean {
  const digits = text.slice(start, end).replace(/\D/gu, '').replace(/^0+/u, '');
  return (
    /(?<!\p{L})(?:khoảng|xấp xỉ|chừng)\s*$/u.test(near) &&
    (decimals > 0 || !digits.endsWith('0')) &&
    digits.length >= GUESSED
  );
}

/** A mention on its way to its name. */
type Naming = Omit<Mention, 'name'> & { name: string };

/** Digits from which a figure is counted rather than guessed. */
const GUESSED = 4;

/** So far before a number stand the words that tell its role. */
const NEAR = 240;

/** Everything of one line. */
export function mentionsOf(line: Line): LineMentions {
  const { masked, numbers: printed, none } = numbersOf(line.plain);
  const low = folded(masked);
  const { numbers, units } = compounds(
    masked,
    printed,
    withMedals(
      masked,
      printed,
      printed.map((number) => unitAt(masked, number.end)),
    ),
  );
  const edgeOf = (index: number): number => Math.max(units[index - 1]?.end ?? 0, numbers[index - 1]?.end ?? 0);
  const mentions = numbers.map((number, index): Naming => {
    const next = numbers[index + 1];
    const previous = numbers[index - 1];
    const unit = withFlow(
      masked,
      isPairWith(masked, number, next) && next
        ? (units[index + 1] ?? { unit: null, end: number.end })
        : (units[index] ?? { unit: null, end: number.end }),
    );
    const named =
      unit.unit === null && !isPairWith(masked, number, next)
        ? (namedBehind(masked, number, next, units[index + 1]) ?? namedBefore(masked, edgeOf(index), number))
        : null;
    const pair = isPairWith(masked, number, next)
      ? 'now'
      : previous && (isPairWith(masked, previous, number) || isBase(masked, units[index - 1], number, unit))
        ? 'base'
        : null;
    const edge = edgeOf(index);
    const from = lastBreak(masked, number.start, edge);
    const unitEnd = pair === 'now' ? number.end : unit.end;
    const placed: Placed = {
      number,
      unit,
      near: low.slice(Math.max(from, number.start - NEAR), number.start),
      far: low.slice(Math.max(edge, number.start - 60), number.start),
      rest: low.slice(unitEnd, unitEnd + 60),
    };
    const { role, direction }: ReturnType<typeof roleOf> =
      pair === null ? roleOf(placed) : { role: pair, direction: 0 };
    const stop = nextBreak(masked, unitEnd, next?.start ?? masked.length);
    const tail = masked.slice(unitEnd, stop);
    const own = next && stop === next.start ? tail.replace(/(?<!\p{L})và(?!\p{L})[^.,;]*$/iu, '') : tail;
    const after = own.slice(0, AFTER_END.exec(own)?.index ?? own.length).trim();
    const before = masked.slice(labelStart(masked, edge, from, number.start), number.start);
    const said = low.slice(saidFrom(masked, number.start), number.start);
    // Written out, and named below: copies of objects cost more than all that is asked of a number.
    return {
      start: number.start,
      end: number.end,
      value: number.value,
      decimals: number.decimals,
      other: number.other,
      line,
      unit: named ?? unit.unit,
      unitEnd,
      role,
      direction,
      hedged:
        (HEDGED.test(placed.near) && !isExact(placed.near, number, masked)) ||
        /^\s*(?:trở lên|trở xuống)/u.test(placed.rest),
      planned: line.planned || PLANNED.test(said),
      before: before.trim(),
      after,
      label: labelOf(before, after),
      name: '',
    };
  });
  const names = namesOf(line.plain, mentions);
  for (const [index, mention] of mentions.entries()) mention.name = names[index] ?? '';
  return { line, masked, mentions: rolesInContext(mentions, low), none: [...none, ...hiddenNumbers(line)] };
}

/** Behind the last end of a sentence before a number, or so far back that its verb does not reach it. */
function saidFrom(text: string, to: number): number {
  const edge = Math.max(0, to - REACH);
  for (let at = to - 2; at >= edge; at -= 1)
    if ((text.charAt(at) === '.' || text.charAt(at) === ';') && /\s/.test(text.charAt(at + 1))) return at + 1;
  return edge;
}

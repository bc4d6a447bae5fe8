/** One tied figure as template: its number as it was found, with the verb that leads to it where the figures choose that. */
import type { Mention } from '../../prose';
import { asFound, type AsFound } from './as-found';
import type { Edit, TieContext } from './edit';
import { directionOf, type Direction } from './directions';
import type { FigureNames } from './figure-names';
import { deniedNone } from './noughts';
import { senseOf, signOf } from './sense';
import type { Tie, Ties } from './tie';

export function expressionOf({ work, facts, plus = 0 }: Tie, names: FigureNames): string {
  const [first = '', ...more] = facts.map((fact) => names.nameOf(fact));
  if (work === null) return first;
  const others = more.slice(plus);
  const sum = plus > 0 ? `${first} | tong: ${more.slice(0, plus).join(', ')}` : first;
  return `${sum} | ${work}${others.length > 0 ? `: ${others.join(', ')}` : ''}`;
}

/** Words behind a unit that say what is counted: "05 hộ nghèo", "01 người chết so với cùng kỳ". */
const COUNTED =
  /^(?:\s+(?!(?:so|trong|tại|ở|trên|của|và|với|cùng|năm|kỳ|là|do|theo|từ|để|nhưng|còn|mà|bằng|đạt)(?!\p{L}))\p{Ll}+){1,4}(?=\s*(?:[,.;)]|so với|so cùng kỳ|$))/u;

/** "200 đồng/kg": for each of what. */
const PER = /^\/\p{L}+/u;

const quoted = (words: string): string => `"${words.replaceAll('"', '”')}"`;

/** The last arguments of `theo_chieu`: how its number is printed. */
function howOf({ decimals }: Mention, { filter }: Pick<AsFound, 'filter'>): string {
  const [name = ''] = filter.split(/[:\s]/);
  // The unit's name turns a sheet in another unit into the one that the words behind the figure say.
  const [, unitName] = /^so: ("[^"]+")/u.exec(filter) ?? [];
  if (name === 'dem') return ', "dem"';
  if (name !== 'phan_tram' && decimals === 0 && unitName === undefined) return '';
  return `, ${String(decimals)}${unitName === undefined ? '' : `, ${unitName}`}`;
}

function directed(
  mention: Mention,
  direction: Direction,
  expression: string,
  found: { filter: string; end: number },
  text: string,
): Edit[] {
  const [name = ''] = found.filter.split(/[:\s]/);
  const how = howOf(mention, found);
  const percent = name === 'phan_tram' ? '%' : '';
  const { up, down, same, between, start, verb } = direction;
  const value = `{{ ${expression} | theo_chieu: `;
  if (/\d|["{}#]/.test(between))
    return [
      { start, end: start + verb.length, template: `${value}${[up, down, same].map(quoted).join(', ')} }}` },
      {
        start: mention.start,
        end: found.end,
        template: `${value}"#${percent}", "#${percent}", "0${percent}"${how} }}`,
      },
    ];
  // A unit right behind the figure goes with it, and what it is a unit of: "không thay đổi", never "không thay đổi đơn".
  const [per = ''] = PER.exec(text.slice(mention.unitEnd)) ?? [];
  const counted = percent === '' ? text.slice(found.end, mention.unitEnd) + per : '';
  const noun = counted === '' ? '' : (COUNTED.exec(text.slice(mention.unitEnd + per.length))?.[0] ?? '').trimEnd();
  const unit = `${counted}${noun}`;
  const isEqual = same.toLocaleLowerCase('vi') === 'bằng';
  const about = noun === '' || isEqual ? '' : ` số${counted}${noun}`;
  const none = `${same}${between.trimEnd()}${about}`;
  const wordings = [`${up}${between}#${percent}${unit}`, `${down}${between}#${percent}${unit}`, none];
  return [{ start, end: found.end + unit.length, template: `${value}${wordings.map(quoted).join(', ')}${how} }}` }];
}

/** The number of a change without its direction, or with its sign for it: "+1,9%", "-5,2%". */
function bareEdit(mention: Mention, expression: string, found: AsFound, signs: readonly [string, string]): Edit {
  const percent = found.filter.startsWith('phan_tram') ? '%' : '';
  const words = [`${signs[0]}#${percent}`, `${signs[1]}#${percent}`, `0${percent}`].map(quoted).join(', ');
  const template = `{{ ${expression} | theo_chieu: ${words}${howOf(mention, found)} }}`;
  return { start: mention.start, end: found.end, template };
}

/** "giảm 05 vụ (19,23%)": the verb before the brackets tells the direction of both. */
export function isInBrackets(
  mention: Mention,
  { ties, mentions }: { ties: Ties; mentions: readonly Mention[] },
): boolean {
  const { line, start } = mention;
  const before = mentions.filter((each) => each.end <= start).at(-1);
  const [own, other] = [ties.get(mention), before && ties.get(before)];
  const isOfOne =
    own?.work === 'toc_do' && other?.work === 'hieu' && own.facts.every((fact, at) => other.facts[at] === fact);
  return isOfOne === true && /\(\s*$/u.test(line.plain.slice(0, start));
}

/** null where the figure cannot be printed as it is found, or its verb is not known. */
export function editsOfMention(mention: Mention, context: TieContext, names: FigureNames): Edit[] | null {
  const tie = context.ties.get(mention);
  const fact = tie && context.reading.facts[tie.facts[0]];
  if (!tie || !fact) return null;
  const found = asFound(mention, tie, fact, context.habits);
  if (!found) return null;
  const { plain } = mention.line;
  if (signOf(mention) !== 0)
    return tie.work === null ? null : [bareEdit(mention, expressionOf(tie, names), found, ['+', '-'])];
  const direction = directionOf(mention, plain, tie.work === 'hieu' || tie.work === 'toc_do');
  if (direction) return directed(mention, direction, expressionOf(tie, names), found, plain);
  const sense = senseOf(mention);
  if (sense.direction !== 0 || sense.role === 'over-plan') return null;
  const some = deniedNone(mention, found, tie, names);
  if (some) return [some];
  const verb = tie.work === 'so_lan' ? timesVerb(mention, tie, names) : onlyReached(mention, tie, names);
  return [...verb, printedAt(mention, found, tie, names)];
}

/** A change's number alone: its direction is said before it. */
export function unsignedEdits(
  mention: Mention,
  { ties, reading, habits }: TieContext,
  names: FigureNames,
): Edit[] | null {
  const tie = ties.get(mention);
  const fact = tie && reading.facts[tie.facts[0]];
  const found = tie && fact ? asFound(mention, tie, fact, habits) : null;
  return tie && found ? [bareEdit(mention, expressionOf(tie, names), found, ['', ''])] : null;
}

/** The figure alone, whatever its words say of it; null where no filter would print these digits. */
export function plainEdit(mention: Mention, { ties, reading, habits }: TieContext, names: FigureNames): Edit | null {
  const tie = ties.get(mention);
  const fact = tie && reading.facts[tie.facts[0]];
  const found = tie && fact ? asFound(mention, tie, fact, habits) : null;
  return tie && found ? printedAt(mention, found, tie, names) : null;
}

const printedAt = (mention: Mention, found: AsFound, tie: Tie, names: FigureNames): Edit => ({
  start: mention.start,
  end: found.end,
  template: `{{ ${expressionOf(tie, names)} | ${found.filter} }}`,
});

/** "gấp 1,5 lần" is said of more than once; of less it is "bằng 0,8 lần". */
function timesVerb(mention: Mention, { facts }: Tie, names: FigureNames): readonly Edit[] {
  const head = mention.line.plain.slice(0, mention.start);
  const verb = /(?<!\p{L})(?:tăng\s+)?gấp\s+$/iu.exec(head);
  if (!verb) return [];
  const [now, base] = facts.map((fact) => names.nameOf(fact));
  const words = [verb[0].trimEnd(), 'bằng', 'bằng'].map(quoted).join(', ');
  const template = `{{ ${now ?? ''} | toc_do: ${base ?? ''} | theo_chieu: ${words} }} `;
  return [{ start: verb.index, end: mention.start, template }];
}

const REACHES = new Set<Mention['role']>(['of-plan', 'of-prior', 'percent']);

/** "chỉ đạt 85,6% kế hoạch", "chỉ bằng 29,6% cùng kỳ" are said of less than that, "đã hoàn thành 100% dự toán" of no less. */
function onlyReached(mention: Mention, { work, facts }: Tie, names: FigureNames): readonly Edit[] {
  const verb = /(?<!\p{L})(?:(chỉ|mới)(?:\s+(?:mới|đạt|bằng|được|chỉ))*|đã (?:cơ bản )?hoàn thành)\s+$/iu.exec(
    mention.line.plain.slice(0, mention.start),
  );
  const isRatio = work === 'ty_le' && facts.length === 2;
  if (!verb || !REACHES.has(mention.role) || !(isRatio || (work === null && mention.role === 'of-plan'))) return [];
  const [own = '', base] = facts.map((fact) => names.nameOf(fact));
  const words = verb[0].trimEnd();
  const isDone = verb[1] === undefined;
  const plain = /bằng$/iu.test(words) ? 'bằng' : 'đạt';
  const other = /^\p{Lu}/u.test(words) ? plain.slice(0, 1).toLocaleUpperCase('vi') + plain.slice(1) : plain;
  const how = work === null ? 'hon_100' : `toc_do: ${base ?? ''}`;
  const chosen = isDone ? [words, other, words] : [other, words, other];
  const template = `{{ ${own} | ${how} | theo_chieu: ${chosen.map(quoted).join(', ')} }} `;
  return [{ start: verb.index, end: mention.start, template }];
}

/** The unit that follows a number in prose: the longest words that name one, else the noun that is counted. */
import type { Unit } from '../../core/unit';
import { foldText, parseUnit } from '../../language';

export interface UnitAt {
  readonly unit: Unit | null;
  readonly end: number;
}

/** Words that end a count instead of naming what is counted. */
const NO_NOUN = new Set(
  `và là so trong của tại ở đạt tăng giảm với cho từ đến có được trên dưới bằng vượt chiếm còn gồm bao như để do vào ra theo về mà thì đã đang sẽ sau trước nên hoặc nhưng trở qua cả nếu khi này đó kia rồi lên xuống ước thực thu chi`.split(
    /\s+/,
  ),
);
const PERCENT = /^\s?(?:(?:điểm\s?)?%(?:\s*điểm)?|điểm phần trăm|phần trăm)/iu;
const WORDS = /^\s*(?:[\p{L}²³]+[\d²³]?)(?:(?:\s*[/,]\s*|\s+)(?:[\p{L}²³]+[\d²³]?)){0,4}/u;

function cleaned(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function countOf(text: string): Unit {
  return { text, dimension: 'count', kind: foldText(text), power: 0 };
}

/** Ends of every word of the phrase, longest first. */
function endsOf(phrase: string): number[] {
  return [...phrase.matchAll(/[\p{L}²³]+[\d²³]?/gu)].map((word) => word.index + word[0].length).reverse();
}

/** The unit at offset `from` of `text`. */
export function unitAt(text: string, from: number): UnitAt {
  const rest = text.slice(from, from + 60);
  const percent = PERCENT.exec(rest);
  if (percent)
    return { unit: parseUnit(cleaned(percent[0]).replace(/điểm%/u, 'điểm %')), end: from + percent[0].length };
  const phrase = WORDS.exec(rest)?.[0] ?? '';
  for (const end of endsOf(phrase)) {
    const unit = parseUnit(cleaned(phrase.slice(0, end)));
    // "91 năm ngày thành lập" counts years.
    if (unit && !/^(?:năm|tháng) /u.test(unit.kind)) return { unit, end: from + end };
  }
  const noun = /^\s*(\p{L}+)/u.exec(rest);
  if (!noun || NO_NOUN.has(foldText(noun[1] ?? '')) || /^\s*\p{Lu}/u.test(rest)) return { unit: null, end: from };
  return { unit: countOf(noun[1] ?? ''), end: from + noun[0].length };
}

/** What is counted or measured, for telling whether two figures may be added. */
export function sameKind(a: Unit | null, b: Unit | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.dimension !== b.dimension) return false;
  if (a.dimension !== 'count' && a.dimension !== 'other' && a.dimension !== 'money') return true;
  return a.kind === b.kind || a.kind.startsWith(`${b.kind} `) || b.kind.startsWith(`${a.kind} `);
}

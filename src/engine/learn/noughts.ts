/** A figure of which there may be none in another period: its verb denies it, or what it says is left out and named. */
import { sign } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import type { Mention, ReadLine } from '../../prose';
import type { AsFound } from './as-found';
import type { FigureNames } from './figure-names';
import type { Edit, TieContext } from './edit';
import type { Stretch } from './sentences';
import type { Holding } from './superlatives';
import type { Tie } from './tie';

/** What happens so many times, or not at all: "xảy ra 03 vụ", "đã tiếp nhận 05 đơn", "còn 55 hộ". No act that is somebody's duty: "không giải quyết đơn" is another thing. */
const HAPPENS =
  /(?<!\p{L}|(?:không|chưa|chỉ|mới|phải|sẽ)\s+)(?:đã\s+)?((?:để )?xảy ra|ghi nhận|phát hiện|phát sinh|tiếp nhận|tiến hành|tổ chức|thành lập|khởi tố|kết nạp|nhận được|thụ lý|có|còn)\s+$/iu;
/** Words that a verb hangs on: what is denied behind them is not what was done. */
const GOVERNS =
  /(?<!\p{L})(?:chỉ đạo|yêu cầu|đề nghị|hướng dẫn|tham mưu|phối hợp|kế hoạch|điều kiện|kết luận|nhiệm vụ|được|để|và|cho|việc)\s+$/iu;

/** "Không xảy ra vụ cháy" where there is none of it. */
export function deniedNone(mention: Mention, found: AsFound, tie: Tie, names: FigureNames): Edit | null {
  const { line, start, role, unit } = mention;
  if (tie.work !== null || role !== 'level' || (unit !== null && unit.dimension !== 'count')) return null;
  const head = line.plain.slice(0, start);
  const verb = HAPPENS.exec(head);
  const [, said = ''] = verb ?? [];
  if (!verb || GOVERNS.test(head.slice(0, verb.index)) || !/^\s+\p{Ll}/u.test(line.plain.slice(found.end))) return null;
  const name = names.nameOf(tie.facts[0]);
  const isFirst = /^\p{Lu}/u.test(verb[0]);
  const none = `${isFirst ? 'Không' : 'không'} ${said.toLocaleLowerCase('vi')}`;
  const some = `${verb[0]}{{ ${name} | ${found.filter} }}`;
  return { start: verb.index, end: found.end, template: `{% if ${name}.khong %}${none}{% else %}${some}{% endif %}` };
}

/** Whether an edit is one of those. */
const denies = ({ template }: Edit): boolean => template.includes('.khong %}');

export const isSome =
  (cell: FactIndex) =>
  (names: FigureNames): string =>
    `${names.nameOf(cell)}.khong == false`;

/** What opens a list of what there was: each part speaks for itself. */
const LISTS = /(?<!\p{L})(?:gồm|như sau|cụ thể)[^\d:]{0,20}:[^\d]*$/iu;

const PER_CENT: ReadonlySet<string> = new Set(['percent', 'percent-point']);
/** "đấu giá được 48 tỷ đồng". */
const DONE = /(?<!\p{L})được\s+$/iu;
/** "bê tông hóa 2,5 km đường": the unit's own noun, and no comparison. */
const OF_WHAT =
  /^\s+(?!(?:so|tăng|giảm|đạt|bằng|chiếm|và|với|trong|do|từ|ở|tại|để|cho|vượt|còn|là|của|theo|năm|trên|thuộc)(?!\p{L}))\p{Ll}/u;

/** Whether an amount says how much of something was done, not what something stands at ("thu phí đạt 12,5 triệu đồng"). */
function isDone({ line, start, unit, unitEnd }: Mention): boolean {
  if (unit === null || PER_CENT.has(unit.dimension)) return false;
  return (
    DONE.test(line.plain.slice(0, start)) || (unit.dimension !== 'money' && OF_WHAT.test(line.plain.slice(unitEnd)))
  );
}

/**
 * What the first figure of a sentence counts is what the sentence is about: of none of it nothing is said ("Tiễn 0 thanh
 * niên"), unless its verb denies it, and then nothing of what came of it ("làm chết 0 người").
 */
export class Noughts {
  /** By the sentence the cell of its first figure, and whether its verb denies it; null where that counts nothing. */
  private readonly leads = new Map<Stretch, { readonly cell: FactIndex; readonly isDenied: boolean } | null>();

  /** "-" is no number that anything is compared with: "không ghi nhận ca mắc". */
  private readonly comparisons: Holding[] = [];

  constructor(
    private readonly stretches: readonly Stretch[],
    private readonly context: TieContext,
  ) {}

  /** What came of what its sentence is about is said while there is some of that. */
  of(mention: Mention, own: readonly Edit[]): readonly Holding[] {
    const { start, end, line } = mention;
    const stretch = this.stretches.find((each) => start >= each.start && end <= each.end);
    if (!stretch) return [];
    const lead = this.leads.get(stretch);
    const cell = this.counted(mention);
    if (lead === undefined) {
      const isCounted = cell !== null && !LISTS.test(line.plain.slice(stretch.start, start));
      this.leads.set(stretch, isCounted ? { cell, isDenied: own.some(denies) } : null);
      return [];
    }
    if (lead?.isDenied !== true) return [];
    const aside = { start, end, ofLines: false, isAside: true } as const;
    if (cell !== null) return [{ ...aside, condition: isSome(lead.cell) }];
    const tie = this.context.ties.get(mention);
    if (tie && tie.work !== null && tie.facts[0] === lead.cell)
      this.comparisons.push({ ...aside, condition: (names) => `${names.nameOf(lead.cell)}.co == true` });
    return [];
  }

  /** What is compared with the count of a denied verb, said while that is a number; where something else of the sentence is held, its mark stands. */
  compared(others: readonly Stretch[]): readonly Holding[] {
    return this.comparisons.filter((each) => {
      const stretch = this.stretches.find(({ start, end }) => each.start >= start && each.end <= end);
      return stretch && !others.some(({ start }) => start >= stretch.start && start < stretch.end);
    });
  }

  /** The cell without whose figure the sentence has nothing to say; undefined where it has something. */
  need(stretch: Stretch): FactIndex | undefined {
    const lead = this.leads.get(stretch);
    const fact = this.context.reading.facts[lead?.cell ?? -1];
    return fact && lead?.isDenied === false && sign(fact.value) > 0 ? lead.cell : undefined;
  }

  /** The cell that a figure counts some of, or measures what was done. */
  private counted(mention: Mention): FactIndex | null {
    const tie = this.context.ties.get(mention);
    const isCount = mention.unit === null || mention.unit.dimension === 'count' || isDone(mention);
    return mention.role === 'level' && isCount && tie?.work === null ? tie.facts[0] : null;
  }
}

/** "Dịch bệnh gồm: A (02 thôn); B (01 thôn)." is left out where there is none of any. */
export function noneOfAList(
  { start, end }: Stretch,
  { line, mentions }: ReadLine,
  { ties }: TieContext,
): readonly FactIndex[] {
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const [first, ...others] = inside;
  if (!first || others.length === 0 || !LISTS.test(line.plain.slice(start, first.start))) return [];
  const cells = inside.flatMap((mention) => {
    const tie = ties.get(mention);
    return tie?.work === null ? [tie.facts[0]] : [];
  });
  return cells.length < inside.length ? [] : [...new Set(cells)];
}

/** The text where there is some of one of the cells; as it is without cells. */
export function unlessNone(text: string, cells: readonly FactIndex[], names: FigureNames): string {
  if (cells.length === 0) return text;
  const none = cells.map((cell) => `${names.nameOf(cell)}.khong`).join(' and ');
  return `{% unless ${none} %}${text}{% endunless %}`;
}

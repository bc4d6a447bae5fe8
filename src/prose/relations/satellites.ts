/** Which figure a change, a percentage, a plan or an earlier figure belongs to: the one before it in its clause. */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import { startAround } from '../text/structure';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';

/** A figure with what is said of it. */
export interface Said {
  readonly of: Mention | null;
  readonly by: Mention[];
}

const isAmount = ({ unit }: Mention): boolean =>
  unit?.dimension !== 'percent' && unit?.dimension !== 'percent-point' && unit?.dimension !== 'ratio';

/** Words that tie a figure to what is said of it, and say nothing else. */
const TIES =
  /(?<!\p{L})(?:so với|so|với|cùng kỳ|cùng thời điểm|thời điểm|ngày|cuối|năm trước|năm ngoái|trước|năm|tháng|quý|kỳ|là|có|tăng|giảm|thêm|đi|lên|xuống|còn|đạt|bằng|ước|thực hiện|tương ứng|tương đương|tỷ lệ|chiếm|khoảng|và|vượt|kế hoạch|kh|dự toán|chỉ tiêu|giao|đề ra|của|tỉnh|hđnd|trong|đầu|trưởng|mạnh|nhẹ|đáng kể|đến|tới|chỉ|hơn|cao|thấp|nhiều|ít)(?!\p{L})/gu;

/** The text between two offsets without brackets, figures and ties. */
function between(read: ReadLine, owner: Mention, to: number): string {
  let text = '';
  const from = owner.unitEnd;
  const level = depthOf(read, owner);
  for (let at = from; at < to; at += 1)
    if ((read.structure.depth[at] ?? 0) <= level && !/[()[\]]/u.test(read.masked.charAt(at)))
      text += read.low.charAt(at);
  const own = owner.after.toLowerCase();
  const rest = text.trimStart().startsWith(own) ? text.trimStart().slice(own.length) : text;
  return rest.replace(TIES, '').replace(/[\s\d.,:;·%/–-]+/gu, '');
}

/** Whether nothing stands between them but words that tie: what is said is said of this figure and no other. */
export function isTied(read: ReadLine, owner: Mention, satellite: Mention): boolean {
  if (satellite.line !== owner.line || satellite.start < owner.unitEnd) return false;
  const units = read.mentions
    .filter(({ start, end }) => start >= owner.unitEnd && end <= satellite.start)
    .map(({ unit }) => unit?.text.toLowerCase() ?? '')
    .join('');
  return between(read, owner, satellite.start).length <= 4 + units.replace(/\s/g, '').length;
}

/** Whether no bracket that the first stands in is closed before the second. */
function isWithin(read: ReadLine, first: Mention, second: Mention): boolean {
  const depth = depthOf(read, first);
  for (let at = first.end; at < second.start; at += 1) if ((read.structure.depth[at] ?? 0) < depth) return false;
  return true;
}

/** What a sentence that only compares begins with. */
export const COMPARES = /^\s*(?:và\s+)?(?:so (?:sánh )?với|so cùng|so với|cùng kỳ|(?:các |những )?con số này)/u;

/** "1.482 tỷ đồng (dự toán 1.520 tỷ đồng; đạt 97,5%; tăng …)": where a bracket opens that has no figure of its own, and so is all about the one before it. */
function bracketAbout(read: ReadLine, { start, end }: Mention): number | null {
  const bracket = read.structure.brackets.filter(({ open, close }) => open < start && end <= close).at(-1);
  const own = read.mentions.some(
    (each) => bracket && isPrimary(each) && each.start > bracket.open && each.end <= bracket.close,
  );
  return bracket && !own ? bracket.open : null;
}

/** Where the clause of a mention begins; a sentence that only compares belongs to the one before it. */
export function startOf(read: ReadLine, mention: Mention): number {
  const bracket = bracketAbout(read, mention);
  const start = startAround(read.structure, bracket ?? mention.start, 'item');
  const compares = start > 1 && COMPARES.test(read.low.slice(start, start + 30));
  if (!compares) return start;
  // A sentence between that prints nothing is passed over.
  let from = startAround(read.structure, start - 1, 'item');
  while (from > 1 && !read.mentions.some((each) => each.start >= from && each.start < start))
    from = startAround(read.structure, from - 1, 'item');
  return from;
}

/** "tăng 19,2% về số dự án so với 26 dự án của cùng kỳ": the words name the earlier figure right behind as what is compared with. */
export const isMeasuredBy = (read: ReadLine, said: Mention, prior: Mention): boolean =>
  prior.role === 'prior' &&
  read.mentions[read.mentions.indexOf(said) + 1] === prior &&
  /^[^.;,()\d]*(?<!\p{L})so với[^.;,()\d]{0,40}$/u.test(read.low.slice(said.unitEnd, prior.start));

/** Gives a growth to the figure that its earlier one is of. */
function claimBack(said: readonly Said[], owner: Said, growth: Mention): void {
  for (const { by } of said) if (by.includes(growth)) by.splice(by.indexOf(growth), 1);
  owner.by.push(growth);
}

/** Every figure of a line with its satellites, clause by clause. */
export function satellitesOf(read: ReadLine): Said[] {
  const said: Said[] = [];
  let item = -1;
  let waiting: Mention[] = [];
  for (const mention of read.mentions) {
    const flat = startOf(read, mention);
    if (flat !== item) waiting = [];
    if (isPrimary(mention)) {
      const by = waiting.filter((each) => sameKind(each.unit, mention.unit));
      said.push({ of: mention, by: [...by] });
      waiting = waiting.filter((each) => !by.includes(each));
      item = flat;
      continue;
    }
    const owners = said.filter(
      ({ of }) =>
        of !== null &&
        of.start >= flat &&
        isWithin(read, of, mention) &&
        (!isAmount(mention) || sameKind(of.unit, mention.unit)),
    );
    const exact = owners.filter(({ of }) => of?.unit?.kind === mention.unit?.kind);
    const before = read.mentions[read.mentions.indexOf(mention) - 1];
    const changed = before?.role === 'change' && mention.role === 'growth' && mention.start - before.unitEnd < 40;
    const owner = (changed ? said.find(({ by }) => by.includes(before)) : undefined) ?? exact.at(-1) ?? owners.at(-1);
    const open = said.at(-1);
    const ofOpen =
      open?.of === null &&
      item === flat &&
      mention.role === 'prior' &&
      open.by.some(({ role, unit }) => (role === 'change' ? sameKind(unit, mention.unit) : role === 'growth'));
    if (owner && before?.role === 'growth' && isMeasuredBy(read, before, mention)) claimBack(said, owner, before);
    if (owner) owner.by.push(mention);
    else if (ofOpen) open.by.push(mention);
    else if (mention.role === 'prior' || mention.role === 'plan') waiting.push(mention);
    else {
      const orphan = said.at(-1);
      if (orphan?.of === null && item === flat) orphan.by.push(mention);
      else said.push({ of: null, by: [mention] });
    }
    item = flat;
  }
  return said;
}

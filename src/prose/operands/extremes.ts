/**
 * "Nguồn vốn xã có tỷ lệ giải ngân cao nhất", "Thôn có nhiều hộ nghèo nhất là Bản Sáng (58 hộ), tiếp đến …", "quý cao nhất gấp 1,75 lần quý thấp nhất": what is
 * said to be the most or the least of figures that stand beside each other.
 */
import { compare, toText } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { askClaim, part } from '../relations/asking';
import { isMeantRatio } from '../relations/meant';
import { sentenceOf } from '../relations/skeleton';
import { isPrimary, type ReadLine } from '../text/read-line';
import { figuresAround, type Around } from './around';
import { calledSo, isCalled } from './called';

const MOST_OF =
  /(?<!\p{L})(?<up>cao|lớn|nhiều(?! nhất)|đông)(?: \p{L}+){0,4}? nhất(?!\p{L})|(?<!\p{L})(?<down>thấp|ít(?! nhất)|nhỏ)(?: \p{L}+){0,4}? nhất(?!\p{L})|(?<!\p{L})(?<lead>dẫn đầu)(?!\p{L})/gu;
const LEAST = 3;
const REACH = 160;

export interface Superlative {
  readonly start: number;
  readonly end: number;
  readonly up: boolean;
}

export const superlativesOf = (read: ReadLine): readonly Superlative[] =>
  [...read.low.matchAll(MOST_OF)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    up: match.groups?.down === undefined,
  }));

/** Between two items of a list: a comma or a semicolon, a name, and what ties it to its figure. */
const BESIDE = /^[^.;:()\d]{0,24}(?:\([^()]*)?[)]?\s*[,;)]\s*(?:và )?[^.;:\d]{2,60}$/u;

const APART = /(?<!\p{L})(?:chênh(?: lệch)?|hơn|kém|cách)(?!\p{L})/u;

/** Figures of one measure that are listed with the one that a superlative may be meant of: "A 12 ca, B 27 ca, C 16 ca". */
function peersOf(around: Around, one: Mention): readonly Mention[] {
  const read = around.places.find(({ line }) => line === one.line);
  const kin =
    read?.mentions.filter(
      (each) =>
        each.role === one.role && each.unit?.kind === one.unit?.kind && each.unit?.dimension === one.unit?.dimension,
    ) ?? [];
  const at = kin.indexOf(one);
  if (!read || at < 0) return [];
  const goesOn = (a: Mention | undefined, b: Mention | undefined): boolean => {
    if (!a || !b || a.hedged || b.hedged || sentenceOf(read, a) !== sentenceOf(read, b)) return false;
    const inner = read.mentions.filter(({ start, end }) => start > a.end && end < b.start);
    const from = inner.at(-1)?.unitEnd ?? a.unitEnd;
    // "cao nhất 63,2 tạ/ha, thấp nhất 55,9 tạ/ha, chênh lệch 7,3 tạ/ha": what two are apart by is no third.
    if (APART.test(read.low.slice(a.unitEnd, b.start))) return false;
    return (
      inner.length < 2 &&
      BESIDE.test(read.low.slice(inner.length > 0 ? from : a.unitEnd, b.start).replace(/^[^,;)]*$/u, ''))
    );
  };
  let [first, last] = [at, at];
  while (goesOn(kin[first - 1], kin[first])) first -= 1;
  while (goesOn(kin[last], kin[last + 1])) last += 1;
  return kin.slice(first, last + 1);
}

/** What the superlative is said of: named before it in its clause, or behind "là". */
function nameOf(read: ReadLine, { start, end }: Superlative): readonly string[] {
  const behind = /^[^.;:()\d]{0,60}?(?<!\p{L})(?:là|thuộc về)\s+([^.;:(),\d]{2,50})/u.exec(
    read.low.slice(end, end + 120),
  )?.[1];
  const head = read.low.slice(Math.max(0, start - REACH), start);
  const clause = head.replace(/^.*(?:[;:(]|[.](?=\s)|(?<!\p{L})(?:trong đó|đó là)(?!\p{L}))/su, '');
  const before = /^(.*?)(?<!\p{L})(?:có|đạt|là|chiếm|thu hút|ghi nhận|thiệt hại)(?!\p{L})/u.exec(clause)?.[1] ?? clause;
  return (behind ?? before).match(/\p{L}+/gu) ?? [];
}

const TYPES =
  /^(?:nguồn vốn|nguồn|chương trình|nhóm|ngành|khu vực|lĩnh vực|địa phương|đơn vị|các|thôn|xã|phường|huyện|tỉnh|loại|tháng) /u;

/** Figures that go by the name, with or without what kind of thing it is. */
function ownersOf(figures: readonly Mention[], name: readonly string[]): readonly Mention[] {
  const { list, full } = calledSo(figures, name);
  if (full && list.length > 0) return list;
  const short = name.join(' ').replace(TYPES, '').split(' ');
  const named = short.length > 1 && short.length < name.length ? figures.filter((each) => isCalled(each, short)) : [];
  return named;
}

export function contradict(draft: ProseDraft, read: ReadLine, said: Superlative, own: Mention, other: Mention): void {
  const at = draft.place(read.line, said.start, said.end);
  const fact = draft.factOf(own);
  draft.observations.push({
    kind: 'claim-contradicted',
    at,
    related: fact ? [fact.at] : [],
    data: {
      words: read.line.text.slice(said.start, said.end),
      figure: own.line.text.slice(own.start, own.end),
      actual: toText(own.value),
      against: toText(other.value),
      unit: own.unit?.text ?? '',
    },
  });
}

/** Percentages are compared where the words speak of a rate. */
function isMeasured(read: ReadLine, { start, end }: Superlative, each: Mention): boolean {
  const words = read.low.slice(Math.max(0, start - 50), end + 30);
  const rates = /(?<!\p{L})(?:tỷ lệ|tốc độ|mức tăng|tỷ trọng|tăng)(?!\p{L})/u.test(words);
  return (each.unit?.dimension === 'percent') === rates;
}

/** "cao nhất là 93,8%", "nhất là Bản Sáng (58 hộ)": the figure stands right behind. */
function figureBehind(read: ReadLine, { end }: Superlative): Mention | undefined {
  const next = read.mentions.find(({ start }) => start >= end);
  const words = next ? read.low.slice(end, next.start) : '';
  return next && next.role !== 'share' && /^[^.;:()\d]{0,50}(?:(?:là|đạt|với)\s|[(,]\s*)$/u.test(words)
    ? next
    : undefined;
}

const NO_MEASURE =
  /(?<!\p{L})(?:tỷ lệ|tỷ trọng|số|mức|độ|tốc độ|tăng|giảm|có|đạt|là|với|chiếm|thu hút|ghi nhận|tổng|vốn|lượng)(?!\p{L})/gu;

/** What is said to be the most: "có tỷ lệ giải ngân cao nhất", "có nhiều hộ nghèo nhất". */
function measureOf(read: ReadLine, { start, end }: Superlative): readonly string[] {
  const clause = read.low
    .slice(Math.max(0, start - REACH), start)
    .replace(/^.*(?:[;:(,]|[.](?=\s)|(?<!\p{L})(?:có|đạt|là)(?!\p{L}))/su, '');
  const inner = /^\p{L}+ (.*) nhất$/u.exec(read.low.slice(start, end))?.[1] ?? '';
  return `${clause} ${inner}`.replace(NO_MEASURE, ' ').match(/\p{L}+/gu) ?? [];
}

/** Whether the sentence of a figure, or what stands before it in its paragraph, speaks of the measure. */
function speaksOf(around: Around, own: Mention, measure: readonly string[]): boolean {
  const read = around.places.find(({ line }) => line === own.line);
  if (!read) return false;
  const host = around.places.filter(({ line }) => line !== own.line && own.line.note !== null);
  const words = ` ${
    [read, ...host]
      .map(({ line }) => line.plain.toLowerCase())
      .join(' ')
      .match(/\p{L}+/gu)
      ?.join(' ') ?? ''
  } `;
  return measure.every((word) => words.includes(` ${word} `)) && (own.line === around.read.line || measure.length > 0);
}

const isRest = ({ before, label }: Mention): boolean =>
  /(?<!\p{L})(?:còn lại|khác|tổng|cộng|toàn)(?!\p{L})/u.test(`${before} ${label}`.toLowerCase());

/** In its sentence and right behind it; in the sentence before or the one behind; in the note of its paragraph. */
function isNear({ read, places }: Around, { start }: Superlative, own: Mention, given: Mention | undefined): boolean {
  if (own.line !== read.line) return own.line.note !== null || places[1]?.line === own.line;
  const from = sentenceOf(read, { ...own, start });
  const before = from > 1 ? sentenceOf(read, { ...own, start: from - 1 }) : 0;
  return given === own || (own.end <= start && own.start >= before);
}

function ask(draft: ProseDraft, around: Around, said: Superlative): void {
  const { read } = around;
  const name = nameOf(read, said);
  const anchor = read.mentions.find(({ start }) => start > said.start) ?? read.mentions.at(-1);
  if (name.length < 2 || !anchor) return;
  const figures = figuresAround(around, anchor).filter(
    (each) =>
      !each.hedged &&
      !each.planned &&
      (isPrimary(each) || each.role === 'percent' || each.role === 'growth' || each.role === 'share') &&
      isMeasured(read, said, each),
  );
  const given = figureBehind(read, said);
  // "cao nhất là 22 triệu đồng": of all that are not listed.
  if (given && !/\(\s*$/u.test(read.low.slice(said.end, given.start))) return;
  const owners = ownersOf([anchor, ...figures], name).filter(
    (each, at, all) =>
      all.indexOf(each) === at && isMeasured(read, said, each) && (given === undefined || given === each),
  );
  const measure = measureOf(read, said);
  for (const own of owners.filter((each) => isNear(around, said, each, given))) {
    const peers = peersOf(around, own);
    if (
      !speaksOf(around, own, measure) ||
      peers.length < LEAST ||
      owners.filter((each) => peers.includes(each)).length > 1
    )
      continue;
    const inner = peers.some((each) => (draft.wholesOf.get(own) ?? []).includes(each));
    const rivals = peers.filter(
      (each) =>
        each !== own &&
        !isRest(each) &&
        !(draft.wholesOf.get(own) ?? []).includes(each) &&
        each.unit?.power === own.unit?.power,
    );
    const above = rivals.filter(({ value }) =>
      said.up ? compare(value, own.value) > 0 : compare(value, own.value) < 0,
    );
    const [other] = above;
    if (inner && rivals.length < 2) continue;
    if (other) contradict(draft, read, said, own, other);
    return;
  }
}

const TIMES_OF = /(?<!\p{L})(?:cao|lớn|nhiều) nhất[^.;\d]{0,16}(?:gấp|bằng)\s*$/u;

/** "quý cao nhất gấp 1,75 lần quý thấp nhất": of the run of figures right before it. */
function timesOf(draft: ProseDraft, read: ReadLine): void {
  for (const [at, times] of read.mentions.entries()) {
    if (times.role !== 'times' || !TIMES_OF.test(read.low.slice(0, times.start)) || draft.isAsked(times)) continue;
    if (!/^[^.;\d]{0,24}(?<!\p{L})(?:thấp|ít|nhỏ) nhất/u.test(read.low.slice(times.unitEnd))) continue;
    const last = read.mentions[at - 1];
    const run: Mention[] = [];
    for (let back = at - 1; back >= 0; back -= 1) {
      const each = read.mentions[back];
      if (
        !each ||
        !last ||
        !isPrimary(each) ||
        !sameKind(each.unit, last.unit) ||
        sentenceOf(read, each) !== sentenceOf(read, times)
      )
        break;
      run.push(each);
    }
    if (run.length < LEAST) continue;
    const sorted = [...run].sort((a, b) => compare(a.value, b.value));
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (!least || !most) continue;
    const claim = { kind: 'ratio', whole: times, parts: [part(most), part(least)], statement: 'gấp' } as const;
    askClaim(draft, claim, isMeantRatio(times, most, least, 0) ? 'accuse' : 'silent');
  }
}

/** Superlatives of one line. */
export function extremesIn(draft: ProseDraft, around: Around): void {
  timesOf(draft, around.read);
  for (const said of superlativesOf(around.read)) ask(draft, around, said);
}

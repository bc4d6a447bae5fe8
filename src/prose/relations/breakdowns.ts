/** Breakdowns inside one line: after "gồm", "trong đó" and their kin, after a colon, in brackets. */
import { compare, fromInteger } from '../../core/decimal';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { depthOf, isPrimary, mentionsIn, type ReadLine } from '../text/read-line';
import { endFrom, startBefore } from '../text/structure';
import { askKinds, isJoined, listOf } from './list-kinds';
import { cuesOf, type CueAt } from './list-cues';
import { beforeBracket, endsAfter, regionOf, wholesBefore, type Region } from './regions';
import { askList, tell, type Answer } from './sums';
import { slipExplains, sumOfParts } from './sum-fit';

/** What a line's lists are of when its own words do not say: the figure that a note hangs on, the paragraph before. */
export interface Above {
  readonly wholes: readonly Mention[];
}

/** The likeliest stretch, unless another one adds up, for most of its counters, or but for one digit. */
function best(options: readonly (readonly Answer[])[]): readonly Answer[] {
  const addingUp = (answers: readonly Answer[]): number =>
    answers.filter(({ status, claim }) => status === 'holds' && claim.kind === 'sum').length;
  const most = Math.max(0, ...options.map(addingUp));
  if (most > 0) return options.find((answers) => addingUp(answers) === most) ?? [];
  return options.find(([answer]) => answer?.slip === true) ?? options[0] ?? [];
}

/** "đã giải quyết 42 vụ việc …. Qua giải quyết: …": of several figures the one that the cue's own words name. */
function ofItsWords(wholes: readonly Mention[], cue: CueAt): readonly Mention[] {
  const words = cue.words
    .toLowerCase()
    .replace(/(?<!\p{L})(?:qua|kết quả|theo|về|trong|các|việc)(?!\p{L})/gu, '')
    .trim();
  if (cue.careful !== true || words.length < 6) return wholes;
  const named = wholes.filter(({ label }) => label.toLowerCase().includes(words));
  return named.length === 1 ? named : wholes;
}

/** Nothing but a name stands between a semicolon and the figure of its item. */
const NEXT = /;\s*(?:và |có |riêng )?[^.;:,()\d]{0,24}$/u;

/** "trong đó có 1.640 vụ phá rừng, tăng 320 vụ; 1.215 vụ khai thác": what goes on behind a semicolon is of the whole, too. */
function restOfList(
  draft: ProseDraft,
  read: ReadLine,
  cue: CueAt,
  [whole]: readonly Mention[],
  taken: ReadonlySet<Mention>,
): void {
  const to = endFrom(read.structure, cue.end, 'sentence');
  const others = whole ? regionOf(read, cue.end, to, taken).parts : [];
  for (const each of others)
    if (
      whole &&
      !whole.hedged &&
      !each.hedged &&
      each.unit?.kind === whole.unit?.kind &&
      each.unit?.dimension === whole.unit?.dimension &&
      each.unit?.power === whole.unit?.power &&
      NEXT.test(read.low.slice(0, each.start)) &&
      compare(each.value, whole.value) < 0
    )
      draft.relate({ kind: 'subset', whole, parts: [{ mention: each, sign: 1 }], statement: cue.words });
}

function askCue(draft: ProseDraft, read: ReadLine, cue: CueAt, taken: Set<Mention>, above: Above): void {
  const near = wholesBefore(read, cue);
  const opens = read.masked.slice(0, cue.start).replace(/[^\p{L}]/gu, '') === '';
  const wholes = near.length > 0 ? ofItsWords(near, cue) : opens ? above.wholes : [];
  if (wholes.length === 0) return;
  // "Kết quả: đúng 12 đơn, sai 71 đơn … trong tổng số 97 đơn": the sentence names its own total.
  const own = endsAfter(read, cue)[0] ?? cue.end;
  if (cue.careful === true && /(?<!\p{L})tổng (?:số|cộng)(?!\p{L})/u.test(read.low.slice(cue.end, own))) return;
  // What only the paragraph before gives is claimed where it adds up, and accuses only where its whole is beyond doubt.
  const far = near.length === 0 && read.line.note === null;
  const regions = endsAfter(read, cue).map((end) => regionOf(read, cue.end, end, taken));
  const options = regions.map((region) => (region.parts.length === 0 ? [] : askKinds(region, wholes, cue)));
  const likeliest = Math.max(
    0,
    regions.findIndex((region) => region.parts.length > 0),
  );
  const found = best([options[likeliest] ?? [], ...options]);
  // Of several figures of one noun in the paragraph before, nobody knows which one is meant.
  const named = (whole: Mention): boolean =>
    !cue.soft &&
    (cue.careful !== true || cue.apart === true) &&
    wholes.filter(({ unit }) => sameKind(unit, whole.unit)).length === 1;
  const answers = far
    ? found.filter(({ status, claim }) => status === 'holds' || (claim.whole === wholes[0] && named(claim.whole)))
    : found;
  for (const answer of answers) {
    tell(draft, answer);
    if (answer.status !== 'withdrawn' || !cue.soft) for (const { mention } of answer.claim.parts) taken.add(mention);
  }
  const open = !cue.soft && !cue.exhaustive && cue.careful !== true;
  if (open && !answers.some(({ claim }) => claim.kind === 'sum')) restOfList(draft, read, cue, wholes, taken);
  if (answers.length === 0 && !cue.soft) {
    const depth = read.structure.depth[cue.start] ?? 0;
    const [first] = mentionsIn(read, cue.end, endsAfter(read, cue)[0] ?? cue.end, depth).filter(isPrimary);
    if (first) taken.add(first);
  }
}

const PLACE = /^(?:(?:xã|phường|thôn|bản|huyện|thị trấn)\s+)?\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*:?$/u;

/** "38 hộ của 04 xã (Ia Rong 12 hộ, …)", "18 dự án với tổng vốn 4.326 tỷ đồng (15 dự án …, vốn …)": figures further ahead, where they add up. */
function ahead(
  draft: ProseDraft,
  read: ReadLine,
  open: number,
  region: Region,
  { near, borne }: { readonly near: readonly Mention[]; readonly borne: boolean },
): void {
  const from = startBefore(read.structure, open, 'item');
  const depth = read.structure.depth[open] ?? 0;
  const others = mentionsIn(read, from, open, depth).filter(
    (each) => isPrimary(each) && !near.some((one) => sameKind(one.unit, each.unit)),
  );
  for (const whole of others.reverse()) {
    const parts = region.parts.filter((each) => sameKind(each.unit, whole.unit));
    if (parts.length < 2) continue;
    const list = listOf({ ...region, parts, firsts: parts }, [whole], { exhaustive: false, soft: true, words: '(…)' });
    const places = parts.every(({ before }) => PLACE.test(before.replace(/^[\s,;]+/u, '')));
    // "(Ia Rong 12 hộ, …)" behind "04 xã": as many names as there are of them leave none out.
    const apart = /[,;:]|(?<!\p{L})(?:trong đó|chủ yếu|tập trung|nhất|nặng)(?!\p{L})/u;
    const tied = !apart.test(read.low.slice(whole.unitEnd, open));
    const counted = places && tied && near.some(({ value }) => compare(value, fromInteger(parts.length)) === 0);
    const answer = askList(counted ? { ...list, exhaustive: true, bracket: true } : { ...list, careful: true });
    const sum = answer?.claim.whole === whole ? sumOfParts(whole, parts) : null;
    // Money that adds up in the same items bears the counts out.
    const spread = sum !== null && whole.value !== sum && places && slipExplains(whole, parts, sum);
    const slips =
      spread || (borne && sum !== null && parts.length === region.firsts.length && slipExplains(whole, parts, sum));
    if (
      answer &&
      (answer.status === 'holds' || answer.slip === true || slips || (counted && answer.status === 'accuses'))
    )
      tell(draft, { ...answer, status: 'holds' });
  }
}

/** What follows is of some of them. */
const SOME = /(?<!\p{L})(?:trong đó|chủ yếu|tập trung|nhất|nặng|như)(?!\p{L})/u;

/** "11 quyết định với số tiền 637 triệu đồng (khoáng sản 03 quyết định, đất đai 08 quyết định)": the one figure of the noun that each part says, past another measure. */
function ofTheirNoun(read: ReadLine, open: number, { parts }: Region): readonly Mention[] | null {
  const [first] = parts;
  if (first?.unit?.dimension !== 'count' || !parts.every(({ unit }) => unit?.kind === first.unit?.kind)) return null;
  const from = startBefore(read.structure, open, 'item');
  const ahead = mentionsIn(read, from, open, read.structure.depth[open] ?? 0);
  const kin = ahead.filter((each) => isPrimary(each) && !each.hedged && each.unit?.kind === first.unit?.kind);
  const [only, other] = kin;
  const [last] = ahead.slice(-1);
  const past = last !== only && (last?.unit?.dimension === 'money' || last?.unit?.dimension === 'area');
  return only && past && !other && !SOME.test(read.low.slice(only.unitEnd, open)) ? [only] : null;
}

/** "71 đơn (01 đơn khiếu nại, 70 đơn KNPA)": a bracket that lists without a word. */
function askBrackets(draft: ProseDraft, read: ReadLine, taken: Set<Mention>): void {
  for (const { open, close } of read.structure.brackets) {
    const region = regionOf(read, open + 1, close, taken);
    if (region.parts.length < 2) continue;
    const wholes = ofTheirNoun(read, open, region) ?? beforeBracket(read, open);
    if (wholes.length === 0) continue;
    const [whole] = wholes;
    // A triple before the bracket: its other counters are wholes too.
    const all = whole
      ? read.mentions
          .filter(
            (each) =>
              (isPrimary(each) || each === whole) &&
              depthOf(read, each) === depthOf(read, whole) &&
              (each === whole || isJoined(each, whole)),
          )
          .reverse()
      : [];
    const answers = askKinds(region, all, { exhaustive: false, soft: true, words: '(…)' });
    for (const answer of answers) tell(draft, answer);
    const borne = answers.some(({ status, claim }) => status === 'holds' && claim.kind === 'sum');
    ahead(draft, read, open, region, { near: wholes, borne });
  }
}

/** Reads the breakdowns of one line; returns the mentions that are parts of another of the same line. */
export function breakdownsIn(draft: ProseDraft, read: ReadLine, above: Above): ReadonlySet<Mention> {
  const taken = new Set<Mention>();
  for (const cue of cuesOf(read).reverse()) askCue(draft, read, cue, taken, above);
  askBrackets(draft, read, taken);
  return taken;
}

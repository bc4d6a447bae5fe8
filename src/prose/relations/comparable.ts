/** Which of a list's figures count what its whole counts: by the same noun, by one that stands for any, or by none. */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';

const PLACES = /^(?:xã|phường|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|thôn|bản|khu phố|tổ dân phố|ấp)(?!\p{L})/u;
/** Nouns that count whatever the words before them name. */
const CLASSIFIERS = /^(?:chiếc|cái|trường hợp|đơn vị|loại|bộ)(?!\p{L})/u;

/** Nouns that others are kinds of. */
const HYPONYMS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^văn bản/u,
    /^(?:quyết định|kế hoạch|công văn|thông báo|tờ trình|báo cáo|nghị quyết|chỉ thị|giấy mời|hướng dẫn|công điện|chương trình|văn bản)/u,
  ],
  [/^cuộc|^buổi/u, /^(?:hội nghị|hội thảo|cuộc|buổi|lớp|đợt)/u],
  [/^trường/u, /^(?:mầm non|tiểu học|trung học|trường)/u],
];

/** "45 đơn vị hành chính (36 xã, 08 phường, 01 đặc khu)", "6.108 phương tiện (mô tô 5.420 chiếc, …)": parts by other nouns. */
function isGeneric(whole: Mention, parts: readonly Mention[]): boolean {
  const all = (nouns: RegExp): boolean => parts.every(({ unit }) => nouns.test(unit?.kind ?? ''));
  const whatever = whole.unit?.kind ?? '';
  if (HYPONYMS.some(([general, special]) => general.test(whatever) && all(special))) return true;
  // "64 em đạt giải: 3 giải nhất, …": the whole's own words name what the parts count.
  const named = parts.every(({ unit }) => ` ${whole.after.toLowerCase()} `.includes(` ${unit?.kind ?? ''} `));
  return named || all(CLASSIFIERS) || (/^(?:đơn vị|địa phương)/u.test(whole.unit?.kind ?? '') && all(PLACES));
}

/** What befell people: the dead are not among the injured, nor the missing among either. */
const FATES: readonly RegExp[] = [
  /(?<!\p{L})(?:chết|tử vong|thiệt mạng)(?!\p{L})/u,
  /(?<!\p{L})bị thương(?!\p{L})/u,
  /(?<!\p{L})mất tích(?!\p{L})/u,
];

/** The one fate that a figure's words name; -1 for none, or for several together. */
function fateOf({ before, label, after }: Mention): number {
  const words = `${before} ${label} ${after}`.toLowerCase();
  const named = FATES.flatMap((fate, at) => (fate.test(words) ? [at] : []));
  return named.length === 1 ? (named[0] ?? -1) : -1;
}

const isOtherFate = (whole: Mention, part: Mention): boolean => {
  const [own, other] = [fateOf(whole), fateOf(part)];
  return own >= 0 && other >= 0 && own !== other;
};

export function comparable(
  whole: Mention,
  all: readonly Mention[],
): { readonly same: readonly Mention[]; readonly foreign: boolean } {
  const parts = all.filter((part) => !isOtherFate(whole, part));
  const same = parts.filter(
    (part) =>
      part.unit === null || sameKind(part.unit, whole.unit) || (whole.unit === null && part.unit.dimension === 'count'),
  );
  if (same.some((part) => part.unit !== null) || whole.unit === null || same.length > 1)
    return { same, foreign: false };
  const counted = parts.filter((part) => part.unit?.dimension === 'count');
  const kin = isGeneric(whole, counted);
  return whole.unit.dimension === 'count' && counted.length === parts.length
    ? { same: counted, foreign: !kin }
    : { same, foreign: false };
}

/** Counts of whatever nouns, where the whole is a count: "24 cơ sở, gồm 09 trụ sở, 12 nhà kho, 03 cơ sở khác". */
export function countsOf(whole: Mention, parts: readonly Mention[]): readonly Mention[] {
  return whole.unit?.dimension === 'count'
    ? parts.filter(({ unit }) => unit === null || unit.dimension === 'count')
    : [];
}

/** Counts of another noun before the last part: whether they are parts too, nobody can say. */
export function isMixed(whole: Mention, parts: readonly Mention[]): boolean {
  const { same } = comparable(whole, parts);
  const last = parts.lastIndexOf(same.at(-1) ?? whole);
  const joined = (part: Mention): boolean => /^\s*\/\s*$/u.test(part.after) || /^\s*\/\s*$/u.test(part.before);
  // "12 lớp/340 học viên" counts one item twice over.
  return countsOf(whole, parts.slice(0, last + 1)).some((part) => !same.includes(part) && !joined(part));
}

export const asCount =
  (whole: Mention) =>
  (part: Mention): Mention => ({ ...part, unit: whole.unit });

/** Nouns that count on their own beside any other. */
const COUNTERS =
  /^(?:người|khẩu|nhân khẩu|lao động|lượt|vụ|vụ việc|con|hộ|xã|phường|huyện|thôn|bản|đối tượng|bị can|học sinh|lớp|giáo viên|cháu|em)(?!\p{L}| kinh doanh| sản xuất)/u;

/** "213 đơn (184 khiếu nại, 29 tố cáo)", "41 tổ chức cơ sở đảng (26 đảng bộ, 15 chi bộ)": each part names a kind of the whole. */
export function isOfKinds(parts: readonly Mention[]): boolean {
  const nouns = new Set(parts.map(({ unit }) => unit?.kind ?? ''));
  return (
    nouns.size === parts.length && parts.every(({ before, unit }) => before === '' && !COUNTERS.test(unit?.kind ?? ''))
  );
}

/** Whom people are, whatever they are called. */
const PERSON = { text: 'người', dimension: 'count', kind: 'người', power: 0 } as const;

/** What consists of other things, so many of each as it happens: presents, teams, meetings. */
const MADE_OF =
  /^(?:suất|phần|gói|túi|giỏ|bộ|đoàn|đội|tổ(?! (?:chức|hợp))|lớp|nhóm|câu lạc bộ|mô hình|dự án|hội nghị|cuộc|buổi|đợt)(?!\p{L})/u;

/** "đã tạm giữ 240 phương tiện, gồm 60 ô tô, 180 mô tô": every part of an outright list is a kind of the whole by a noun of its own, and nothing that is counted for itself. */
export function kindsOf(whole: Mention, parts: readonly Mention[]): readonly Mention[] | null {
  const counts = countsOf(whole, parts);
  const other = counts.filter(({ unit }) => unit !== null && !sameKind(unit, whole.unit));
  const apart = other.some(({ unit }) => COUNTERS.test(unit?.kind ?? '') || sameKind(unit, PERSON));
  const made = MADE_OF.test(whole.unit?.kind ?? '');
  return counts.length < 2 || counts.length < parts.length || other.length === 0 || apart || made ? null : counts;
}

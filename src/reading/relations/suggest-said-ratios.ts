/** A rate whose heading names both of its figures: "Tỷ lệ nợ/phải thu (%)", "Tỷ lệ nữ trên tổng số", "Bình quân học sinh/lớp". */
import type { AxisView } from './axis-view';
import { askedBy, candidateOf, heldBy, type Candidate } from './candidate';
import { clearlyBest } from './clearly-best';
import { sumFamily, type Family } from './family';
import type { TableWords } from './table-words';

const NEEDS = 2;
const SAID =
  /^(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|%|\(%\))\s+(\p{L}[^/()%]*?)\s*(?:\/|(?<=\s)(?:so với|trên)(?=\s))\s*(\p{L}[^/()%]*?)\s*(?:\(%\)|%)?$/u;

/** So many of one for each of the other. */
const EACH =
  /^(?:số )?(?:(?:bình quân|trung bình|bq|tb)\s+)?(?:số )?(\p{L}[^/()%]*?)(?:\s+(?:bình quân|trung bình|bq|tb))?\s*(?:\/|(?<=\s)(?:trên|mỗi)(?=\s))\s*(?:(?:một|mỗi|1)\s+)?(\p{L}[^/()%]*?)$/u;

/** Ways in which a heading names what is divided by what, each with the powers of ten that such a rate is written at. */
const WAYS: readonly (readonly [RegExp, readonly number[]])[] = [
  [SAID, [2, 0]],
  [EACH, [0, 3, -3]],
];

/** The one column that a name is of: called so, beginning so, or holding it; −1 where none or several are. */
function columnOf(names: readonly string[], columns: readonly number[], name: string): number {
  const ways: ((own: string) => boolean)[] = [
    (own) => own === name,
    (own) => own.startsWith(`${name} `),
    (own) => ` ${own} `.includes(` ${name} `),
  ];
  for (const is of ways) {
    const found = columns.filter((at) => is(names[at] ?? ''));
    if (found.length > 0) return found.length === 1 ? (found[0] as number) : -1;
  }
  return -1;
}

/** "So sánh lũy kế (%) với | Cùng kỳ": what is compared is one of the others, whichever most lines bear out. */
const COMPARED = /(?:^|\| )so (?:sánh|với)[^|]*\| ([^|]+)$/u;
const BASE = /^(?:dt|kh|dự toán|kế hoạch|với|so với)\s+(?=\p{L})/u;
const ENOUGH = 3;

function suggestCompared(view: AxisView, { name, percent }: TableWords): Candidate[] {
  const columns = Array.from({ length: view.size }, (_, at) => at);
  const names = columns.map(name);
  const isCompared = (at: number): boolean => /(?:^|\| )so (?:sánh|với)/u.test(names[at] ?? '');
  const amounts = columns.filter((at) => !percent(at) && !isCompared(at));
  return columns.flatMap((whole) => {
    const said = COMPARED.exec(names[whole] ?? '')?.[1]
      ?.replace(BASE, '')
      .replace(/\s*\(?%\)?$/u, '');
    const bases = said ? amounts.filter((at) => ` ${names[at] ?? ''} `.includes(` ${said} `)) : [];
    const [base] = bases;
    if (base === undefined || bases.length !== 1) return [];
    const tried = amounts
      .filter((top) => top !== base)
      .map((top) => {
        const family: Family = { ...sumFamily(whole, [top, base], 'meaning', { factorPower: 2 }), kind: 'ratio' };
        return candidateOf(view, family, NEEDS);
      });
    const best = clearlyBest(tried, ENOUGH);
    const held = best ? heldBy(best.evidence) : 0;
    return best && (askedBy(best.evidence) - held) * 3 <= held ? [best] : [];
  });
}

/** Quotients that headings name, at the power of ten that most lines bear out. */
export function suggestSaidRatios(view: AxisView, words: TableWords): Candidate[] {
  const { leaf, percent } = words;
  if (view.axis === 'lines') return [];
  const columns = Array.from({ length: view.size }, (_, at) => at);
  const names = columns.map(leaf);
  const amounts = columns.filter((at) => !percent(at));
  const named = columns.flatMap((whole) => {
    const [said, powers] = WAYS.find(([way]) => way.test(names[whole] ?? '')) ?? [];
    const match = said?.exec(names[whole] ?? '');
    if (!match || !powers) return [];
    const others = amounts.filter((at) => at !== whole);
    const [top, base] = [match[1], match[2]].map((name) => nearest(others, names, name ?? '', whole));
    if (top === undefined || base === undefined || top < 0 || base < 0 || top === base) return [];
    const tried = powers.map((factorPower): Candidate => {
      const family: Family = { ...sumFamily(whole, [top, base], 'meaning', { factorPower }), kind: 'ratio' };
      return candidateOf(view, family, NEEDS);
    });
    const best = tried.reduce((most, each) => (heldBy(each.evidence) > heldBy(most.evidence) ? each : most));
    const held = heldBy(best.evidence);
    return held > 0 && held * 2 > askedBy(best.evidence) ? [best] : [];
  });
  return [...named, ...suggestCompared(view, words)];
}

/** What a name is of; of a stock at its beginning and its end, the one nearer to the rate. */
function nearest(others: readonly number[], names: readonly string[], name: string, rate: number): number {
  const one = columnOf(names, others, name);
  if (one >= 0) return one;
  const near = others.filter((at) => names[at]?.startsWith(`${name} `)).sort((a, b) => Math.abs(rate - a) - Math.abs(rate - b)); // prettier-ignore
  return near[0] ?? -1;
}

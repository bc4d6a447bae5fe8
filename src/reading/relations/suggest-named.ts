/**
 * A difference whose label names what it is the difference of: "Kết dư (Tổng thu − Tổng chi)", "Cán cân (xuất khẩu − nhập
 * khẩu)". What is printed is arithmetic, as where it is printed in numbers (CONTRACT 4, declared).
 */
import { foldText } from '../../language';
import type { TableLine } from '../lines';
import type { AxisView } from './axis-view';
import { candidateOf, heldBy, type Candidate } from './candidate';
import { sumFamily } from './family';

/** Two names, "less" between them, in brackets or behind a sign of equality at the label's end. */
const PRINTED = /(?:\(|=)\s*(\p{L}[^()=]*?)\s+(?:[-–−]|trừ(?: đi)?)\s+(\p{L}[^()=]*?)\s*\)?[\s:.]*$/u;
/** What stands before a name and tells nothing of it. */
const BEFORE =
  /^(?:[ivxlcdm\d]+(?:\.\d+)*[.)]\s*|[a-zđ][.)]\s*|[-+*•]\s*)?(?:phần |tổng (?:số |cộng )?|trị giá |giá trị |số )*/u;

/** What is short: the lesser less the greater, without its sign. */
const DEFICIT = /bội chi|thâm hụt|nhập siêu|(?<!\p{L})(?:thiếu|hụt|deficit)(?!\p{L})/u;

const bare = (label: string): string =>
  foldText(label)
    .replace(BEFORE, '')
    .replace(/[\s:.]+$/u, '');

/** The one line that is called so, or begins so; −1 where none or several are. */
function lineOf(names: readonly string[], filled: readonly number[], whole: number, name: string): number {
  if (name === '') return -1;
  const others = filled.filter((at) => at !== whole);
  const same = others.filter((at) => names[at] === name);
  if (same.length > 0) return same.length === 1 ? (same[0] as number) : -1;
  const like = others.filter((at) => names[at]?.startsWith(`${name} `));
  return like.length === 1 ? (like[0] as number) : -1;
}

/** Differences named in labels: each of the lines that its names are found on, once. */
export function suggestNamed(view: AxisView, lines: readonly TableLine[], filled: readonly number[]): Candidate[] {
  let known: readonly string[] | null = null;
  return filled.flatMap((whole) => {
    const { label = '' } = lines[whole] ?? {};
    const match = PRINTED.exec(foldText(label));
    if (!match) return [];
    const names = (known ??= lines.map((line) => bare(line.label)));
    const [first, second] = [match[1], match[2]].map((name) => lineOf(names, filled, whole, bare(name ?? '')));
    if (first === undefined || second === undefined || first < 0 || second < 0 || first === second) return [];
    const of = (from: number, less: number): Candidate => {
      const parts = [
        { at: from, sign: 1 as const },
        { at: less, sign: -1 as const },
      ];
      return candidateOf(view, sumFamily(whole, [], 'heading', { parts, outright: true, statement: label }), 0);
    };
    const said = of(first, second);
    if (!DEFICIT.test(foldText(label))) return [said];
    // What is short is written as so much, though it is taken from what was spent.
    const turned = of(second, first);
    const best = heldBy(turned.evidence) > heldBy(said.evidence) ? turned : said;
    return heldBy(best.evidence) > 0 ? [best] : [];
  });
}

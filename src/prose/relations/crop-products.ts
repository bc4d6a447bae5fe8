/**
 * "… lúa 6.215,4 ha, ngô 1.480,6 ha …. Năng suất lúa 62,4 tạ/ha, sản lượng 38.784,1 tấn; năng suất ngô …", "Sản lượng vải 10.003,7 tấn (năng suất
 * 54,3 tạ/ha)": of several areas the crop's own by its name.
 */
import { verdictOf } from '../../core/verdict';
import type { Dimension } from '../../core/unit';
import type { Mention } from '../mentions/mention';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { part } from './asking';
import { isNear, PARTLY } from './products';

const NO_NAME =
  /(?<!\p{L})(?:năng suất|ns|sản lượng|diện tích|bình quân|trung bình|chung|ước|đạt|khoảng|là|được|cây|toàn|huyện|tỉnh|xã|vụ này|thu hoạch|các|loại|và|cả|với|thu|gieo trồng|gieo cấy|gieo sạ|trồng|trong đó|gồm|có)(?!\p{L})/gu;

const nameOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, ' ')
    .replace(NO_NAME, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const of = (read: ReadLine, dimension: Dimension): readonly Mention[] =>
  read.mentions.filter((each) => each.unit?.dimension === dimension && isPrimary(each) && !each.hedged);

/** The production of a yield: the next one of its clause, or the one whose bracket it stands in. */
function massOf(read: ReadLine, yielded: Mention): Mention | undefined {
  const at = read.mentions.indexOf(yielded);
  const [before, after] = [read.mentions[at - 1], read.mentions[at + 1]];
  const isMass = (each: Mention | undefined): each is Mention =>
    each?.unit?.dimension === 'mass' && isPrimary(each) && !each.hedged;
  if (isMass(before) && /^[^.;()\d]{0,20}[([][^.;()\d]{0,24}$/u.test(read.low.slice(before.unitEnd, yielded.start)))
    return before;
  if (
    isMass(after) &&
    /^[^.;\d]{0,40}(?<!\p{L})(?:sản lượng|thu)(?!\p{L})[^.;\d]{0,30}$/u.test(
      read.low.slice(yielded.unitEnd, after.start),
    )
  )
    return after;
  return undefined;
}

/** Areas whose own words end with the crop's name, and no more. */
function areaOf(read: ReadLine, name: string): Mention | undefined {
  const areas = of(read, 'area').filter((each) => {
    const behind = read.mentions[read.mentions.indexOf(each) - 1]?.after ?? '';
    // "812 ha khoai lang và 415 ha sắn": what belongs to the figure before names no other.
    const ahead = behind !== '' && each.before.startsWith(behind) ? each.before.slice(behind.length) : each.before;
    const own = nameOf(ahead) || nameOf(each.after);
    return own === name || own.endsWith(` ${name}`) || (own !== '' && name.endsWith(` ${own}`));
  });
  const [only, second] = areas;
  return second ? undefined : only;
}

/** "Bình Sơn 3.120 ha (năng suất 61,2 tạ/ha, sản lượng 19.094 tấn)": the area whose bracket holds the other two. */
function areaBefore(read: ReadLine, yielded: Mention, mass: Mention): Mention | undefined {
  const area = read.mentions[read.mentions.indexOf(yielded) - 1];
  const opened = area?.unit?.dimension === 'area' && isPrimary(area) && !area.hedged && mass.start > yielded.end;
  return opened && /^[^.;()\d]{0,24}[([][^.;()\d]{0,24}$/u.test(read.low.slice(area.unitEnd, yielded.start))
    ? area
    : undefined;
}

/** Productions of one line by the names of their crops. */
export function cropProducts(draft: ProseDraft, read: ReadLine): void {
  if (of(read, 'area').length < 2) return;
  for (const yielded of of(read, 'yield')) {
    const mass = massOf(read, yielded);
    const name = nameOf(yielded.before) || (mass ? nameOf(mass.before) : '');
    if (!mass || draft.isAsked(mass) || (name === '' && !areaBefore(read, yielded, mass))) continue;
    const area = areaBefore(read, yielded, mass) ?? areaOf(read, name);
    if (!area) continue;
    const claim: NewClaim = {
      kind: 'product',
      whole: mass,
      parts: [part(area), part(yielded)],
      statement: 'diện tích × năng suất',
    };
    const verdict = verdictOf(draft.facts, draft.relation(claim));
    const sure =
      verdict.status === 'fails' && isNear(draft, mass, verdict.expected, PARTLY.test(read.low) ? HARVESTED : TWICE);
    if (verdict.status === 'holds' || sure) draft.relate(claim);
  }
}

/** Not all that bears after years is harvested. */
const [HARVESTED, TWICE] = [1.03, 2];

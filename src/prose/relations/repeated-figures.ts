/** "còn 1.954 hộ nghèo …. Trong số 1.954 hộ nghèo có …", "cộng 1.289 hồ sơ, khớp với số đã giải quyết nêu trên": a figure said a second time. */
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { part } from './asking';

const AGAIN = /(?:^|[.;,]\s*)(?:trong|trong số|trong tổng số|trong tổng|đối với|với)\s*$/u;
const AGREES =
  /^\s*[^.;()\d]{0,20}[,(]?\s*(?:khớp|trùng khớp|bằng|khớp đúng) (?:với )?(?:tổng )?số ([^.;()\d]{3,40}?) (?:nêu trên|ở trên|trên|đã nêu)/u;
/** Two things in which a figure may differ though its noun is the same. */
const TIMES = /(?<!\p{L})(?:cùng kỳ|năm trước|đầu năm|kế hoạch|kỳ trước|từ|lũy kế|luỹ kế)(?!\p{L})/u;

const calls = ({ unit, after }: Mention): string =>
  `${unit?.text ?? ''} ${after}`
    .toLowerCase()
    .replace(/\s+(?:có|đã|được|thì|còn)(?!\p{L}).*$/u, '')
    .trim();

/** What is done to the things of a figure, whether it is said before or behind it. */
const NO_NAME = /(?<!\p{L})(?:có|đã|được|bị|thì|còn|là|và|của|trong|các)(?!\p{L})/gu;

/** "Lập biên bản xử phạt 46 trường hợp. … Trong 46 trường hợp bị xử phạt": the words behind the one stand before the other. */
function goesBy(first: Mention, again: Mention): boolean {
  const words =
    again.after
      .toLowerCase()
      .replace(NO_NAME, ' ')
      .match(/\p{L}+/gu) ?? [];
  const called = ` ${`${first.before} ${first.label} ${first.after}`.toLowerCase()} `;
  return words.length > 1 && first.unit?.kind === again.unit?.kind && called.includes(` ${words.join(' ')} `);
}

/** Figures of a line that repeat an earlier one. */
export function repeatedFigures(draft: ProseDraft, read: ReadLine): void {
  for (const again of read.mentions) {
    if (!isPrimary(again) || again.hedged || again.unit?.dimension !== 'count') continue;
    const ahead = read.mentions.filter(
      (each) => each.end < again.start && isPrimary(each) && !each.hedged && !TIMES.test(each.before.toLowerCase()),
    );
    const agrees = AGREES.exec(read.low.slice(again.unitEnd))?.[1];
    const own = calls(again);
    const named =
      agrees !== undefined
        ? ahead.filter(
            (each) =>
              each.unit?.kind === again.unit?.kind &&
              `${each.before} ${each.label}`.toLowerCase().includes(agrees.replace(/^đã /u, '')),
          )
        : AGAIN.test(read.low.slice(0, again.start)) && own.split(' ').length > 1
          ? ahead.filter((each) => calls(each) === own || goesBy(each, again))
          : [];
    const [first, other] = named;
    if (first && !other) draft.relate({ kind: 'equal', whole: again, parts: [part(first)], statement: 'nhắc lại' });
  }
}

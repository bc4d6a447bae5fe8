/** An update's summary as lines for people, in both languages: every change with its old and new figure, and what was left alone. */
import type { CellAddress } from '../../../../core/cell-address';
import type { Language } from '../../../../core/finding';
import type { FigurePlace } from '../../provenance/model';
import { placeName } from '../../provenance/place-names';
import type { SkipReason } from '../plan/decide-figure';
import type { ChartChange, UpdateSummary } from './summary';

const SKIPS: Readonly<Record<SkipReason, Readonly<Record<Language, string>>>> = {
  'holds-footnote-mark': { vi: 'trong ô số có dấu chú thích', en: 'its control holds a footnote mark' },
  'holds-object': { vi: 'trong ô số có hình hoặc trường', en: 'its control holds a picture or a field' },
  'tracked-deletion': { vi: 'đang bị đề nghị xóa (theo dõi thay đổi)', en: 'it stands under a tracked deletion' },
  'tracked-change': { vi: 'đang có đề nghị sửa (theo dõi thay đổi)', en: 'it holds a tracked change' },
  erased: { vi: 'đã bị xóa trắng', en: 'it was erased' },
  'no-data': { vi: 'không còn số liệu', en: 'there is no data for it any more' },
};

const CHARTS: Readonly<Record<ChartChange['action'], Readonly<Record<Language, string>>>> = {
  'drawn-anew': { vi: 'vẽ lại theo số mới', en: 'drawn anew' },
  figures: { vi: 'thay số, giữ nguyên cách trình bày', en: 'figures replaced, looks kept' },
  'left-alone': {
    vi: 'đã sửa tay, để nguyên; xin kiểm tra số trong biểu đồ',
    en: 'changed by hand, left alone; please check its figures',
  },
};

const WORDS = {
  vi: {
    notRefreshed: (names: string) => `Đoạn chưa cập nhật, giữ nguyên như cũ, vì không đưa vào ${names}`,
    oneOf: 'một trong các sổ ấy',
    figures: 'Số liệu đã đổi',
    regenerated: 'Đoạn viết lại theo số mới',
    kept: 'Đoạn đã sửa tay, giữ nguyên lời',
    falseWordings: 'Lời không còn đúng, đã ghi chú thích bên lề',
    overtyped: 'Số gõ tay đã thay bằng số của biểu',
    deleted: 'Đoạn đã xóa, không thêm lại',
    offered: 'Đoạn mới',
    orphaned: 'Đoạn không còn số liệu, giữ lại và ghi nhận xét',
    takenOut: 'Đoạn chưa ai sửa, lời viết theo số liệu cũ, chưa chắc còn đúng: đã bỏ',
    heldWordings: 'Lời viết theo số liệu cũ trong đoạn đã sửa tay, chưa chắc còn đúng, đã ghi chú thích bên lề',
    skipped: 'Số chưa cập nhật',
    unattached: 'Số chưa gắn lại được với ô, để nguyên; verify chưa đạt cho đến khi có người quyết định',
    gone: 'Số đã bỏ khỏi văn bản',
    reads: 'trong văn bản ghi',
    lastPeriod: 'Lời của kỳ trước, xin xem lại',
    unplaced: 'chưa có chỗ đặt',
    charts: 'Biểu đồ',
    memoryLost:
      'Văn bản đã mất phần ghi nguồn, chỉ còn các mốc số liệu. Các số có mốc đã được đối chiếu; không biết được lời nào đã sửa tay, đoạn nào đã xóa, số nào mất mốc. Phần ghi nguồn đã được lập lại theo các sổ này',
    frontPageGone: 'Không còn số liệu sai lệch nào: đã bỏ trang kiểm tra nội bộ ở đầu văn bản.',
    nothing: 'Không có gì thay đổi.',
    notes: (changed: number, added: number, removed: number) =>
      `Chú thích: sửa ${String(changed)}, thêm ${String(added)}, bỏ ${String(removed)}.`,
    healed: (n: number) => `Đã gắn lại ${String(n)} mốc số liệu mà trình soạn thảo làm mất.`,
  },
  en: {
    notRefreshed: (names: string) =>
      `Passages not refreshed, left as they were, because these were not given: ${names}`,
    oneOf: 'one of these',
    figures: 'Figures changed',
    regenerated: 'Passages written anew',
    kept: 'Passages edited by hand, their words kept',
    falseWordings: 'Wordings that became false, commented in place',
    overtyped: "Figures typed by hand, replaced by the sheet's",
    deleted: 'Deleted passages, not brought back',
    offered: 'New passages',
    orphaned: 'Passages without data, kept with a comment',
    takenOut: 'Passages that nobody edited, written for old figures and perhaps no longer true, taken out',
    heldWordings: 'Words written for old figures in edited passages, perhaps no longer true, commented in place',
    skipped: 'Figures not updated',
    unattached: 'Figures not attached to their cells again, left as they are; verify fails until somebody decides',
    gone: 'Figures taken out of the text',
    reads: 'the text has',
    lastPeriod: 'Words of the last period, please look',
    unplaced: 'no place found',
    charts: 'Charts',
    memoryLost:
      'The document has lost the part that remembers its sources; only the marks of its figures are left. Those figures were brought up to date; which words were edited, which passages deleted and which figures lost their marks cannot be known. The part was made anew from these workbooks',
    frontPageGone: 'Nothing is wrong any more: the internal page in front that listed what was is gone.',
    nothing: 'Nothing changed.',
    notes: (changed: number, added: number, removed: number) =>
      `Footnotes: ${String(changed)} changed, ${String(added)} added, ${String(removed)} removed.`,
    healed: (n: number) => `Put back ${String(n)} figure marks that an editor had dropped.`,
  },
} as const;

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 90 ? flat : `${flat.slice(0, 89)}…`;
}

/** What an update did of one kind: a title with its count, and a line for each. */
export interface UpdateSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** In the order of weight; none when nothing changed. */
export function updateSections(summary: UpdateSummary, language: Language): readonly UpdateSection[] {
  const words = WORDS[language];
  const out: UpdateSection[] = [];
  const place = (at: FigurePlace): string => (at === 'body' ? '' : `; ${placeName(at, language)}`);
  const cell = (at: CellAddress | null, fact: string): string =>
    at === null ? fact : `${at.file} › ${at.sheet} › ${at.cell}`;
  const list = (title: string, lines: readonly string[]): void => {
    if (lines.length > 0) out.push({ title: `${title} (${String(lines.length)})`, lines });
  };
  const texts = (title: string, blocks: readonly { readonly text: string }[]): void => {
    list(
      title,
      blocks.map(({ text }) => shortened(text)),
    );
  };
  if (summary.memoryLost) out.push({ title: words.memoryLost, lines: [] });
  const without = summary.notRefreshed;
  list(
    words.notRefreshed([...new Set(without.flatMap(({ sources }) => sources))].join(', ')),
    without.map(({ text, sources }) => `${shortened(text)}  (${sources.length > 1 ? words.oneOf : sources.join('')})`),
  );
  list(
    words.figures,
    summary.figures.map((one) => `${one.old} → ${one.new}  (${cell(one.at, one.fact)}${place(one.place)})`),
  );
  list(
    words.falseWordings,
    summary.falseWordings.map((one) => `“${one.words}” ${one.figure}: ${shortened(one.text)}`),
  );
  texts(words.heldWordings, summary.heldWordings);
  texts(words.takenOut, summary.takenOut);
  list(
    words.overtyped,
    summary.overtyped.map((one) => `${one.typed} → ${one.restored}  (${cell(one.at, one.fact)}${place(one.place)})`),
  );
  list(
    words.skipped,
    summary.skipped.map(
      (one) => `${one.text}: ${SKIPS[one.reason][language]}  (${cell(one.at, one.fact)}${place(one.place)})`,
    ),
  );
  list(
    words.unattached,
    summary.unattached.map(
      (one) =>
        `${one.printed}: ${words.reads} “${one.text}”  (${cell(one.at, one.fact)}${place(one.place)}): ${shortened(one.sentence)}`,
    ),
  );
  list(
    words.gone,
    summary.gone.map((one) => `${one.printed}  (${one.fact})`),
  );
  list(
    words.charts,
    summary.charts.map((one) => `${shortened(one.text)}: ${CHARTS[one.action][language]}`),
  );
  list(
    words.offered,
    summary.offered.map((one) => shortened(one.text) + (one.placed ? '' : `  [${words.unplaced}]`)),
  );
  texts(words.orphaned, summary.orphaned);
  list(
    words.regenerated,
    summary.regenerated.map((one) => shortened(one.new)),
  );
  texts(words.kept, summary.kept);
  list(
    words.deleted,
    summary.deleted.map((id, index) => shortened(summary.deletedTexts[index] ?? '') || id),
  );
  list(
    words.lastPeriod,
    summary.lastPeriod.map((one) => `“${one.words}”: ${shortened(one.text)}`),
  );
  const { changed, added, removed } = summary.footnotes;
  if (changed + added + removed > 0) out.push({ title: words.notes(changed, added, removed), lines: [] });
  if (summary.frontPageGone) out.push({ title: words.frontPageGone, lines: [] });
  if (summary.healed > 0) out.push({ title: words.healed(summary.healed), lines: [] });
  return out;
}

/** Lines that end in a newline; says so when nothing changed. */
export function describeUpdate(summary: UpdateSummary, language: Language): string {
  const printed = updateSections(summary, language).flatMap(({ title, lines }) =>
    lines.length === 0 ? [title] : [`${title}:`, ...lines.map((line) => `  ${line}`)],
  );
  return `${printed.length === 0 ? WORDS[language].nothing : printed.join('\n')}\n`;
}

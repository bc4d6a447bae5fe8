/** What was learnt, for people and for programs. */
import { decimal } from '../../core/decimal';
import type { Language } from '../../core/finding';
import { counted, formatNumber } from '../../language';
import type { KeptSentence, NamedCell } from './account';
import type { Learning } from './prove';
import { LIST } from './unbound-list';

type Say = Readonly<Record<Language, string>>;

const KINDS: Readonly<Record<KeptSentence['doubts'][number]['kind'], Say>> = {
  figure: { vi: 'con số', en: 'figure' },
  verb: { vi: 'lời so sánh', en: 'comparison' },
  cause: { vi: 'nguyên nhân', en: 'cause' },
  period: { vi: 'thời điểm', en: 'date or period' },
  list: { vi: 'danh sách đi với số đếm', en: 'list behind a count' },
  event: { vi: 'việc không có số liệu, có thể đã qua', en: 'no figure; it may be past' },
};

function percentOf({ words, again }: Learning['words']): string {
  return words === 0 ? '0' : formatNumber(decimal((Math.floor((again * 1000) / words) / 10).toFixed(1)), 1);
}

const cellText = ({ label, value, at }: NamedCell): string =>
  `${label}: ${formatNumber(decimal(value))} (${at.file} · ${at.sheet} · ${at.cell})`;

function keptText({ passage, sentence, doubts }: KeptSentence, language: Language): string {
  const lines = doubts.flatMap(({ kind, text, near }) => [
    `    ${KINDS[kind][language]} “${text}”`,
    ...near.map((cell) => `      ? ${cellText(cell)}`),
  ]);
  return [`  passages/${passage}.md: ${sentence}`, ...lines].join('\n');
}

/** So many of what is left out are named. */
const MOST_LEFT = 12;
const LEFT_WORDS = 80;

function leftLines(left: readonly string[], what: string): readonly string[] {
  if (left.length === 0) return [];
  const shown = left
    .slice(0, MOST_LEFT)
    .map((each) => `  ${each.length > LEFT_WORDS ? `${each.slice(0, LEFT_WORDS)}…` : each}`);
  return [`${what} (${String(left.length)}):`, ...shown, ...(left.length > MOST_LEFT ? ['  …'] : [])];
}

/** In sentences; every sentence that is kept to its period is named. */
export function learnText(learning: Learning, language: Language): string {
  const { account, words, tables, left } = learning;
  const { found, tied, workedOut } = account.figures;
  const [all, bound, derived, kept] = [found, tied, workedOut, account.kept.length].map(String);
  const routine = account.routine.length;
  const passages = learning.files.filter(({ name }) => name.startsWith('passages/')).length;
  const lines =
    language === 'vi'
      ? [
          `Học được ${String(passages)} đoạn. Số trong lời văn: ${all ?? ''}, gắn được với ô: ${bound ?? ''} (trong đó ${derived ?? ''} số tính từ nhiều ô).`,
          `Viết lại từ chính các sổ này: trùng ${percentOf(words)}% số từ của báo cáo.`,
          ...(tables > 0 ? [`Chưa học ${String(tables)} bảng trong bài; thêm vào dàn bài bằng mục table.`] : []),
          ...leftLines(left, 'Không có trong thư mục, báo cáo mới không in lại'),
          ...(routine > 0
            ? [`Câu không có số liệu, in nguyên ở mọi kỳ: ${String(routine)} câu (xem cuối ${LIST}).`]
            : []),
          ...(account.kept.length > 0
            ? [`Chỉ in cho kỳ đã học, chờ gắn hoặc xác nhận: ${kept ?? ''} câu (xem ${LIST}):`]
            : []),
        ]
      : [
          `${counted(passages, 'passage')} learnt. Figures in the text: ${all ?? ''}, tied to cells: ${bound ?? ''} (${derived ?? ''} worked out of several).`,
          `Written again of these workbooks: ${percentOf(words)}% of the report's words.`,
          ...(tables > 0
            ? [`Not learnt: ${counted(tables, 'table')} of the body; add them to the outline as table.`]
            : []),
          ...leftLines(left, 'Not in the folder, and not printed again'),
          ...(routine > 0
            ? [`Without a figure, printed in any period: ${counted(routine, 'sentence')} (at the end of ${LIST}).`]
            : []),
          ...(account.kept.length > 0
            ? [
                `Printed for the period learnt from only, until tied or confirmed: ${kept ?? ''} sentences (see ${LIST}):`,
              ]
            : []),
        ];
  return `${[...lines, ...account.kept.map((each) => keptText(each, language))].join('\n')}\n`;
}

export function learnJson(learning: Learning, version: string): string {
  const { account, words, tables, left, files } = learning;
  const value = {
    tool: { name: 'khopso', version },
    period: account.period,
    files: files.map(({ name }) => name),
    words,
    tables,
    left,
    figures: account.figures,
    tied: account.tied,
    kept: account.kept,
    routine: account.routine,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

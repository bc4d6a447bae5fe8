/** A verification as lines for people, in both languages: everything that is not proven, then one line that counts. */
import type { Language } from '../../../core/finding';
import { counted } from '../../../language';
import type { FigurePlace } from '../provenance/model';
import { placeName } from '../provenance/place-names';
import type { LooseMention, Verification, VerifiedFigure } from './verification';

type Verdict = Exclude<VerifiedFigure['verdict'], 'equal'>;

const VERDICTS: Readonly<Record<Language, Readonly<Record<Verdict, (one: VerifiedFigure) => string>>>> = {
  vi: {
    changed: (one) => `ô nay là ${one.expected ?? ''}`,
    overtyped: (one) => `gõ tay, theo ô là ${one.expected ?? ''}`,
    'unit-changed': (one) => `sai đơn vị: ghi “${one.words ?? ''}”, theo ô là “${one.unitExpected ?? ''}”`,
    'claim-contradicted': (one) => `lời không đúng với số: “${one.words ?? ''} ${one.text}”`,
    'missing-fact': () => 'sổ không còn số liệu này',
    unprovable: () => 'không chứng minh được',
  },
  en: {
    changed: (one) => `the cell now says ${one.expected ?? ''}`,
    overtyped: (one) => `typed by hand, the cell says ${one.expected ?? ''}`,
    'unit-changed': (one) => `wrong unit: written "${one.words ?? ''}", the cell has "${one.unitExpected ?? ''}"`,
    'claim-contradicted': (one) => `the figure contradicts the words "${one.words ?? ''} ${one.text}"`,
    'missing-fact': () => 'the workbooks no longer hold it',
    unprovable: () => 'cannot be proven',
  },
};

const WORDS = {
  vi: {
    memoryLost:
      'Văn bản đã mất phần ghi nguồn, chỉ còn các mốc số liệu: các số có mốc được đối chiếu với sổ; số không có mốc không biết là của ai, nên chưa được coi là đúng. Chạy “khopso update” để lập lại phần ghi nguồn.',
    missing: 'không còn trong văn bản',
    unattached: (text: string) => `chưa gắn lại được với ô; trong văn bản có “${text}”`,
    stale: 'nằm trong lời của báo cáo, nay sổ không ghi như vậy',
    heading: (then: string, now: string) => `đầu bảng ghi “${now}”, trước là “${then}”`,
    chart: 'biểu đồ',
    drawn: 'không còn như đã vẽ',
    gone: 'sổ không còn số liệu này',
    cell: 'ô nay là',
    unbound: (n: number) => `Số do người viết thêm, không gắn với ô nào (${String(n)}):`,
    untied: (n: number) => `Số nằm sẵn trong lời của mẫu câu, không gắn với ô nào (${String(n)}):`,
    book: {
      changed: 'sổ đã thay đổi từ khi viết báo cáo',
      renamed: 'sổ đã đổi tên, nội dung như cũ',
      missing: 'không có trong các tệp đã cho',
    },
    holds: (n: number) =>
      n === 0
        ? 'Báo cáo chưa in số liệu nào: không có gì để đối chiếu.'
        : `Cả ${String(n)} số liệu đều khớp với ô của nó.`,
    fails: (bad: number, n: number) => `${String(bad)} trong ${String(n)} số liệu không khớp.`,
  },
  en: {
    memoryLost:
      'The document has lost the part that remembers its sources; only the marks of its figures are left. Marked figures are compared with the workbooks; whose the unmarked ones are cannot be known, so they do not count as right. “khopso update” makes the part anew.',
    missing: 'no longer in the document',
    unattached: (text: string) => `not attached to its cell again; the text has "${text}"`,
    stale: 'stands in generated words, the workbooks do not say so now',
    heading: (then: string, now: string) => `the table is headed "${now}", it was "${then}"`,
    chart: 'chart',
    drawn: 'no longer shows what was drawn',
    gone: 'the workbooks no longer hold it',
    cell: 'the cell now says',
    unbound: (n: number) => `Figures that people added, bound to no cell (${String(n)}):`,
    untied: (n: number) => `Figures that passages print as words, bound to no cell (${String(n)}):`,
    book: {
      changed: 'the workbook changed since the report was written',
      renamed: 'the workbook has another name, its content is the same',
      missing: 'not among the files given',
    },
    holds: (n: number) =>
      n === 0
        ? 'The report prints no figure yet: there is nothing to compare.'
        : `Every figure equals its cell (${String(n)}).`,
    fails: (bad: number, n: number) => `${String(bad)} of ${counted(n, 'figure')} ${bad === 1 ? 'does' : 'do'} not.`,
  },
} as const;

const LEAD = '   –  ';

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 100 ? flat : `${flat.slice(0, 99)}…`;
}

/** Lines that end in a newline. */
export function describeVerification(verification: Verification, language: Language): string {
  const words = WORDS[language];
  const where = (place: FigurePlace): string => (place === 'body' ? '' : ` [${placeName(place, language)}]`);
  const loose = ({ text, place, sentence }: LooseMention): string => `${text}${where(place)}: ${shortened(sentence)}`;
  const { figures, missing, unattached, stale, untied, unbound, headings, charts, workbooks } = verification;
  const lines: string[] = verification.memoryLost ? [words.memoryLost] : [];
  let bad = 0;
  for (const one of figures) {
    if (one.verdict === 'equal') continue;
    bad += 1;
    const at = one.at === null ? '' : `  ${one.at.file} › ${one.at.sheet} › ${one.at.cell}`;
    const said = VERDICTS[language][one.verdict](one);
    lines.push(`${String(one.number).padStart(4)}  ${one.text}${where(one.place)}${at}: ${said}`.trimEnd());
  }
  for (const { fact, printed, text, place, sentence } of unattached)
    lines.push(`${LEAD}${printed}  (${fact}): ${words.unattached(text)}${where(place)}: ${shortened(sentence)}`);
  for (const { fact, printed } of missing) lines.push(`${LEAD}${printed}  (${fact}): ${words.missing}`);
  for (const one of stale) lines.push(`${LEAD}${loose(one)}: ${words.stale}`);
  for (const { then, now } of headings) lines.push(`${LEAD}${words.heading(then, now)}`);
  for (const { block, fact, shown, now } of charts) {
    const verdict = fact === null ? words.drawn : now === null ? words.gone : `${words.cell} ${now}`;
    const figure = [shown, fact === null ? null : `(${fact})`].filter((part) => part !== null).join('  ');
    lines.push(`${LEAD}${words.chart} ${block}: ${figure} ${verdict}`);
  }
  for (const { file, state } of workbooks)
    if (state === 'changed' || state === 'missing' || state === 'renamed')
      lines.push(`${LEAD}${file}: ${words.book[state]}`);
  if (untied.length > 0) lines.push(words.untied(untied.length), ...untied.map((one) => `${LEAD}${loose(one)}`));
  if (unbound.length > 0) lines.push(words.unbound(unbound.length), ...unbound.map((one) => `${LEAD}${loose(one)}`));
  const unknown = verification.memoryLost ? unbound.length : 0;
  const others = unknown + missing.length + unattached.length + stale.length + headings.length + charts.length;
  const total = figures.length + others;
  lines.push(verification.holds ? words.holds(total) : words.fails(bad + others, total));
  return `${lines.join('\n')}\n`;
}

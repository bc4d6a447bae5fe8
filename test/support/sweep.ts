/**
 * One case of the sweep: a report whose every figure has digits of its own, edited at random, saved by one of several
 * editors, updated and verified. Digits say which fact a number is, before and after, so that what an update did can be
 * judged without asking it.
 */
import type { Random } from '../../tools/fuzz/random';
import type { Block, ReportDocument } from '../../src/core/report-document';
import { updateReport, verifyReport, writeReport } from '../../src/hosts/docx-file';
import { figure, firstFigures, note, paragraph, sampleReport, text } from './sample-report';
import { changedParts, partText, withParts } from './package-parts';
import { editAtRandom } from './word-edits';

const DOCUMENT = 'word/document.xml';
const NOTES = 'word/footnotes.xml';
export const SAVED = ['Word', 'LibreOffice', 'controls dropped', 'notes shuffled'] as const;
export type Saved = (typeof SAVED)[number];

const SENTENCES = [
  ['Toàn xã gieo cấy ', ' ha lúa, trồng ', ' ha màu, chăm sóc ', ' ha cây ăn quả.'],
  ['Đàn lợn có ', ' con, đàn trâu bò ', ' con.'],
  ['Đã tiếp ', ' lượt công dân, nhận ', ' đơn (', '/', ' đơn cùng kỳ).'],
  ['Nghiệm thu ', '/', ' công trình, giải ngân ', ' triệu đồng.'],
  ['Cấp ', ' giấy chứng nhận, hòa giải ', ' vụ việc.'],
  ['Các trường có ', ' học sinh, ', ' giáo viên, ', ' phòng học.'],
  ['Trạm y tế khám ', ' lượt người, tiêm ', ' mũi.'],
  ['Thu ngân sách ', ' triệu đồng, chi ngân sách ', ' triệu đồng.'],
] as const;

const factOf = (block: number, n: number): string => `sweep.b${String(block)}-${String(n)}.actual`;

/** Facts with digits of their own, drawn from [from, to). */
export function drawFigures(random: Random, from: number, to: number): Map<string, string> {
  const facts = SENTENCES.flatMap((words, block) => words.slice(1).map((_, n) => factOf(block, n)));
  const taken = new Set<number>();
  return new Map(
    facts.map((fact) => {
      let value = from + random.below(to - from);
      while (taken.has(value)) value = from + random.below(to - from);
      taken.add(value);
      return [fact, String(value)];
    }),
  );
}

/** Every second sentence hangs its last figure into a footnote, and all stand in a table of the annex again. */
export function reportOfFigures(values: ReadonlyMap<string, string>): ReportDocument {
  const base = sampleReport(firstFigures);
  const of = (block: number, n: number): ReturnType<typeof figure> => {
    const fact = factOf(block, n);
    return figure(fact, values.get(fact) ?? '0', { kind: 'count' });
  };
  const blocks = SENTENCES.map((words, block): Block => {
    const content = words.flatMap((word, n) => (n === 0 ? [text(word)] : [of(block, n - 1), text(word)]));
    const hung =
      block % 2 === 1 ? [note(text(`Số liệu mục ${'ABCDEFGH'[block] ?? ''}: `), of(block, 0), text(' theo sổ.'))] : [];
    return paragraph(`passage/${String(block)}`, ...content, ...hung);
  });
  const rows = SENTENCES.map((_, block) => [text(`Chỉ tiêu ${'ABCDEFGH'[block] ?? ''}`), of(block, 0), of(block, 1)]);
  const table: Block = {
    type: 'table',
    id: 'phu-luc/bang',
    caption: 'Số liệu',
    landscape: false,
    header: [['Chỉ tiêu', 'Một', 'Hai']],
    rows,
  };
  return { ...base, blocks, annexes: [{ id: 'phu-luc', title: 'Số liệu', note: '', blocks: [table] }] };
}

const CONTROL =
  /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:tag w:val="khopso:[^"]*"\/>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr><w:sdtContent>((?:(?!<w:sdt>|<\/w:sdt>).)*)<\/w:sdtContent><\/w:sdt>/gs;
const MARK = /(<w:footnoteReference w:id=")(\d+)(")/g;

function savedBy(saved: Saved, bytes: Uint8Array, random: Random): Uint8Array {
  if (saved === 'LibreOffice') {
    const bare = (source: string): string =>
      source.replace(
        /<w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:tag w:val="khopso[^"]*"\/>(?:(?!<\/w:sdtPr>).)*<\/w:sdtPr>/gs,
        '<w:sdtPr></w:sdtPr>',
      );
    return withParts(bytes, { [DOCUMENT]: bare, [NOTES]: bare });
  }
  if (saved === 'controls dropped') {
    const some = random.chance(2);
    const dropped = (source: string): string =>
      source.replace(CONTROL, (control, inside: string) => (some && random.chance(2) ? control : inside));
    return withParts(bytes, { [DOCUMENT]: dropped, [NOTES]: dropped });
  }
  if (saved === 'notes shuffled') {
    return withParts(bytes, {
      [DOCUMENT]: (source) => {
        const ids = [...source.matchAll(MARK)].map((match) => match[2] ?? '');
        const other = [...ids.slice(1), ...ids.slice(0, 1)];
        let n = 0;
        return source.replace(MARK, (_, open: string, _id: string, close: string) => open + (other[n++] ?? '') + close);
      },
    });
  }
  return bytes;
}

const NUMBER = /\d+/g;
/** Without the zeros that people typed in front. */
const bare = (digits: string): string => digits.replace(/^0+/, '');

/** Paragraphs of text as people read them, empty ones left out, each number that is a fact's named by it. */
function reading(source: string, names: ReadonlyMap<string, string>): string[] {
  return (
    source
      .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
      // What stood between two figures and was taken out leaves them apart.
      .replace(/<w:del [^>]*>.*?<\/w:del>/gs, '<w:t>¦</w:t>')
      .split(/<\/w:p>/)
      .map((xml) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '').join(''))
      .map((line) =>
        line
          .replace(NUMBER, (digits) => names.get(bare(digits)) ?? digits)
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((line) => line !== '')
  );
}

const namesOf = (values: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...values].map(([fact, digits]) => [digits, `‹${fact}›`]));

export interface SweepResult {
  readonly faults: readonly string[];
  readonly holds: boolean;
  readonly left: number;
  readonly healed: number;
  readonly log: readonly string[];
}

const THEN_FROM = 300;
const NOW_FROM = 600;
const NOW_TO = 900;

/** Runs one case; `faults` says what went wrong, none when nothing did. */
export async function sweepCase(random: Random, saved: Saved): Promise<SweepResult> {
  const then = drawFigures(random, THEN_FROM, NOW_FROM);
  const now = drawFigures(random, NOW_FROM, NOW_TO);
  const report = await writeReport(reportOfFigures(then), { epoch: 1 });
  const edited = editAtRandom(report, random, 1 + random.below(12));
  const before = savedBy(saved, edited.bytes, random);
  const document = reportOfFigures(now);
  const faults: string[] = [];
  const { bytes, summary } = await updateReport(before, document, { epoch: 2 });
  const names = new Map([...namesOf(then), ...namesOf(now)]);
  for (const part of [DOCUMENT, NOTES]) {
    const was = reading(partText(before, part), names);
    const is = reading(partText(bytes, part), names);
    const sorted = part === NOTES;
    const [a, b] = sorted ? [[...was].sort(), [...is].sort()] : [was, is];
    const differs = a.findIndex((line, n) => line !== b[n]);
    if (differs >= 0 || a.length !== b.length)
      faults.push(
        `${part}: “${a[differs] ?? ''}” became “${b[differs] ?? ''}” (${String(a.length)}, ${String(b.length)})`,
      );
  }
  const all = partText(bytes, DOCUMENT) + partText(bytes, NOTES);
  for (const word of edited.words)
    if (partText(before, DOCUMENT).includes(word) && !all.includes(word)) faults.push(`lost ${word}`);
  const { holds } = verifyReport(bytes, [], [], { document });
  const old = namesOf(then);
  const remaining = [...reading(all, new Map()).join(' ').matchAll(NUMBER)].filter(([digits]) => old.has(bare(digits)));
  if (holds && remaining.length > 0)
    faults.push(`verify passes over ${remaining.map(([digits]) => digits).join(', ')}`);
  const again = await updateReport(bytes, document, { epoch: 2 });
  const moved = changedParts(bytes, again.bytes);
  if (moved.length > 0) faults.push(`a second update changes ${moved.join(', ')}`);
  return { faults, holds, left: summary.unattached.length, healed: summary.healed, log: edited.log };
}

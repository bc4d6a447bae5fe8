/** The files of a learnt folder: report.yaml, a passage for each section, and the list of what a clerk has still to tie. */
import { stringify } from 'yaml';
import type { OwnFile } from '../../office';
import type { Declared } from './figure-names';
import type { LearnContext } from './learn-context';
import { bodyPhrases, framedText } from './body-phrases';
import type { LearntTable } from './learnt-tables';
import { framePhrases } from './blanked-periods';
import type { ReportParts } from './report-parts';
import type { WrittenPassage, WrittenSection } from './write-sections';

const HEAD = `# Báo cáo của đơn vị, học từ một báo cáo đã có. Sửa ở đây: tên loại, trích yếu, nơi nhận, chữ ký, dàn bài.
# Mỗi mục của báo cáo là một tệp trong passages/: mỗi dòng một câu. Những câu chưa gắn được với ô nằm trong CHUA-GAN.md.
`;
/** YAML that needs no quotes. */
const BARE = /^[a-z][a-z0-9_-]*$/;
const NOT_TEXT = new Set(['true', 'false', 'yes', 'no', 'null', 'on', 'off', 'y', 'n']);

const quoted = (text: string): string => (BARE.test(text) && !NOT_TEXT.has(text) ? text : JSON.stringify(text));

/** `{ form: budget-expenditure, line: recurrent, column: actual, label: "Chi thường xuyên, Ước thực hiện" }`. */
function flow(declared: Declared): string {
  const keys = ['form', 'book', 'sheet', 'line', 'column', 'cell', 'label'] as const;
  const parts = keys.flatMap((key) => (declared[key] === undefined ? [] : [`${key}: ${quoted(declared[key])}`]));
  return `{ ${parts.join(', ')} }`;
}

function passageFile({ id, title, template, names }: WrittenPassage): OwnFile {
  const figures = [...names.entries].map(([name, declared]) => `  ${name}: ${flow(declared)}`);
  const front = [
    '---',
    `title: ${JSON.stringify(title)}`,
    'keep: true',
    'outline: có',
    ...(figures.length === 0 ? [] : ['figures:', ...figures]),
    '---',
  ];
  return { name: `passages/${id}.md`, text: `${front.join('\n')}\n${template}\n` };
}

/** The period's words in a line of the frame. */
const worded = (text: string, context: LearnContext): string => framedText(text, framePhrases(text, context));

function tableItem({ words, rows, lost }: LearntTable): Readonly<Record<string, unknown>> {
  if (lost) return { unbound: words };
  return rows ? { rows } : { table: words };
}

export function writeFolder(
  { frame, place }: ReportParts,
  sections: readonly WrittenSection[],
  context: LearnContext,
): readonly OwnFile[] {
  const outline = sections.flatMap(({ heading, passage, table }) => [
    ...(heading ? [{ ...heading }] : []),
    ...(passage ? [{ passage: passage.id }] : []),
    ...(table === null ? [] : [tableItem(table)]),
  ]);
  const named = (text: string): string => framedText(text, bodyPhrases(text, context.body));
  const report = {
    ...(context.body === '' ? {} : { body: context.body }),
    ...(place === undefined ? {} : { place }),
    ...frame,
    ...(frame.subject === undefined ? {} : { subject: worded(frame.subject, context) }),
    ...(frame.addressees === undefined ? {} : { addressees: frame.addressees.map(named) }),
    ...(frame.recipients === undefined ? {} : { recipients: frame.recipients.map(named) }),
    annexes: [],
    outline,
  };
  return [
    { name: 'report.yaml', text: HEAD + stringify(report, { lineWidth: 0 }) },
    ...sections.flatMap(({ passage }) => (passage ? [passageFile(passage)] : [])),
  ];
}

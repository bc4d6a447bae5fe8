/** An office's own files gone wrong: forms, sentences and outlines, with the option that names their folder. */
import { repeated } from './sheets';

export interface HostileFolder {
  readonly option: '--forms' | '--templates' | '--office';
  readonly file: string;
  readonly text: () => string;
}

const form = (id: string): string =>
  `  - id: ${id}\n    title: ${id}\n    layout: outline\n    recognise: { numbers: ["${id}"], titles: [], marks: [] }\n    unit: cây\n    columns:\n      - { key: number, role: number, headings: [STT] }\n      - { key: label, role: label, headings: [Nội dung] }\n      - { key: actual, role: measure, headings: [Thực hiện] }\n    lines:\n      - { key: total, number: I, label: Tổng số }\n`;
const forms = (text: () => string): HostileFolder => ({ option: '--forms', file: 'rieng.yaml', text });
const sentence = (text: () => string): HostileFolder => ({
  option: '--templates',
  file: 'budget-revenue.liquid',
  text,
});
const outline = (text: () => string): HostileFolder => ({ option: '--office', file: 'report.yaml', text });

export const FOLDERS: Readonly<Record<string, HostileFolder>> = {
  'forms in three hundred thousand lines': forms(
    () => `forms:\n${repeated(30_000, (i) => form(`bieu-${String(i)}`)).join('')}`,
  ),
  'a form of a hundred thousand lines': forms(
    () =>
      `forms:\n${form('to')}${repeated(100_000, (i) => `      - { key: k${String(i)}, number: "${String(i)}", label: Mục ${String(i)} }`).join('\n')}`,
  ),
  'aliases of aliases': forms(
    () =>
      `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${repeated(30, (i) => `a${String(i + 1)}: &a${String(i + 1)} [${repeated(9, () => `*a${String(i)}`).join(',')}]`).join('\n')}\nforms: *a30\n`,
  ),
  'lists in lists': forms(() => `forms: ${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'maps in maps': forms(() => `forms:\n${repeated(3_000, (i) => `${' '.repeat(i + 1)}a:`).join('\n')}`),
  'one line of ten megabytes': forms(() => `forms: "${'x'.repeat(10 << 20)}"`),
  'keys without end': forms(() => repeated(300_000, (i) => `k${String(i)}: 1`).join('\n')),
  'a loop of a billion': sentence(() => '{% for i in (1..1000000000) %}x{% endfor %}'),
  'loops in loops': sentence(() => `${'{% for i in (1..1000) %}'.repeat(12)}x${'{% endfor %}'.repeat(12)}`),
  'conditions in conditions': sentence(() => `${'{% if true %}'.repeat(50_000)}x${'{% endif %}'.repeat(50_000)}`),
  'a sentence of ten megabytes': sentence(() => 'Thu ngân sách. '.repeat(700_000)),
  'filters without end': sentence(() => `{{ so_lieu ${'| append: "x" '.repeat(100_000)} }}`),
  'tags that never end': sentence(() => '{% if '.repeat(200_000)),
  'an outline without end': outline(
    () => `title: Báo cáo\noutline:\n${repeated(200_000, (i) => `  - heading: Mục ${String(i)}`).join('\n')}`,
  ),
};

/** The built-in report of a profile as an office's folder: a start that gives the same report until something is changed. */
import { stringify } from 'yaml';
import { passages, type Passage } from '../../narrative';
import type { OutlineItem, Profile } from '../profile';
import type { OwnFile } from './own-report';

const HEAD = `# Báo cáo của đơn vị. Sửa ở đây: tên loại, trích yếu, nơi nhận, chữ ký, dàn bài. Mỗi đoạn văn là một tệp trong passages/.
# Thêm một đoạn: tạo tệp passages/ten-doan.md; không ghi trong dàn bài thì đoạn đứng cuối phần kết quả.
`;

function itemOf(item: OutlineItem): Readonly<Record<string, string | number | boolean>> {
  const when = item.when === undefined ? {} : { when: item.when };
  switch (item.kind) {
    case 'heading':
      return {
        heading: item.text,
        ...(item.level === 1 ? {} : { level: item.level }),
        ...(item.numbered === false ? { numbered: false } : {}),
        ...when,
      };
    case 'sentence':
      return { sentence: item.text, ...when };
    case 'passage':
      return {
        passage: item.passage,
        ...(item.optional ? { optional: true } : {}),
        ...(item.year ? { year: item.year } : {}),
        ...when,
      };
    case 'text':
      return {
        text: item.code,
        ...(item.mark ? { mark: item.mark } : {}),
        ...(item.footnote === undefined ? {} : { footnote: item.footnote }),
        ...(item.optional ? { optional: true } : {}),
        ...when,
      };
    case 'unbound':
      return { unbound: item.text, ...when };
    case 'rows':
      return { rows: item.rows.map((row) => row.join(' | ')).join('\n'), ...when };
    default:
      return { [item.kind]: item.form, ...when };
  }
}

function passageFile(passage: Passage): OwnFile {
  const figures = Object.fromEntries(
    Object.entries(passage.figures).map(([name, { form, key, measure, label }]) => [
      name,
      { form, line: key, column: measure, label },
    ]),
  );
  const front = stringify(
    { title: passage.title.vi, ...(Object.keys(figures).length === 0 ? {} : { figures }) },
    { lineWidth: 0 },
  );
  return { name: `passages/${passage.id}.md`, text: `---\n${front}---\n${passage.template}\n` };
}

/** report.yaml and a file for each passage that the profile's outline names. */
export function startFolder(profile: Profile): readonly OwnFile[] {
  const { frame } = profile;
  const { authority, position } = frame;
  const report = {
    title: frame.kind,
    symbol: frame.symbol,
    subject: frame.subject,
    addressees: frame.addressees,
    recipients: frame.recipients,
    signature: { authority, position },
    annexes: profile.annexes,
    outline: profile.outline.map(itemOf),
  };
  const used = new Set(profile.outline.flatMap((item) => (item.kind === 'passage' ? [item.passage] : [])));
  return [
    { name: 'report.yaml', text: HEAD + stringify(report, { lineWidth: 0 }) },
    ...passages.filter(({ id }) => used.has(id)).map(passageFile),
  ];
}

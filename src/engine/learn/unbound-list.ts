/** CHUA-GAN.md: the sentences that are printed for their own period only, for the clerk who ties them by hand. */
import { decimal } from '../../core/decimal';
import { formatNumber } from '../../language';
import type { OwnFile } from '../../office';
import type { Account, KeptSentence, NamedCell } from './account';

export const LIST = 'CHUA-GAN.md';

const WHAT = {
  figure: 'con số',
  verb: 'lời so sánh',
  cause: 'nguyên nhân',
  period: 'thời điểm',
  list: 'danh sách đi với số đếm',
  event: 'việc không có số liệu, có thể đã qua:',
} as const;

const cellText = ({ label, value, at }: NamedCell): string =>
  `${label}: ${formatNumber(decimal(value))} (${at.file}, trang “${at.sheet}”, ô ${at.cell})`;

function sentenceText({ sentence, doubts }: KeptSentence, index: number): string {
  const why = doubts.map(({ kind, text, near }) => {
    const cells = near.map((cell) => `   - có thể là ${cellText(cell)}`);
    return [`   - ${WHAT[kind]} “${text}”`, ...cells].join('\n');
  });
  return [`${String(index + 1)}. ${sentence}`, ...why].join('\n');
}

const HOW = `Các câu dưới đây chưa gắn hết với ô của sổ, hoặc nêu ngày, kỳ cụ thể. Mỗi câu nằm trong tệp đã ghi, giữa hai thẻ
\`{% chi_ky … %}\` và \`{% endchi_ky %}\`: chỉ in trong kỳ đã học; kỳ khác thì được để ra ngoài và báo tên.

- **Gắn số**: thêm một dòng ở phần \`figures\` đầu tệp, ví dụ \`so_vu: { sheet: "Tai nạn", line: "Số vụ", column: "Thực hiện" }\`
  hoặc \`so_vu: { sheet: "Tai nạn", cell: D12 }\`, thay con số bằng \`{{ so_vu | so }}\`, rồi bỏ hai thẻ.
- **Lời so sánh**: thay bằng \`{{ so_vu | hieu: so_vu_truoc | theo_chieu: "tăng # vụ", "giảm # vụ", "không thay đổi" }}\`, rồi bỏ hai thẻ.
- **Câu vẫn đúng ở kỳ mới**: đổi tên kỳ trong thẻ, hoặc bỏ thẻ nếu câu đúng với mọi kỳ. Câu không còn cần thì xóa.
`;

const LEFT = `Bảng có số mà không trang nào của sổ có đủ các dòng, các cột ấy, và phần đứng sau chữ ký: báo cáo mới không in lại.
Bảng thì gắn bằng mục \`table\` của dàn bài; phụ lục thì để ở tệp riêng.
`;

const ROUTINE = `Câu không có số liệu, nói việc làm thường xuyên: kỳ nào cũng in nguyên. Câu nào là việc của riêng kỳ đã học thì đặt giữa
\`{% chi_ky "…" %}\` và \`{% endchi_ky %}\`, hoặc xóa.
`;

function routineText(routine: Account['routine']): string {
  if (routine.length === 0) return '';
  const lines = routine.map(({ passage, sentence }) => `- passages/${passage}.md: ${sentence}`);
  return `\n## Câu không có số liệu, in ở mọi kỳ\n\n${ROUTINE}\n${lines.join('\n')}\n`;
}

/** null where everything is tied, nothing is left out and nothing is said without a figure. */
export function unboundList({ kept, routine }: Account, left: readonly string[] = []): OwnFile | null {
  if (kept.length === 0 && left.length === 0 && routine.length === 0) return null;
  const unheld =
    left.length === 0 ? '' : `\n## Không có trong thư mục\n\n${LEFT}\n${left.map((each) => `- ${each}`).join('\n')}\n`;
  const lost = unheld + routineText(routine);
  if (kept.length === 0) return { name: LIST, text: `# Chưa gắn được\n${lost}` };
  const passages = [...new Set(kept.map(({ passage }) => passage))];
  const parts = passages.map((passage) => {
    const own = kept.filter((each) => each.passage === passage);
    return `## passages/${passage}.md\n\n${own.map(sentenceText).join('\n')}\n`;
  });
  return { name: LIST, text: `# Chưa gắn được\n\n${HOW}\n${parts.join('\n')}${lost}` };
}

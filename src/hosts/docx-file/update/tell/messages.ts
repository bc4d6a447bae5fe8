/** Sentences of the comments that an update leaves in the text. Each opens with the same words, by which it is known again. */
import { parseDecimal, sign } from '../../../../core/decimal';
import type { FigureInline } from '../../../../core/report-document';
import type { FigurePlace } from '../../provenance/model';
import { placeName } from '../../provenance/place-names';
import { roleOf } from '../../fresh/fresh-figures';
import { PREFIX } from '../write/comments-part';

/** " (ở đầu trang)" where the comment cannot stand at the very place; footnotes have their mark for that. */
function at(place: FigurePlace): string {
  return place === 'body' || place === 'footnote' ? '' : ` (ở ${placeName(place, 'vi')})`;
}

const VERBS = { '-1': 'giảm', 0: 'không đổi', 1: 'tăng' } as const;

export function falseWordsMessage(words: string, figure: FigureInline, place: FigurePlace): string {
  const value = parseDecimal(figure.value);
  const direction = value && roleOf(figure) === 'change' ? sign(value) : null;
  const now =
    direction === null
      ? figure.text
      : direction === 0
        ? VERBS[0]
        : `${VERBS[direction]} ${figure.text.replace(/^[-−]/, '')}`;
  return `${PREFIX}“${words}”${at(place)} không còn đúng, số liệu mới là: ${now}. Xin sửa lại câu chữ.`;
}

export function overtypedMessage(typed: string, figure: FigureInline, place: FigurePlace): string {
  return `${PREFIX}số gõ tay “${typed}”${at(place)} đã được thay bằng số của biểu: ${figure.text} (${figure.at.file}, ${figure.at.sheet}, ô ${figure.at.cell}).`;
}

export function noDataMessage(text: string, place: FigurePlace): string {
  return `${PREFIX}không còn số liệu cho “${text}”${at(place)}; số này chưa được cập nhật.`;
}

export function orphanMessage(): string {
  return `${PREFIX}số liệu hiện nay không còn cho đoạn này; xin xem lại hoặc xóa.`;
}

export function heldMessage(): string {
  return `${PREFIX}lời này viết theo số liệu cũ, báo cáo viết mới không in nữa, chưa chắc còn đúng; xin xem lại, sửa hoặc xóa.`;
}

export function orphanedChartMessage(): string {
  return `${PREFIX}số liệu hiện nay không còn cho biểu đồ này; biểu đồ giữ số cũ, xin xem lại hoặc xóa.`;
}

export function chartLeftAloneMessage(): string {
  return `${PREFIX}biểu đồ này đã được sửa tay và không còn cùng dòng, cột, đơn vị với số liệu; số trong biểu đồ chưa được cập nhật, xin sửa lại.`;
}

export function newBlockMessage(): string {
  return `${PREFIX}đoạn mới; nếu xóa đi thì những lần cập nhật sau không thêm lại.`;
}

export function newAnnexMessage(): string {
  return `${PREFIX}phụ lục mới; nếu xóa bảng, biểu đồ của nó thì những lần cập nhật sau không thêm lại.`;
}

export function lastPeriodMessage(words: string): string {
  return `${PREFIX}kỳ trước: “${words}” là của báo cáo trước, có còn đúng không?`;
}

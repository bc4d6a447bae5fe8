/** Units that a new tree no longer names: said by name, with what becomes of what they have sent. */
import type { Language } from '../../core/finding';
import { counted } from '../../language';

export interface UnitGone {
  readonly name: string;
  readonly submissions: number;
}

/** Named; more are only counted. */
const NAMED = 20;

/** Lines, each ended; for one unit at least. */
export function describeGone(gone: readonly UnitGone[], lang: Language): string {
  const vi = lang === 'vi';
  const sent = (many: number): string =>
    vi ? (many === 0 ? 'chưa gửi sổ nào' : `đã gửi ${String(many)} sổ`) : `${counted(many, 'workbook')} sent`;
  const left = gone.length - NAMED;
  const more = vi ? `  và ${String(left)} đơn vị nữa` : `  and ${counted(left, 'unit')} more`;
  return [
    vi
      ? `Không còn trong cây cơ quan: ${String(gone.length)} đơn vị. Sổ đã gửi vẫn giữ, không được tính; nhập lại tệp có đơn vị ấy thì lại như trước.`
      : `No longer in the tree: ${counted(gone.length, 'unit')}. What they sent is kept and not counted; take in a file that names them again and all is as before.`,
    ...gone.slice(0, NAMED).map(({ name, submissions }) => `  ${name}: ${sent(submissions)}`),
    ...(left > 0 ? [more] : []),
    '',
  ].join('\n');
}

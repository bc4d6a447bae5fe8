/** Where a report's text ends: its recipients, its signature, and what stands behind them. */
import type { DocumentTable } from '../../core/document-text';
import type { ReadLine } from '../../prose';
import { isUpper, itemsOf, textOf, type LearntFrame } from './report-frame';

const RECIPIENTS = /^nơi nhận\s*:?\s*/iu;
const SIGNED = /^(?:TM|KT|TL|TUQ|Q)\.\s/u;

function signatureOf(lines: readonly string[]): LearntFrame['signature'] {
  const found = lines.map((line) => line.trim()).filter((line) => line !== '');
  const start = found.findIndex((line) => SIGNED.test(line) || isUpper(line));
  if (start < 0) return undefined;
  const uppers = found.slice(start).filter(isUpper);
  const name = found.slice(start).find((line) => !isUpper(line) && !/[():/]/.test(line));
  const joined = uppers.join(' ');
  const [, authority = '', position = ''] =
    /^((?:TM|TL|TUQ)\.\s.*?)?\s*((?:KT\.\s.*|(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|CHÁNH|TRƯỞNG|THỦ TRƯỞNG|BÍ THƯ|CỤC TRƯỞNG|HIỆU TRƯỞNG).*)?)$/u.exec(
      joined,
    ) ?? [];
  return {
    ...(authority === '' ? {} : { authority }),
    ...(position === '' ? {} : { position }),
    ...(name === undefined ? {} : { name }),
  };
}

/** A signature is short, and the last that stands there. */
const MOST_SIGNED = 6;

/** A signature without recipients: the last lines, from who signs for whom on. */
function signedTail(lines: readonly ReadLine[]): { frame: LearntFrame; to: number } {
  const from = Math.max(0, lines.length - MOST_SIGNED);
  const at = lines.slice(from).findIndex((read) => SIGNED.test(textOf(read)));
  if (at < 0) return { frame: {}, to: lines.length };
  const signature = signatureOf(lines.slice(from + at).map(textOf));
  return { frame: signature ? { signature } : {}, to: from + at };
}

/** Recipients and signature, at the end of the text or in the table that closes it; and the line at which the text ends. */
export function tailOf(
  lines: readonly ReadLine[],
  tables: readonly DocumentTable[],
): { frame: LearntFrame; to: number } {
  const table = [...tables].reverse().find(({ cells }) => cells.some(({ text }) => RECIPIENTS.test(text)));
  const cell = table?.cells.find(({ text }) => RECIPIENTS.test(text));
  if (table && cell) {
    const beside = table.cells.find(({ row, text }) => row === cell.row && text !== cell.text && text.trim() !== '');
    const signature = beside && signatureOf(beside.text.split('\n'));
    const recipients = itemsOf(cell.text.replace(RECIPIENTS, ''));
    // Annexes stand behind the signature.
    const behind = lines.findIndex(({ line }) => line.index > table.after);
    return {
      frame: { recipients, ...(signature ? { signature } : {}) },
      to: behind < 0 ? lines.length : behind,
    };
  }
  const at = lines.findIndex((read) => RECIPIENTS.test(textOf(read)));
  if (at < 0) return signedTail(lines);
  const rest = lines.slice(at).map(textOf);
  const signed = rest.findIndex((text, index) => index > 0 && (SIGNED.test(text) || isUpper(text)));
  const names = rest
    .slice(0, signed < 0 ? undefined : signed)
    .join('\n')
    .replace(RECIPIENTS, '');
  const signature = signed < 0 ? undefined : signatureOf(rest.slice(signed));
  return { frame: { recipients: itemsOf(names), ...(signature ? { signature } : {}) }, to: at };
}

const ANNEX = /^\(?(?:phụ lục|phụ biểu|biểu(?: số)?\s+[\dIVX]|danh sách|kèm theo|mẫu số)/iu;

/** What stands behind the signature: all of it where a table holds that, else from the annex's own title on. */
export function behindOf(lines: readonly ReadLine[], to: number): readonly ReadLine[] {
  const rest = lines.slice(to).filter((read) => textOf(read) !== '');
  const isSigned = rest.some((read) => RECIPIENTS.test(textOf(read)) || SIGNED.test(textOf(read)));
  const at = isSigned ? rest.findIndex((read) => ANNEX.test(textOf(read))) : 0;
  return at < 0 ? [] : rest.slice(at);
}

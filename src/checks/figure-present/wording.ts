/** Sentences of figure-present, both languages. */
import type { Language } from '../../core/finding';
import { nameText } from '../../language/exact-text';
import type { FigurePresentFinding } from './finding';

/** One sentence: which line lacks a figure, in which column. */
export function describe({ data }: FigurePresentFinding, language: Language): string {
  const name = nameText(data.label, language);
  if (data.text !== undefined) return describeMark(data, data.text, language);
  if (language === 'vi') {
    const where = data.column ? ` ở cột “${data.column}”` : '';
    return data.required === 'true'
      ? `${name} còn trống${where}, biểu này bắt buộc phải có số liệu (nếu không phát sinh, ghi “-”).`
      : `${name} còn trống${where}: chưa có số liệu hay không phát sinh (khi đó ghi “-”)?`;
  }
  const where = data.column ? ` in column "${data.column}"` : '';
  return data.required === 'true'
    ? `${name} is blank${where}; the form requires a figure (write "-" for none).`
    : `${name} is blank${where}: no data yet, or none (then write "-")?`;
}

/** A mark for no data where the other lines have figures. */
function describeMark({ label, column }: FigurePresentFinding['data'], text: string, language: Language): string {
  const name = nameText(label, language);
  return language === 'vi'
    ? `${name} ghi “${text}”${column ? ` ở cột “${column}”` : ''}, không phải số: chưa có số liệu hay không phát sinh (khi đó ghi “-”)?`
    : `${name} says "${text}"${column ? ` in column "${column}"` : ''}, which is no figure: no data yet, or none (then write "-")?`;
}

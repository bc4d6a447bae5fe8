/** Sentences about many cells at once, both languages: what is wrong with them all, and what to press. */
import type { Language } from '../../core/finding';
import type { Noticed } from '../../core/observation';
import { figureText } from '../../language/exact-text';
import type { WorkbookFinding } from './finding';

function missing({ formula, cells, computed }: Noticed['results-missing'], language: Language): string {
  const [many, own] = [figureText(cells, language), figureText(computed, language)];
  const all = cells === computed;
  return language === 'vi'
    ? `${many} công thức (như “=${formula}”) chưa có kết quả được lưu; ${all ? 'Khớp Số đã tự tính cả' : `Khớp Số tự tính được ${own}, các ô còn lại chưa có số`}. Hãy mở tệp bằng Excel, bấm Ctrl+Alt+F9 rồi lưu lại.`
    : `${many} formulas (such as "=${formula}") have no stored result; ${all ? 'all were computed here' : `${own} were computed here, the others have no figure`}. Open the file in Excel, press Ctrl+Alt+F9 and save it.`;
}

function old({ formula, stored, computed, cells, others: places }: Noticed['results-old'], language: Language): string {
  const [before, now] = [figureText(stored, language), figureText(computed, language)];
  const others = Number(cells) - 1;
  const more = figureText(String(others), language);
  return language === 'vi'
    ? `Kết quả đã lưu của công thức “=${formula}” là ${before}, tính lại ra ${now}${others > 0 ? `; ${more} công thức khác cũng vậy (${places})` : ''}: tệp chưa được tính lại sau khi sửa. Hãy mở bằng Excel, bấm Ctrl+Alt+F9 rồi lưu lại.`
    : `The formula "=${formula}" is stored as ${before} but comes to ${now}${others > 0 ? `, and so it is with ${more} more (${places})` : ''}: the file was not calculated after it was changed. Open it in Excel, press Ctrl+Alt+F9 and save it.`;
}

function legacyFont({ table, cells, typed, text, font }: Noticed['legacy-font'], language: Language): string {
  const many = figureText(cells, language);
  if (language === 'vi') {
    const named = font === '' ? '' : ` (phông ${font})`;
    return `${many} ô chữ của trang này gõ bằng bảng mã ${table}${named}, đã được đọc sang Unicode: “${typed}” là “${text}”.`;
  }
  const named = font === '' ? '' : ` (font ${font})`;
  return `The texts of ${many} cells of this sheet are typed in ${table} codes${named} and were read as Unicode: "${typed}" is "${text}".`;
}

export function describeWorkbook(finding: WorkbookFinding, language: Language): string {
  switch (finding.code) {
    case 'formula-uncached':
      return missing(finding.data, language);
    case 'formula-stale':
      return old(finding.data, language);
    case 'legacy-font':
      return legacyFont(finding.data, language);
  }
}

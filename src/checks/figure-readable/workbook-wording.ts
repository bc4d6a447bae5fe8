/** Sentences about many cells at once, both languages: what is wrong with them all, and what to press. */
import type { Language } from '../../core/finding';
import type { Noticed } from '../../core/observation';
import { figureText } from '../../language/exact-text';
import type { WorkbookFinding } from './finding';

const WHY: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { function: 'hàm', name: 'tên', sheet: 'trang', other: '' },
  en: { function: 'function', name: 'name', sheet: 'sheet', other: '' },
};

/** "hàm OFFSET chưa biết: D5:D7; tên Tong chưa biết: E3; F4". */
function unknownText(unknown: string, language: Language): string {
  const texts = unknown.split('\n').map((one) => {
    const [kind = 'other', name = '', cells = ''] = one.split('\t');
    if (kind === 'other') return cells;
    const what = `${WHY[language][kind] ?? ''} ${name}`;
    return language === 'vi' ? `${what} chưa biết: ${cells}` : `${what} is not known: ${cells}`;
  });
  return texts.join('; ');
}

function circular({ formula, cells, others }: Noticed['circular'], language: Language): string {
  const alone = Number(cells) === 1;
  if (language === 'vi')
    return alone
      ? `Công thức “=${formula}” đọc chính kết quả của nó (tham chiếu vòng), nên không có kết quả đúng. Hãy sửa công thức; bấm tính lại không giúp được.`
      : `Công thức “=${formula}” và công thức ở ${others} đọc kết quả của chính mình, tự nó hay qua nhau (tham chiếu vòng, ${figureText(cells, language)} ô), nên không ô nào có kết quả đúng. Hãy sửa công thức; bấm tính lại không giúp được.`;
  return alone
    ? `The formula "=${formula}" reads its own result (a circular reference), so it has no right one. Correct the formula; calculating again does not help.`
    : `The formula "=${formula}" and those at ${others} read their own results, by themselves or by way of each other (circular references, ${figureText(cells, language)} cells), so none of them has a right one. Correct a formula; calculating again does not help.`;
}

function missing({ formula, cells, computed, unknown }: Noticed['results-missing'], language: Language): string {
  const [many, own] = [figureText(cells, language), figureText(computed, language)];
  const all = cells === computed;
  return language === 'vi'
    ? `${many} công thức (như “=${formula}”) chưa có kết quả được lưu; ${all ? 'Khớp Số đã tự tính cả' : `Khớp Số tự tính được ${own}, các ô còn lại chưa có số (${unknownText(unknown, language)})`}. Hãy mở tệp bằng Excel, bấm Ctrl+Alt+F9 rồi lưu lại.`
    : `${many} formulas (such as "=${formula}") have no stored result; ${all ? 'all were computed here' : `${own} were computed here, the others have no figure (${unknownText(unknown, language)})`}. Open the file in Excel, press Ctrl+Alt+F9 and save it.`;
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
    case 'formula-circular':
      return circular(finding.data, language);
    case 'legacy-font':
      return legacyFont(finding.data, language);
  }
}

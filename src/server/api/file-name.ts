/** The name under which a workbook is kept: a name alone, with the ending of a workbook. */
import { Refusal } from '../refusal';

const WORKBOOK = /[^.\s].*\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;

/** Without the folders that a client may have put before it; Refusal for what is no workbook by its name. */
export function workbookName(given: string): string {
  const name = given.replace(/^.*[\\/]/s, '').replace(/\p{Cc}/gu, '');
  if (WORKBOOK.test(name)) return name;
  throw new Refusal('wrong-type', {
    vi: `“${name}” không phải tên một sổ tính; hãy chọn tệp .xlsx, .xlsm, .xlsb, .xls hoặc .ods.`,
    en: `"${name}" is no workbook's name; choose a file .xlsx, .xlsm, .xlsb, .xls or .ods.`,
  });
}

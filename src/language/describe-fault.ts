/** Faults in words: one clear sentence that names the file, the place, and what to do (law 3: text is made last). */
import { tooMuchText } from './too-much-text';
import type { Fault, FaultCode } from '../core/fault';
import type { Language } from '../core/finding';
import { damagedStore } from './damaged-store';
import { figureText } from './exact-text';
import { spentSentence } from './spent';
import { unwritable } from './unwritable';

type Sentence = (data: Readonly<Record<string, string>>) => string;

/** "tệp “a.xlsx”, trang “Biểu 95”, ô D12", as much of it as is known. */
function place(data: Readonly<Record<string, string>>, language: Language): string {
  const vi = language === 'vi';
  const parts: string[] = [];
  const file = data['file'] ?? data['path'];
  if (file) parts.push(vi ? `tệp “${clipped(file)}”` : `file “${clipped(file)}”`);
  if (data['sheet']) parts.push(vi ? `trang “${clipped(data['sheet'])}”` : `sheet “${clipped(data['sheet'])}”`);
  if (data['cell']) parts.push(vi ? `ô ${clipped(data['cell'])}` : `cell ${clipped(data['cell'])}`);
  return parts.join(', ');
}

/** One line, bounded, whatever a hostile name holds. */
export function clipped(text: string): string {
  const line = text.replace(/[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069]+/g, ' ');
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

const detail = (data: Readonly<Record<string, string>>): string => {
  const text = data['reason'] ?? data['detail'] ?? data['message'];
  return text ? ` (${clipped(text)})` : '';
};
type Guard = 'sheet' | 'workbook' | 'document' | 'signature';
/** What keeps from writing: protection of a sheet, a workbook or a document, a signature, or none of them. */
const guardOf = (data: Readonly<Record<string, string>>): Guard | null => {
  if (data['reason'] === 'signed') return 'signature';
  if (data['reason'] !== 'protected') return null;
  return data['application'] === 'Word' ? 'document' : data['sheet'] ? 'sheet' : 'workbook';
};
const GUARDED: Readonly<Record<Language, Readonly<Record<Guard, string>>>> = {
  vi: {
    sheet:
      'Trang tính đang được bảo vệ nên không ghi được; hãy bỏ bảo vệ (thẻ Xem lại › Bỏ bảo vệ trang tính) rồi thử lại.',
    workbook:
      'Sổ tính hoặc trang tính đang được bảo vệ nên không ghi được; hãy bỏ bảo vệ (thẻ Xem lại › Bảo vệ sổ tính, Bỏ bảo vệ trang tính) rồi thử lại.',
    signature: 'Sổ tính có chữ ký số, ghi vào chính tệp này thì chữ ký mất hiệu lực; hãy ghi ra một tệp khác (-o).',
    document:
      'Tài liệu đang được bảo vệ nên không ghi được; hãy bỏ bảo vệ (thẻ Xem lại › Hạn chế chỉnh sửa › Dừng bảo vệ) rồi thử lại.',
  },
  en: {
    sheet: 'The sheet is protected and cannot be written to; unprotect it (Review › Unprotect Sheet) and try again.',
    workbook:
      'The workbook or a sheet is protected and cannot be written to; unprotect it (Review › Protect Workbook, Unprotect Sheet) and try again.',
    signature:
      'The workbook is digitally signed, and writing into this file would void the signature; write to another file (-o).',
    document:
      'The document is protected and cannot be written to; unprotect it (Review › Restrict Editing › Stop Protection) and try again.',
  },
};
const SHEET_SINCE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    changed: 'Chỗ này không còn như lúc Khớp Số đọc',
    there: 'Trong sổ nay đã có một trang mang tên này',
    gone: 'Trang này không còn trong sổ hoặc đã đổi tên',
  },
  en: {
    changed: 'This place is no longer as Khớp Số read it',
    there: 'The workbook has a sheet of this name now',
    gone: 'This sheet is gone or has another name now',
  },
};
/** What stands there now, and what was expected. */
const since = (data: Readonly<Record<string, string>>, language: Language): string => {
  const sheet = SHEET_SINCE[language][data['what'] ?? ''];
  if (sheet !== undefined) return sheet;
  const vi = language === 'vi';
  const shown = (text: string | undefined): string =>
    text ? `“${clipped(figureText(text, language))}”` : vi ? 'trống' : 'blank';
  const [now, then] = [shown(data['found']), shown(data['expected'])];
  return vi
    ? `Ô này nay là ${now}, không còn là ${then} như lúc Khớp Số đọc`
    : `This cell is ${now} now, no longer ${then} as Khớp Số read it`;
};
const protectedSentence = (data: Readonly<Record<string, string>>, language: Language): string | null => {
  const guard = guardOf(data);
  return guard && GUARDED[language][guard];
};
const templateName = (data: Readonly<Record<string, string>>): string => {
  const file = data['file'] ? ` (${clipped(data['file'])})` : '';
  return data['template'] ? ` “${clipped(data['template'])}”${file}` : `${name(data)}${file}`;
};
/** The program that repairs the file: a document is repaired in Word, everything else in Excel. */
const program = (data: Readonly<Record<string, string>>): string =>
  /\.do[ct][xm]?$/i.test(data['file'] ?? '') ? 'Word' : 'Excel';
const choices = (data: Readonly<Record<string, string>>, words: string, otherwise: string): string =>
  data['known'] === undefined ? otherwise : `${words} ${data['known'].slice(0, 1000)}`;
const name = (data: Readonly<Record<string, string>>): string => {
  const text = data['name'] ?? data['id'] ?? data['form'] ?? data['profile'] ?? data['argument'];
  return text ? ` “${clipped(text)}”` : '';
};

const VI: Readonly<Record<FaultCode, Sentence>> = {
  'not-a-workbook': (d) =>
    program(d) === 'Word'
      ? 'Đây là tài liệu Word; chỗ này cần bảng tính Excel .xlsx, hãy chọn lại tệp.'
      : `Không phải bảng tính Excel .xlsx${detail(d)}; hãy mở bằng Excel và lưu lại dạng .xlsx.`,
  'empty-file': () => 'Tệp rỗng (0 byte); hãy lấy lại bản đủ nội dung.',
  encrypted: (d) => `Tệp được đặt mật khẩu nên không đọc được; hãy gỡ mật khẩu mở tệp trong ${program(d)} rồi thử lại.`,
  'too-large': (d) =>
    tooMuchText(d, 'vi') ??
    spentSentence(d, 'vi') ??
    `Tệp quá lớn nên không được mở${detail(d)}; hãy ${program(d) === 'Word' ? 'bớt ảnh và phần thừa' : 'tách bớt trang tính hoặc xóa vùng thừa'}.`,
  'too-nested': (d) => `Nội dung lồng nhau quá sâu nên không được đọc${detail(d)}; hãy lưu lại tệp bằng ${program(d)}.`,
  'too-many-cells': (d) => `Có quá nhiều ô nên không được đọc${detail(d)}; hãy xóa các ô thừa hoặc tách tệp.`,
  'too-slow': (d) =>
    spentSentence(d, 'vi') ?? `Đọc tệp quá lâu nên đã dừng${detail(d)}; hãy tách tệp hoặc lưu lại bằng Excel.`,
  corrupt: (d) =>
    damagedStore(d, 'vi') ??
    `Tệp bị hỏng nên không đọc được${detail(d)}; hãy mở và sửa bằng ${program(d)} rồi lưu lại.`,
  'old-format': (d) =>
    program(d) === 'Word'
      ? 'Đây là dạng .doc cũ, chưa đọc được; hãy mở bằng Word và lưu thành .docx.'
      : 'Đây là dạng .xls cũ, chưa đọc được; hãy mở bằng Excel và lưu thành .xlsx.',
  'binary-format': () => 'Đây là dạng nhị phân .xlsb, chưa đọc được; hãy mở bằng Excel và lưu thành .xlsx.',
  'open-document': () => 'Đây là dạng .ods, chưa đọc được; hãy lưu thành .xlsx rồi thử lại.',
  'nothing-recognised': (d) =>
    d['reason'] === 'archive'
      ? 'Trong tệp .zip này không có sổ Excel (.xlsx) nào; hãy chọn tệp chứa các sổ.'
      : d['reason'] === 'text'
        ? 'Không đọc được con số nào trong tài liệu Word này (số viết bằng chữ không được đọc); hãy chọn báo cáo có số liệu.'
        : `Không tìm thấy bảng số liệu nào${detail(d)}; hãy kiểm tra hàng tiêu đề cột và các dòng số liệu.`,
  'no-rights': () =>
    'Bạn không có quyền đọc tệp hoặc thư mục này, hoặc chương trình khác đang giữ nó; hãy xin quyền hoặc đóng chương trình ấy.',
  'not-found': (d) =>
    d['sheet'] && !d['file']
      ? 'Trang tính không còn trong sổ tính; hãy bấm “Kiểm tra số liệu” để đọc lại.'
      : `Không tìm thấy${name(d)}${detail(d)}; hãy kiểm tra đường dẫn.`,
  'not-a-file': () => 'Đường dẫn không phải là một tệp; hãy chỉ rõ tệp cần đọc.',
  'cannot-write': (d) =>
    unwritable(d['reason'] ?? '', 'vi') ?? `Không ghi được tệp${detail(d)}; hãy đóng tệp đang mở hoặc chọn nơi khác.`,
  'bad-argument': (d) => `Tham số không hợp lệ${name(d)}${detail(d)}; xem hướng dẫn bằng --help.`,
  'unknown-form': (d) => `Không có biểu mẫu${name(d)}; xem danh sách bằng lệnh khopso forms.`,
  'unknown-profile': (d) =>
    `Không có loại báo cáo${name(d)}${detail(d)}; ${choices(d, 'chỉ có:', 'hãy chọn loại có trong danh sách')}.`,
  'bad-form': (d) =>
    `Khai báo biểu mẫu không hợp lệ${d['line'] ? ` ở dòng ${d['line']}` : ''}${d['column'] ? `, cột ${d['column']}` : ''}${detail(d)}; hãy sửa theo hướng dẫn khai báo biểu.`,
  'bad-template': (d) =>
    `Mẫu câu${templateName(d)} không hợp lệ${d['line'] ? ` ở dòng ${d['line']}` : ''}${d['column'] ? `, cột ${d['column']}` : ''}${d['problem'] ? `: ${clipped(d['problem'])}` : detail(d)}; hãy sửa mẫu câu rồi thử lại.`,
  'bad-office': (d) =>
    `Khai báo báo cáo của đơn vị không hợp lệ${d['line'] ? ` ở dòng ${d['line']}` : ''}${d['column'] ? `, cột ${d['column']}` : ''}: ${clipped(d['problem'] ?? '')}.`,
  'not-a-report': (d) => `Không phải báo cáo do Khớp Số lập${detail(d)}; hãy chọn tệp .docx đã được tạo từ bảng tính.`,
  'another-outline': (d) =>
    d['written'] === 'own'
      ? 'Báo cáo này được lập theo dàn bài riêng của cơ quan nên chỉ cập nhật được bằng đúng dàn bài ấy: thêm --office và thư mục của cơ quan, hoặc đưa sổ có trang “Dàn bài”. Chưa ghi gì.'
      : 'Báo cáo này được lập theo dàn bài khác, không chung đoạn nào với dàn bài đang dùng; hãy cập nhật bằng dàn bài đã lập ra nó (xem lại --office, --profile). Chưa ghi gì.',
  'host-busy': () => 'Excel hoặc Word đang bận (có thể một ô đang được sửa); hãy nhấn Enter để xong ô đó rồi thử lại.',
  'host-lost': (d) => `Mất liên lạc với Excel hoặc Word${detail(d)}; hãy mở lại ngăn Khớp Số.`,
  'not-supported': (d) =>
    protectedSentence(d, 'vi') ??
    `Phiên bản Office này chưa hỗ trợ việc đó${detail(d)}; hãy cập nhật Office hoặc dùng bản trên web.`,
  'changed-since': (d) => `${since(d, 'vi')} nên chưa ghi gì; hãy xem lại rồi kiểm tra lần nữa.`,
  cancelled: () => 'Đã dừng theo yêu cầu; chưa có gì bị thay đổi.',
  'part-missing': (d) =>
    `Không tải được một phần của Khớp Số${detail(d)}; hãy kiểm tra mạng rồi thử lại. Vẫn không được thì đóng và mở lại ngăn, hoặc báo người cài đặt: tệp ấy trên máy chủ thiếu hoặc đã bị sửa.`,
  'office-missing': () =>
    'Không tải được office.js của Microsoft, bản kèm theo trang cũng không có; hãy kiểm tra mạng rồi thử lại. Vẫn không được thì báo người cài đặt: máy chủ thiếu thư mục “office”.',
  internal: (d) => `Khớp Số gặp lỗi bên trong${detail(d)}; hãy thử lại và báo cho người phát triển nếu còn lỗi.`,
};

const EN: Readonly<Record<FaultCode, Sentence>> = {
  'not-a-workbook': (d) =>
    program(d) === 'Word'
      ? 'This is a Word document; an Excel .xlsx workbook is needed here, choose the file again.'
      : `Not an Excel .xlsx workbook${detail(d)}; open it in Excel and save it as .xlsx.`,
  'empty-file': () => 'The file is empty (0 bytes); get a complete copy.',
  encrypted: (d) => `The file is protected by a password; remove the password in ${program(d)} and try again.`,
  'too-large': (d) =>
    tooMuchText(d, 'en') ??
    spentSentence(d, 'en') ??
    `The file is too large to open${detail(d)}; ${program(d) === 'Word' ? 'take out pictures and what is not needed' : 'split it or delete unused areas'}.`,
  'too-nested': (d) => `The content is nested too deeply to read${detail(d)}; save the file again in ${program(d)}.`,
  'too-many-cells': (d) => `There are too many cells to read${detail(d)}; delete unused cells or split the file.`,
  'too-slow': (d) =>
    spentSentence(d, 'en') ??
    `Reading took too long and was stopped${detail(d)}; split the file or save it again in Excel.`,
  corrupt: (d) =>
    damagedStore(d, 'en') ??
    `The file is damaged and cannot be read${detail(d)}; repair it in ${program(d)} and save it again.`,
  'old-format': (d) =>
    program(d) === 'Word'
      ? 'This is the old .doc format, which is not read; open it in Word and save it as .docx.'
      : 'This is the old .xls format, which is not read; open it in Excel and save it as .xlsx.',
  'binary-format': () => 'This is the binary .xlsb format, which is not read; open it in Excel and save it as .xlsx.',
  'open-document': () => 'This is an .ods document, which is not read; save it as .xlsx and try again.',
  'nothing-recognised': (d) =>
    d['reason'] === 'archive'
      ? 'There is no Excel workbook (.xlsx) in this .zip file; choose one that holds workbooks.'
      : d['reason'] === 'text'
        ? 'No figure was read in this Word document (numbers in words are not read); choose a report with figures.'
        : `No table of figures was found${detail(d)}; check the column headings and the lines with figures.`,
  'no-rights': () =>
    'You have no right to read this file or folder, or another program holds it; ask for the right or close that program.',
  'not-found': (d) =>
    d['sheet'] && !d['file']
      ? 'The sheet is no longer in the workbook; press “Check figures” to read it again.'
      : `Not found${name(d)}${detail(d)}; check the path.`,
  'not-a-file': () => 'The path is not a file; name the file to read.',
  'cannot-write': (d) =>
    unwritable(d['reason'] ?? '', 'en') ??
    `The file cannot be written${detail(d)}; close it where it is open or choose another place.`,
  'bad-argument': (d) => `Bad argument${name(d)}${detail(d)}; see --help.`,
  'unknown-form': (d) => `There is no form${name(d)}; list the forms with khopso forms.`,
  'unknown-profile': (d) =>
    `There is no report profile${name(d)}${detail(d)}; ${choices(d, 'there are:', 'choose one of the list')}.`,
  'bad-form': (d) =>
    `The form's definition is not valid${d['line'] ? ` at line ${d['line']}` : ''}${d['column'] ? `, column ${d['column']}` : ''}${d['reasonEn'] ? ` (${clipped(d['reasonEn'])})` : detail(d)}; correct it and try again.`,
  'bad-template': (d) =>
    `The sentence template${templateName(d)} is not valid${d['line'] ? ` at line ${d['line']}` : ''}${d['column'] ? `, column ${d['column']}` : ''}${detail(d)}; correct it and try again.`,
  'bad-office': (d) =>
    `The office's report is not declared well${d['line'] ? ` at line ${d['line']}` : ''}${d['column'] ? `, column ${d['column']}` : ''}: ${clipped(d['detail'] ?? '')}.`,
  'not-a-report': (d) => `Not a report made by Khớp Số${detail(d)}; choose a .docx that was made from a workbook.`,
  'another-outline': (d) =>
    d['written'] === 'own'
      ? "This report was written by an office's own outline and is updated only by it: add --office and the office's folder, or give the workbook with the sheet “Dàn bài”. Nothing was written."
      : 'This report was written by another outline, which shares no passage with the one in use; update it by the outline that wrote it (look at --office, --profile). Nothing was written.',
  'host-busy': () =>
    'Excel or Word is busy (a cell may be in edit mode); press Enter to finish the cell and try again.',
  'host-lost': (d) => `The connection to Excel or Word was lost${detail(d)}; open the Khớp Số pane again.`,
  'not-supported': (d) =>
    protectedSentence(d, 'en') ??
    `This version of Office does not support that${detail(d)}; update Office or use it on the web.`,
  'changed-since': (d) => `${since(d, 'en')}, so nothing was written; look at it and check again.`,
  cancelled: () => 'Stopped as asked; nothing was changed.',
  'part-missing': (d) =>
    `A part of Khớp Số could not be fetched${detail(d)}; check the network and try again. If it stays, open the pane again, or tell who installed it: that file on the server is missing or was altered.`,
  'office-missing': () =>
    "Neither Microsoft's office.js nor the copy beside this page could be fetched; check the network and try again. If it stays, tell who installed it: the server lacks the folder “office”.",
  internal: (d) => `Khớp Số failed inside${detail(d)}; try again, and tell the developers if it stays.`,
};

/** What other programs open and we do not, `rare` says in signs of its own: they write it the usual way. */
const RARE: Readonly<Record<Language, Sentence>> = {
  vi: (d) => `Tệp ghi kiểu hiếm gặp (${d['rare'] ?? ''}) nên không được đọc; hãy mở bằng ${program(d)} và lưu lại.`,
  en: (d) =>
    `The file is written in a rare way (${d['rare'] ?? ''}) and is not read; open it in ${program(d)} and save it again.`,
};

/** A sentence after the file, sheet and cell that `data` names; the sentence alone where it names none. */
export function atPlace(data: Readonly<Record<string, string>>, sentence: string, language: Language): string {
  const where = place(data, language);
  return where === '' ? sentence : `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${sentence}`;
}

/** One sentence for a fault, in one line: its place first where it is known, then what is wrong and what to do. */
export function describeFault(fault: Fault, language: Language): string {
  const sentence = fault.data['rare'] === undefined ? (language === 'vi' ? VI : EN)[fault.code] : RARE[language];
  return atPlace(fault.data, sentence(fault.data), language);
}

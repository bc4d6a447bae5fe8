/** What is wrong with one word of a command line, in words: which word, why, and what it may be. */
import type { Language } from '../core/finding';
import { atPlace, clipped } from '../language';

type Data = Readonly<Record<string, string>>;
type Sentence = (argument: string, data: Data) => string;

const VI: Readonly<Record<string, Sentence>> = {
  'missing-command': () => 'Chưa nêu lệnh',
  missingArgument: (argument) => `Còn thiếu${argument}`,
  'no-books-given': (argument, d) =>
    `Lệnh “${d['command'] ?? ''}” cần cả những bảng tính mà báo cáo${argument} lấy số; hãy ghi tên các tệp .xlsx ấy (hoặc thư mục chứa chúng) sau tên báo cáo, hoặc dùng lệnh check để kiểm riêng lời văn của báo cáo`,
  missingMandatoryOptionValue: (argument) => `Còn thiếu${argument}`,
  optionMissingArgument: (argument) => `Tham số${argument} cần có giá trị đi kèm`,
  unknownOption: (argument) => `Không có tham số${argument}`,
  unknownCommand: (argument) => `Không có lệnh${argument}`,
  excessArguments: (argument) => `Lệnh${argument} có từ thừa`,
  'output-is-input': (argument) => `Kết quả${argument} sẽ ghi đè lên tệp được đọc; hãy chọn tên khác`,
  'same-outputs': (argument) => `Hai kết quả cùng ghi vào một tệp${argument}; hãy chọn hai tên khác nhau`,
  'too-long': (argument, d) => `Giá trị của tham số${argument} dài quá ${d['limit'] ?? ''} ký tự; hãy viết ngắn lại`,
  'one-file': (argument) => `Tham số${argument} chỉ dùng với một tệp Excel`,
  'workbooks-only': (argument) => `Tham số${argument} chỉ nhận tệp Excel của kỳ trước`,
  'no-finding': (argument) => `Tham số${argument} phải nêu ô đang có phát hiện chưa chấp nhận; xem bằng lệnh check`,
  'no-finding-alone': (argument) =>
    `Tham số${argument} phải nêu ô đang có phát hiện chưa chấp nhận; xem bằng lệnh check. Phát hiện chỉ có khi đối chiếu với sổ kỳ trước thì thêm --prior cùng các sổ ấy, như với lệnh check`,
  'several-findings': (argument) => `Ô này có nhiều phát hiện, cần thêm${argument}`,
  'xlsx-copy': (argument) => `Tệp này chỉ được đọc, kết quả luôn là .xlsx: hãy đặt tên tệp .xlsx cho${argument}`,
  'no-workbook-in': (argument) => `Thư mục${argument} không có bảng tính nào (.xlsx, .xlsm, .xls, .xlsb, .ods)`,
  'no-match': (argument) => `Không có bảng tính nào khớp với${argument}; hãy kiểm tra thư mục và tên tệp`,
  'only-locks': (argument) => `Chỉ thấy tệp khóa tạm của Excel (~$…)${argument}, không có bảng tính nào để đọc`,
  'too-many-files': (argument, d) => `Có hơn ${d['limit'] ?? ''} bảng tính${argument}; hãy chia nhỏ`,
  'not-a-folder': (argument) => `Tham số${argument} phải là một thư mục`,
  'folder-not-empty': (argument) => `Thư mục của tham số${argument} đã có tệp, không ghi đè; hãy chọn thư mục khác`,
  'not-a-document': (argument) => `Tham số${argument} phải là một báo cáo Word (.docx)`,
  'xlsx-only': (argument) => `Tham số${argument} phải là một tệp .xlsx; hãy mở bằng Excel rồi lưu thành dạng ấy`,
  'no-converter': (argument) =>
    `Máy này không có LibreOffice nên không viết được${argument}; hãy viết ra .docx rồi lưu thành dạng ấy trong Word`,
  'empty-folder': (argument, d) => `Thư mục của tham số${argument} không có tệp ${d['wanted'] ?? ''} nào`,
  'newer-data': () => 'Dữ liệu này do một bản Khớp Số mới hơn ghi; hãy dùng bản ấy hoặc mới hơn',
  'bad-database': (argument) => `Tham số${argument} phải là địa chỉ PostgreSQL; ví dụ postgres://ten@may/khopso`,
  'no-database': (argument) =>
    `Không vào được cơ sở dữ liệu của${argument}; hãy kiểm tra máy, tên, mật khẩu và tên dữ liệu`,
  'bad-issuer': (argument) => `Tham số${argument} phải là địa chỉ https của nơi đăng nhập chung`,
  'bad-base': (argument) => `Tham số${argument} phải là địa chỉ gốc; ví dụ https://so.tinh.gov.vn`,
  'bad-listen': (argument) => `Tham số${argument} phải là máy:cổng; ví dụ 127.0.0.1:8080`,
  'cannot-listen': (argument) =>
    `Không mở được${argument}: cổng đang có chương trình khác dùng, hoặc địa chỉ không thuộc máy này; hãy chọn --listen khác`,
  'folder-in-use': (argument) =>
    `Thư mục${argument} đang được một máy chủ khác dùng; hãy dừng máy chủ ấy trước, hoặc chọn thư mục khác (nhiều máy chủ chung dữ liệu thì dùng PostgreSQL)`,
  'cannot-make-folder': (argument) => `Không tạo được thư mục${argument}; hãy chọn thư mục khác hoặc xin quyền ghi`,
  'not-data': (argument) => `Thư mục${argument} không phải dữ liệu của máy chủ Khớp Số; hãy kiểm tra đường dẫn`,
  'pg-dump': (argument) =>
    `Lệnh này chỉ dùng cho thư mục; dữ liệu ở${argument} hãy sao lưu bằng pg_dump, khôi phục bằng pg_restore`,
  'inside-data': (argument) =>
    `Bản sao${argument} nằm ngay trong thư mục dữ liệu; hãy chọn thư mục khác, tốt nhất ở ổ khác`,
};

const EN: Readonly<Record<string, Sentence>> = {
  'missing-command': () => 'No command was given',
  missingArgument: (argument) => `Missing${argument}`,
  'no-books-given': (argument, d) =>
    `The command “${d['command'] ?? ''}” also needs the workbooks that the report${argument} takes its figures from; name those .xlsx files (or their folder) behind the report, or use check to check the report's text by itself`,
  missingMandatoryOptionValue: (argument) => `Missing${argument}`,
  optionMissingArgument: (argument) => `The option${argument} needs a value`,
  unknownOption: (argument) => `There is no option${argument}`,
  unknownCommand: (argument) => `There is no command${argument}`,
  excessArguments: (argument) => `The command${argument} was given too many words`,
  'output-is-input': (argument) => `The result${argument} would overwrite a file that is read; choose another name`,
  'same-outputs': (argument) => `Two results go to one file${argument}; choose two names`,
  'too-long': (argument, d) =>
    `The value of the option${argument} has more than ${d['limit'] ?? ''} characters; make it shorter`,
  'one-file': (argument) => `The option${argument} takes one workbook only`,
  'workbooks-only': (argument) => `The option${argument} takes workbooks of an earlier period only`,
  'no-finding': (argument) => `The option${argument} must name a cell with an open finding; list them with check`,
  'no-finding-alone': (argument) =>
    `The option${argument} must name a cell with an open finding; list them with check. For one that exists only beside earlier workbooks add --prior with them, as for check`,
  'several-findings': (argument) => `This cell has several findings, add${argument}`,
  'xlsx-copy': (argument) =>
    `This file is only read, what is written is always .xlsx: give${argument} the name of an .xlsx file`,
  'no-workbook-in': (argument) => `The folder${argument} holds no workbook (.xlsx, .xlsm, .xls, .xlsb, .ods)`,
  'no-match': (argument) => `No workbook matches${argument}; check the folder and the name`,
  'only-locks': (argument) => `There are only lock files of Excel (~$…)${argument}, no workbook to read`,
  'too-many-files': (argument, d) => `There are more than ${d['limit'] ?? ''} workbooks${argument}; give fewer`,
  'not-a-folder': (argument) => `The option${argument} must name a folder`,
  'folder-not-empty': (argument) => `The folder of${argument} holds files, which are not written over; choose another`,
  'not-a-document': (argument) => `The argument${argument} must be a Word report (.docx)`,
  'xlsx-only': (argument) => `The argument${argument} must be an .xlsx; open it in Excel and save it as that`,
  'no-converter': (argument) =>
    `LibreOffice is not installed here, so${argument} cannot be written; write a .docx and save it as that in Word`,
  'empty-folder': (argument, d) => `The folder of the option${argument} holds no ${d['wanted'] ?? ''} file`,
  'newer-data': () => 'These data were written by a newer Khớp Số; use that one or a newer one',
  'bad-database': (argument) =>
    `The option${argument} must be an address of PostgreSQL; for example postgres://name@host/khopso`,
  'no-database': (argument) => `The database of${argument} does not let us in; check host, name, password and database`,
  'bad-issuer': (argument) => `The option${argument} must be the https address of the provider of identities`,
  'bad-base': (argument) =>
    `The option${argument} must be an address without a path; for example https://so.tinh.gov.vn`,
  'bad-listen': (argument) => `The option${argument} must be host:port; for example 127.0.0.1:8080`,
  'cannot-listen': (argument) =>
    `${argument.trim()} cannot be listened on: another program has the port, or the address is not of this machine; choose another --listen`,
  'folder-in-use': (argument) =>
    `The folder${argument} is in use by another server; stop that one first, or choose another folder (servers that share their data use PostgreSQL)`,
  'cannot-make-folder': (argument) =>
    `The folder${argument} cannot be made; choose another or ask for the right to write`,
  'not-data': (argument) => `The folder${argument} holds no data of a Khớp Số server; check the path`,
  'pg-dump': (argument) => `This is for folders alone; back up${argument} by pg_dump and bring it back by pg_restore`,
  'inside-data': (argument) =>
    `The back-up${argument} would lie within the data folder; choose another one, best on another disk`,
};

/** One sentence for a `bad-argument` fault of the command line. */
export function describeArgument(data: Data, language: Language): string {
  const vi = language === 'vi';
  const argument = data['argument'] ? ` “${clipped(data['argument'])}”` : '';
  const value = data['value'];
  const known = (vi ? VI : EN)[data['problem'] ?? ''];
  const wrong =
    value === undefined
      ? `${vi ? 'Tham số không hợp lệ' : 'Bad argument'}${argument}`
      : vi
        ? `Giá trị “${clipped(value)}” của tham số${argument} không hợp lệ`
        : `The value “${clipped(value)}” of the argument${argument} is not valid`;
  const choices = data['allowed'] ? `; ${vi ? 'chỉ nhận' : 'it takes'}: ${clipped(data['allowed'])}` : '';
  const sentence = `${known ? known(argument, data) : wrong}${choices}`;
  const help = sentence.includes('; ') ? '' : vi ? '; xem hướng dẫn bằng --help' : '; see --help';
  return atPlace(data, `${sentence}${help}.`, language);
}

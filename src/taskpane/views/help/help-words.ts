/** What each part of the pane is for and how one goes about it: a few steps a part, fetched when someone asks. */
import type { Language } from '../../../core/finding';

export type HelpTopic = 'check' | 'forms' | 'submit' | 'report' | 'figures' | 'proof';

/** The guide that goes on where a help ends. */
export const GUIDES: Readonly<Record<HelpTopic, string>> = {
  check: 'kiem-tra',
  forms: 'bieu-chuan',
  submit: 'nop-bieu',
  report: 'bao-cao',
  figures: 'bao-cao',
  proof: 'kiem-tra',
};

/** Guides are in Vietnamese alone. */
export const GUIDE_LINK: Readonly<Record<Language, string>> = {
  vi: 'Mở hướng dẫn đầy đủ',
  en: 'Open the whole guide (in Vietnamese)',
};

export interface Help {
  readonly title: string;
  readonly steps: readonly string[];
}

const vi: Readonly<Record<HelpTopic, Help>> = {
  check: {
    title: 'Kiểm tra: tìm và sửa chỗ sai',
    steps: [
      'Mở ngăn là Khớp Số đọc cả sổ và kiểm tra; sửa một ô thì kiểm tra lại ngay.',
      'Mỗi thẻ là một nguyên nhân: ô đáng ngờ, số đang ghi, số làm cho các phép tính khớp. Bấm tên ô để đến ô, bấm “Sửa” để ghi số ấy, “Hoàn tác” để trả lại.',
      '“Phép tính và ô đáng ngờ” cho thấy vì sao. “Tô các ô” tô cùng lúc các ô của phép tính trên trang.',
      'Nhiều lỗi thì lọc theo trang, đơn vị, loại kiểm tra, hoặc tìm theo cụm từ; “Sửa tất cả chỗ đã chắc chắn” sửa một lượt.',
      'Số đúng mà vẫn bị báo: “Chấp nhận có lý do…”. Số đổi thì phát hiện tự mở lại.',
      'Phím: F8 và Shift+F8 đến phát hiện sau, trước; Alt+← và Alt+→ về ô vừa xem; Ctrl+Z hoàn tác việc của ngăn.',
    ],
  },
  forms: {
    title: 'Biểu: Khớp Số hiểu từng trang thế nào',
    steps: [
      'Mỗi trang: thuộc biểu nào, bao nhiêu số liệu và phép tính; trang không đọc được thì nói vì sao.',
      'Mở “Cột” và “Dòng” để xem cột nào, dòng nào được hiểu là gì. Hiểu sai thì sửa tiêu đề cột hoặc số thứ tự trên trang.',
      '“Báo cáo còn thiếu biểu” liệt kê biểu mà báo cáo cần. “Chèn biểu trống” đưa một biểu có sẵn công thức tổng vào sổ.',
    ],
  },
  submit: {
    title: 'Nộp: gửi đi và tiếp nhận',
    steps: [
      'Phòng, ban: xử lý những điều còn vướng, ghi người lập và thủ trưởng duyệt, bấm “Niêm phong và lưu”, rồi gửi tệp.',
      'Sửa một số hay một chữ sau niêm phong là thấy ngay: ô nào, trước là gì, nay là gì.',
      'Văn phòng: “Học từ sổ kỳ trước…” để biết ai phải nộp những biểu nào; bảng cho thấy ai chưa nộp, thiếu gì, hạn ngày nào.',
      'Kéo các tệp nhận được vào khung tiếp nhận. Sổ của cơ quan hoặc kỳ khác thì ngăn hỏi trước.',
      'Lỗi của từng sổ đọc tại chỗ; “Tải phiếu gửi lại đơn vị” cho một trang in được để gửi trả. Xong thì gộp thành một tệp hoặc sang phần Báo cáo.',
    ],
  },
  report: {
    title: 'Báo cáo: từ biểu ra văn bản',
    steps: [
      'Chọn loại báo cáo và kỳ; bản xem trước hiện ngay. Bấm một con số để đến ô của nó.',
      'Chỗ còn thiếu và số được chỉnh khi làm tròn được liệt kê ở trên.',
      '“Tạo báo cáo” cho tệp .docx. Còn lỗi thì ngăn hỏi lại, và in các lỗi thành phụ lục.',
      'Số liệu đổi sau đó thì ngăn báo báo cáo đã cũ: tạo lại, hoặc mở báo cáo trong Word và cập nhật ở đó.',
    ],
  },
  figures: {
    title: 'Số liệu: con số trong văn bản từ đâu ra',
    steps: [
      'Mỗi con số của báo cáo với ô nguồn của nó và câu chứa nó; bấm để đến chỗ ấy trong văn bản.',
      'Chọn sổ tính để làm mới các con số; chỗ đã gõ đè được giữ và nêu tên.',
      '“Cập nhật cả lời văn” viết lại những câu chưa ai sửa; xem trước rồi mới mở thành văn bản mới.',
    ],
  },
  proof: {
    title: 'Kiểm tra văn bản',
    steps: [
      'Bấm “Kiểm tra văn bản” để đọc lời văn, chú thích và bảng, ai soạn cũng được.',
      '“Đối chiếu với sổ tính…” so từng con số với các biểu.',
      'Mỗi điều phát hiện dẫn đến chữ của nó; có thể đánh dấu bằng nhận xét hoặc sửa, và hoàn tác.',
    ],
  },
};

const en: Readonly<Record<HelpTopic, Help>> = {
  check: {
    title: 'Check: find what is wrong and put it right',
    steps: [
      'Open the pane and Khớp Số reads and checks the whole workbook; edit a cell and it checks again.',
      'Each card is one cause: the suspected cell, what stands there, what makes the sums hold. Press the cell to go there, “Repair” to write it, “Undo” to take it back.',
      'The folded part of a card says why. “Trace cells” marks the cells of the relation on the sheet.',
      'With many findings, narrow by sheet, department or kind of check, or search for a phrase; all that is certain is repaired at once.',
      'A figure that is right all the same can be accepted with a reason. It reopens when the figure changes.',
      'Keys: F8 and Shift+F8 for the next and previous finding; Alt+← and Alt+→ for cells seen before; Ctrl+Z takes back what the pane did.',
    ],
  },
  forms: {
    title: 'Sheets: how each one is understood',
    steps: [
      'For each sheet: which form it is, how many figures and relations; what was not read says why.',
      'Unfold columns and lines to see what each is taken for. Where that is wrong, correct the heading or the numbering on the sheet.',
      'Forms that the report still lacks are listed. A blank form with its totals ready can be inserted.',
    ],
  },
  submit: {
    title: 'Submit: hand in and take in',
    steps: [
      'Departments: clear what is listed, name who prepared and who approves, seal and save, then send the file.',
      'Any figure or word that changes after sealing shows: which cell, before and after.',
      'The secretary: learn from last period who hands in which sheets; the list shows who has not, what is missing and by when.',
      'Drop the files that came into the frame. A workbook of another body or period is asked about first.',
      "Each workbook's errors are read in place; a note to the department is a page that prints. Then merge, or go on to the report.",
    ],
  },
  report: {
    title: 'Report: from sheets to a document',
    steps: [
      'Choose the kind of report and the period; the preview stands below. Press a figure to go to its cell.',
      'What is missing, and figures that rounding moved, are listed above it.',
      'Writing the report gives a .docx. With open errors the pane asks first, and prints them as an annex.',
      'When figures change later, the pane says that the report is out of date: write it again, or update it in Word.',
    ],
  },
  figures: {
    title: "Figures: where the document's figures come from",
    steps: [
      'Each figure of the report with its cell and its sentence; press it to go there in the document.',
      'Choose workbooks to refresh the figures; what was typed over is kept and named.',
      'A whole update writes again the sentences that nobody edited; look at it before it opens as a new document.',
    ],
  },
  proof: {
    title: 'Check the document',
    steps: [
      'Press the button to read the prose, footnotes and tables, whoever wrote them.',
      'Hold it against workbooks to compare each figure with the sheets.',
      'Each finding leads to its words; it can be marked with a comment or put right, and taken back.',
    ],
  },
};

/** Both languages, for the test that walks all words. */
export const HELP: Readonly<Record<Language, Readonly<Record<HelpTopic, Help>>>> = { vi, en };

/** The words of the other ways to a file, and of the page in a plain browser: fetched with the views that speak them. */
import type { Language } from '../../core/finding';
import { fill, type Values } from './index';

const vi = {
  outside:
    'Trang này là ngăn tác vụ của Khớp Số. Muốn kiểm tra số liệu, hãy mở nó từ thẻ Trang đầu của Excel hoặc Word; ở đây, trong trình duyệt, chỉ viết báo cáo từ sổ tính đã lưu. Số liệu không rời máy này.',
  books: 'Chọn sổ tính đã lưu (một hoặc nhiều tệp), xem trước rồi tải báo cáo về.',
  address:
    'Không thấy tệp? Word này chặn tải xuống: hãy mở địa chỉ sau bằng Edge hoặc Chrome và tạo báo cáo ở đó: {address}',
  other: 'Không thấy tệp trong thư mục Tải xuống?',
  'other.report':
    'Một số bản Office không cho ngăn tác vụ tải tệp. Cách thứ nhất: lưu sổ tính, mở Word, vào Khớp Số › Tạo báo cáo và chọn sổ tính đó; báo cáo mở thẳng thành văn bản mới, không cần tải. Cách thứ hai: mở Khớp Số trong trình duyệt.',
  'other.merged':
    'Một số bản Office không cho ngăn tác vụ tải tệp. Cách thứ nhất: bấm “Đưa vào sổ đang mở” rồi lưu sổ tính. Cách thứ hai: chuyển tệp sang cửa sổ trình duyệt và lưu ở đó.',
  'other.workbook':
    'Một số bản Office không cho ngăn tác vụ tải tệp. Cách thứ nhất: lưu sổ tính này (Ctrl+S) và gửi chính tệp vừa lưu. Cách thứ hai: chuyển tệp sang cửa sổ trình duyệt và lưu ở đó.',
  'other.blank':
    'Một số bản Office không cho ngăn tác vụ tải tệp. Cách thứ nhất: mở sổ tính này trong Excel trên web hoặc Excel mới hơn, ở đó biểu được chèn thẳng vào sổ. Cách thứ hai: chuyển tệp sang cửa sổ trình duyệt và lưu ở đó.',
  'other.findings':
    'Một số bản Office không cho ngăn tác vụ tải tệp. Hãy chuyển tệp sang cửa sổ trình duyệt và lưu ở đó.',
  window: 'Mở cửa sổ trình duyệt',
  'window.handed': 'Tệp đã sang cửa sổ vừa mở: hãy bấm “Lưu tệp” ở đó.',
  'window.browsing': 'Trình duyệt đang mở Khớp Số: hãy lưu sổ tính này, chọn nó ở trang vừa mở rồi bấm “Tạo báo cáo”.',
  'window.blocked':
    'Office không cho mở cửa sổ. Hãy mở địa chỉ này bằng Edge hoặc Chrome, chọn sổ tính đã lưu rồi bấm “Tạo báo cáo”: {address}',
  'window.silent':
    'Cửa sổ vừa mở không nhận được tệp. Ở đó, hãy chọn sổ tính đã lưu rồi bấm “Tạo báo cáo”; nếu không thấy cửa sổ nào, hãy mở địa chỉ này bằng Edge hoặc Chrome: {address}',
  taken: 'Tệp này vừa được ngăn Khớp Số trong Office chuyển sang, không qua máy chủ nào.',
  save: 'Lưu tệp',
} as const;

export type OtherWayKey = keyof typeof vi;

const en: Readonly<Record<OtherWayKey, string>> = {
  outside:
    'This page is the task pane of Khớp Số. To check figures, open it from the Home tab of Excel or Word; here, in a browser, it only writes reports from saved workbooks. No figure leaves this machine.',
  books: 'Choose saved workbooks (one file or several), look at the preview, then download the report.',
  address:
    'No file there? This Word blocks downloads: open this address in Edge or Chrome and write the report there: {address}',
  other: 'No file in the Downloads folder?',
  'other.report':
    'Some Offices do not let a pane download files. First way: save the workbook, open Word, go to Khớp Số › Write report and choose that workbook; the report opens as a new document, nothing is downloaded. Second way: open Khớp Số in a browser.',
  'other.merged':
    'Some Offices do not let a pane download files. First way: press “Bring into the open workbook” and save it. Second way: hand the file to a browser window and save it there.',
  'other.workbook':
    'Some Offices do not let a pane download files. First way: save this workbook (Ctrl+S) and send that very file. Second way: hand the file to a browser window and save it there.',
  'other.blank':
    'Some Offices do not let a pane download files. First way: open this workbook in Excel on the web or a newer Excel, where the sheet goes straight into it. Second way: hand the file to a browser window and save it there.',
  'other.findings':
    'Some versions of Office let no task pane download files. Hand the file over to a browser window and save it there.',
  window: 'Open a browser window',
  'window.handed': 'The window that opened has the file: press “Save file” there.',
  'window.browsing':
    'The browser is opening Khớp Số: save this workbook, choose it on that page and press “Write report”.',
  'window.blocked':
    'Office lets no window open. Open this address in Edge or Chrome, choose the saved workbook and press “Write report”: {address}',
  'window.silent':
    'The window that opened did not take the file. Choose the saved workbook there and press “Write report”; if you see no window, open this address in Edge or Chrome: {address}',
  taken: 'This file has just come from the Khớp Số pane in Office, through no server.',
  save: 'Save file',
};

/** Both languages, for the test that holds them together. */
export const OTHER_WAYS: Readonly<Record<Language, Readonly<Record<OtherWayKey, string>>>> = { vi, en };

export function otherWays(language: Language): (key: OtherWayKey, values?: Values) => string {
  return (key, values = {}) => fill(OTHER_WAYS[language][key], values);
}

/**
 * Numbers that are no figures: those of documents, laws, streets, wards, congresses, scales, dates, ranks and targets.
 * Data, tried in this order; what one has taken, the next does not see.
 */

import { classSizes } from './class-sizes';
import { marked, not, type NotFigure, type WhyNot } from './no-figure';
import { NO_SECOND_SYLLABLE } from './second-syllables';
import { spansOfTime } from './spans-of-time';

export type { NotFigure, WhyNot } from './no-figure';

const YEAR = '(?:19|20)\\d{2}';
const LIST = '(?:\\s*(?:,|và|-|–)\\s*\\d{1,3}(?=\\s*(?:[,;:().]|$|và\\s|-\\s?\\d))(?![\\d.,]*\\d))*';
const YEARS = ['19', '20'];

/** An average of a month behind it: the months are what it is divided by. */
const BY_MONTH = '[^.;]{0,60}(?:bình quân|trung bình) (?:mỗi|một|1|hằng|hàng) tháng';

/** What may follow a number that belongs to a name: no noun that it could count. */
const NAMED_ON =
  '(?=\\s*(?:[,.;:()“”"/–-](?!\\d)|$)|\\s+(?:và|sau|trước|khi|thuộc|đến|của|tại|qua|trên|do|đi|về|nối|được|đã|đăng ký|phường|xã|huyện|quận|thị|thành|năm|đối|cho|theo|trong|với|là|có|ở|từ|cũ|mới|so|tăng|giảm|đạt|công lập|chuyên|hệ|hỗ trợ|tổ chức|triển khai|phân bổ|giải ngân|tiêm|cấp phát|khởi công)(?!\\p{L})|\\s+\\p{Lu})';
/** "Phường 2, 3", "tổ dân phố 5 và 6", "đợt 1"; "số vụ 76", "nhiều lần 103" and "tổng số 37 xã" count. */
function named(why: WhyNot, words: string, tail = ''): NotFigure {
  const either = words
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');
  const number = '(?:\\d{1,3}[a-zA-Z]?(?:/\\d{1,3})*|[IVX]{1,4})';
  const on = tail === '' ? NAMED_ON : `(?:${tail}${NAMED_ON})`;
  const each = not(
    why,
    `(?<!\\p{L})(?<!cùng )(?<!Nhật )(?<![Ss]ố |nhiều |[Qq]uân |[Bb]ộ |[Tt]ổng |[Tt]rong (?=số))(?:${either})${NO_SECOND_SYLLABLE}\\s*(?:số\\s*)?${number}${LIST}${on}`,
    'gu',
  );
  return marked(words.toLowerCase().split('|'), each);
}

export const notFigures: readonly NotFigure[] = [
  marked([':', '@', 'www.'], not('number', 'https?://\\S+|\\S+@\\S+\\.\\S+|www\\.\\S+')),
  // 68/QĐ-UBND, 01-NQ/TU, 30/2020/NĐ-CP, 80/2015/QH13, 15-CT/TW
  marked(
    ['/', '-'],
    not(
      'document-number',
      '(?<![\\p{L}\\d])\\d{1,6}[a-z]?(?:/(?:19|20)\\d{2})?\\s?[/-]\\s?(?=[A-ZĐ])[A-ZĐ]{1,8}\\d{0,3}(?:[-/.][\\p{Lu}\\d]{1,10})*',
      'gu',
    ),
  ),
  marked(
    ['/', '-'],
    not(
      'document-number',
      '(?<!\\p{L})(?<!tổng )(?:số|(?:quyết định|nghị quyết|nghị định|thông tư|công văn|chỉ thị|kế hoạch|tờ trình|thông báo|kết luận|luật)\\s+số)\\s*:?\\s*\\d{1,6}\\s*[-/]\\s*[\\p{L}\\d][\\p{L}\\d./-]*',
    ),
  ),
  // "đã kết luận 14/19 cuộc" is none: without "số" letters or a year follow the stroke.
  marked(
    ['/', '-'],
    not(
      'document-number',
      `(?<!\\p{L})(?:quyết định|nghị quyết|nghị định|thông tư|công văn|chỉ thị|kế hoạch|tờ trình|thông báo|kết luận|luật)\\s+\\d{1,6}\\s*[-/]\\s*(?:\\p{L}|${YEAR}(?!\\d))[\\p{L}\\d./-]*`,
    ),
  ),
  marked(
    ['số'],
    not(
      'document-number',
      '(?<!\\p{L})(?:quyết định|nghị quyết|nghị định|thông tư|công văn|chỉ thị|đề án|dự án|chương trình|kết luận|tờ trình|thông báo|mẫu|biểu|phụ lục|bảng|hình|biên bản|giấy phép|hợp đồng|lô|thửa)\\s+số\\s*:?\\s*\\d{1,6}(?:\\.\\d+)*',
    ),
  ),
  marked(
    ['chương trình', 'đề án', 'dự án', 'nghị', 'chỉ thị', 'quyết định', 'thông tư', 'kết luận', 'công điện'],
    not(
      'document-number',
      '(?<!\\p{L})(?:Chương trình|Đề án|Dự án|Nghị quyết|Nghị định|Chỉ thị|Quyết định|Thông tư|Kết luận|Công điện)\\s+\\d{1,4}(?![\\d.,]*\\d|\\s*(?:%|\\p{L}))',
      'gu',
    ),
  ),
  marked(
    [
      'điều',
      'khoản',
      'điểm',
      'chương',
      'mục',
      'phần',
      'tiết',
      'trang',
      'dòng',
      'phụ lục',
      'bảng',
      'biểu',
      'mẫu',
      'hình',
      'sơ đồ',
    ],
    not(
      'number',
      `(?<!\\p{L})(?:điều|(?<!tài )khoản|(?<!(?:thời|dứt|thí|trọng|quan) )điểm|chương|mục|(?<!một )phần|tiết|(?<!vũ )trang|dòng|phụ lục|bảng|biểu|mẫu|hình|sơ đồ)${NO_SECOND_SYLLABLE}\\s+\\d{1,3}(?:\\.\\d{1,3})*(?![\\d.,]*\\d|\\s*(?:%|\\p{L}*(?:tỷ|triệu)|(?:ha|tấn|tạ|kg|cây|con|hộ|m2|m²)(?!\\p{L})))`,
    ),
  ),
  marked(
    ['/', ':'],
    not(
      'scale',
      '(?<!\\p{L})tỷ lệ\\s+1\\s?[/:]\\s?[\\d.]+|(?<![\\d.,/])1(?:\\s?/\\s?|:)(?:[2-9]\\d{2}|[1-9]\\d{3,5}|[1-9]\\d?\\.000)(?!\\d|[.,]\\d)',
    ),
  ),
  // Dates.
  marked(['tháng'], not('date', `(?<!\\p{L})ngày\\s+\\d{1,2}\\s*tháng\\s*\\d{1,2}(?:\\s*năm\\s*${YEAR})?`)),
  marked(YEARS, not('date', `(?<![\\d.,/])\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?${YEAR}(?!\\d)`)),
  marked(
    ['/'],
    not(
      'date',
      '(?<!\\p{L})(?:ngày|hôm|(?:sáng|trưa|chiều|tối|đêm)(?: nay| qua)?|hôm nay|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|trước|sau|từ|đến|hết|dịp|lễ|mùng|thời điểm|phiên)\\s+(?:ngày\\s+)?\\d{1,2}\\s?/\\s?\\d{1,2}(?![\\d/]|\\s*(?:đơn|lượt|người|vụ|hộ|xã|phường|dự án|công trình))(?:\\s*(?:-|–|đến|và|,)\\s*(?:ngày\\s*)?\\d{1,2}\\s?/\\s?\\d{1,2}(?![\\d/]))*',
    ),
  ),
  marked(
    ['ngày', 'mùng', 'rằm'],
    not(
      'date',
      '(?<!\\p{L})(?:ngày|mùng|rằm)\\s+\\d{1,2}(?:\\s*(?:-|–|đến|và|,)\\s*(?:ngày\\s*)?\\d{1,2})*(?![\\d.,/]*\\d|\\s*(?:%|đêm))',
    ),
  ),
  not(
    'date',
    "(?<![\\p{L}\\d])\\d{1,2}\\s?(?:giờ|h|g)\\s?\\d{0,2}(?:\\s?phút|')?(?=\\s+(?:ngày|sáng|chiều|tối)|\\s*00)",
  ),
  ...spansOfTime,
  marked(YEARS, not('date', `(?<!\\p{L})tháng\\s+\\d{1,2}\\s?/\\s?${YEAR}`)),
  marked(YEARS, not('date', `(?<![\\d.,/])(?:0?[1-9]|1[0-2])\\s?/\\s?${YEAR}(?!\\d)`)),
  // Periods.
  marked(
    ['tháng'],
    not(
      'period',
      `(?<!\\p{L})tháng\\s+(?:0?[1-9]|1[0-2])(?!\\d)(?:\\s*(?:-|–|đến|đến tháng|và|và tháng|,)\\s*(?:0?[1-9]|1[0-2])(?!\\d))*(?![\\d.,]*\\d)(?:\\s*(?:/|năm)\\s*${YEAR})?`,
    ),
  ),
  marked(
    ['tháng'],
    not(
      'period',
      `(?<![\\d.,])\\d{1,2}\\s+tháng(?!${BY_MONTH})\\s+(?:đầu|cuối|năm|qua|đầu năm|cuối năm|còn lại|${YEAR}|/)`,
    ),
  ),
  marked(
    ['tháng', 't'],
    not(
      'period',
      `(?<![\\d.,])0?[369]\\s+tháng(?!\\s*tuổi|${BY_MONTH})|(?<![\\d.,])\\d{1,2}T(?:\\s*(?:/|-)?\\s*${YEAR})?(?![\\p{L}\\d])`,
    ),
  ),
  // "Kim ngạch 8 tháng 2,46 tỷ USD": months right before a figure are those that it covers.
  marked(
    ['tháng'],
    not(
      'period',
      '(?<![\\d.,])(?:0?[2-9]|1[0-2])\\s+tháng(?=\\s+(?:\\d|(?:ước |đã )*(?:đạt|thực hiện)(?!\\p{L}))|\\s*:\\s*\\d)',
    ),
  ),
  named(
    'period',
    'quý|học kỳ|kỳ|đợt|mũi|giai đoạn|tuần|vòng|lần|bước|năm thứ|khóa|khoá|niên khóa|cấp độ|cấp|loại|hạng|nhóm|bậc|mức độ|mức|lớp|khối|vụ',
    `(?:\\s*(?:/|năm|-)\\s*${YEAR})?`,
  ),
  marked(YEARS, not('year', `(?<![\\d.,])${YEAR}\\s?[-–]\\s?${YEAR}(?!\\d)`)),
  marked(YEARS, not('year', `(?<!\\p{L})năm\\s+(?:học\\s+)?${YEAR}(?:\\s*(?:,|và|-|–|/)\\s*(?:năm\\s+)?${YEAR})*`)),
  marked(
    YEARS,
    not(
      'year',
      `(?<![\\d.,])${YEAR}(?![\\d.,]*\\d|\\s*(?:%|hộ|người|con|ha|tấn|đơn|lượt|triệu|tỷ|đồng|trường hợp|học sinh|ca|kg|m\\b|km|mô hình))`,
    ),
  ),
  marked(['lớp'], not('period', '(?<!\\p{L})(?:học sinh|khối)\\s+lớp\\s+(?:[1-9]|1[0-2])(?!\\d)')),
  // "nhà máy số 1 24.100 m³", "trạm bơm số 2 đã vận hành"
  not(
    'number',
    '(?<=(?:nhà máy|trạm|trạm bơm|bến|cảng|kho|xưởng|giếng|mỏ|hồ|tổ máy|phân xưởng|cơ sở|lò|tổ|đội|chốt)\\s)[Ss]ố \\d{1,2}(?=\\s)',
    'gu',
  ),
  // "chiếm hơn 2/3 giá trị": a part of something told about so, and no two counts.
  marked(
    ['/'],
    not('scale', '(?<=(?<!\\p{L})(?:hơn|gần|khoảng|quá|chừng)\\s)[1-9]\\s?/\\s?[2-9](?![\\d.,/]*\\d)', 'giu'),
  ),
  // Ranks, targets, scales.
  marked(
    ['/'],
    not(
      'rank',
      '(?<!\\p{L})(?:đứng|xếp|xếp hạng|xếp thứ|đứng thứ|thứ hạng|vị trí|hạng|thứ|vị thứ|xếp vị thứ)(?:\\s+(?:thứ|hạng|vị trí))*\\s+\\d{1,3}\\s?/\\s?\\d{1,3}',
    ),
  ),
  marked(
    ['xếp', 'đứng', 'vươn', 'tụt'],
    not(
      'rank',
      '(?<!\\p{L})(?:xếp|đứng|vươn lên|tụt xuống)\\s+(?:vị trí\\s+)?(?:thứ|hạng)?\\s*\\d{1,3}(?=\\s*(?:toàn|trong|cả|trên|so|/))',
    ),
  ),
  marked(
    ['/'],
    not(
      'target',
      '(?<![\\d.,/])\\d{1,3}\\s?/\\s?\\d{1,3}\\s+(?:nhóm\\s+)?(?:chỉ tiêu|tiêu chí)(?![^.;]{0,60}\\d\\s+(?:chỉ tiêu|tiêu chí)\\s+(?:chưa|không)|[^.;\\d]{0,30}(?:đạt|tỷ lệ|chiếm|bằng)[^.;\\d]{0,16}\\d[\\d,]*\\s?%)(?!\\s+(?:giáo viên|biên chế|viên chức|công chức|học sinh|hợp đồng))',
    ),
  ),
  marked(['sao'], not('rank', '(?<![\\d.,])[1-5]\\s+sao(?!\\p{L})')),
  // "xã Sơn Kim 1, xã Sơn Kim 2"
  marked(
    ['xã', 'thôn', 'bản', 'ấp', 'xóm', 'làng', 'buôn'],
    not(
      'name',
      '(?<!\\p{L})(?:xã|thôn|bản|ấp|xóm|làng|buôn)(?:\\s+\\p{Lu}\\p{L}*){1,3}\\s+[1-4](?=\\s*[,.;)]|\\s+và\\s)',
      'gu',
    ),
  ),
  marked(
    ['thứ'],
    not(
      'ordinal',
      '(?<!\\p{L})(?:thứ|lần thứ|kỳ họp thứ|phiên họp thứ|khóa thứ|đại hội lần thứ)\\s+\\d{1,3}(?!\\s*/)(?![\\d.,]*\\d)',
    ),
  ),
  marked(
    ['phường', 'xã', 'quận'],
    not(
      'name',
      `(?:(?<!\\p{L})(?:Phường|Quận)|(?<=UBND\\s{1,3})(?:phường|xã|quận))\\s+\\d{1,2}(?!\\d|\\s*(?:người|hộ))${LIST}`,
      'gu',
    ),
  ),
  // Names: wards, streets, roads, schools, lines of electricity.
  named(
    'name',
    'phường|quận|tổ|tổ dân phố|khu phố|khu vực|khu|thôn|bản|ấp|khóm|đội|cụm|tiểu khu|xóm|chi bộ|hẻm|ngõ|ngách|kiệt|đường|phố|quốc lộ|tỉnh lộ|hương lộ|đường tỉnh|QL|TL|ĐT|DT|km|cầu|lô|trạm|trung đoàn|sư đoàn|quân khu|tiểu đoàn|lữ đoàn|vùng|tuyến số|tuyến|bệnh viện|trường|tàu|gói|gói thầu|nguyện vọng|phương án|block|tòa|toà|số',
  ),
  marked(['kv'], not('name', '(?<![\\p{L}\\d.,])\\d{1,4}\\s?(?:kV|kv|KV)(?!\\p{L})')),
  not(
    'name',
    '(?<!\\p{L})(?:covid|sars-cov|h5n|sarcov|a/h|iso|tcvn|qcvn|tp\\.?|p\\.?|q\\.?)\\s*[-–.]?\\s*\\d{1,5}(?:[:\\d.]*\\d)?(?![\\d.,]*\\d|\\s*(?:%|tỷ|triệu|đồng|ha|tấn))',
  ),
  marked(['/'], not('name', '(?<!\\p{L})đường\\s+\\d{1,2}/\\d{1,2}')),
  not('name', '(?<![\\p{L}\\d])\\p{L}+\\d+[\\p{L}\\d]*|(?<![\\p{L}\\d])\\d+[A-ZĐ]+\\d*(?![\\p{L}\\d%])', 'gu'),
  marked(['/'], not('name', '(?<!\\p{L})(?:lễ|kỷ niệm|chào mừng|ngày)\\s+(?:\\p{L}+\\s+){0,3}\\d{1,2}/\\d{1,2}')),
  ...classSizes,
];

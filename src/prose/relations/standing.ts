/** How the labels of listed figures stand to each other: two sides of one thing, qualities that overlap, or plain parts. */
import { OVERLAPPING } from '../mentions/cues';
import type { Mention } from '../mentions/mention';

/** Steps of one matter after another, each within the one before: never added. */
const STEPS =
  /^(?:(?:và|có|số|tổng số|đơn|vụ|việc|vụ việc|hồ sơ|đã|được|kết quả|tổ chức|cá nhân|cuộc|trường hợp|dự án|công trình|vốn|thuộc|hiện)\s+)*(giải quyết|xử lý|đúng hạn|hoàn thành|giải ngân|nghiệm thu|đủ điều kiện|thuộc thẩm quyền(?! (?:của )?(?:ubnd|hđnd|chủ tịch|tỉnh|thành phố|huyện|xã|phường|trung ương|cấp|bộ|sở))|phê duyệt|khởi công|quyết toán|đã (?:thực hiện|cấp|thu|chi|nộp|trả|thanh toán|kiểm tra)|thu hồi|kết luận|khởi tố|truy tố|xét xử|triển khai|vi phạm|xử phạt|phát hiện|nhắc nhở)(?!\p{L})(?!\s+(?:rác|nước|chất thải|môi trường|nợ))/u;
/** Two sides of one thing, and no third: together they are the whole. */
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})nữ(?!\p{L})/u, /(?<!\p{L})nam(?!\p{L})/u],
  [/trong kỳ|(?:tiếp nhận|nhận|thụ lý) mới/u, /(?:kỳ|năm|quý|tháng) trước|tồn (?:đầu )?kỳ/u],
  // The words before a figure have lost their "có".
  [/^(?:có )?mặt(?! (?:trận|bằng|đường|hàng|nước))(?!\p{L})/u, /^vắng(?!\p{L}| có lý do| không)/u],
  [/(?<!\p{L})ngắn hạn(?!\p{L})/u, /(?<!\p{L})(?:trung|dài)(?:,? (?:và )?dài)? hạn(?!\p{L})/u],
  // "(cũ 26, mới 192)"
  [/^(?:\p{L}+ )?cũ(?: chuyển sang)?\s*$/u, /^(?:\p{L}+ )?mới\s*$/u],
  [/(?<!\p{L})bắt buộc/u, /(?<!\p{L})tự nguyện/u],
  [/(?<!\p{L})(?:thành thị|đô thị)(?!\p{L})/u, /(?<!\p{L})nông thôn(?! mới)(?!\p{L})/u],
  [/(?<!\p{L})rừng tự nhiên(?!\p{L})/u, /(?<!\p{L})rừng trồng(?!\p{L})/u],
  [/(?<!\p{L})trong nước/u, /(?<!\p{L})(?:ngoài nước|nước ngoài)/u],
  [/(?<!\p{L})trong (?:tỉnh|huyện)(?!\p{L})/u, /(?<!\p{L})ngoài (?:tỉnh|huyện)(?!\p{L})/u],
  [/khách (?:du lịch )?quốc tế/u, /khách (?:du lịch )?nội địa/u],
  [/(?<!\p{L})theo kế hoạch/u, /(?<!\p{L})đột xuất/u],
  [/(?<!\p{L})(?:fdi|nước ngoài)(?!\p{L})/u, /(?<!\p{L})(?:trong nước|ddi)(?!\p{L})/u],
  [/(?<!\p{L})thường xuyên(?!\p{L})/u, /(?<!\p{L})định kỳ(?!\p{L})/u],
  [/(?<!\p{L})(?:nặc danh|mạo danh)(?!\p{L})/u, /(?<!\p{L})(?:có tên|có danh|chính danh|rõ họ tên)(?!\p{L})/u],
  [/(?<!\p{L})thiếu nhi(?!\p{L})/u, /(?<!\p{L})người lớn(?!\p{L})/u],
  [
    /(?<!\p{L})(?:chuyển tiếp|cũ chuyển sang)(?!\p{L})/u,
    /(?<!\p{L})(?:khởi công mới|thụ lý mới|mở mới|triển khai mới|thực hiện mới)(?!\p{L})/u,
  ],
  [/(?<!\p{L})xây (?:dựng )?mới(?!\p{L})/u, /(?<!\p{L})sửa chữa(?!\p{L})/u],
  [/(?<!\p{L})hình sự(?!\p{L})/u, /(?<!\p{L})hành chính(?!\p{L})/u],
  [/(?<!\p{L})xuất cảnh(?!\p{L})/u, /(?<!\p{L})nhập cảnh(?!\p{L})/u],
  [/(?<!\p{L})công lập(?!\p{L})/u, /(?<!\p{L})(?:ngoài công lập|tư thục|dân lập)(?!\p{L})/u],
  [/(?<!\p{L})chuyên trách(?!\p{L})/u, /(?<!\p{L})(?:không chuyên trách|kiêm nhiệm|bán chuyên trách)(?!\p{L})/u],
];
/** What comes of a complaint: there is no fourth. */
const VERDICTS = [
  /(?<!\p{L})đúng(?!\p{L})(?! một phần|,? (?:và )?có sai)/u,
  /(?<!\p{L})(?<!có )sai(?!\p{L})/u,
  /(?<!\p{L})đúng(?: một phần|,? (?:và )?có sai)/u,
];
/** What people write to offices: by law there is no fourth. */
const PETITIONS = [/(?<!\p{L})khiếu nại/u, /(?<!\p{L})tố cáo/u, /(?<!\p{L})(?:kiến nghị|phản ánh|knpa|pakn)/u];
/** When a matter was settled: nor is there here. */
const DEADLINES = [/trước hạn/u, /(?<!\p{L})đúng hạn/u, /(?:trễ|quá|chậm) hạn/u];
/** Tiers of offices and their cases; money comes from others, too. */
const TIERS = [/(?:cấp|tuyến) tỉnh/u, /(?:cấp|tuyến) huyện/u, /(?:cấp|tuyến) xã/u];
/** Sets that leave no other, by law or by scale: works by how they last, forests, land, who is how good. */
const CLASSES: readonly (readonly RegExp[])[] = [
  [
    /(?<!tương đối |kém |ít |không |chưa )bền vững/u,
    /tương đối bền vững/u,
    /(?:kém|ít) bền vững/u,
    /không (?:hoạt động|bền vững)|ngừng hoạt động/u,
  ],
  [/đặc dụng/u, /phòng hộ/u, /(?:rừng )?sản xuất/u],
  [/(?<!phi )nông nghiệp/u, /phi nông nghiệp/u, /chưa sử dụng/u],
  [/(?:hoàn thành )?xuất sắc/u, /hoàn thành tốt/u, /(?<!không )hoàn thành nhiệm vụ/u, /không hoàn thành/u],
  [
    /(?<!\p{L})(?:giỏi|tốt)(?!\p{L})/u,
    /(?<!\p{L})khá(?!\p{L})/u,
    /(?<!\p{L})(?:trung bình|đạt)(?!\p{L})/u,
    /(?<!\p{L})(?:yếu|kém|chưa đạt)(?!\p{L})/u,
  ],
];
/** Sets of three that leave no fourth: medals, what befell people, grades of things. */
const TRIPLES: readonly (readonly RegExp[])[] = [
  ...CLASSES,
  VERDICTS,
  PETITIONS,
  DEADLINES,
  [/(?<!\p{L})(?:5|năm|·) sao/u, /(?<!\p{L})(?:4|bốn) sao/u, /(?<!\p{L})(?:3|ba) sao/u],
  [/(?<!\p{L})(?:hcv|vàng)(?!\p{L})/u, /(?<!\p{L})(?:hcb|bạc)(?!\p{L})/u, /(?<!\p{L})(?:hcđ|đồng)(?!\p{L})/u],
  [/(?<!\p{L})(?:đại học|cao đẳng)(?!\p{L})/u, /(?<!\p{L})trung cấp(?!\p{L})/u, /(?<!\p{L})(?:thpt|·+\/·+)(?!\p{L})/u],
  [/(?<!\p{L})(?:đã|hoàn thành)(?!\p{L})/u, /(?<!\p{L})đang(?!\p{L})/u, /(?<!\p{L})chưa(?!\p{L})/u],
  [/(?<!\p{L})(?:chết|tử vong)(?!\p{L})/u, /(?<!\p{L})nặng(?!\p{L})/u, /(?<!\p{L})nhẹ(?!\p{L})/u],
];
/** What is over with a matter, and what is not yet: of things that are handled one by one. */
const HANDLED: readonly [RegExp, RegExp] = [
  /(?<!\p{L})(?:đã|xong)(?!\p{L})[^,;]*(?:xử lý|giải quyết|xác minh|xét xử|thi hành|kết luận|trả|hoàn thành)|(?:xử lý|giải quyết|thi hành) xong/u,
  /(?<!\p{L})(?:đang|chưa)(?!\p{L})[^,;]*(?:xử lý|giải quyết|xác minh|xét xử|thi hành|kết luận|trả|hoàn thành|thụ lý|xem xét)/u,
];
/** Sides beside which there may be a third. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  ...SIDES,
  [/(?<!\p{L})đã(?!\p{L})/u, /(?<!\p{L})(?:đang|chưa|còn)(?!\p{L})/u],
  [/đúng hạn|trước hạn/u, /quá hạn|trễ hạn/u],
  [/phát sinh/u, /chuyển sang|tồn/u],
  [/(?<!\p{L})mới(?!\p{L})/u, /(?<!\p{L})(?:cũ|lại|quá hạn|gia hạn|chuyển tiếp|sửa chữa|nâng cấp)(?!\p{L})/u],
  [/lần đầu/u, /(?:cấp|đăng ký) (?:đổi|lại)|lần hai|nhiều lần|biến động/u],
];

const wordsOf = (mention: Mention): string =>
  `${mention.label} ${mention.unit?.text ?? ''} ${mention.after}`.toLowerCase();

/** The step that a label names, at the head of the words before the figure or behind it; none with "". */
function stepOf({ label, after }: Mention): string {
  const [before, behind] = [label, after].map((text) => STEPS.exec(text.toLowerCase().trim())?.[1]);
  return before ?? behind ?? '';
}

/** What denies the words behind it. */
const DENIES = /(?<!\p{L})(?:không|chưa)(?: (?:được|bị|có))?\s+(\p{L}+ \p{L}+)/u;

/** "đủ điều kiện" and "không đủ điều kiện", "có hợp đồng" and "không có hợp đồng": the one says what the other denies. */
function denied([one, other]: readonly string[]): boolean {
  const says = (text: string | undefined, words: string | undefined): boolean =>
    text !== undefined && words !== undefined && text.includes(words) && !DENIES.test(text);
  return says(one, DENIES.exec(other ?? '')?.[1]) || says(other, DENIES.exec(one ?? '')?.[1]);
}

function opposed(pairs: typeof SIDES, words: readonly string[]): boolean {
  return pairs.some(
    ([one, other]) =>
      words.some((text) => one.test(text) && !other.test(text)) && words.some((text) => other.test(text)),
  );
}

/** Labels that name both sides of something are a breakdown; qualities that overlap are none. */
export function standing(parts: readonly Mention[]): 'sides' | 'overlapping' | 'plain' {
  // What all of them count says nothing of any.
  const same = parts.length > 1 && new Set(parts.map(({ unit }) => unit?.kind)).size === 1;
  const words = parts.map((each) => (same ? `${each.label} ${each.after}`.toLowerCase() : wordsOf(each)));
  // Money and measures are split; people and things have several qualities at once.
  const counted = parts.some(({ unit }) => unit === null || unit.dimension === 'count');
  const handled = parts.map(({ before, after }) => `${before} ${after}`.toLowerCase());
  if (parts.length === 2 && (denied(words) || opposed(SIDES, words) || opposed([HANDLED], handled))) return 'sides';
  const all = (of: readonly RegExp[]): boolean =>
    parts.length === of.length && of.every((one) => words.some((text) => one.test(text)));
  if (TRIPLES.some(all) || (counted && all(TIERS))) return 'sides';
  if (opposed(OPPOSITES, words))
    return parts.length > 2 && words.some((text) => MANY.test(text)) ? 'overlapping' : 'plain';
  if (counted && parts.every(isState)) return 'overlapping';
  if (
    parts.length > 2 &&
    (REST_KIND.test(words.at(-1) ?? '') || [IN_CARE, POVERTY].some((kind) => words.every((text) => kind.test(text))))
  )
    return 'plain';
  const chained = new Set(parts.map(stepOf)).size > 1;
  return chained || (counted && words.some((text) => OVERLAPPING.test(text))) ? 'overlapping' : 'plain';
}

/** The words right behind a figure, a verb among them. */
const isState = ({ line, unitEnd }: Mention): boolean =>
  STATES_OF.test(
    line.plain
      .slice(unitEnd, unitEnd + 30)
      .trimStart()
      .toLowerCase(),
  );

/** What things have or did, one beside the other: "09 cụm có chủ đầu tư, 11 cụm đã hoạt động". */
const STATES_OF =
  /^(?:có|đã|được|sử dụng|tham gia|ứng dụng|áp dụng|hoạt động hiệu quả|đạt (?:chuẩn|tiêu chuẩn|danh hiệu))(?!\p{L})/u;
/** "khác" at the end: whatever stands before it leaves the others out. */
const REST_KIND = /(?<!\p{L})khác(?!\p{L})/u;
/** Groups of social care: everybody is counted in one of them. */
const IN_CARE =
  /(?<!\p{L})(?:cao tuổi|khuyết tật|mồ côi|bỏ rơi|không nơi nương tựa|đơn thân|hiv|tâm thần|bị xâm hại|bảo trợ)(?!\p{L})/u;
/** How poor households are: of these each is one. */
const POVERTY = /(?<!\p{L})(?:nghèo|trung bình|khá|giàu)(?!\p{L})/u;
/** Qualities that go with any other. */
const MANY = /(?<!\p{L})(?:đảng viên|dân tộc|dtts|trẻ|đoàn viên|hộ nghèo|qua đào tạo|khuyết tật)(?!\p{L})/u;

/** "24 cuộc theo kế hoạch, đã kết thúc 20 cuộc, 08 cuộc đột xuất": the two sides among others, which may say more of the same things. */
export function sidesAmong(parts: readonly Mention[]): readonly Mention[][] {
  if (parts.length < 3 || parts.length > 6) return [];
  return parts.flatMap((one, at) =>
    parts.slice(at + 1).flatMap((other) => (standing([one, other]) === 'sides' ? [[one, other]] : [])),
  );
}

/** Words by which labels and headings say what is added, averaged, compared or left over; Vietnamese and English, folded. */

/** A label that says outright that it totals others. */
export const TOTAL_WORD =
  /^[\s([*•+-]*(?:(?:\p{L}|[ivxlc]+|\d{1,2})\s*[.)-]\s*)?(?:ước (?=tổng))?(?:tổng(?:\s+(?:số|cộng|toàn|chung|cả))?(?![\p{L}])|tổng|cộng|toàn (?:tỉnh|quốc|huyện|xã|phường|quận|thành phố|thị xã|thị trấn|ngành|khu vực|vùng|khu|khối|viện|bệnh viện|trường|trung tâm|công ty|cơ quan|đơn vị|chi nhánh|hệ thống|địa bàn|đảng bộ|đoàn|thôn|khóa|lớp|bộ)(?!\p{L})|cả (?:nước|tỉnh|vùng|huyện|xã)|(?:grand |sub)?-?\s?total|subtotal|all (?:\p{L}+)|(?:the )?whole (?:country|nation|province|region|city|district)|nationwide|sum|overall|together)/u;
/** The same where the word cannot begin a name ("Tổng công ty", "Tổng cục"). */
export const CLOSING_WORD =
  /^(?:cộng|tổng (?:số|cộng)|tổng|(?:grand |sub)?-?\s?total)(?:\s*[([:].*|\s+(?:mục|nhóm|phần|tiền hàng|(?:chuyển|mang) sang)(?!\p{L}).*)?$/u;
/** What the page before adds up to, first of a list that goes on. */
export const BROUGHT_WORD =
  /^(?:số |cộng )?(?:trang|tờ) trước (?:chuyển|mang) sang|^(?:cộng |số )?mang sang(?! (?:trang|tờ) (?:sau|tiếp))|^brought forward/u;
/** "Total" at the end of a label or inside it ("Energy, total", "Chi, tổng số"). */
export const TOTAL_INSIDE = /(?<!\p{L})(?:total|tổng số|tổng cộng)(?!\p{L})/u;
/** What a page adds up to, for the next one. */
export const CARRIED_WORD = /^(?:cộng |số |tổng )?(?:mang|chuyển) sang (?:trang|tờ) (?:sau|tiếp)|^carried forward/u;
export const MEAN_WORD = /bình quân|trung bình|(?<!\p{L})(?:bq|tb)(?!\p{L})|(?<!\p{L})(?:average|mean|avg)(?!\p{L})/u;
/** A column or line that compares, shares or rates: its figures are made of others. */
export const RATE_WORD =
  /(?<!\d\s?)%|tỷ lệ|tỉ lệ|(?<!\p{L})tl(?!\p{L})|tỷ trọng|tỉ trọng|cơ cấu|(?<!giá )so sánh|so với|tốc độ|tăng trưởng|(?<!\p{L})đạt(?!\p{L})|chỉ số|(?<!\p{L})(?:per ?cent|percentage|share|ratio|rate|change|growth|proportion)(?!\p{L})|(?<!\p{L})(?:th|ut?h|ước)\s*\/\s*(?:kh|dt|ck)/u;
export const CHANGE_WORD =
  /tăng|giảm|tốc độ|\+\s?\/\s?[-−–]|±|(?<!\p{L})(?:change|growth|increase|decrease|variation)(?!\p{L})/u;
/** The same, where nothing else can be meant. */
export const BALANCE_WORD =
  /chênh lệch|cân đối|còn (?:lại|phải|được)|thực (?:lĩnh|nhận)|tồn (?:cuối|đầu)|cuối kỳ|(?:^|số |dư nợ )(?:đầu|cuối) (?:năm|tháng|quý)|^dư nợ|^chỉ số (?:cũ|mới|đầu|cuối)(?!\p{L})|(?<!\p{L})(?:thừa|thiếu)(?!\p{L})|chưa (?:giải quyết|xử lý|hoàn thành|thực hiện)|lợi nhuận (?:gộp|thuần|trước thuế|sau thuế)|lãi gộp|bội (?:thu|chi)|thặng dư|thâm hụt|(?<!\p{L})(?:difference|closing balance|gross (?:profit|margin)|net (?:income|profit|assets|expenditure|revenue|sales)|operating (?:profit|income)|surplus|deficit|variance)(?!\p{L})/u;
/** So much a hectare, a head, a piece: a quotient of what stands beside it. */
export const PER_WORD =
  /năng suất|mật độ|đơn giá|định mức|bình quân|trung bình|\/\s?(?:ha|người|hộ|con|xã|năm|tháng)(?!\p{L})/u;
/** A line of so much a head, a hectare, a share: what it says of parts does not add up to what it says of the whole. */
export const RATE_LINE =
  /^(?:năng suất|mật độ|đơn giá|tỷ (?:lệ|suất|trọng)|tỉ (?:lệ|suất|trọng)|chỉ số|hệ số)(?!\p{L})|bình quân|trung bình|\(%\)$|trên (?:mỗi |một )?(?:cổ phiếu|đầu người)|^(?:percent|percentage|per cent|%) change(?!\p{L})|^(?:cao nhất|thấp nhất|lớn nhất|nhỏ nhất|trung vị)(?!\p{L})|^(?:highest|lowest|maximum|minimum|max|min|median)(?!\p{L})|(?<!\p{L})(?:average|mean|per (?:share|capita|cent|head|unit|person|household))(?!\p{L})/u;
/** A line that is some of the one above it, by its own words. */
export const PARTIAL_LINE = /^[\s•+-]*(?:trong đó|tđ|of which)\s*[:.]/u;
/** A table of price indices, by its title: none of its figures is made of others of it. */
export const INDEX_TITLE =
  /(?:^|\n|\|)\s*(?:(?:biểu|bảng)?\s*\d{1,3}[.:]?\s*)?(?:chỉ số giá|(?:consumer|producer) price ind)/u;
/** A difference: what is over, short or left. */
export const DIFFERENCE_WORD =
  /chênh lệch|cân đối|thặng dư|thâm hụt|bội (?:thu|chi)|còn lại|tồn cuối|cuối kỳ|chưa (?:giải quyết|xử lý|hoàn thành|thực hiện)|kết dư|(?<!\p{L})(?:balance|difference|net|surplus|deficit)(?!\p{L})/u;

/** What a rate is of: its plan, or the time before. */
export const BASE_PLAN_WORD = /kế hoạch|dự toán|chỉ tiêu|(?<!\p{L})(?:kh|dt|plan|budget|target)(?!\p{L})/u;
export const BASE_PRIOR_WORD =
  /cùng kỳ|năm trước|kỳ trước|tháng trước|quý trước|(?<!\p{L})(?:ck|prior|previous|last year)(?!\p{L})/u;
/** One of a series that makes up a whole: a month, a quarter, men or women, town or country. */
export const SERIES_WORD =
  /^(?:.*\| )?(?:tháng \d{1,2}|t\s?\d{1,2}|quý (?:[1-4]|i{1,3}|iv)|q[1-4]|nam|nữ|male|female|men|women|males|females|thành thị|nông thôn|urban|rural|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?)(?!\p{L})/u;

/** A heading over columns that are some of the parts, not all. */
export const PARTIAL_HEADING =
  /(?:^|\| )\(?(?:trong đó|of which|including)(?:\s*[-–/:]?\s*(?:of which|including))?\s*:?\)?(?:$| \|)/u;

/** Stocks and flows: what was there before, what is there after. */
export const STOCK_WORD =
  /tồn|(?:đầu|cuối) (?:kỳ|năm|tháng|quý)|kỳ trước|chuyển sang|chuyển kỳ|kết dư|số dư|dư (?:đầu|cuối|nợ)|còn (?:lại|phải)|(?<!\p{L})(?:opening|closing|beginning|ending|balance|carried|brought|on hand)(?!\p{L})/u;

/** What was there before, and what is left: of such two the one is made of the other. */
export const OPENING_WORD =
  /(?:tồn|dư|nợ)? ?đầu (?:kỳ|năm|tháng|quý)|tồn đầu|dư đầu|(?:kỳ|năm|tháng|quý) trước (?:chuyển|mang) sang|(?<!\p{L})opening(?!\p{L})/u;
export const CLOSING_STOCK_WORD =
  /cuối (?:kỳ|năm|tháng|quý)|tồn cuối|dư cuối|(?:chuyển|mang) (?:sang )?(?:kỳ|năm|tháng|quý) sau|(?<!\p{L})closing(?!\p{L})/u;

export const CUMULATIVE_WORD =
  /lũy kế|luỹ kế|cộng dồn|tích l[ũu]y|tích luỹ|(?<!\p{L})(?:cumulative|running|to date)(?!\p{L})/u;
export const SHARE_WORD =
  /cơ cấu|tỷ trọng|tỉ trọng|tỷ lệ|tỉ lệ|(?<!\d\s?)%|(?<!\p{L})(?:share|percent|per cent|proportion|distribution)(?!\p{L})/u;

export const saysTotal = (folded: string): boolean => TOTAL_WORD.test(folded) || TOTAL_INSIDE.test(folded);

/** The headings up to the "trong đó" that a column stands under; null where it stands under none. */
export function partialGroup(name: string): string | null {
  let end = 0;
  for (const match of name.matchAll(new RegExp(PARTIAL_HEADING, 'gu'))) end = match.index + match[0].length;
  return end > 0 ? name.slice(0, end) : null;
}

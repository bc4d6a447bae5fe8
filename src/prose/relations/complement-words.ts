/** Sides of one thing that leave no other: data, matched against the words of a figure. */

export interface Complement {
  readonly name: string;
  /** Words of each side; a figure that has those of two sides is none. */
  readonly sides: readonly RegExp[];
  /** Sides that may be there or not. */
  readonly also?: readonly RegExp[];
  /** What the figure that they make up must be called, where the sides may be of part of it. */
  readonly whole?: RegExp;
  /** What only the figure that they make up is called; where one is, no other is asked, whatever may fit. */
  readonly named?: RegExp;
  /** No side is ever more than the one figure so called: nothing of an earlier time is among them. */
  readonly within?: true;
}

export const complements: readonly Complement[] = [
  {
    name: 'nam, nữ',
    sides: [/(?:^|\s)(?<!(?:việt|quảng|hà|miền|phía|đông|tây) )nam(?!\p{L}|\s*á)/u, /(?<!\p{L})(?<!phụ )nữ(?!\p{L})/u],
  },
  { name: 'thành thị, nông thôn', sides: [/(?<!\p{L})(?:thành thị|đô thị)/u, /nông thôn(?! mới)/u] },
  {
    name: 'đủ điều kiện, không đủ điều kiện',
    sides: [/(?<!không |chưa )đủ điều kiện/u, /(?:không|chưa) đủ điều kiện/u],
  },
  { name: 'thuộc thẩm quyền, không thuộc', sides: [/(?<!không )thuộc thẩm quyền/u, /không thuộc thẩm quyền/u] },
  { name: 'lần đầu, nhiều lần', sides: [/lần đầu/u, /nhiều lần|lần (?:thứ )?hai/u] },
  {
    name: 'thu hồi, xử lý khác',
    sides: [/thu hồi/u, /(?:xử lý|kiến nghị) khác/u],
    whole: /(?:sai phạm|vi phạm|tổng số)/u,
  },
  { name: 'theo kế hoạch, đột xuất', sides: [/theo kế hoạch/u, /đột xuất/u] },
  {
    name: 'tiêu thụ, tồn kho',
    sides: [/(?<!\p{L})(?:tiêu thụ|xuất bán)(?!\p{L})/u, /(?<!\p{L})tồn(?: kho| đọng)?(?!\p{L})/u],
    whole: /(?<!\p{L})(?:sản xuất|khai thác|chế biến|thu mua)(?!\p{L})/u,
  },
  { name: 'trực tuyến, trực tiếp', sides: [/trực tuyến/u, /trực tiếp/u], whole: /hồ sơ/u },
  {
    name: 'đúng hạn, quá hạn',
    sides: [/(?:đúng|trước)(?: và (?:đúng|trước))? hạn/u, /(?:quá|trễ) hạn/u],
    also: [/(?<!\p{L})trước hạn/u, /(?<!\p{L})đúng hạn/u],
    whole: /(?:giải quyết|xử lý|đã trả|hoàn thành)/u,
  },
  {
    name: 'đã và đang giải quyết',
    sides: [
      /(?<!\p{L})đã (?:được )?(?:giải quyết|xử lý)/u,
      /(?<!\p{L})(?:đang|chưa)(?: được)? (?:giải quyết|xử lý|xem xét)/u,
    ],
    whole: /(?:tiếp nhận|tổng số|phải|nhận được)/u,
  },
  { name: 'ngắn hạn, trung và dài hạn', sides: [/ngắn hạn/u, /(?:trung|dài) hạn|trung,? (?:và )?dài hạn/u] },
  { name: 'trong nước, nước ngoài', sides: [/trong nước|nội địa/u, /quốc tế|nước ngoài/u], whole: /(?:khách|lượt)/u },
  {
    name: 'xuất khẩu, nhập khẩu',
    sides: [/xuất khẩu/u, /nhập khẩu/u],
    whole: /xuất(?: khẩu,?)?(?: và)? nhập khẩu|hai chiều/u,
  },
  { name: 'khai thác, nuôi trồng', sides: [/khai thác|đánh bắt/u, /nuôi trồng/u], whole: /(?:thủy|thuỷ|hải) sản/u },
  {
    name: 'nhà nước, ngoài nhà nước, đầu tư nước ngoài',
    sides: [/(?<!ngoài )nhà nước/u, /ngoài nhà nước/u, /(?:đầu tư|vốn) nước ngoài|(?<!\p{L})fdi(?!\p{L})/u],
  },
  {
    name: 'nông nghiệp, công nghiệp, dịch vụ',
    sides: [/nông(?:,| nghiệp|-)/u, /công nghiệp/u, /dịch vụ/u],
    whole: /(?:tổng giá trị sản xuất|grdp|quy mô nền kinh tế)/u,
  },
  {
    name: 'công nghiệp, xây dựng',
    sides: [/công nghiệp/u, /xây dựng/u],
    whole: /công nghiệp\s*(?:-|–|,|và)\s*xây dựng/u,
  },
  {
    name: 'bắt buộc, tự nguyện',
    sides: [/bắt buộc/u, /tự nguyện/u],
    whole: /(?:bhxh|bảo hiểm xã hội|tổng số|tham gia)/u,
  },
  { name: 'chuyển tiếp, khởi công mới', sides: [/chuyển tiếp/u, /khởi công mới|(?<!\p{L})mới(?!\p{L})/u] },
  {
    name: 'kỳ trước chuyển sang, trong kỳ',
    sides: [
      /(?:kỳ|quý|năm|tháng) trước chuyển|tồn (?:đầu|kỳ|từ)/u,
      /trong kỳ|(?<!\p{L})(?:(?:tiếp nhận|nhận|thụ lý|phát sinh) mới|mới (?:nhận|phát sinh|thụ lý))(?!\p{L})/u,
    ],
  },
  {
    name: 'khỏi, chết',
    sides: [/(?<!\p{L})khỏi(?: bệnh)?(?!\p{L})/u, /(?<!\p{L})(?:chết|tử vong|tiêu (?:hủy|huỷ))(?!\p{L})/u],
    also: [/(?<!\p{L})(?:đang (?:được )?(?:điều trị|theo dõi|cách ly))/u],
  },
  {
    name: 'ra viện, chuyển viện, đang điều trị',
    sides: [
      /(?<!\p{L})(?:ra|xuất) viện(?!\p{L})/u,
      /(?<!\p{L})chuyển (?:viện|tuyến)(?!\p{L})/u,
      /(?<!\p{L})đang (?:được )?(?:nằm )?điều trị/u,
    ],
    also: [/(?<!\p{L})(?:tử vong|chết)(?!\p{L})/u, /(?<!\p{L})(?:nặng )?xin về(?!\p{L})/u],
    whole: /(?:nội trú|bệnh nhân|nhập viện|điều trị)/u,
  },
  {
    name: 'đạt, trượt',
    sides: [/(?<!không |chưa )(?:đạt|đỗ)(?!\p{L})/u, /(?<!\p{L})trượt(?!\p{L})/u],
    whole: /(?:thí sinh|thi|sát hạch)(?!\p{L})/u,
  },
  {
    name: 'tài khoản, tiền mặt',
    sides: [/(?:qua )?tài khoản/u, /tiền mặt/u],
    whole: /(?:đối tượng|chi trả|hưởng|trợ cấp)/u,
  },
  {
    name: 'đấu giá thành, không thành',
    sides: [
      /(?<!không )(?:thành công|(?<!\p{L})thành(?!\p{L}| phố| viên| lập| phần))/u,
      /(?:không thành|chưa thành)(?! lập)/u,
    ],
    whole: /(?:đấu giá|đấu thầu|hòa giải|hoà giải)/u,
  },
  {
    name: 'thương phẩm, tổn thất',
    sides: [/thương phẩm/u, /(?:tổn thất|thất thoát|hao hụt)/u],
    whole: /(?<!\p{L})(?:nhận|sản xuất|đầu nguồn|phát ra)(?!\p{L})/u,
    within: true,
  },
  {
    name: 'đạt, vi phạm',
    sides: [/(?<!không |chưa )đạt/u, /vi phạm|(?:không|chưa) đạt/u],
    whole: /(?:kiểm tra|thẩm định|cơ sở|sơ tuyển|khám|dự thi|tham gia|đánh giá)/u,
  },
  {
    name: 'đúng, sai, đúng một phần',
    sides: [
      /(?<!\p{L}|có )đúng(?!\p{L})(?! hạn| một phần| quy|,? (?:và )?có sai)/u,
      /(?<!\p{L}|có )sai(?!\p{L})(?! phạm)/u,
      /đúng một phần|(?<!\p{L})có đúng,? (?:và )?có sai/u,
    ],
    whole: /(?:vụ|đơn)/u,
    named: /(?<!\p{L})đã (?:được )?(?:giải quyết|kết luận)(?!\p{L})/u,
  },
];

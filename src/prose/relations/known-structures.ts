/** Structures that every such report has, whether its words say so or not: data, by the labels of their figures. */

export interface KnownStructure {
  readonly whole: RegExp;
  readonly parts: readonly RegExp[];
  /** Parts that may be named beside these. */
  readonly also?: readonly RegExp[];
}

/** Some of the parts of a whole; what they leave is a remark, never an error. */
export const knownStructures: readonly KnownStructure[] = [
  {
    whole: /tổng thu (?:ngân sách|nsđp|nsnn)(?!.*trên địa bàn)/u,
    parts: [
      /thu (?:nsnn|ngân sách nhà nước|ngân sách) trên địa bàn|^thu nội địa/u,
      /bổ sung từ ngân sách (?:tỉnh|cấp trên|trung ương|thành phố|huyện)/u,
    ],
  },
  {
    whole: /tổng chi (?:ngân sách|nsđp|nsnn)/u,
    parts: [/^chi đầu tư phát triển/u, /^chi thường xuyên/u],
    also: [
      /^(?:chi )?(?:từ nguồn )?dự phòng(?: ngân sách)?$/u,
      /^chi (?:từ nguồn )?(?:bổ sung có mục tiêu|chương trình mục tiêu)/u,
      /^chi nộp ngân sách cấp trên/u,
      /^chi chuyển nguồn/u,
    ],
  },
];

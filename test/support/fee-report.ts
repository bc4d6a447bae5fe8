/** A commune's small report of fees with a column of last year's figures, for what is held against earlier periods. */
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { typedSheet } from './typed-sheet';

export interface Fees {
  /** Market fees, and what they are said to have been the year before. */
  readonly market: number;
  readonly before: number;
  readonly fines: number;
}

/** `period` as in a title: "6 THÁNG ĐẦU NĂM 2025". Market fees stand in row 5, fines of the year before are 160. */
export const feeReport = (file: string, period: string, { market, before, fines }: Fees): WorkbookSnapshot => ({
  file,
  sha256: null,
  sheets: [
    typedSheet({
      rows: [
        ['UBND XÃ ĐÔNG SƠN'],
        [`BÁO CÁO THU PHÍ ${period}`],
        ['Đơn vị: triệu đồng'],
        ['STT', 'Nội dung', 'Thực hiện', 'Cùng kỳ năm trước'],
        ['1', 'Phí chợ', market, before],
        ['2', 'Thu phạt', fines, 160],
        ['', 'Tổng cộng', market + fines, before + 160],
      ],
    }),
  ],
});

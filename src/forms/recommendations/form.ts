/** Biểu 04/XLD: recommendations and feedback (TT 02/2021/TT-TTCP). */
import type { FormDefinition } from '../../core/form';
import { ownOffice, totalOfUnits, unitColumns } from '../unit-columns';

const BEFORE = 'Đơn kỳ trước chuyển sang';
const DURING = 'Đơn tiếp nhận trong kỳ';
const HANDLED = 'Đã xử lý trong kỳ';
const CONTENT = 'Phân loại vụ việc theo nội dung';
const STATE = 'Phân loại vụ việc theo tình trạng giải quyết';
const RESULT = 'Kết quả xử lý';
const FOREIGN = 'Vụ việc không thuộc thẩm quyền';

export const recommendations: FormDefinition = {
  id: 'recommendations',
  title: { vi: 'Xử lý đơn kiến nghị, phản ánh', en: 'Recommendations and feedback' },
  basis: 'TT 02/2021/TT-TTCP, Biểu 04/XLD',
  layout: 'units',
  recognise: {
    numbers: ['04/XLD'],
    titles: ['TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KIẾN NGHỊ, PHẢN ÁNH', 'XỬ LÝ ĐƠN KIẾN NGHỊ, PHẢN ÁNH'],
    marks: ['Đã xử lý trong kỳ', 'Vụ việc thuộc thẩm quyền', 'Đã được giải quyết'],
  },
  unit: null,
  columns: unitColumns([
    ['1=2+..+7', 'Tổng số đơn'],
    ['2', BEFORE, 'Đơn có nhiều người đứng tên'],
    ['3', BEFORE, 'Đơn một người đứng tên'],
    ['4', BEFORE, 'Đơn khác'],
    ['5', DURING, 'Đơn có nhiều người đứng tên'],
    ['6', DURING, 'Đơn một người đứng tên'],
    ['7', DURING, 'Đơn khác'],
    ['8=9+10', HANDLED, 'Tổng số'],
    ['9', HANDLED, 'Đơn kỳ trước chuyển sang'],
    ['10', HANDLED, 'Đơn tiếp nhận trong kỳ'],
    ['11', 'Đủ điều kiện xử lý', 'Số đơn'],
    ['12=13+..+16=17+..+19=20+21', 'Đủ điều kiện xử lý', 'Số vụ việc'],
    ['13', CONTENT, 'Chế độ, chính sách'],
    ['14', CONTENT, 'Đất đai'],
    ['15', CONTENT, 'Tư pháp'],
    ['16', CONTENT, 'Khác'],
    ['17', STATE, 'Đã được giải quyết'],
    ['18', STATE, 'Đang giải quyết'],
    ['19', STATE, 'Chưa được giải quyết'],
    ['20', RESULT, 'Vụ việc thuộc thẩm quyền'],
    ['21=22+23', RESULT, FOREIGN, 'Tổng số'],
    ['22', RESULT, FOREIGN, 'Chuyển đơn'],
    ['23', RESULT, FOREIGN, 'Đôn đốc giải quyết'],
    ['24', 'Số văn bản phúc đáp nhận được do chuyển đơn'],
  ]),
  lines: [totalOfUnits, ownOffice],
  relations: [],
  identities: [],
};

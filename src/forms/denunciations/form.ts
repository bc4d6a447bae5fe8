/**
 * Biểu 03/XLD: denunciations (TT 02/2021/TT-TTCP). The printed relations are the form's; the headings of columns 13 to 33
 * are [G]: worked out from the relations and the sister forms, so a sheet's own headings and code row go before them.
 */
import type { FormDefinition } from '../../core/form';
import { ownOffice, totalOfUnits, unitColumns } from '../unit-columns';

const BEFORE = 'Đơn kỳ trước chuyển sang';
const DURING = 'Đơn tiếp nhận trong kỳ';
const HANDLED = 'Đơn đã xử lý';
const CONTENT = 'Phân loại vụ việc theo nội dung';
const CIVIL = 'Lĩnh vực hành chính';
const STATE = 'Phân loại vụ việc theo tình trạng giải quyết';
const RESULT = 'Kết quả xử lý';
const OURS = 'Vụ việc thuộc thẩm quyền';
const FOREIGN = 'Vụ việc không thuộc thẩm quyền';

export const denunciations: FormDefinition = {
  id: 'denunciations',
  title: { vi: 'Xử lý đơn tố cáo', en: 'Denunciations' },
  basis: 'TT 02/2021/TT-TTCP, Biểu 03/XLD',
  layout: 'units',
  recognise: {
    numbers: ['03/XLD'],
    titles: ['TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN TỐ CÁO', 'KẾT QUẢ XỬ LÝ ĐƠN TỐ CÁO'],
    marks: ['Tham nhũng', 'Tố cáo tiếp', 'Lĩnh vực hành chính', 'Vụ việc thuộc thẩm quyền'],
  },
  unit: null,
  columns: unitColumns([
    ['1=2+...+7', 'Tổng số đơn'],
    ['2', BEFORE, 'Đơn có nhiều người đứng tên'],
    ['3', BEFORE, 'Đơn một người đứng tên'],
    ['4', BEFORE, 'Đơn khác'],
    ['5', DURING, 'Đơn có nhiều người đứng tên'],
    ['6', DURING, 'Đơn một người đứng tên'],
    ['7', DURING, 'Đơn khác'],
    ['8', HANDLED, 'Tổng'],
    ['9', HANDLED, 'Đơn kỳ trước chuyển sang'],
    ['10', HANDLED, 'Đơn tiếp nhận trong kỳ'],
    ['11', 'Đủ điều kiện xử lý', 'Số đơn'],
    ['12=13+18+...+21=22+...+25=26+29', 'Đủ điều kiện xử lý', 'Số vụ việc'],
    ['13', CONTENT, CIVIL, 'Tổng'],
    ['14', CONTENT, CIVIL, 'Chế độ, chính sách'],
    ['15', CONTENT, CIVIL, 'Đất đai, nhà cửa'],
    ['16', CONTENT, CIVIL, 'Công chức, công vụ'],
    ['17', CONTENT, CIVIL, 'Khác'],
    ['18', CONTENT, 'Tham nhũng'],
    ['19', CONTENT, 'Lĩnh vực tư pháp'],
    ['20', CONTENT, 'Lĩnh vực Đảng, đoàn thể'],
    ['21', CONTENT, 'Lĩnh vực khác'],
    ['22', STATE, 'Quá thời hạn chưa giải quyết'],
    ['23', STATE, 'Đã có kết luận giải quyết'],
    ['24', STATE, 'Đang giải quyết'],
    ['25', STATE, 'Chưa giải quyết'],
    ['26=27+28', RESULT, OURS, 'Tổng'],
    ['27', RESULT, OURS, 'Tố cáo lần đầu'],
    ['28', RESULT, OURS, 'Tố cáo tiếp'],
    ['29=30+31+32', RESULT, FOREIGN, 'Tổng'],
    ['30', RESULT, FOREIGN, 'Hướng dẫn'],
    ['31', RESULT, FOREIGN, 'Chuyển đơn'],
    ['32', RESULT, FOREIGN, 'Đôn đốc giải quyết'],
    ['33', 'Số văn bản phúc đáp nhận được do chuyển đơn'],
  ]),
  lines: [totalOfUnits, ownOffice],
  relations: [],
  identities: [],
};

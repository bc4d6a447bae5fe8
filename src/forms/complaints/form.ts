/** Biểu 02/XLD: complaints (TT 02/2021/TT-TTCP). A sheet of the 2024 layout binds by its own code row. */
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

export const complaints: FormDefinition = {
  id: 'complaints',
  title: { vi: 'Xử lý đơn khiếu nại', en: 'Complaints' },
  basis: 'TT 02/2021/TT-TTCP, Biểu 02/XLD',
  layout: 'units',
  recognise: {
    numbers: ['02/XLD'],
    titles: ['TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KHIẾU NẠI', 'KẾT QUẢ XỬ LÝ ĐƠN KHIẾU NẠI'],
    marks: ['Lĩnh vực hành chính', 'Lĩnh vực tư pháp', 'Đã có bản án của tòa', 'Vụ việc thuộc thẩm quyền'],
  },
  unit: null,
  columns: unitColumns([
    ['1=2+..+5', 'Tổng số đơn'],
    ['2', BEFORE, 'Đơn có nhiều người đứng tên'],
    ['3', BEFORE, 'Đơn một người đứng tên'],
    ['4', DURING, 'Đơn có nhiều người đứng tên'],
    ['5', DURING, 'Đơn một người đứng tên'],
    ['6=7+8', HANDLED, 'Tổng'],
    ['7', HANDLED, 'Đơn kỳ trước chuyển sang'],
    ['8', HANDLED, 'Đơn tiếp nhận trong kỳ'],
    ['9', 'Đủ điều kiện xử lý', 'Số đơn'],
    ['10=11+15+16+17=18+…+22=23+26', 'Đủ điều kiện xử lý', 'Số vụ việc'],
    ['11', CONTENT, CIVIL, 'Tổng'],
    ['12', CONTENT, CIVIL, 'Chế độ, chính sách'],
    ['13', CONTENT, CIVIL, 'Đất đai, nhà cửa'],
    ['14', CONTENT, CIVIL, 'Khác'],
    ['15', CONTENT, 'Lĩnh vực tư pháp'],
    ['16', CONTENT, 'Lĩnh vực Đảng, đoàn thể'],
    ['17', CONTENT, 'Lĩnh vực khác'],
    ['18', STATE, 'Đã giải quyết', 'Lần đầu'],
    ['19', STATE, 'Đã giải quyết', 'Lần 2'],
    ['20', STATE, 'Đã giải quyết', 'Đã có bản án của tòa'],
    ['21', STATE, 'Đang giải quyết'],
    ['22', STATE, 'Chưa giải quyết'],
    ['23=24+25', RESULT, OURS, 'Tổng'],
    ['24', RESULT, OURS, 'Lần đầu'],
    ['25', RESULT, OURS, 'Lần 2'],
    ['26=27+28+29', RESULT, FOREIGN, 'Tổng'],
    ['27', RESULT, FOREIGN, 'Hướng dẫn'],
    ['28', RESULT, FOREIGN, 'Chuyển đơn'],
    ['29', RESULT, FOREIGN, 'Đôn đốc giải quyết'],
    ['30', 'Số văn bản phúc đáp nhận được do chuyển đơn'],
  ]),
  lines: [totalOfUnits, ownOffice],
  relations: [],
  identities: [],
};

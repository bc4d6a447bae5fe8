/** Biểu 01/XLD: petitions and how they were handled (TT 02/2021/TT-TTCP). A sheet of the 2024 layout binds by its own code row. */
import type { FormDefinition } from '../../core/form';
import { ownOffice, totalOfUnits, unitColumns } from '../unit-columns';

const BEFORE = 'Kỳ trước chuyển sang';
const DURING = 'Tiếp nhận trong kỳ';
const CONTENT = 'Phân loại đơn theo nội dung';
const STATE = 'Phân loại đơn theo tình trạng giải quyết';
const RESULT = 'Kết quả xử lý đơn';
const OURS = 'Đơn thuộc thẩm quyền';
const FOREIGN = 'Đơn không thuộc thẩm quyền';

export const petitionHandling: FormDefinition = {
  id: 'petition-handling',
  title: { vi: 'Kết quả xử lý đơn', en: 'Petition handling' },
  basis: 'TT 02/2021/TT-TTCP, Biểu 01/XLD',
  layout: 'units',
  recognise: {
    numbers: ['01/XLD'],
    titles: ['TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN', 'KẾT QUẢ XỬ LÝ ĐƠN'],
    marks: [
      'Phân loại đơn theo nội dung',
      'Phân loại đơn theo tình trạng giải quyết',
      'Kết quả xử lý đơn',
      'Đơn thuộc thẩm quyền',
    ],
  },
  unit: null,
  columns: unitColumns([
    ['1=2+3+...+7', 'Tổng số đơn'],
    ['2', BEFORE, 'Đơn có nhiều người đứng tên'],
    ['3', BEFORE, 'Đơn một người đứng tên'],
    ['4', BEFORE, 'Đơn khác'],
    ['5', DURING, 'Đơn có nhiều người đứng tên'],
    ['6', DURING, 'Đơn một người đứng tên'],
    ['7', DURING, 'Đơn khác'],
    ['8', 'Số đơn đã xử lý'],
    ['9=11+12+13=14+15+16+17=18+22', 'Đủ điều kiện xử lý', 'Số đơn'],
    ['10', 'Đủ điều kiện xử lý', 'Số vụ việc'],
    ['11', CONTENT, 'Khiếu nại'],
    ['12', CONTENT, 'Tố cáo'],
    ['13', CONTENT, 'Kiến nghị, phản ánh'],
    ['14', STATE, 'Đã giải quyết', 'Lần đầu'],
    ['15', STATE, 'Đã giải quyết', 'Nhiều lần'],
    ['16', STATE, 'Đang giải quyết'],
    ['17', STATE, 'Chưa giải quyết'],
    ['18=19+20+21', RESULT, OURS, 'Tổng số'],
    ['19', RESULT, OURS, 'Khiếu nại'],
    ['20', RESULT, OURS, 'Tố cáo'],
    ['21', RESULT, OURS, 'Kiến nghị, phản ánh'],
    ['22=23+24+25', RESULT, FOREIGN, 'Tổng số'],
    ['23', RESULT, FOREIGN, 'Hướng dẫn'],
    ['24', RESULT, FOREIGN, 'Chuyển đơn'],
    ['25', RESULT, FOREIGN, 'Đôn đốc giải quyết'],
    ['26', 'Số văn bản phúc đáp nhận được do chuyển đơn'],
  ]),
  lines: [totalOfUnits, ownOffice],
  relations: [],
  identities: [{ left: 'petition-handling/total.ms-1', right: 'petition-channels/total.ms-1' }],
};

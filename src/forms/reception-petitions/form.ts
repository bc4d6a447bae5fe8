/** Biểu 02/TCD: petitions received through citizen reception (TT 02/2021/TT-TTCP). */
import type { FormDefinition } from '../../core/form';
import { ownOffice, totalOfUnits, unitColumns } from '../unit-columns';

const CONTENT = 'Phân loại theo nội dung';
const AUTHORITY = 'Phân loại theo thẩm quyền';
const FOREIGN = 'Không thuộc thẩm quyền';

export const receptionPetitions: FormDefinition = {
  id: 'reception-petitions',
  title: { vi: 'Đơn qua tiếp công dân', en: 'Petitions through reception' },
  basis: 'TT 02/2021/TT-TTCP, Biểu 02/TCD',
  layout: 'units',
  recognise: {
    numbers: ['02/TCD'],
    titles: ['PHÂN LOẠI, XỬ LÝ ĐƠN QUA TIẾP CÔNG DÂN', 'XỬ LÝ ĐƠN QUA TIẾP CÔNG DÂN'],
    marks: ['Tổng số đơn nhận được qua tiếp công dân', 'Tổng số vụ việc được tiếp', 'Phân loại theo thẩm quyền'],
  },
  unit: null,
  columns: unitColumns(
    [
      ['1=3+5+7=9+11', 'Tổng số đơn nhận được qua tiếp công dân'],
      ['2=4+6+8=10+12', 'Tổng số vụ việc được tiếp'],
      ['3', CONTENT, 'Khiếu nại', 'Số đơn'],
      ['4', CONTENT, 'Khiếu nại', 'Số vụ việc'],
      ['5', CONTENT, 'Tố cáo', 'Số đơn'],
      ['6', CONTENT, 'Tố cáo', 'Số vụ việc'],
      ['7', CONTENT, 'Phản ánh, kiến nghị', 'Số đơn'],
      ['8', CONTENT, 'Phản ánh, kiến nghị', 'Số vụ việc'],
      ['9', AUTHORITY, 'Thuộc thẩm quyền', 'Số đơn'],
      ['10', AUTHORITY, 'Thuộc thẩm quyền', 'Số vụ việc'],
      ['11', AUTHORITY, FOREIGN, 'Số đơn'],
      ['12', AUTHORITY, FOREIGN, 'Số vụ việc', 'Tổng'],
      ['13', AUTHORITY, FOREIGN, 'Số vụ việc', 'Hướng dẫn'],
      ['14', AUTHORITY, FOREIGN, 'Số vụ việc', 'Chuyển đơn'],
      ['15', AUTHORITY, FOREIGN, 'Số vụ việc', 'Đôn đốc giải quyết'],
      ['16', 'Số văn bản phúc đáp nhận được do chuyển đơn'],
    ],
    '17',
  ),
  lines: [totalOfUnits, ownOffice],
  relations: [],
  identities: [],
};

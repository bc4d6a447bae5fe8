/** Biểu 01/TCD: citizens received, one line a unit (TT 02/2021/TT-TTCP). The counters lượt, người, vụ việc are never mixed. */
import type { FormDefinition } from '../../core/form';
import { ownOffice, totalOfUnits, unitColumns, type CodedHeading } from '../unit-columns';

const REGULAR = 'Tiếp thường xuyên';
const HEAD = 'Tiếp định kỳ và đột xuất của Thủ trưởng';
const CASES = 'Số vụ việc';
const GROUPS = 'Trong đó đoàn đông người';

/** Sessions of the head or of who stands in for the head: the same nine columns, from code `first` on. */
function sessions(first: number, who: string): readonly CodedHeading[] {
  const path = (code: number, ...rest: readonly [string, ...string[]]): CodedHeading => [
    String(first + code),
    HEAD,
    ...([who, ...rest] as [string, ...string[]]),
  ];
  return [
    path(0, 'Số kỳ tiếp'),
    path(1, 'Số lượt tiếp'),
    path(2, 'Số người được tiếp'),
    path(3, CASES, 'Tiếp lần đầu'),
    path(4, CASES, 'Tiếp nhiều lần'),
    path(5, GROUPS, 'Số đoàn được tiếp'),
    path(6, GROUPS, 'Số người được tiếp'),
    path(7, GROUPS, 'Tiếp lần đầu'),
    path(8, GROUPS, 'Tiếp nhiều lần'),
  ];
}

export const citizenReception: FormDefinition = {
  id: 'citizen-reception',
  title: { vi: 'Kết quả tiếp công dân', en: 'Citizen reception' },
  basis: 'TT 02/2021/TT-TTCP, Biểu 01/TCD',
  layout: 'units',
  recognise: {
    numbers: ['01/TCD'],
    titles: [
      'TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN',
      'KẾT QUẢ TIẾP CÔNG DÂN',
      'TIẾP CÔNG DÂN THƯỜNG XUYÊN, ĐỊNH KỲ VÀ ĐỘT XUẤT',
    ],
    marks: ['Tổng số lượt tiếp', 'Tiếp thường xuyên', 'Thủ trưởng tiếp', 'Ủy quyền tiếp'],
  },
  unit: null,
  columns: unitColumns([
    ['1=4+13+22', 'Tổng số lượt tiếp'],
    ['2=5+14+23', 'Tổng số người được tiếp'],
    ['3=6+7+15+16+24+25', 'Tổng số vụ việc tiếp'],
    ['4', REGULAR, 'Số lượt tiếp'],
    ['5', REGULAR, 'Số người được tiếp'],
    ['6', REGULAR, CASES, 'Tiếp lần đầu'],
    ['7', REGULAR, CASES, 'Tiếp nhiều lần'],
    ['8', REGULAR, GROUPS, 'Số đoàn được tiếp'],
    ['9', REGULAR, GROUPS, 'Số người được tiếp'],
    ['10', REGULAR, GROUPS, 'Tiếp lần đầu'],
    ['11', REGULAR, GROUPS, 'Tiếp nhiều lần'],
    ...sessions(12, 'Thủ trưởng tiếp'),
    ...sessions(21, 'Ủy quyền tiếp'),
  ]),
  lines: [totalOfUnits, ownOffice],
  relations: [],
  identities: [{ left: 'citizen-reception/total.ms-1', right: 'reception-comparison/visits.actual' }],
};

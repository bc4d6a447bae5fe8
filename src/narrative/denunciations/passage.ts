/** Denunciations: received, qualified, within competence, how far they are settled (Biểu 03/XLD). */
import type { Passage } from '../passage';
import { also, qualified, totalsOf } from '../unit-figures';

export const denunciations: Passage = {
  id: 'denunciations',
  title: { vi: 'Giải quyết tố cáo', en: 'Denunciations' },
  figures: totalsOf('denunciations', 'bieu_03_xld', {
    tong: ['1', 'Tổng số đơn tố cáo'],
    du_dieu_kien: ['11', 'Số đơn tố cáo đủ điều kiện xử lý'],
    vu_viec: ['12', 'Số vụ việc của đơn tố cáo'],
    thuoc: ['26', 'Vụ việc của đơn tố cáo thuộc thẩm quyền'],
    ket_luan: ['23', 'Vụ việc của đơn tố cáo, đã có kết luận'],
    dang: ['24', 'Vụ việc của đơn tố cáo, đang giải quyết'],
    chua: ['25', 'Vụ việc của đơn tố cáo, chưa giải quyết'],
    qua_han: ['22', 'Vụ việc của đơn tố cáo, quá thời hạn chưa giải quyết'],
  }),
  template: `Về đơn tố cáo: {% if bieu_03_xld.tong.khong %}không phát sinh{% else %}tổng số {{ bieu_03_xld.tong | dem_dv: "đơn" }}
${qualified('bieu_03_xld')}
${also('bieu_03_xld.ket_luan', 'đã có kết luận giải quyết', 'vụ việc')}
${also('bieu_03_xld.dang', 'đang giải quyết', 'vụ việc')}
${also('bieu_03_xld.chua', 'chưa giải quyết', 'vụ việc')}
${also('bieu_03_xld.qua_han', 'quá thời hạn chưa giải quyết', 'vụ việc')}{% endif %}.`,
  short: `Đơn tố cáo: {% if bieu_03_xld.tong.khong %}không phát sinh{% else %}{{ bieu_03_xld.tong | dem_dv: "đơn" }}{% endif %}.`,
};

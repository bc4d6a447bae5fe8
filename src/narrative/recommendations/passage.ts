/** Recommendations and feedback: received, qualified, within competence, how far they are settled (Biểu 04/XLD). */
import type { Passage } from '../passage';
import { also, qualified, totalsOf } from '../unit-figures';

export const recommendations: Passage = {
  id: 'recommendations',
  title: { vi: 'Giải quyết kiến nghị, phản ánh', en: 'Recommendations and feedback' },
  figures: totalsOf('recommendations', 'bieu_04_xld', {
    tong: ['1', 'Tổng số đơn kiến nghị, phản ánh'],
    du_dieu_kien: ['11', 'Số đơn kiến nghị, phản ánh đủ điều kiện xử lý'],
    vu_viec: ['12', 'Số vụ việc của đơn kiến nghị, phản ánh'],
    thuoc: ['20', 'Vụ việc của đơn kiến nghị, phản ánh thuộc thẩm quyền'],
    da: ['17', 'Vụ việc của đơn kiến nghị, phản ánh, đã được giải quyết'],
    dang: ['18', 'Vụ việc của đơn kiến nghị, phản ánh, đang giải quyết'],
    chua: ['19', 'Vụ việc của đơn kiến nghị, phản ánh, chưa được giải quyết'],
  }),
  template: `Về đơn kiến nghị, phản ánh: {% if bieu_04_xld.tong.khong %}không phát sinh{% else %}tổng số {{ bieu_04_xld.tong | dem_dv: "đơn" }}
${qualified('bieu_04_xld')}
${also('bieu_04_xld.da', 'đã giải quyết', 'vụ việc')}
${also('bieu_04_xld.dang', 'đang giải quyết', 'vụ việc')}
${also('bieu_04_xld.chua', 'chưa giải quyết', 'vụ việc')}{% endif %}.`,
  short: `Đơn kiến nghị, phản ánh: {% if bieu_04_xld.tong.khong %}không phát sinh{% else %}{{ bieu_04_xld.tong | dem_dv: "đơn" }}{% endif %}.`,
};

/** Complaints: received, qualified, within competence, how far they are settled (Biểu 02/XLD). */
import type { Passage } from '../passage';
import { also, qualified, totalsOf } from '../unit-figures';

export const complaints: Passage = {
  id: 'complaints',
  title: { vi: 'Giải quyết khiếu nại', en: 'Complaints' },
  figures: totalsOf('complaints', 'bieu_02_xld', {
    tong: ['1', 'Tổng số đơn khiếu nại'],
    du_dieu_kien: ['9', 'Số đơn khiếu nại đủ điều kiện xử lý'],
    vu_viec: ['10', 'Số vụ việc của đơn khiếu nại'],
    thuoc: ['23', 'Vụ việc của đơn khiếu nại thuộc thẩm quyền'],
    lan_dau: ['18', 'Vụ việc của đơn khiếu nại, đã giải quyết lần đầu'],
    lan_hai: ['19', 'Vụ việc của đơn khiếu nại, đã giải quyết lần hai'],
    ban_an: ['20', 'Vụ việc của đơn khiếu nại, đã có bản án của tòa'],
    dang: ['21', 'Vụ việc của đơn khiếu nại, đang giải quyết'],
    chua: ['22', 'Vụ việc của đơn khiếu nại, chưa giải quyết'],
  }),
  template: `Về đơn khiếu nại: {% if bieu_02_xld.tong.khong %}không phát sinh{% else %}tổng số {{ bieu_02_xld.tong | dem_dv: "đơn" }}
${qualified('bieu_02_xld')}
${also('bieu_02_xld.lan_dau', 'đã giải quyết lần đầu', 'vụ việc')}
${also('bieu_02_xld.lan_hai', 'đã giải quyết lần hai', 'vụ việc')}
${also('bieu_02_xld.ban_an', 'đã có bản án của tòa', 'vụ việc')}
${also('bieu_02_xld.dang', 'đang giải quyết', 'vụ việc')}
${also('bieu_02_xld.chua', 'chưa giải quyết', 'vụ việc')}{% endif %}.`,
  short: `Đơn khiếu nại: {% if bieu_02_xld.tong.khong %}không phát sinh{% else %}{{ bieu_02_xld.tong | dem_dv: "đơn" }}{% endif %}.`,
};

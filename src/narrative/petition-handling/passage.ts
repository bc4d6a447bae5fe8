/** How petitions were handled, of those of before too (Biểu 01/XLD). */
import type { Passage } from '../passage';
import { also, totalsOf } from '../unit-figures';

export const petitionHandling: Passage = {
  id: 'petition-handling',
  title: { vi: 'Xử lý đơn', en: 'Petition handling' },
  figures: totalsOf('petition-handling', 'bieu_01_xld', {
    tong: ['1', 'Tổng số đơn phải xử lý'],
    da_xu_ly: ['8', 'Số đơn đã xử lý'],
    du_dieu_kien: ['9', 'Số đơn đủ điều kiện xử lý'],
    thuoc: ['18', 'Số đơn thuộc thẩm quyền'],
    khong_thuoc: ['22', 'Số đơn không thuộc thẩm quyền'],
  }),
  template: `Công tác xử lý đơn: {% if bieu_01_xld.tong.khong %}không phát sinh đơn phải xử lý{% else %}{{ bieu_01_xld.tong | dem_dv: "đơn" }} phải xử lý (kể cả kỳ trước chuyển sang)
${also('bieu_01_xld.da_xu_ly', 'đã xử lý', 'đơn')}
{%- if bieu_01_xld.du_dieu_kien > 0 %}; đủ điều kiện xử lý {{ bieu_01_xld.du_dieu_kien | dem_dv: "đơn" }}{% if bieu_01_xld.thuoc > 0 %}, {{ bieu_01_xld.du_dieu_kien | trong_do: bieu_01_xld.thuoc }} {{ bieu_01_xld.thuoc | dem_dv: "đơn" }} thuộc thẩm quyền{% endif %}${also('bieu_01_xld.khong_thuoc', 'không thuộc thẩm quyền', 'đơn')}{% endif %}{% endif %}.`,
  short: `Xử lý đơn: {% if bieu_01_xld.tong.khong %}không phát sinh đơn phải xử lý{% else %}{{ bieu_01_xld.tong | dem_dv: "đơn" }}${also('bieu_01_xld.da_xu_ly', 'đã xử lý', 'đơn')}{% endif %}.`,
};

/** Petitions that were handed in while citizens were received, by kind (Biểu 02/TCD). */
import type { Passage } from '../passage';
import { totalsOf } from '../unit-figures';

export const receptionPetitions: Passage = {
  id: 'reception-petitions',
  title: { vi: 'Đơn nhận qua tiếp công dân', en: 'Petitions through reception' },
  figures: totalsOf('reception-petitions', 'bieu_02_tcd', {
    tong: ['1', 'Tổng số đơn nhận qua tiếp công dân'],
    khieu_nai: ['3', 'Đơn khiếu nại nhận qua tiếp công dân'],
    to_cao: ['5', 'Đơn tố cáo nhận qua tiếp công dân'],
    kien_nghi: ['7', 'Đơn phản ánh, kiến nghị nhận qua tiếp công dân'],
    thuoc: ['9', 'Đơn nhận qua tiếp công dân thuộc thẩm quyền'],
  }),
  template: `Qua tiếp công dân {% if bieu_02_tcd.tong.khong %}không phát sinh đơn{% else %}đã nhận {{ bieu_02_tcd | don }}
{%- if bieu_02_tcd.thuoc > 0 %}, {{ bieu_02_tcd.tong | trong_do: bieu_02_tcd.thuoc }} {{ bieu_02_tcd.thuoc | dem_dv: "đơn" }} thuộc thẩm quyền{% endif %}{% endif %}.`,
  short: `Qua tiếp công dân {% if bieu_02_tcd.tong.khong %}không phát sinh đơn{% else %}đã nhận {{ bieu_02_tcd.tong | dem_dv: "đơn" }}{% endif %}.`,
};

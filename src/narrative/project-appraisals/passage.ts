/** Projects that the body helped to appraise, each named. */
import type { Passage } from '../passage';

export const projectAppraisals: Passage = {
  id: 'project-appraisals',
  title: { vi: 'Thẩm định dự án sản xuất, kinh doanh', en: 'Appraised projects' },
  figures: {
    'tham_dinh.so_du_an': {
      form: 'project-appraisals',
      key: 'appraised',
      measure: 'count',
      label: 'Số dự án phối hợp thẩm định',
    },
  },
  lists: {
    du_an: {
      form: 'project-list',
      key: 'appraised',
      columns: { ten: 'name', dia_diem: 'place' },
      label: 'Dự án phối hợp thẩm định',
    },
  },
  template: `{% if tham_dinh.so_du_an.khong %}Trong {{ ky.goi }} không phát sinh dự án sản xuất, kinh doanh phải phối hợp thẩm định.{% else %}Trong {{ ky.goi }}, {{ ten.co_quan }} đã phối hợp tham gia thẩm định {{ tham_dinh.so_du_an | dem_dv: "dự án" }} sản xuất, kinh doanh trên địa bàn
{%- if du_an.size > 0 %}{% if tham_dinh.so_du_an == du_an.size %}, gồm{% elsif tham_dinh.so_du_an > du_an.size %}, trong đó có{% else %}; danh mục ghi{% endif %}: {% for d in du_an %}{{ d.ten }}{% if d.dia_diem != "" %} ({{ d.dia_diem }}){% endif %}{% unless forloop.last %}; {% endunless %}{% endfor %}{% endif %}.{% endif %}`,
  short: `Phối hợp thẩm định {{ tham_dinh.so_du_an | dem_dv: "dự án" }} sản xuất, kinh doanh.`,
};

/** Programmes, news and features broadcast. */
import type { Passage } from '../passage';

export const broadcasts: Passage = {
  id: 'broadcasts',
  title: { vi: 'Truyền thanh, thông tin', en: 'Broadcasts' },
  figures: {
    'phat_thanh.chuong_trinh': {
      form: 'broadcasts',
      key: 'programmes',
      measure: 'count',
      label: 'Số chương trình thời sự',
    },
    'phat_thanh.tin': { form: 'broadcasts', key: 'news', measure: 'count', label: 'Số tin phát sóng' },
    'phat_thanh.bai': { form: 'broadcasts', key: 'features', measure: 'count', label: 'Số bài, phóng sự phát sóng' },
  },
  template: `Trong {{ ky.goi }}, {{ ten.truyen_thanh }} {% if phat_thanh.chuong_trinh.khong and phat_thanh.tin.khong and phat_thanh.bai.khong %}không phát sinh chương trình thời sự địa phương{% else %}đã phát {% unless phat_thanh.chuong_trinh.khong %}{{ phat_thanh.chuong_trinh | dem_dv: "chương trình" }} thời sự địa phương{% endunless %}
{%- unless phat_thanh.tin.khong and phat_thanh.bai.khong %}{% unless phat_thanh.chuong_trinh.khong %} với{% endunless %} {% unless phat_thanh.tin.khong %}{{ phat_thanh.tin | dem_dv: "tin" }}{% unless phat_thanh.bai.khong %} và {% endunless %}{% endunless %}{% unless phat_thanh.bai.khong %}{{ phat_thanh.bai | dem_dv: "bài, phóng sự" }}{% endunless %}{% endunless %}{% endif %}.`,
};

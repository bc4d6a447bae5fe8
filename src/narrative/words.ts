/** Words that every template may name, whatever its passage: the period's, the body's, and the day its sheet counts up to. */
export const wordNames: readonly string[] = [
  'ky.ten',
  'ky.goi',
  'ky.tiep',
  'ky.nam',
  'ky.nam_truoc',
  'ky.cung_ky',
  'ten.dia_ban',
  'ten.co_quan',
  'ten.hdnd',
  'ten.ngan_sach',
  'ten.ngan_sach_cap_tren',
  'ten.du_toan_giao',
  'ten.don_vi_cap_duoi',
  'ten.don_vi_xep_hang',
  'ten.dang',
  'so_lieu.tinh_den',
];

/** What the tiers call themselves, their budgets and the bodies above and below: data, so that a clerk can correct it. */
import type { ProfileFrame, Tier } from './profile';

export interface TierWords {
  readonly title: { readonly vi: string; readonly en: string };
  /** Kind of place when the body's own name does not say it. */
  readonly place: string;
  readonly words: Readonly<Record<string, string>>;
  readonly recipients: readonly string[];
}

/** `{{ ten.dia_ban }}` is the kind of place: "thị xã", "huyện", "thành phố", "phường", "xã", "tỉnh". */
export const TIERS: Readonly<Record<Tier, TierWords>> = {
  province: {
    title: { vi: 'UBND tỉnh', en: "provincial People's Committee" },
    place: 'tỉnh',
    words: {
      'ten.ngan_sach_cap_tren': 'ngân sách trung ương',
      'ten.du_toan_giao': 'dự toán năm HĐND tỉnh giao',
      'ten.don_vi_cap_duoi': 'xã, phường',
      'ten.don_vi_xep_hang': 'tỉnh, thành phố',
      'ten.dang': 'Tỉnh ủy',
    },
    recipients: [
      'Văn phòng Chính phủ',
      'Bộ Tài chính',
      'Thường trực Tỉnh ủy',
      'Thường trực HĐND tỉnh',
      'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
      'Các sở, ban, ngành cấp tỉnh',
      'Lưu: VT, TH',
    ],
  },
  town: {
    title: { vi: 'UBND cấp huyện', en: "town or district People's Committee" },
    place: 'thị xã',
    words: {
      'ten.ngan_sach_cap_tren': 'ngân sách tỉnh',
      'ten.du_toan_giao': 'dự toán năm HĐND {{ ten.dia_ban }} giao',
      'ten.don_vi_cap_duoi': 'phường, xã',
      'ten.don_vi_xep_hang': 'huyện, thị xã, thành phố',
      'ten.dang': 'cấp ủy',
    },
    recipients: [
      'UBND tỉnh',
      'Thường trực HĐND {{ ten.dia_ban }}',
      'Chủ tịch, các Phó Chủ tịch UBND {{ ten.dia_ban }}',
      'Các cơ quan, đơn vị thuộc UBND {{ ten.dia_ban }}',
      'Lưu: VT',
    ],
  },
  commune: {
    title: { vi: 'UBND cấp xã', en: "commune People's Committee" },
    place: 'xã',
    words: {
      'ten.ngan_sach_cap_tren': 'ngân sách cấp trên',
      'ten.du_toan_giao': 'dự toán năm HĐND {{ ten.dia_ban }} giao',
      'ten.don_vi_cap_duoi': 'thôn, tổ dân phố',
      'ten.don_vi_xep_hang': 'xã, phường, đặc khu',
      'ten.dang': 'Đảng ủy',
    },
    recipients: [
      'UBND tỉnh',
      'Thường trực Đảng ủy',
      'Thường trực HĐND {{ ten.dia_ban }}',
      'Chủ tịch, các Phó Chủ tịch UBND {{ ten.dia_ban }}',
      'Lưu: VT',
    ],
  },
};

/** The same frame for every People's Committee. */
export function committeeFrame(tier: Tier): ProfileFrame {
  return {
    kind: 'Báo cáo',
    symbol: 'BC-UBND',
    subject: 'Công tác chỉ đạo, điều hành {{ ky.ten }}',
    authority: 'TM. Ủy ban nhân dân',
    position: 'Chủ tịch',
    addressees: [],
    recipients: TIERS[tier].recipients,
  };
}

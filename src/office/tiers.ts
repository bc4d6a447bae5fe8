/** What the tiers call themselves, their budgets and the bodies above and below: data, so that a clerk can correct it. */
import type { PlaceKind } from '../language';
import type { ProfileFrame, Tier } from './profile';

export interface TierWords {
  readonly title: { readonly vi: string; readonly en: string };
  /** Kind of place when the body's own name does not say it. */
  readonly place: PlaceKind;
  readonly words: Readonly<Record<string, string>>;
  readonly recipients: readonly string[];
}

/** `{{ ten.dia_ban }}` is the kind of place ("phường"), `{{ ten.cap_tren }}` the body above ("UBND thành phố"). */
export const TIERS: Readonly<Record<Tier, TierWords>> = {
  province: {
    title: { vi: 'UBND cấp tỉnh', en: "provincial People's Committee" },
    place: 'tỉnh',
    words: {
      'ten.ngan_sach_cap_tren': 'ngân sách trung ương',
      'ten.du_toan_giao': 'dự toán năm HĐND {{ ten.dia_ban }} giao',
      'ten.don_vi_cap_duoi': 'xã, phường',
      'ten.cap_duoi': 'UBND xã, phường',
      'ten.thon': 'thôn, tổ dân phố',
      'ten.cap_ngan_sach': 'ngân sách cấp {{ ten.dia_ban }}',
      'ten.don_vi_xep_hang': 'tỉnh, thành phố',
    },
    recipients: [
      'Văn phòng Chính phủ',
      'Bộ Tài chính',
      'Thường trực {{ ten.dang }}',
      'Thường trực HĐND {{ ten.dia_ban }}',
      'Chủ tịch, các Phó Chủ tịch UBND {{ ten.dia_ban }}',
      'Các sở, ban, ngành cấp {{ ten.dia_ban }}',
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
      'ten.cap_duoi': 'UBND phường, xã',
      'ten.thon': 'thôn, khu phố',
      'ten.cap_ngan_sach': 'ngân sách cấp huyện',
      'ten.don_vi_xep_hang': 'huyện, thị xã, thành phố',
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
      'ten.cap_duoi': 'thôn, tổ dân phố',
      'ten.thon': 'thôn, tổ dân phố',
      'ten.cap_ngan_sach': '',
      'ten.don_vi_xep_hang': 'xã, phường',
    },
    recipients: [
      '{{ ten.cap_tren }}',
      'Thường trực Đảng ủy',
      'Thường trực HĐND {{ ten.dia_ban }}',
      'Chủ tịch, các Phó Chủ tịch UBND {{ ten.dia_ban }}',
      'Lưu: VT',
    ],
  },
  department: {
    title: { vi: 'sở, ban, phòng', en: 'department' },
    place: 'tỉnh',
    words: {
      'ten.ngan_sach_cap_tren': 'ngân sách cấp trên',
      'ten.du_toan_giao': 'dự toán được giao',
      'ten.don_vi_cap_duoi': 'đơn vị trực thuộc',
      'ten.cap_duoi': 'đơn vị trực thuộc',
      'ten.thon': 'thôn, tổ dân phố',
      'ten.cap_ngan_sach': '',
      'ten.don_vi_xep_hang': 'sở, ban, ngành',
    },
    recipients: ['{{ ten.cap_tren }}', 'Lãnh đạo {{ ten.co_quan }}', '{{ ten.don_vi_truc_thuoc }}', 'Lưu: VT'],
  },
};

/** Of a commune's department, instead of the words of a province's: no "sở" is ranked with it, and no communes are below it. */
export const OF_COMMUNES_DEPARTMENT: Readonly<Record<string, string>> = {
  'ten.don_vi_cap_duoi': 'thôn, tổ dân phố',
  'ten.cap_duoi': 'thôn, tổ dân phố',
  'ten.don_vi_xep_hang': 'phòng, ban, đơn vị',
};

/** The party committee of each kind of place. */
export const PARTY: Readonly<Record<PlaceKind, string>> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  'thị xã': 'Thị ủy',
  huyện: 'Huyện ủy',
  quận: 'Quận ủy',
  xã: 'Đảng ủy',
  phường: 'Đảng ủy',
  'đặc khu': 'Đảng ủy',
  'thị trấn': 'Đảng ủy',
};

/** The same frame for every People's Committee; a department signs for itself. */
export function frameOfTier(tier: Tier): ProfileFrame {
  const subject = 'Công tác chỉ đạo, điều hành {{ ky.ten }}';
  const { recipients } = TIERS[tier];
  if (tier === 'department')
    return {
      kind: 'Báo cáo',
      symbol: '{{ ten.ky_hieu }}',
      subject: 'Kết quả công tác {{ ky.ten }}, phương hướng, nhiệm vụ {{ ky.tiep }}',
      authority: '',
      position: '{{ ten.thu_truong }}',
      addressees: ['{{ ten.cap_tren }}'],
      recipients,
    };
  return {
    kind: 'Báo cáo',
    symbol: 'BC-UBND',
    subject,
    authority: 'TM. Ủy ban nhân dân',
    position: 'Chủ tịch',
    addressees: [],
    recipients,
  };
}

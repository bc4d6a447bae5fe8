/** The skeletons of the reports: a full one by sections, and one page of figures. */
import type { OutlineItem } from './profile';

const heading = (level: 1 | 2 | 3, text: string): OutlineItem => ({ kind: 'heading', level, text });
const passage = (id: string): OutlineItem => ({ kind: 'passage', passage: id });
/** Where its sheet was given: no body fills in every form. */
const given = (id: string): OutlineItem => ({ kind: 'passage', passage: id, optional: true });
const text = (code: string): OutlineItem => ({ kind: 'text', code });
/** The year's targets: of the year that ends among its results, of any other among what is to come. */
const targetsReached: OutlineItem = { kind: 'passage', passage: 'targets', year: 'ending' };
const targetsAhead: OutlineItem = { kind: 'passage', passage: 'targets', year: 'running' };
const optional = (code: string): OutlineItem => ({ kind: 'text', code, optional: true });
const dashed = (code: string): OutlineItem => ({ kind: 'text', code, mark: 'dash' });
const numbered = (code: string): OutlineItem => ({ kind: 'text', code, mark: 'number' });

const ECONOMY: readonly OutlineItem[] = [
  heading(3, 'Lĩnh vực kinh tế'),
  text('I.3.1.a'),
  passage('project-appraisals'),
  optional('I.3.1.b'),
  text('I.3.1.c'),
  passage('crops'),
  text('I.3.1.d'),
  passage('livestock-disease'),
  passage('retail-industry'),
  text('I.3.1.e'),
  passage('budget-revenue'),
  passage('budget-expenditure'),
  given('budget-balance'),
];

const CONSTRUCTION: readonly OutlineItem[] = [
  heading(3, 'Xây dựng cơ bản, giải phóng mặt bằng, quản lý đô thị, tài nguyên và môi trường'),
  text('I.3.2.a'),
  text('I.3.2.b'),
  passage('public-investment'),
  { kind: 'text', code: 'I.3.2.c', footnote: 'I.3.2.c.ct' },
  text('I.3.2.d'),
  passage('road-segments'),
  text('I.3.2.e'),
  text('I.3.2.f'),
];

const SOCIETY: readonly OutlineItem[] = [
  heading(3, 'Giáo dục, văn hóa, an sinh xã hội và phòng, chống dịch bệnh'),
  text('I.3.3.a'),
  text('I.3.3.b'),
  passage('anniversaries'),
  text('I.3.3.c'),
  passage('broadcasts'),
  text('I.3.3.d'),
  text('I.3.3.e'),
];

const GOVERNMENT: readonly OutlineItem[] = [
  heading(3, 'Xây dựng chính quyền, cải cách hành chính, thanh tra, tiếp công dân và phòng, chống tham nhũng'),
  text('I.3.4.a'),
  passage('downsizing'),
  text('I.3.4.b'),
  passage('reform-rank'),
  text('I.3.4.c'),
  text('I.3.4.d'),
  passage('inspection-recovery'),
  passage('citizen-reception'),
  given('reception-petitions'),
  passage('petitions'),
  given('petition-handling'),
  given('complaints'),
  given('denunciations'),
  given('recommendations'),
  text('I.3.4.e'),
  text('I.3.4.f'),
];

/** Sections I to III of a report on steering and administration. */
export const fullOutline: readonly OutlineItem[] = [
  text('mo-dau'),
  heading(1, 'Kết quả thực hiện {{ ky.ten }}'),
  heading(
    2,
    'Triển khai nhiệm vụ phát triển kinh tế - xã hội theo nghị quyết của {{ ten.dang }} và HĐND {{ ten.dia_ban }}',
  ),
  text('I.1.a'),
  text('I.1.b'),
  heading(2, 'Thực hiện quy chế làm việc, phối hợp với HĐND, Ủy ban MTTQ Việt Nam và các đoàn thể'),
  text('I.2.a'),
  text('I.2.b'),
  text('I.2.c'),
  text('I.2.d'),
  heading(2, 'Kết quả phát triển kinh tế - xã hội và các nhiệm vụ trọng tâm'),
  ...ECONOMY,
  ...CONSTRUCTION,
  ...SOCIETY,
  ...GOVERNMENT,
  heading(3, 'Quốc phòng, an ninh'),
  text('I.3.5.a'),
  text('I.3.5.b'),
  targetsReached,
  heading(1, 'Đánh giá chung'),
  heading(2, 'Ưu điểm'),
  dashed('II.1.a'),
  dashed('II.1.b'),
  dashed('II.1.c'),
  heading(2, 'Tồn tại, hạn chế'),
  dashed('II.2.a'),
  dashed('II.2.b'),
  heading(1, 'Phương hướng, nhiệm vụ {{ ky.tiep }}'),
  numbered('III.1'),
  numbered('III.2'),
  numbered('III.3'),
  numbered('III.4'),
  numbered('III.5'),
  targetsAhead,
  text('ket-thuc'),
];

/** One page: the figures only, under three headings. */
export const shortOutline: readonly OutlineItem[] = [
  { kind: 'sentence', text: '{{ ten.co_quan }} báo cáo tóm tắt số liệu chủ yếu {{ ky.ten }} như sau:' },
  heading(1, 'Kinh tế, ngân sách'),
  passage('retail-industry'),
  passage('crops'),
  passage('livestock-disease'),
  passage('budget-revenue'),
  passage('budget-expenditure'),
  heading(1, 'Đầu tư công'),
  passage('public-investment'),
  heading(1, 'Thanh tra, tiếp công dân, giải quyết đơn'),
  passage('inspection-recovery'),
  passage('citizen-reception'),
  passage('petitions'),
];

/** A department's own work: what it was told, what it did, how it runs itself; figures of every form that it filled in. */
export const departmentOutline: readonly OutlineItem[] = [
  text('mo-dau'),
  heading(1, 'Kết quả thực hiện {{ ky.ten }}'),
  heading(2, 'Công tác tham mưu, chỉ đạo, điều hành'),
  text('I.1.a'),
  optional('I.1.b'),
  heading(2, 'Kết quả thực hiện nhiệm vụ chuyên môn'),
  text('I.2.a'),
  optional('I.2.b'),
  optional('I.2.c'),
  optional('I.2.d'),
  passage('project-appraisals'),
  passage('crops'),
  passage('livestock-disease'),
  passage('retail-industry'),
  passage('budget-revenue'),
  passage('budget-expenditure'),
  passage('budget-balance'),
  passage('public-investment'),
  passage('broadcasts'),
  heading(2, 'Cải cách hành chính, thanh tra, tiếp công dân và phòng, chống tham nhũng'),
  text('I.3.a'),
  passage('downsizing'),
  passage('reform-rank'),
  passage('inspection-recovery'),
  passage('citizen-reception'),
  passage('reception-petitions'),
  passage('petitions'),
  passage('petition-handling'),
  passage('complaints'),
  passage('denunciations'),
  passage('recommendations'),
  optional('I.3.b'),
  targetsReached,
  heading(1, 'Đánh giá chung'),
  heading(2, 'Ưu điểm'),
  dashed('II.1.a'),
  { kind: 'text', code: 'II.1.b', mark: 'dash', optional: true },
  heading(2, 'Tồn tại, hạn chế'),
  dashed('II.2.a'),
  { kind: 'text', code: 'II.2.b', mark: 'dash', optional: true },
  heading(1, 'Phương hướng, nhiệm vụ {{ ky.tiep }}'),
  numbered('III.1'),
  numbered('III.2'),
  { kind: 'text', code: 'III.3', mark: 'number', optional: true },
  { kind: 'text', code: 'III.4', mark: 'number', optional: true },
  targetsAhead,
  text('ket-thuc'),
];

/** Passages only where a sheet for them was given: no body of this kind fills in every form. */
export function whereGiven(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.map((item) => (item.kind === 'passage' ? { ...item, optional: true } : item));
}

/** What a body of a tier reports only where it has filled it in: its sheet is there for something else. */
const WHEN: Readonly<Record<string, string>> = {
  'reform-rank': 'cai_cach.thu_hang.co',
  'road-segments': 'duong.doan_tuyen > 0',
};

export function whereFilled(items: readonly OutlineItem[]): readonly OutlineItem[] {
  return items.map((item) => {
    const when = item.kind === 'passage' ? WHEN[item.passage] : undefined;
    return when === undefined ? item : { ...item, when };
  });
}

/** Passages that a body of a tier never reports. */
export const notOfCommune: ReadonlySet<string> = new Set(['project-appraisals', 'anniversaries']);
export const notOfProvince: ReadonlySet<string> = new Set(['anniversaries', 'road-segments']);

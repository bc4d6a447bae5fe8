/**
 * The named styles of a state document, one for each row of NĐ 30/2020/NĐ-CP, Phụ lục I, Mục V (sizes rise and fall
 * together: this is the set around 14). Changing a style in Word restyles every element of its kind.
 */
import {
  AlignmentType,
  LineRuleType,
  ShadingType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import { twips } from './page';

export const FONT = 'Times New Roman';
const BLACK = '000000';

/** Marks what a sentence lacks the data for. */
export const GAP_STYLE = 'ThieuSoLieu';

/** Points of each element; the rows of Mục V give the range, this is our choice inside it. */
export const SIZE = {
  nationalName: 13,
  motto: 14,
  parentBody: 13,
  body: 13,
  number: 13,
  placeDate: 14,
  kind: 14,
  subject: 14,
  basis: 14,
  content: 14,
  heading: 14,
  authority: 14,
  signer: 14,
  addressee: 14,
  recipientsTitle: 12,
  recipients: 11,
  annex: 14,
  pageNumber: 14,
  footnote: 11,
  table: 12,
} as const;

interface Look {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** First-line indent, mm. */
  readonly indent?: number;
  /** Points before and after. */
  readonly before?: number;
  readonly after?: number;
  /** Line spacing in 240ths of a line. */
  readonly line?: number;
  readonly keepNext?: boolean;
  readonly outline?: number;
  readonly basedOn?: string;
}

const CONTENT: Omit<Look, 'id' | 'name'> = { size: SIZE.content, align: 'both', indent: 12.7, before: 6, line: 264 };
const HEADING = { ...CONTENT, bold: true, keepNext: true } as const;

/** Style id, name shown in Word, and look. Paragraphs of a report use these ids and nothing else. */
export const LOOKS: readonly Look[] = [
  { id: 'QuocHieu', name: 'VB Quốc hiệu', size: SIZE.nationalName, bold: true, capitals: true, align: 'center' },
  { id: 'TieuNgu', name: 'VB Tiêu ngữ', size: SIZE.motto, bold: true, align: 'center' },
  { id: 'CoQuanChuQuan', name: 'VB Cơ quan chủ quản', size: SIZE.parentBody, capitals: true, align: 'center' },
  { id: 'CoQuanBanHanh', name: 'VB Cơ quan ban hành', size: SIZE.body, bold: true, capitals: true, align: 'center' },
  { id: 'DuongKe', name: 'VB Đường kẻ', size: 4, align: 'center', before: 4, after: 3 },
  { id: 'SoKyHieu', name: 'VB Số và ký hiệu', size: SIZE.number, align: 'center' },
  { id: 'DiaDanhNgayThang', name: 'VB Địa danh và ngày tháng', size: SIZE.placeDate, italic: true, align: 'center' },
  { id: 'TenLoai', name: 'VB Tên loại', size: SIZE.kind, bold: true, capitals: true, align: 'center', before: 12 },
  { id: 'TrichYeu', name: 'VB Trích yếu', size: SIZE.subject, bold: true, align: 'center' },
  { id: 'KinhGui', name: 'VB Kính gửi', size: SIZE.addressee, align: 'center', before: 6 },
  { id: 'CanCu', name: 'VB Căn cứ', ...CONTENT, size: SIZE.basis, italic: true },
  { id: 'NoiDung', name: 'VB Nội dung', ...CONTENT },
  {
    id: 'QuyenHanChucVu',
    name: 'VB Quyền hạn và chức vụ',
    size: SIZE.authority,
    bold: true,
    capitals: true,
    align: 'center',
    keepNext: true,
  },
  { id: 'HoTen', name: 'VB Họ tên', size: SIZE.signer, bold: true, align: 'center' },
  { id: 'NoiNhan', name: 'VB Nơi nhận', size: SIZE.recipientsTitle, bold: true, italic: true, align: 'left' },
  { id: 'DanhSachNoiNhan', name: 'VB Danh sách nơi nhận', size: SIZE.recipients, align: 'left' },
  { id: 'PhuLuc', name: 'VB Phụ lục', size: SIZE.annex, bold: true, align: 'center', keepNext: true, outline: 0 },
  {
    id: 'TenPhuLuc',
    name: 'VB Tên phụ lục',
    size: SIZE.annex,
    bold: true,
    capitals: true,
    align: 'center',
    keepNext: true,
  },
  { id: 'KemTheo', name: 'VB Kèm theo', size: SIZE.annex, italic: true, align: 'center', after: 6 },
  { id: 'SoTrang', name: 'VB Số trang', size: SIZE.pageNumber, align: 'center' },
  {
    id: 'TenBang',
    name: 'VB Tên bảng',
    size: SIZE.content,
    bold: true,
    align: 'center',
    before: 6,
    after: 6,
    keepNext: true,
  },
  {
    id: 'DonViBang',
    name: 'VB Đơn vị tính',
    size: SIZE.table,
    italic: true,
    align: 'right',
    before: 6,
    after: 3,
    keepNext: true,
  },
  { id: 'DauBang', name: 'VB Đầu bảng', size: SIZE.table, bold: true, align: 'center' },
  { id: 'OBang', name: 'VB Ô bảng', size: SIZE.table, align: 'left' },
];

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

function run(look: Look | Omit<Look, 'id' | 'name'>): IRunStylePropertiesOptions {
  return {
    font: FONT,
    size: look.size * 2,
    color: BLACK,
    bold: look.bold ?? false,
    italics: look.italic ?? false,
    ...(look.capitals ? { allCaps: true } : {}),
  };
}

function paragraph(look: Look | Omit<Look, 'id' | 'name'>): NonNullable<IParagraphStyleOptions['paragraph']> {
  return {
    alignment: ALIGN[look.align ?? 'left'],
    spacing: {
      before: (look.before ?? 0) * 20,
      after: (look.after ?? 0) * 20,
      line: look.line ?? 240,
      lineRule: LineRuleType.AUTO,
    },
    ...(look.indent === undefined ? {} : { indent: { firstLine: twips(look.indent) } }),
    ...(look.keepNext ? { keepNext: true } : {}),
    ...(look.outline === undefined ? {} : { outlineLevel: look.outline }),
  };
}

const headingStyle = (extra: Partial<Look>): Omit<IParagraphStyleOptions, 'id'> => ({
  next: 'NoiDung',
  quickFormat: true,
  run: run({ ...HEADING, ...extra }),
  paragraph: paragraph({ ...HEADING, ...extra }),
});

/** Mục V, rows 6b: "I. …" IN HOA bold; "1. …" bold; deeper levels bold, then bold italic. */
export function documentStyles(): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE.content * 2, color: BLACK, language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
      },
      heading1: headingStyle({ capitals: true, outline: 0 }),
      heading2: headingStyle({ outline: 1 }),
      heading3: headingStyle({ outline: 2 }),
      heading4: headingStyle({ italic: true, outline: 3 }),
      footnoteText: {
        run: { font: FONT, size: SIZE.footnote * 2, color: BLACK },
        paragraph: {
          alignment: AlignmentType.BOTH,
          spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
        },
      },
    },
    paragraphStyles: LOOKS.map((look) => ({
      id: look.id,
      name: look.name,
      basedOn: look.basedOn ?? 'Normal',
      quickFormat: true,
      run: run(look),
      paragraph: paragraph(look),
    })),
    characterStyles: [
      {
        id: GAP_STYLE,
        name: 'VB Thiếu số liệu',
        basedOn: 'DefaultParagraphFont',
        run: { shading: { type: ShadingType.CLEAR, fill: 'FFF2A8' } },
      },
    ],
  };
}

/**
 * The frame around the content: state heading, number and date, title, addressees, signature and recipients.
 * NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II (thành phần thể thức) and Mục IV (sơ đồ bố trí).
 */
import {
  BorderStyle,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { brokenName } from './broken-name';
import { cleanText } from './clean-text';
import type { FrameText } from './frame-text';
import { TEXT_WIDTH } from './page';
import { SIZE } from './styles';
import { boldTextWidth } from './text-width';

export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The right column must hold the national name on one line, also where another font stands in for Times New Roman. */
const RIGHT = Math.ceil(boldTextWidth(NATIONAL_NAME, SIZE.nationalName) * 20 * 1.06);
export const LEFT = TEXT_WIDTH - RIGHT;
/** Rules under the issuing body and the subject: 1/3 to 1/2 of the line's length (khoản 2.b, 5.b). */
const RULE_SHARE = 0.4;

const RULE = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } as const;

/** A solid rule `length` twips long, centred in `width`: an empty paragraph's top border between two indents. */
function rule(length: number, width: number): Paragraph {
  const indent = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    style: 'DuongKe',
    indent: { left: indent, right: width - 2 * indent - length + indent },
    border: { top: RULE },
  });
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(cleanText(text))] });
}

function heading(style: string, text: string, size: number): Paragraph {
  const lines = brokenName(capitals(cleanText(text)), LEFT, size);
  return new Paragraph({
    style,
    children: lines.map((each, at) => new TextRun({ text: each, ...(at > 0 ? { break: 1 } : {}) })),
  });
}

function columns(
  left: readonly FileChild[][],
  right: readonly FileChild[][],
  widths: readonly [number, number],
): Table {
  return new Table({
    rows: left.map(
      (cell, row) =>
        new TableRow({
          cantSplit: true,
          children: [cell, right[row] ?? []].map(
            (children, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: children as Paragraph[],
              }),
          ),
        }),
    ),
    columnWidths: [...widths],
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
  });
}

/** Khoản 2.b: the issuing body's longest line decides the rule. */
function bodyRule(lines: readonly string[]): number {
  const longest = Math.max(0, ...lines.map((text) => boldTextWidth(text.toLocaleUpperCase('vi'), SIZE.body) * 20));
  return Math.round(Math.min(longest, LEFT) * RULE_SHARE);
}

const capitals = (text: string): string => text.toLocaleUpperCase('vi');

/** What stands in place of nothing, so that the paragraph keeps its height. */
const orBlank = (lines: readonly string[]): readonly string[] => (lines.length > 0 ? lines : [' ']);

/**
 * State heading block: body and number to the left, national name, motto, place and date to the right. `longest`: the lines
 * that decide the rule, where the lines themselves are not known yet.
 */
export function stateHeading(text: FrameText, longest = text.body): Table {
  return columns(
    [
      [
        ...text.parentBody.map((each) => heading('CoQuanChuQuan', each, SIZE.parentBody)),
        ...orBlank(text.body).map((each) => heading('CoQuanBanHanh', each, SIZE.body)),
        rule(bodyRule(longest), LEFT),
      ],
      [line('SoKyHieu', text.number)],
    ],
    [
      [
        line('QuocHieu', NATIONAL_NAME),
        line('TieuNgu', MOTTO),
        rule(Math.round(boldTextWidth(MOTTO, SIZE.motto) * 20), RIGHT),
      ],
      [line('DiaDanhNgayThang', text.placeAndDate)],
    ],
    [LEFT, RIGHT],
  );
}

/** Name of the kind of document and what it is about, with the rule below (khoản 5); `longest` as for the heading block. */
export function titleBlock(text: FrameText, longest = text.subject): FileChild[] {
  const { subject } = text;
  const width = Math.min(TEXT_WIDTH, Math.max(0, ...longest.map((each) => boldTextWidth(each, SIZE.subject) * 20)));
  return [
    line('TenLoai', capitals(text.kind)),
    ...subject.map((each) => line('TrichYeu', each)),
    rule(Math.round(width * RULE_SHARE), TEXT_WIDTH),
    ...text.addressees.map((each) => line('KinhGui', each)),
  ];
}

/** Room for the signature and the seal, in lines. */
const SIGNING_LINES = 4;
const SIGNATURE_WIDTHS: readonly [number, number] = [
  Math.floor(TEXT_WIDTH * 0.5),
  TEXT_WIDTH - Math.floor(TEXT_WIDTH * 0.5),
];

/** Recipients to the left, level with the signer's authority to the right (khoản 7 and 9). */
export function signatureBlock(text: FrameText): Table {
  const right = [
    ...[...text.authority, ...orBlank(text.position)].map((each) => line('QuyenHanChucVu', capitals(each))),
    ...Array.from({ length: SIGNING_LINES }, () => line('HoTen', '')),
    line('HoTen', text.name === '' ? ' ' : text.name),
  ];
  const recipients = text.recipients.map((each) => line('DanhSachNoiNhan', each));
  return columns([[line('NoiNhan', 'Nơi nhận:'), ...recipients]], [right], SIGNATURE_WIDTHS);
}

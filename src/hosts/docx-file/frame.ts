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
import type { DocumentFrame } from '../../core/report-document';
import { cleanText } from './clean-text';
import { TEXT_WIDTH } from './page';
import { SIZE } from './styles';
import { boldTextWidth } from './text-width';

export const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** The right column must hold the national name on one line, also where another font stands in for Times New Roman. */
const RIGHT = Math.ceil(boldTextWidth(NATIONAL_NAME, SIZE.nationalName) * 20 * 1.06);
const LEFT = TEXT_WIDTH - RIGHT;
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
function bodyLines(frame: DocumentFrame): { lines: readonly string[]; rule: number } {
  const lines = frame.body
    .toLocaleUpperCase('vi')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const longest = Math.max(0, ...lines.map((text) => boldTextWidth(text, SIZE.body) * 20));
  return { lines: lines.length > 0 ? lines : [' '], rule: Math.round(Math.min(longest, LEFT) * RULE_SHARE) };
}

/** "Quảng Trị, ngày 05 tháng 7 năm 2021": 0 before days below 10 and months 1 and 2 (khoản 4.b). */
export function placeAndDate(place: string, date: string | null): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  const day = match ? (match[3] ?? '') : '…';
  const month = match ? monthText(Number(match[2])) : '…';
  const year = match ? (match[1] ?? '') : '…';
  return `${place === '' ? '…' : place}, ngày ${day} tháng ${month} năm ${year}`;
}

function monthText(month: number): string {
  return month <= 2 ? `0${String(month)}` : String(month);
}

/** "Số: 05/BC-UBND": a number below 10 gets a 0; no blanks around the strokes (khoản 3.b). */
export function numberAndSymbol(number: string, symbol: string): string {
  const trimmed = number.trim();
  const padded = /^\d$/.test(trimmed) ? `0${trimmed}` : trimmed;
  return `Số: ${padded === '' ? '      ' : padded}/${symbol.replace(/\s*([/-])\s*/g, '$1')}`;
}

/** State heading block: body and number to the left, national name, motto, place and date to the right. */
export function stateHeading(frame: DocumentFrame): Table {
  const body = bodyLines(frame);
  const parent = frame.parentBody === '' ? [] : [line('CoQuanChuQuan', frame.parentBody.toLocaleUpperCase('vi'))];
  return columns(
    [
      [...parent, ...body.lines.map((text) => line('CoQuanBanHanh', text)), rule(body.rule, LEFT)],
      [line('SoKyHieu', numberAndSymbol(frame.number, frame.symbol))],
    ],
    [
      [
        line('QuocHieu', NATIONAL_NAME),
        line('TieuNgu', MOTTO),
        rule(Math.round(boldTextWidth(MOTTO, SIZE.motto) * 20), RIGHT),
      ],
      [line('DiaDanhNgayThang', placeAndDate(frame.place, frame.date))],
    ],
    [LEFT, RIGHT],
  );
}

/** Name of the kind of document and what it is about, with the rule below (khoản 5). */
export function titleBlock(frame: DocumentFrame): FileChild[] {
  const subjects = frame.subject
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const width = Math.min(TEXT_WIDTH, Math.max(0, ...subjects.map((text) => boldTextWidth(text, SIZE.subject) * 20)));
  const addressees =
    frame.addressees.length === 0
      ? []
      : frame.addressees.length === 1
        ? [line('KinhGui', `Kính gửi: ${frame.addressees[0] ?? ''}`)]
        : [
            line('KinhGui', 'Kính gửi:'),
            ...frame.addressees.map((name, index, all) =>
              line('KinhGui', `- ${name}${index === all.length - 1 ? '.' : ';'}`),
            ),
          ];
  return [
    line('TenLoai', frame.kind.toLocaleUpperCase('vi')),
    ...subjects.map((text) => line('TrichYeu', text)),
    rule(Math.round(width * RULE_SHARE), TEXT_WIDTH),
    ...addressees,
  ];
}

/** Room for the signature and the seal, in lines. */
const SIGNING_LINES = 4;
const SIGNATURE_WIDTHS: readonly [number, number] = [
  Math.floor(TEXT_WIDTH * 0.5),
  TEXT_WIDTH - Math.floor(TEXT_WIDTH * 0.5),
];

/** Recipients to the left, level with the signer's authority to the right (khoản 7 and 9). */
export function signatureBlock(frame: DocumentFrame): Table {
  const { authority, position, name } = frame.signature;
  const recipients = frame.recipients.map((text, index, all) =>
    line('DanhSachNoiNhan', `- ${text}${index === all.length - 1 ? '.' : ';'}`),
  );
  const right = [
    ...(authority === '' ? [] : [line('QuyenHanChucVu', authority.toLocaleUpperCase('vi'))]),
    ...position.split('\n').map((text) => line('QuyenHanChucVu', text.toLocaleUpperCase('vi'))),
    ...Array.from({ length: SIGNING_LINES }, () => line('HoTen', '')),
    line('HoTen', name === '' ? ' ' : name),
  ];
  return columns([[line('NoiNhan', 'Nơi nhận:'), ...recipients]], [right], SIGNATURE_WIDTHS);
}

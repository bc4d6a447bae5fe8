/** The page of a state document: NĐ 30/2020/NĐ-CP, Phụ lục I, Mục I (A4, margins, page number in the top margin). */
import {
  Header,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionPropertiesOptions,
} from 'docx';

/** Twips: 1 mm is 56.7. */
export const MM = 1440 / 25.4;
export const twips = (mm: number): number => Math.round(mm * MM);

/** Khoản 1 and 3: A4; top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. */
export const PAGE = {
  width: twips(210),
  height: twips(297),
  top: twips(20),
  bottom: twips(20),
  left: twips(30),
  right: twips(20),
} as const;

/** Half-way up the top margin, where the page number stands. */
const HEADER_DISTANCE = twips(9);

/** Width between the margins, in twips. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const LANDSCAPE_TEXT_WIDTH = PAGE.height - PAGE.left - PAGE.right;

/** A section: numbered from 1 on its own, the number not shown on its first page (khoản 7). */
export function sectionProperties(landscape: boolean): ISectionPropertiesOptions {
  return {
    titlePage: true,
    page: {
      size: {
        width: PAGE.width,
        height: PAGE.height,
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: PAGE.top,
        bottom: PAGE.bottom,
        left: PAGE.left,
        right: PAGE.right,
        header: HEADER_DISTANCE,
        footer: HEADER_DISTANCE,
      },
      pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
    },
  };
}

/** Khoản 7: Arabic number, centred in the top margin; the first page's header is empty. */
export function pageHeaders(): { default: Header; first: Header } {
  return {
    default: new Header({
      children: [new Paragraph({ style: 'SoTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
    }),
    first: new Header({ children: [new Paragraph({ style: 'SoTrang' })] }),
  };
}

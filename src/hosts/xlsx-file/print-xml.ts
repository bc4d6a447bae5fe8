/** Print set-up on A4 (ECMA-376 Part 1, §18.3.1.62 to §18.3.1.70). */
import type { PrintSetup } from './plain-workbook';
import { escapeXml } from '../opc';

const A4 = 9;
const CENTIMETRES_PER_INCH = 2.54;
/** NĐ 30/2020/NĐ-CP, Phụ lục I, Mục I: top and bottom 20 to 25 mm, left 30 to 35 mm, right 15 to 20 mm. */
const MARGINS = { top: 2, bottom: 2, left: 3, right: 1.5 };

function inches(centimetres: number): string {
  return String(Math.round((centimetres / CENTIMETRES_PER_INCH) * 1e6) / 1e6);
}

export function printXml(print: PrintSetup | undefined): string {
  if (!print) return '';
  const { top, bottom, left, right } = print.margins ?? MARGINS;
  const fit = print.fitToWidth ?? 1;
  const header =
    (print.header === undefined ? '' : `<oddHeader>${escapeXml(print.header)}</oddHeader>`) +
    (print.footer === undefined ? '' : `<oddFooter>${escapeXml(print.footer)}</oddFooter>`);
  return `${print.centreHorizontally === true ? '<printOptions horizontalCentered="1"/>' : ''}<pageMargins left="${inches(left)}" right="${inches(
    right,
  )}" top="${inches(top)}" bottom="${inches(bottom)}" header="0.3" footer="0.3"/><pageSetup paperSize="${String(A4)}"${
    fit === 0 ? '' : ` fitToWidth="${String(fit)}" fitToHeight="0"`
  } orientation="${print.landscape === true ? 'landscape' : 'portrait'}"/>${
    header === '' ? '' : `<headerFooter>${header}</headerFooter>`
  }`;
}

/**
 * The looks of a .xls workbook's cells: its FONT and XF records and the XF that each cell names (MS-XLS 2.4.122, 2.4.353).
 * Whatever is malformed is passed over: a look decides no figure.
 */
import { legacyFont } from '../../language';
import { NO_LOOKS, type Look, type SheetLooks } from './looks';

const BOF = 0x0809;
const END_OF = 0x000a;
const BOUND_SHEET = 0x0085;
const FONT = 0x0031;
const XF = 0x00e0;
const MULTIPLE = 0x00bd;
/** Records of one cell: row, column, XF. */
const CELLS: ReadonlySet<number> = new Set([0x0203, 0x027e, 0x0204, 0x00fd, 0x00d6, 0x0205, 0x0006, 0x0206, 0x0406]);
const BIFF8 = 0x0600;
const BOLD = 600;
const COLUMNS = 16_384;

interface Font {
  readonly bold: boolean;
  readonly legacy: string | null;
}

function readFont(view: DataView, at: number, length: number, version: number): Font {
  const bold = view.getUint16(at + 6, true) >= BOLD;
  const count = view.getUint8(at + 14);
  const isWide = version === BIFF8 && (view.getUint8(at + 15) & 1) === 1;
  const start = at + (version === BIFF8 ? 16 : 15);
  let name = '';
  for (let i = 0; i < count && start + (isWide ? 2 * i + 1 : i) < at + length; i += 1)
    name += String.fromCharCode(isWide ? view.getUint16(start + 2 * i, true) : view.getUint8(start + i));
  return { bold, legacy: legacyFont(name) ? name : null };
}

class LooksReader {
  private readonly fonts: Font[] = [];
  private readonly looks: Look[] = [];
  private readonly positions: number[] = [];
  private readonly sheets = new Map<number, Map<number, number>>();
  private current: Map<number, number> | null = null;
  private depth = 0;
  private version = BIFF8;
  private readonly view: DataView;

  constructor(view: DataView) {
    this.view = view;
  }

  read(): readonly SheetLooks[] {
    const { view } = this;
    for (let at = 0; at + 4 <= view.byteLength;) {
      const type = view.getUint16(at, true);
      const length = view.getUint16(at + 2, true);
      const body = at + 4;
      if (body + length > view.byteLength) break;
      this.take(type, at, body, length);
      at = body + length;
    }
    return this.positions.map((position) => {
      const cells = this.sheets.get(position);
      return cells ? { at: (row, column) => this.looks[cells.get(row * COLUMNS + column) ?? -1] } : NO_LOOKS;
    });
  }

  private take(type: number, record: number, at: number, length: number): void {
    const { view } = this;
    if (type === BOF) {
      this.depth += 1;
      if (this.depth > 1) return;
      if (record === 0 && length >= 2) this.version = view.getUint16(at, true);
      this.current = new Map();
      this.sheets.set(record, this.current);
    } else if (type === END_OF) this.depth = Math.max(0, this.depth - 1);
    else if (this.depth !== 1) return;
    else if (type === BOUND_SHEET && length >= 4) this.positions.push(view.getUint32(at, true));
    else if (type === FONT && length >= 16) {
      this.fonts.push(readFont(view, at, length, this.version));
      // No font has the number 4.
      if (this.fonts.length === 4) this.fonts.push({ bold: false, legacy: null });
    } else if (type === XF && length >= 10) {
      const font = this.fonts[view.getUint16(at, true)];
      const indent = this.version === BIFF8 ? view.getUint8(at + 8) & 0x0f : 0;
      this.looks.push({ bold: font?.bold ?? false, indent, font: font?.legacy ?? null });
    } else if (this.current && CELLS.has(type) && length >= 6)
      this.current.set(view.getUint16(at, true) * COLUMNS + view.getUint16(at + 2, true), view.getUint16(at + 4, true));
    else if (this.current && type === MULTIPLE && length >= 6) {
      const row = view.getUint16(at, true);
      const column = view.getUint16(at + 2, true);
      for (let i = 0; 4 + 6 * i + 6 <= length - 2; i += 1)
        this.current.set(row * COLUMNS + column + i, view.getUint16(at + 4 + 6 * i, true));
    }
  }
}

/** The looks of every sheet in the order of the workbook, from its stream "Workbook" (or "Book"). */
export function xlsLooks(stream: Uint8Array): readonly SheetLooks[] {
  return new LooksReader(new DataView(stream.buffer, stream.byteOffset, stream.byteLength)).read();
}

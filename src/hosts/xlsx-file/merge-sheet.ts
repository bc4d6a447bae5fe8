/** A sheet part made ready for another workbook: new numbers for styles and texts, formulas that follow, no loose ends. */
import { numberAt } from './cell-number';
import type { ReadContext } from './limits';
import type { StyleMap } from './merge-styles';
import { moveFormula } from './moved-formulas';
import type { Moved } from './moved-formulas';
import { readNumber } from './number-content';
import { readElementText } from './rich-text';
import { unescapeCellText } from './cell-text';
import { END, OPEN, XmlPatch, XmlScanner, escapeXml } from '../opc';

export interface SheetMove extends Moved {
  readonly styles: StyleMap;
  /** New number of each shared string. */
  readonly strings: readonly number[];
}

/** Children of `worksheet` that need nothing outside the sheet's own part. */
const KEPT = new Set([
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
]);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

class SheetMover {
  private readonly xml: XmlScanner;
  private readonly patch: XmlPatch;
  private readonly followers: { readonly group: string; readonly start: number; readonly end: number }[] = [];
  private readonly dropped = new Set<string>();

  constructor(
    bytes: Uint8Array,
    part: string,
    private readonly move: SheetMove,
    context: ReadContext,
  ) {
    this.xml = new XmlScanner(bytes, part, context);
    this.patch = new XmlPatch(bytes);
  }

  run(): Uint8Array {
    const { xml } = this;
    for (let token = xml.next(); token !== END; token = xml.next()) {
      if (token !== OPEN) continue;
      if (xml.depth === 1) this.root();
      else if (xml.depth === 2 && !KEPT.has(xml.name())) this.cutElement();
      else this.element();
    }
    for (const { group, start, end } of this.followers) if (this.dropped.has(group)) this.patch.replace(start, end, '');
    return this.patch.apply();
  }

  private root(): void {
    const { xml } = this;
    while (xml.nextAttribute()) if (xml.value() === STRICT) this.patch.replace(xml.valueStart, xml.valueEnd, MAIN);
  }

  private cutElement(): void {
    const start = this.xml.tokenStart;
    this.xml.skip();
    this.patch.replace(start, this.xml.position, '');
  }

  private element(): void {
    const { xml } = this;
    if (xml.is('c')) this.cell();
    else if (xml.is('row')) this.number('s', this.move.styles.cells);
    else if (xml.is('col')) this.number('style', this.move.styles.cells);
    else if (xml.is('sheetPr')) this.cutAttributes(/^codeName$/);
    else if (xml.is('sheetView')) this.cutAttributes(/^tabSelected$/);
    else if (xml.is('pageSetup')) this.cutAttributes(/:id$/);
    else if (xml.is('dataValidation') || xml.is('conditionalFormatting')) this.rules();
    else if (xml.is('extLst')) this.cutElement();
  }

  private cutAttributes(names: RegExp): void {
    const { xml } = this;
    while (xml.nextAttribute()) {
      const name = new TextDecoder().decode(xml.bytes.subarray(xml.attributeStart, xml.attributeEnd));
      if (names.test(name)) this.patch.replace(xml.attributeStart, xml.valueEnd + 1, '');
    }
  }

  /** One attribute that numbers something, renumbered. */
  private number(name: string, map: readonly number[]): void {
    const { xml } = this;
    while (xml.nextAttribute()) {
      if (xml.attributeEnd - xml.attributeStart !== name.length) continue;
      if (new TextDecoder().decode(xml.bytes.subarray(xml.attributeStart, xml.attributeEnd)) !== name) continue;
      this.patch.replace(
        xml.valueStart,
        xml.valueEnd,
        String(map[numberAt(xml.bytes, xml.valueStart, xml.valueEnd)] ?? map[0] ?? 0),
      );
    }
  }

  private cell(): void {
    const { xml, move } = this;
    const { bytes, nameEnd } = xml;
    let styled = false;
    let shared = false;
    while (xml.nextAttribute()) {
      if (xml.attributeEnd - xml.attributeStart !== 1) {
        if (xml.attributeEnd - xml.attributeStart === 2) this.patch.replace(xml.attributeStart, xml.valueEnd + 1, '');
        continue;
      }
      const name = bytes[xml.attributeStart];
      if (name === 116) shared = xml.value() === 's';
      else if (name === 115) {
        styled = true;
        const style = numberAt(bytes, xml.valueStart, xml.valueEnd);
        this.patch.replace(xml.valueStart, xml.valueEnd, String(move.styles.cells[style] ?? move.styles.cells[0] ?? 0));
      }
    }
    if (!styled && (move.styles.cells[0] ?? 0) !== 0)
      this.patch.insert(nameEnd, ` s="${String(move.styles.cells[0])}"`);
    const depth = xml.depth;
    for (let token = xml.next(); xml.depth >= depth; token = xml.next()) {
      if (token !== OPEN) continue;
      if (xml.is('f')) this.formula();
      else if (shared && xml.is('v')) {
        const inner = xml.position;
        const index = readNumber(xml);
        if (index !== null) this.patch.replace(inner, xml.tokenStart, String(move.strings[index] ?? 0));
      }
    }
  }

  private formula(): void {
    const { xml } = this;
    const start = xml.tokenStart;
    const attributes = xml.attributes();
    const inner = xml.position;
    const text = unescapeCellText(readElementText(xml));
    const group = attributes.get('t') === 'shared' ? (attributes.get('si') ?? '') : null;
    if (text === '') {
      if (group !== null) this.followers.push({ group, start, end: xml.position });
      return;
    }
    const moved = moveFormula(text, this.move);
    if (moved === null) {
      if (group !== null) this.dropped.add(group);
      this.patch.replace(start, xml.position, '');
    } else if (moved !== text) this.patch.replace(inner, xml.tokenStart, escapeXml(moved));
  }

  /**
   * A validation or a conditional format: its formulas follow. Where one cannot, a conditional format is left out, and of a
   * validation only its prompt stays.
   */
  private rules(): void {
    const { xml } = this;
    const { tokenStart: start, position: openEnd, depth } = xml;
    const isValidation = xml.is('dataValidation');
    const changes: { start: number; end: number; text: string }[] = [];
    let lost = false;
    for (let token = xml.next(); xml.depth >= depth; token = xml.next()) {
      if (token !== OPEN) continue;
      if (xml.is('cfRule')) this.differential(changes);
      else if (xml.is('extLst')) {
        const from = xml.tokenStart;
        xml.skip();
        changes.push({ start: from, end: xml.position, text: '' });
      } else if (xml.is('formula') || xml.is('formula1') || xml.is('formula2')) {
        const inner = xml.position;
        const text = readElementText(xml);
        const moved = moveFormula(text, this.move);
        lost ||= moved === null;
        if (moved !== null && moved !== text)
          changes.push({ start: inner, end: xml.tokenStart, text: escapeXml(moved) });
      }
    }
    if (!lost) for (const change of changes) this.patch.replace(change.start, change.end, change.text);
    else if (!isValidation) this.patch.replace(start, xml.position, '');
    else {
      this.patch.setAttributes({ start, openEnd }, { type: null, operator: null });
      this.patch.replace(openEnd, xml.tokenStart, '');
    }
  }

  private differential(changes: { start: number; end: number; text: string }[]): void {
    const { xml } = this;
    while (xml.nextAttribute()) {
      const name = new TextDecoder().decode(xml.bytes.subarray(xml.attributeStart, xml.attributeEnd));
      if (name !== 'dxfId') continue;
      const index = numberAt(xml.bytes, xml.valueStart, xml.valueEnd);
      changes.push({
        start: xml.valueStart,
        end: xml.valueEnd,
        text: String(this.move.styles.differential[index] ?? 0),
      });
    }
  }
}

/** The part's new bytes. Throws Fault. */
export function moveSheet(bytes: Uint8Array, part: string, move: SheetMove, context: ReadContext): Uint8Array {
  return new SheetMover(bytes, part, move, context).run();
}

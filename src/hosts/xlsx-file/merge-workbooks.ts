/**
 * Several departments' workbooks gathered into one: sheets with their cells, looks, widths, merged areas, validations and
 * print set-up. Pictures, charts, comments and macros stay at home; formulas that lead elsewhere stay as their values.
 */
import { Fault } from '../../core/fault';
import { ReadContext } from './limits';
import type { ReadOptions } from './limits';
import { moveSheet } from './merge-sheet';
import type { StyleMap } from './merge-styles';
import { plainElement, StyleMerger } from './merge-styles';
import { moveFormula } from './moved-formulas';
import type { Moved } from './moved-formulas';
import { Numbered } from './numbered';
import { openWorkbook } from './read-workbook';
import { checkSheetName, freeSheetName, sheetKey } from './sheet-names';
import { mergedParts } from './merged-parts';
import type { MergedName, MergedSheet } from './merged-parts';
import type { SheetPart, WorkbookParts } from './workbook-parts';
import { unescapeCellText } from './cell-text';
import { faultsOnly, innerText, listElements, type OpcPackage, writeZip, type XmlElement } from '../opc';

export interface MergeSource {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** One sheet that is taken over, and its name in the new workbook. */
export interface MergedSheetName {
  readonly file: string;
  readonly sheet: string;
  readonly as: string;
}

export interface MergeOptions extends ReadOptions {
  /** Which sheets come in, in which order, under which names. Default: all; a name that is taken gets " (2)". */
  readonly steps?: readonly MergedSheetName[];
}

interface Opened {
  readonly file: string;
  readonly zip: OpcPackage;
  readonly parts: WorkbookParts;
  readonly context: ReadContext;
}

function allSheets(books: readonly Opened[]): MergedSheetName[] {
  const taken = new Set<string>();
  return books.flatMap(({ file, parts }) =>
    parts.sheets.map(({ name }) => {
      const as = freeSheetName(name, taken);
      taken.add(sheetKey(as));
      return { file, sheet: name, as };
    }),
  );
}

function checkSteps(steps: readonly MergedSheetName[]): void {
  const taken = new Set<string>();
  for (const { as } of steps) {
    checkSheetName(as, taken);
    taken.add(sheetKey(as));
  }
  if (steps.length === 0) throw new Fault('bad-argument', { what: 'no-sheets' });
}

/** A source with what was taken of it. */
class Source {
  readonly styles: StyleMap;
  readonly strings: readonly number[];
  private readonly taken: ReadonlyMap<string, string>;

  constructor(
    private readonly book: Opened,
    steps: readonly MergedSheetName[],
    styles: StyleMerger,
    strings: Numbered,
  ) {
    this.taken = new Map(
      steps.filter((step) => step.file === book.file).map((step) => [sheetKey(step.sheet), step.as]),
    );
    this.styles = styles.add(this.related('styles'), 'styles', book.context);
    this.strings = this.readStrings(strings);
  }

  private related(type: string): Uint8Array | null {
    const { zip, parts } = this.book;
    const target = parts.relationships.find((relation) => relation.kind === type && !relation.external)?.target;
    return target === undefined ? null : zip.bytes(target);
  }

  get theme(): Uint8Array | null {
    return this.related('theme');
  }

  get date1904(): boolean {
    return this.book.parts.date1904;
  }

  private readStrings(strings: Numbered): number[] {
    const bytes = this.related('sharedStrings');
    if (!bytes) return [];
    return listElements(bytes, 'sharedStrings', this.book.context, 2)
      .filter((element) => element.depth === 2 && element.name === 'si')
      .map((element) => strings.add(plainElement(bytes, element)));
  }

  /** Defined names that can come along, with their sheets' new names. */
  names(): MergedName[] {
    const { zip, parts, context } = this.book;
    const bytes = zip.bytes(parts.workbook);
    const elements = listElements(bytes, parts.workbook, context, 3);
    const sheets = elements.filter((element) => element.depth === 3 && element.name === 'sheet');
    const defined = elements.filter((element) => element.name === 'definedName');
    const text = (element: XmlElement): string => unescapeCellText(innerText(bytes, element, parts.workbook, context));
    return defined.flatMap((element): MergedName[] => {
      const local = element.attributes.get('localSheetId');
      const sheet =
        local === undefined ? null : this.taken.get(sheetKey(sheets[Number(local)]?.attributes.get('name') ?? ''));
      const refersTo = moveFormula(text(element), { sheets: this.taken, names: new Set() });
      const name = element.attributes.get('name') ?? '';
      if (sheet === undefined || refersTo === null || (local === undefined && /^_xlnm\./i.test(name))) return [];
      return [{ name, refersTo, sheet, hidden: element.attributes.get('hidden') === '1' }];
    });
  }

  find(name: string): SheetPart {
    const sheet = this.book.parts.sheets.find((candidate) => sheetKey(candidate.name) === sheetKey(name));
    if (!sheet) throw new Fault('not-found', { file: this.book.file, sheet: name });
    return sheet;
  }

  move(sheet: SheetPart, names: ReadonlySet<string>): Uint8Array {
    const { zip, context } = this.book;
    const moved: Moved = { sheets: this.taken, names };
    return moveSheet(
      zip.bytes(sheet.part),
      sheet.part,
      { ...moved, styles: this.styles, strings: this.strings },
      context,
    );
  }

  get sheetsTaken(): readonly string[] {
    return [...this.taken.values()];
  }
}

/** Names of all sources: one that two of them define differently becomes local to the sheets of the later one. */
function gatherNames(sources: readonly Source[]): { all: MergedName[]; of: Map<Source, Set<string>> } {
  const all: MergedName[] = [];
  const of = new Map<Source, Set<string>>();
  for (const source of sources) {
    const own = source.names();
    of.set(source, new Set(own.map(({ name }) => name.toLowerCase())));
    for (const name of own) {
      const clash =
        name.sheet === null
          ? all.find((other) => other.sheet === null && other.name.toLowerCase() === name.name.toLowerCase())
          : undefined;
      if (!clash) all.push(name);
      else if (clash.refersTo !== name.refersTo) all.push(...source.sheetsTaken.map((sheet) => ({ ...name, sheet })));
    }
  }
  return { all, of };
}

/**
 * One workbook of several. Throws Fault: what readXlsx throws, "bad-argument" for two files or sheets of one name,
 * "not-found" for a sheet that its workbook has not, "not-supported" where the date systems differ.
 */
export function mergeWorkbooks(books: readonly MergeSource[], options: MergeOptions = {}): Promise<Uint8Array> {
  return faultsOnly('', () => {
    if (new Set(books.map(({ file }) => file)).size !== books.length)
      throw new Fault('bad-argument', { what: 'duplicate-file' });
    const opened = books.map(({ bytes, file }): Opened => {
      const context = new ReadContext(file, options);
      return { file, context, ...openWorkbook(bytes, context) };
    });
    const steps = options.steps ?? allSheets(opened);
    checkSteps(steps);
    const styles = new StyleMerger();
    const strings = new Numbered();
    const byFile = new Map(opened.map((book) => [book.file, new Source(book, steps, styles, strings)]));
    const sources = [...byFile.values()];
    if (sources.some(({ date1904 }) => date1904 !== sources[0]?.date1904))
      throw new Fault('not-supported', { what: 'date-system' });
    const names = gatherNames(sources);
    const sheets = steps.map(({ file, sheet, as }): MergedSheet => {
      const source = byFile.get(file);
      if (!source) throw new Fault('not-found', { file });
      const part = source.find(sheet);
      return { name: as, visibility: part.visibility, bytes: source.move(part, names.of.get(source) ?? new Set()) };
    });
    if (!sheets.some(({ visibility }) => visibility === 'visible'))
      throw new Fault('bad-argument', { what: 'no-visible-sheet' });
    return writeZip(
      mergedParts({
        sheets,
        names: names.all,
        styles: styles.print(),
        strings: strings.items,
        theme: sources.map(({ theme }) => theme).find((theme) => theme !== null) ?? null,
        date1904: sources[0]?.date1904 === true,
      }),
    );
  });
}

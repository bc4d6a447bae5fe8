/** The numbers that Word prints before paragraphs by itself: "I.", "1.1.", "a)" (ISO/IEC 29500-1, 17.9). They are nowhere in the text. */
import { romanNumber } from '../../../language/roman-number';
import { childOf, parseXml, type OpcPackage, type XmlTree } from '../../opc';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2.". */
  readonly text: string;
  /** Every number of it in Arabic digits. */
  readonly legal: boolean;
}

interface List {
  readonly abstract: string;
  /** Levels at which it begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

interface Reference {
  readonly list?: string;
  readonly level?: number;
  readonly basedOn?: string;
}

/** Lists have nine levels; a label names no deeper one. */
const LEVELS = 9;
const LONGEST = 40;
const DEEPEST_STYLE = 12;

const valueOf = (parent: XmlTree | undefined, name: string): string | undefined =>
  parent && childOf(parent, name)?.attributes['w:val'];

function letters(n: number): string {
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(3, Math.floor((n - 1) / 26) + 1));
}

function written(n: number, format: string): string {
  if (n < 1 || n > 3999) return String(n);
  if (format === 'upperRoman') return romanNumber(n);
  if (format === 'lowerRoman') return romanNumber(n).toLowerCase();
  if (format === 'upperLetter') return letters(n).toUpperCase();
  if (format === 'lowerLetter') return letters(n);
  return format === 'decimalZero' ? String(n).padStart(2, '0') : String(n);
}

function levelsOf(parent: XmlTree): Map<number, Level> {
  return new Map(
    parent.children
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [
        Number(level.attributes['w:ilvl'] ?? 0),
        {
          start: Number(valueOf(level, 'w:start') ?? 1),
          format: valueOf(level, 'w:numFmt') ?? 'decimal',
          text: (valueOf(level, 'w:lvlText') ?? '').slice(0, LONGEST),
          legal: childOf(level, 'w:isLgl') !== undefined,
        },
      ]),
  );
}

function referenceOf(properties: XmlTree | undefined): Reference {
  const numbering = properties && childOf(properties, 'w:numPr');
  const [list, level] = [valueOf(numbering, 'w:numId'), valueOf(numbering, 'w:ilvl')];
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Number(level) }) };
}

export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #styles = new Map<string, Reference>();
  /** By abstract list: its running numbers, a level each. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(pack: OpcPackage, main: string) {
    const rootOf = (kind: string): XmlTree | null => {
      const part = pack.related(main, kind);
      return part === null || !pack.has(part) ? null : parseXml(pack.text(part), part, pack.context);
    };
    this.#readLists(rootOf('numbering'));
    for (const style of rootOf('styles')?.children ?? []) {
      const id = style.attributes['w:styleId'];
      if (style.name !== 'w:style' || id === undefined) continue;
      const basedOn = valueOf(style, 'w:basedOn');
      this.#styles.set(id, { ...referenceOf(childOf(style, 'w:pPr')), ...(basedOn === undefined ? {} : { basedOn }) });
    }
  }

  #readLists(root: XmlTree | null): void {
    const abstracts = new Map<string, ReadonlyMap<number, Level>>();
    for (const each of root?.children ?? []) {
      if (each.name === 'w:abstractNum') abstracts.set(each.attributes['w:abstractNumId'] ?? '', levelsOf(each));
      if (each.name !== 'w:num') continue;
      const abstract = valueOf(each, 'w:abstractNumId') ?? '';
      const levels = new Map(abstracts.get(abstract) ?? []);
      const restarts = new Map<number, number>();
      for (const override of each.children.filter(({ name }) => name === 'w:lvlOverride')) {
        const start = valueOf(override, 'w:startOverride');
        if (start !== undefined) restarts.set(Number(override.attributes['w:ilvl'] ?? 0), Number(start));
        for (const [level, own] of levelsOf(override)) levels.set(level, own);
      }
      this.#lists.set(each.attributes['w:numId'] ?? '', { abstract, restarts, levels });
    }
  }

  /** As the paragraph itself says, else its style or those that it is based on. */
  #reference(properties: XmlTree | undefined): Reference {
    let found = referenceOf(properties);
    let style = valueOf(properties, 'w:pStyle');
    for (let depth = 0; style !== undefined && depth < DEEPEST_STYLE; depth += 1) {
      const own = this.#styles.get(style);
      found = { ...own, ...found };
      style = own?.basedOn;
    }
    return found;
  }

  /** Asked once for each paragraph, in the document's order; null for one without a number, or with a sign instead of it. */
  next(paragraph: XmlTree): string | null {
    const { list: id, level: at = 0 } = this.#reference(childOf(paragraph, 'w:pPr'));
    const list = id === undefined ? undefined : this.#lists.get(id);
    const level = list?.levels.get(at);
    if (id === undefined || !list || !level || at < 0 || at >= LEVELS) return null;
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [restarted, start] of list.restarts) counts[restarted] = start - 1;
    }
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    counts.length = at + 1;
    if (level.format === 'bullet' || level.format === 'none') return null;
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const own = list.levels.get(of);
      const count = (counts[of] ??= own?.start ?? 1);
      return written(count, level.legal ? 'decimal' : (own?.format ?? 'decimal'));
    });
    return label.trim() === '' ? null : label.trim();
  }
}

/**
 * From numbered, indented or bold lines to a tree: who is a part of whom (CONTRACT 1, Lines). Depth follows the order
 * in which numbering styles first appear; a number that cannot be placed is reported and stops, it never guesses.
 */
import { foldText } from '../language';
import { letterFollows, readNumbering, type OutlineNumber } from './numbering';
import {
  BY_MARK,
  EXHAUSTIVE_MARK,
  PARTIAL_MARK,
  PLAIN_TOTAL,
  REST_LABEL,
  TOTAL_LABEL,
  TRAILING_EXHAUSTIVE,
  TRAILING_PARTIAL,
} from './vocabulary';

export interface OutlineRow {
  readonly row: number;
  /** As written, from the numbering column or split off the label; "" without. */
  readonly number: string;
  readonly label: string;
  /** Indentation in levels (leading blanks count two a level). */
  readonly indent: number;
  readonly bold: boolean;
  readonly hasFigures: boolean;
  /** Key of the line in its form and of its parent there, where known. */
  readonly key?: string | null;
  readonly parentKey?: string | null;
  /** From the form: not added into its parent. */
  readonly additive?: boolean;
}

export type OutlineRole = 'line' | 'total' | 'group' | 'note';

export interface OutlineNode {
  readonly row: OutlineRow;
  role: OutlineRole;
  /** Index of the line it is a part of; -1 at the top. */
  parent: number;
  level: number;
  /** Which breakdown of the parent it belongs to: 0 is the plain one, others begin at a "Trong đó:" or "Gồm:". */
  group: number;
  /** false: it stands with the others but no rule says that it is a part. */
  certain: boolean;
}

export interface Breakdown {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly exhaustive: boolean;
  /** Whether the sheet's own words ("gồm", "trong đó", "còn lại") say so; otherwise a form may know better. */
  readonly stated: boolean;
}

export interface Outline {
  readonly nodes: readonly OutlineNode[];
  readonly breakdowns: readonly Breakdown[];
  /** Rows whose numbering could not be read or placed. */
  readonly unreadable: readonly number[];
}

interface Open {
  readonly index: number;
  readonly style: string;
  readonly number: OutlineNumber | null;
  readonly indent: number;
}

interface Group {
  readonly owner: number;
  readonly exhaustive: boolean;
  readonly id: number;
}

const isUpper = (text: string): boolean => text.length > 3 && text === text.toUpperCase() && /\p{L}{2}/u.test(text);

/** Builds the tree of the lines of one table. `flat` (one line a unit) ignores bold and indentation. */
export function readOutline(rows: readonly OutlineRow[], flat: boolean): Outline {
  return new OutlineBuilder(rows, flat).build();
}

class OutlineBuilder {
  private readonly nodes: OutlineNode[] = [];
  private readonly unreadable: number[] = [];
  private stack: Open[] = [];
  private order: string[] = [];
  private groups: Group[] = [];
  private pending: Group | null = null;
  private groupCount = 0;
  /** Indentation of the markers that opened groups "phân theo …". */
  private readonly markers = new Map<number, number>();
  private readonly numbered: boolean;
  private readonly shaped: boolean;
  /** Precomputed so that each question is answered at once: a sheet may have a hundred thousand totals. */
  private readonly firstLine: number;
  private lastFigures = -1;
  private lastLine = -1;
  private readonly nextNumbered: number[] = [];
  private readonly parsed: readonly (readonly OutlineNumber[])[];
  /** Unnumbered lines with figures right above a line numbered 1. */
  private readonly openings: number;

  constructor(
    private readonly rows: readonly OutlineRow[],
    flat: boolean,
  ) {
    this.parsed = rows.map((row) => (row.number === '' ? [] : readNumbering(row.number)));
    this.openings = rows.filter(
      (row, at) =>
        row.number === '' &&
        row.hasFigures &&
        (this.parsed[at + 1] ?? []).some((number) => number.ordinal === 1 && number.prefix.length === 0),
    ).length;
    this.numbered = this.parsed.some((numbers) => numbers.some((number) => number.ordinal > 0));
    const plain = rows.filter((row) => row.number === '' && !TOTAL_LABEL.test(foldText(row.label)));
    const counts = (row: OutlineRow): boolean => row.hasFigures || row.number !== '';
    const first = rows.findIndex(counts);
    this.firstLine = first < 0 ? rows.length : first;
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const row = rows[at] as OutlineRow;
      if (row.hasFigures) this.lastFigures = Math.max(this.lastFigures, at);
      if (row.hasFigures && (row.number !== '' || !TOTAL_LABEL.test(foldText(row.label))))
        this.lastLine = Math.max(this.lastLine, at);
      const numbered = (this.parsed[at + 1] ?? []).length > 0;
      this.nextNumbered[at] = numbered ? at + 1 : (this.nextNumbered[at + 1] ?? -1);
    }
    this.shaped = !flat && (new Set(plain.map((row) => row.indent)).size > 1 || boldLeads(plain));
  }

  build(): Outline {
    for (const [at, row] of this.rows.entries()) {
      this.nodes.push({ row, role: 'line', parent: -1, level: 0, group: 0, certain: true });
      this.place(at);
    }
    this.adoptByForm();
    return {
      nodes: this.nodes,
      breakdowns: [...this.breakdowns(), ...this.closingTotals()],
      unreadable: this.unreadable,
    };
  }

  private place(at: number): void {
    const row = this.rows[at] as OutlineRow;
    const node = this.nodes[at] as OutlineNode;
    const folded = foldText(row.label);
    if (row.number !== '' && (this.parsed[at] ?? []).length === 0) return this.stop(at);
    if (this.isMarker(row, folded)) {
      node.role = 'group';
      node.parent = this.stack[this.stack.length - 1]?.index ?? -1;
      const top = this.ownerOfMarker(at, row);
      if (top >= 0) {
        this.pending = { owner: top, exhaustive: !PARTIAL_MARK.test(folded), id: (this.groupCount += 1) };
        if (BY_MARK.test(folded)) this.markers.set(this.groupCount, row.indent);
      }
      return;
    }
    const numbers = this.parsed[at] ?? [];
    if (numbers.length === 0) this.placeUnnumbered(at, row, folded);
    else this.placeNumbered(at, this.choose(numbers, at));
    this.pending = null;
  }

  private isMarker(row: OutlineRow, folded: string): boolean {
    if (row.hasFigures) return false;
    const partial = PARTIAL_MARK.exec(folded);
    if (partial && partial[0].length >= folded.length) return true;
    return EXHAUSTIVE_MARK.test(folded) && (folded.endsWith(':') || folded.length < 30);
  }

  /**
   * Whose parts a marker announces: the line above it, or, where that stands in what an earlier marker no deeper than this
   * one announced, the line that both break down ("Phân theo giới tính" before "Phân theo nguồn vốn").
   */
  private ownerOfMarker(at: number, row: OutlineRow): number {
    const top = this.lastPlaced(at);
    for (let line = top; line >= 0; line = (this.nodes[line] as OutlineNode).parent) {
      const { group, parent } = this.nodes[line] as OutlineNode;
      const indent = this.markers.get(group);
      if (indent === undefined || row.indent > indent || parent < 0) continue;
      const open = this.stack.findIndex((each) => each.index === parent);
      if (open < 0) return top;
      this.stack.length = open + 1;
      return parent;
    }
    return top;
  }

  private lastPlaced(at: number): number {
    for (let i = at - 1; i >= 0; i -= 1)
      if (this.nodes[i]?.role !== 'group' && this.nodes[i]?.role !== 'note') return i;
    return -1;
  }

  private stop(at: number): void {
    const node = this.nodes[at] as OutlineNode;
    this.unreadable.push(at);
    node.certain = false;
    node.parent = this.stack[this.stack.length - 1]?.index ?? -1;
    node.level = this.stack.length;
    // It may stand anywhere: the breakdowns open at this point can no longer be known to be complete.
    for (const open of this.stack) (this.nodes[open.index] as OutlineNode & { broken?: boolean }).broken = true;
    this.brokenRoot = true;
    this.pending = null;
  }

  private brokenRoot = false;

  /** "I" after "H" is a letter, "I" before "II" a Roman numeral: decided by what is open and by what follows. */
  private choose(numbers: readonly OutlineNumber[], at: number): OutlineNumber {
    const [first, second] = numbers;
    if (!first || !second) return first as OutlineNumber;
    const roman = numbers.find((number) => number.style === 'roman' || number.style === 'lower-roman') ?? first;
    const letter = numbers.find((number) => number !== roman) ?? second;
    const openRoman = this.open(roman.style);
    const openLetter = this.open(letter.style);
    const followsRoman = openRoman?.number?.ordinal === roman.ordinal - 1;
    const followsLetter = openLetter?.number
      ? letterFollows(openLetter.number.text, letter.text)
      : letter.text.toUpperCase() === 'A';
    if (followsRoman && !followsLetter) return roman;
    // A lone L, C, D or M is a numeral only where it goes on counting.
    if (/^[LCDM]$/.test(roman.text) && !followsRoman) return letter;
    const ahead = this.following(at, roman, letter);
    if (followsLetter && !followsRoman && roman.ordinal !== 1) return letter;
    if (followsLetter && roman.ordinal === 1) {
      if (ahead === 'roman') return roman;
      if (ahead === 'letter') return letter;
      // Nothing tells: a section that goes on is likelier than one that has a single part.
      return letter;
    }
    if (roman.ordinal === 1) return ahead === 'letter' && openLetter ? letter : roman;
    if (followsRoman) return ahead === 'letter' ? letter : roman;
    return ahead === 'letter' ? letter : roman;
  }

  private following(at: number, roman: OutlineNumber, letter: OutlineNumber): 'roman' | 'letter' | null {
    // "I, I, II": the first is the letter, the second the Roman numeral below it.
    let again = false;
    for (let i = at + 1; i < Math.min(this.parsed.length, at + 2000); i += 1) {
      const numbers = this.parsed[i] ?? [];
      if (numbers.some((number) => number.style === roman.style && number.ordinal === roman.ordinal + 1))
        return again ? 'letter' : 'roman';
      const other = numbers.find((number) => number.style === letter.style);
      if (!other) continue;
      if (other.text === letter.text && numbers.length > 1) again = true;
      else return letterFollows(letter.text, other.text) || again ? 'letter' : null;
    }
    return again ? 'letter' : null;
  }

  private open(style: string): Open | undefined {
    for (let i = this.stack.length - 1; i >= 0; i -= 1) if (this.stack[i]?.style === style) return this.stack[i];
    return undefined;
  }

  private placeNumbered(at: number, number: OutlineNumber): void {
    const row = this.rows[at] as OutlineRow;
    if (number.prefix.length > 0) return this.placePath(at, number);
    const style = number.style;
    const top = this.stack[this.stack.length - 1];
    const bullet = number.ordinal === 0;
    let depth = -1;
    for (let i = this.stack.length - 1; i >= 0 && depth < 0; i -= 1) if (this.stack[i]?.style === style) depth = i;
    if (depth >= 0) {
      const sibling = this.stack[depth] as Open;
      const restarts = number.ordinal === 1 && (sibling.number?.ordinal ?? 0) >= 1;
      const marked = this.pending !== null && this.pending.owner === top?.index;
      const deeper = bullet && row.indent > sibling.indent;
      if (
        (restarts && (depth < this.stack.length - 1 || marked)) ||
        (bullet && marked && top?.style === style) ||
        deeper
      ) {
        this.push(at, style, number, this.stack.length);
        if (bullet && marked && !deeper) (this.nodes[at] as OutlineNode).certain = false;
        return;
      }
      if (restarts) this.unreadable.push(at);
      if (bullet && row.indent < sibling.indent) {
        for (let i = depth - 1; i >= 0; i -= 1)
          if (this.stack[i]?.style === style && (this.stack[i] as Open).indent <= row.indent) depth = i;
      }
      this.push(at, style, number, depth);
      return;
    }
    const rank = this.order.indexOf(style);
    if (rank < 0) {
      const limit = bullet ? this.bulletDepth(style) : this.stack.length;
      this.push(at, style, number, limit);
      return;
    }
    // A style met before: it keeps its depth among the styles that are open now.
    let keep = 0;
    while (keep < this.stack.length && this.rankOf((this.stack[keep] as Open).style) < rank) keep += 1;
    this.push(at, style, number, keep);
  }

  private rankOf(style: string): number {
    return style === 'total' || style === 'heading' ? -1 : this.order.indexOf(style);
  }

  /** "-" stands above "+", "+" above "*", whichever comes first. */
  private bulletDepth(style: string): number {
    const bullets = ['dash', 'plus', 'star'];
    const own = bullets.indexOf(style);
    const at = this.stack.findIndex((open) => bullets.indexOf(open.style) > own);
    return at < 0 ? this.stack.length : at;
  }

  private placePath(at: number, number: OutlineNumber): void {
    const prefix = number.prefix.join('.');
    for (let i = this.stack.length - 1; i >= 0; i -= 1) {
      const open = this.stack[i] as Open;
      if (!open.number) continue;
      if ([...open.number.prefix, open.number.text].join('.') === prefix)
        return this.push(at, `path${String(number.prefix.length)}`, number, i + 1);
    }
    for (let i = this.stack.length - 1; i >= 0; i -= 1) {
      const open = this.stack[i] as Open;
      if (open.number?.prefix.length && open.number.prefix.join('.') === prefix)
        return this.push(at, open.style, number, i);
    }
    const last = number.prefix[number.prefix.length - 1] ?? '';
    for (let i = this.stack.length - 1; i >= 0; i -= 1) {
      const open = this.stack[i] as Open;
      const same =
        open.number?.text === last ||
        (open.number !== null &&
          /^\d+$/.test(last) &&
          open.number.ordinal === Number(last) &&
          open.style !== 'decimal' &&
          !open.style.startsWith('path'));
      if (same) return this.push(at, `path${String(number.prefix.length)}`, number, i + 1);
    }
    const decimals = this.stack.some((open) => open.style === 'decimal' || open.style.startsWith('path'));
    const first = this.stack.every((open) => open.number === null);
    if (decimals || !first) return this.stop(at);
    this.push(at, `path${String(number.prefix.length)}`, number, this.stack.length);
  }

  private push(at: number, style: string, number: OutlineNumber | null, depth: number): void {
    const node = this.nodes[at] as OutlineNode;
    const row = this.rows[at] as OutlineRow;
    this.stack.length = Math.min(depth, this.stack.length);
    const parent = this.stack[this.stack.length - 1];
    node.parent = parent?.index ?? -1;
    node.level = this.stack.length;
    if (!this.order.includes(style) && style !== 'total' && style !== 'heading') {
      const above = parent ? this.order.indexOf(parent.style) : -1;
      this.order.splice(above + 1, 0, style);
    }
    if (this.pending && this.pending.owner === node.parent) this.groups.push(this.pending);
    const group = [...this.groups].reverse().find((candidate) => candidate.owner === node.parent);
    node.group = group?.id ?? 0;
    this.stack.push({ index: at, style, number, indent: row.indent });
  }

  private placeUnnumbered(at: number, row: OutlineRow, folded: string): void {
    const node = this.nodes[at] as OutlineNode;
    const top = this.stack[this.stack.length - 1];
    const partial = PARTIAL_MARK.exec(folded);
    if (partial && partial[0].length < folded.length && top) {
      this.pending = { owner: top.index, exhaustive: false, id: (this.groupCount += 1) };
      this.push(at, 'aside', null, this.stack.length);
      return;
    }
    if (
      TOTAL_LABEL.test(folded) &&
      (at === 0 || this.onlyGroupsBefore(at) || this.closes(at) || PLAIN_TOTAL.test(folded) || this.restartsAfter(at))
    ) {
      node.role = 'total';
      const opens = this.onlyGroupsBefore(at) || (!this.closes(at) && this.restartsAfter(at));
      this.stack = [];
      if (opens) this.push(at, 'total', null, 0);
      else this.order = [];
      return;
    }
    if (this.pending && this.pending.owner === top?.index) return this.push(at, 'aside', null, this.stack.length);
    const aside = this.stack.findIndex((open) => open.style === 'aside');
    if (aside >= 0 && !this.outdented(row, aside)) return this.push(at, 'aside', null, aside);
    if (!this.numbered) return this.placeByShape(at, row);
    if (!row.hasFigures) {
      if (this.restartsAfter(at) || (top === undefined && !this.onlyNotesAfter(at))) {
        node.role = 'line';
        const heading = this.stack.findIndex((open) => open.style === 'heading');
        const total = this.stack[0]?.style === 'total' ? 1 : 0;
        this.push(at, 'heading', null, heading >= 0 ? heading : total);
      } else node.role = 'note';
      return;
    }
    // A group without a number of its own, its lines numbered from 1 anew: "Nhóm A" over 1, 2, 3.
    if (this.opensNumbers(at)) {
      const heading = this.stack.findIndex((open) => open.style === 'heading');
      const total = this.stack[0]?.style === 'total' ? 1 : 0;
      return this.push(at, 'heading', null, heading >= 0 ? heading : total);
    }
    if (at === 0 && (row.bold || isUpper(row.label))) {
      node.role = 'total';
      return this.push(at, 'total', null, 0);
    }
    if (top && row.indent > top.indent) return this.push(at, `indent${String(row.indent)}`, null, this.stack.length);
    const level = this.stack.findIndex((open) => open.style === `indent${String(row.indent)}`);
    if (level >= 0 && row.indent > 0) return this.push(at, `indent${String(row.indent)}`, null, level);
    node.certain = false;
    node.parent = top ? (this.nodes[top.index] as OutlineNode).parent : -1;
    node.level = Math.max(0, this.stack.length - 1);
  }

  /** Whether the very next line begins a list anew, as one of several such lines does. */
  private opensNumbers(at: number): boolean {
    const first = (numbers: readonly OutlineNumber[] | undefined): boolean =>
      (numbers ?? []).some((number) => number.ordinal === 1 && number.prefix.length === 0);
    if (!first(this.parsed[at + 1])) return false;
    return this.openings > 1;
  }

  private outdented(row: OutlineRow, aside: number): boolean {
    return (
      row.indent < (this.stack[aside] as Open).indent ||
      (row.bold && !this.rows[(this.stack[aside] as Open).index]?.bold)
    );
  }

  private onlyGroupsBefore(at: number): boolean {
    return at <= this.firstLine;
  }

  private onlyNotesAfter(at: number): boolean {
    return at >= this.lastFigures;
  }

  /** Whether no further line of figures follows that is not a total itself. */
  private closes(at: number): boolean {
    return at >= this.lastLine;
  }

  /** Whether the next numbered line begins a list anew ("1" again): what stands between heads a section. */
  private restartsAfter(at: number): boolean {
    const next = this.nextNumbered[at] ?? -1;
    return (this.parsed[next] ?? []).some(
      (number) =>
        number.ordinal === 1 &&
        number.prefix.length === 0 &&
        (this.open(number.style) !== undefined || this.order.includes(number.style)),
    );
  }

  /** Sheets without numbers: indentation first, then capitals and bold, tell the depth. */
  private placeByShape(at: number, row: OutlineRow): void {
    const weight = this.shaped ? row.indent * 4 + (row.bold ? (isUpper(row.label) ? 0 : 1) : 2) : 0;
    const style = `shape${String(weight).padStart(3, '0')}`;
    let keep = this.stack[0]?.style === 'total' ? 1 : 0;
    while (keep < this.stack.length) {
      const open = this.stack[keep] as Open;
      if (open.style.startsWith('shape') && open.style >= style) break;
      keep += 1;
    }
    this.push(at, style, null, keep);
  }

  /** A form that knows a line's parent places it where the sheet itself shows no depth. */
  private adoptByForm(): void {
    const byKey = new Map<string, number>();
    this.nodes.forEach((node, at) => {
      if (node.row.key) byKey.set(node.row.key, at);
    });
    this.nodes.forEach((node, at) => {
      const parentKey = node.row.parentKey;
      const parent = parentKey ? byKey.get(parentKey) : undefined;
      const placedAtTop = node.parent < 0 || this.nodes[node.parent]?.role === 'total';
      const unnumbered = node.row.number === '' && node.role === 'line';
      if (node.row.key && unnumbered && !node.certain)
        node.certain =
          node.row.additive === false || parent !== undefined || parentKey === undefined || parentKey === null;
      if (
        parent === undefined ||
        parent === at ||
        !unnumbered ||
        !placedAtTop ||
        node.parent === parent ||
        node.group !== 0
      )
        return;
      node.parent = parent;
      node.level = (this.nodes[parent] as OutlineNode).level + 1;
    });
  }

  private breakdowns(): Breakdown[] {
    const children = new Map<string, number[]>();
    const doubtful = new Set<number>();
    this.nodes.forEach((node, at) => {
      if (node.role === 'group' || node.role === 'note') return;
      if (!node.certain) doubtful.add(node.parent);
      else if (node.parent >= 0 && node.role === 'line') {
        const key = `${String(node.parent)}:${String(node.group)}`;
        const list = children.get(key);
        if (list) list.push(at);
        else children.set(key, [at]);
      }
    });
    const found: Breakdown[] = [];
    for (const [key, parts] of children) {
      const [whole = -1, group = 0] = key.split(':').map(Number);
      const node = this.nodes[whole] as OutlineNode & { broken?: boolean };
      if (doubtful.has(whole) || node.broken) continue;
      const added = this.spread(parts);
      if (added.length === 0) continue;
      const stated =
        group > 0 ||
        TRAILING_PARTIAL.test(foldText(node.row.label)) ||
        TRAILING_EXHAUSTIVE.test(foldText(node.row.label));
      found.push({ whole, parts: added, exhaustive: this.isExhaustive(whole, group, added), stated });
    }
    return found;
  }

  private isExhaustive(whole: number, group: number, parts: readonly number[]): boolean {
    const label = foldText((this.rows[whole] as OutlineRow).label);
    const rest = parts.some((part) => REST_LABEL.test(foldText((this.rows[part] as OutlineRow).label)));
    if (group > 0) return rest || (this.groups.find((candidate) => candidate.id === group)?.exhaustive ?? true);
    if (TRAILING_PARTIAL.test(label)) return rest;
    if (TRAILING_EXHAUSTIVE.test(label) || rest) return true;
    const [only] = parts;
    const bullet = parts.length === 1 && only !== undefined && (this.parsed[only]?.[0]?.ordinal ?? 1) === 0;
    return !bullet;
  }

  /** Parts that add up: a section's heading without figures stands for its lines; what the form keeps out stays out. */
  private spread(parts: readonly number[], depth = 0): number[] {
    return parts.flatMap((part) => {
      const node = this.nodes[part] as OutlineNode;
      if (node.row.additive === false) return [];
      if (node.row.hasFigures || depth > 6) return [part];
      const inner = this.nodes.flatMap((candidate, at) =>
        candidate.parent === part && candidate.role === 'line' && candidate.certain && candidate.group === 0
          ? [at]
          : [],
      );
      return inner.length > 0 ? this.spread(inner, depth + 1) : [part];
    });
  }

  /** Totals below their lines: "Cộng" closes the section above it, "Tổng cộng" all sections. */
  private closingTotals(): Breakdown[] {
    if (this.brokenRoot) return [];
    const found: Breakdown[] = [];
    let section: number[] = [];
    let closed: number[] = [];
    let doubtful = false;
    const parents = new Set(this.nodes.map((node) => node.parent));
    const lastTotal = this.nodes.reduce((found, node, at) => (node.role === 'total' ? at : found), -1);
    this.nodes.forEach((node, at) => {
      if (node.role === 'group' || node.role === 'note') return;
      const opening = node.role === 'total' && parents.has(at);
      if (node.role === 'total' && !opening) {
        // Sections that closed before: then only the very last total is over all of them.
        const last = this.closes(at) && (closed.length === 0 || at === lastTotal);
        const parts = last ? [...closed, ...section] : section;
        const added = this.spread(parts);
        if (!doubtful && added.length > 0) found.push({ whole: at, parts: added, exhaustive: true, stated: false });
        if (!last) closed.push(at);
        section = [];
        if (last) {
          section = parts;
          closed = [];
        } else doubtful = false;
        return;
      }
      const root =
        node.parent < 0 || (this.nodes[node.parent]?.role === 'total' && this.nodes[node.parent]?.parent === -1);
      if (!root || opening) return;
      if (!node.certain) doubtful = true;
      else if (node.group === 0 || node.parent < 0) section.push(at);
      else doubtful = true;
    });
    return found;
  }
}

/** Whether bold lines lead lines that are not bold: then bold tells the depth. */
function boldLeads(rows: readonly OutlineRow[]): boolean {
  const [first] = rows;
  const last = rows[rows.length - 1];
  return first !== undefined && last !== undefined && rows.length > 2 && first.bold && !last.bold;
}

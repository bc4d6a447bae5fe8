/** An outline while its lines are placed one by one: what is open at this point, and at which depth a style stands. */
import type { OutlineNumber } from '../../numbering';
import { AnnouncedGroups } from './announced-groups';
import type { OutlineNode, OutlineRow } from './outline';

/** A line that may still get parts. */
export interface Open {
  readonly index: number;
  /** How it is numbered or set off: lines of one style are siblings. */
  readonly style: string;
  readonly number: OutlineNumber | null;
  readonly indent: number;
}

export class OutlineDraft {
  readonly nodes: OutlineNode[] = [];
  readonly unreadable: number[] = [];
  readonly groups = new AnnouncedGroups();
  /** Lines whose breakdown can no longer be known to be complete. */
  readonly broken = new Set<number>();
  private readonly opened: Open[] = [];
  /** Depths of the open lines of each style: lists may stand thousands deep. */
  private readonly depths = new Map<string, number[]>();
  /** Styles from the outermost in, as they first appear. */
  private order: string[] = [];

  get stack(): readonly Open[] {
    return this.opened;
  }

  get top(): Open | undefined {
    return this.opened[this.opened.length - 1];
  }

  /** Something that could not be placed may belong to the top level. */
  get rootIsBroken(): boolean {
    return this.unplaced > 0;
  }

  private unplaced = 0;

  add(row: OutlineRow): OutlineNode {
    const node: OutlineNode = { row, role: 'line', parent: -1, level: 0, group: 0, certain: true };
    this.nodes.push(node);
    return node;
  }

  /** Places the newest line at a depth: what is open there or deeper is closed. */
  push(style: string, number: OutlineNumber | null, depth: number): void {
    const index = this.nodes.length - 1;
    const node = this.nodes[index] as OutlineNode;
    this.close(depth);
    const parent = this.top;
    node.parent = parent?.index ?? -1;
    node.level = this.opened.length;
    if (!this.order.includes(style) && style !== 'total' && style !== 'heading') {
      const above = parent ? this.order.indexOf(parent.style) : -1;
      this.order.splice(above + 1, 0, style);
    }
    node.group = this.groups.join(node.parent);
    const depths = this.depths.get(style);
    if (depths) depths.push(this.opened.length);
    else this.depths.set(style, [this.opened.length]);
    this.opened.push({ index, style, number, indent: node.row.indent });
  }

  /** The newest line cannot be placed: it may stand anywhere, so that nothing open is known to be complete. */
  stop(): void {
    const node = this.nodes[this.nodes.length - 1] as OutlineNode;
    this.unreadable.push(this.nodes.length - 1);
    node.certain = false;
    node.parent = this.top?.index ?? -1;
    node.level = this.opened.length;
    for (const { index } of this.opened) this.broken.add(index);
    this.unplaced += 1;
    this.groups.settle();
  }

  close(depth: number): void {
    while (this.opened.length > Math.max(0, depth)) this.depths.get((this.opened.pop() as Open).style)?.pop();
  }

  /** A new list of sections begins: styles take their places anew. */
  forgetStyles(): void {
    this.order = [];
  }

  /** Depth of the innermost open line of a style; -1 where none is open. */
  depthOf(style: string): number {
    return this.depths.get(style)?.at(-1) ?? -1;
  }

  open(style: string): Open | undefined {
    return this.opened[this.depthOf(style)];
  }

  /** Place of a style among those met so far; -1 for totals, headings and what is new. */
  rankOf(style: string): number {
    return style === 'total' || style === 'heading' ? -1 : this.order.indexOf(style);
  }

  hasMet(style: string): boolean {
    return this.order.includes(style) || this.depthOf(style) >= 0;
  }

  /** First depth below a total that stands open over all. */
  get belowTotal(): number {
    return this.opened[0]?.style === 'total' ? 1 : 0;
  }
}

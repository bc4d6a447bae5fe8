/** Breakdowns that words announce ("Trong đó:", "Gồm:", "Phân theo …"): whose parts follow, and whether they are all of them. */

interface Group {
  readonly id: number;
  readonly owner: number;
  readonly exhaustive: boolean;
}

export class AnnouncedGroups {
  private count = 0;
  private pending: Group | null = null;
  /** The latest of each line that has any. */
  private readonly latest = new Map<number, Group>();
  private readonly complete = new Map<number, boolean>();
  private readonly indents = new Map<number, number>();

  /** Words say that parts of line `owner` follow; `indent` is where "phân theo …" stands. */
  announce(owner: number, exhaustive: boolean, indent: number | null = null): void {
    this.count += 1;
    this.pending = { id: this.count, owner, exhaustive };
    if (indent !== null) this.indents.set(this.count, indent);
  }

  /** Whether the line just announced parts of this one. */
  awaits(owner: number | undefined): boolean {
    return this.pending !== null && this.pending.owner === owner;
  }

  /** What was announced is over: its first part stands, or something else does. */
  settle(): void {
    this.pending = null;
  }

  /** What was announced of a line is complete: further parts are of its plain list. */
  end(owner: number): void {
    this.latest.delete(owner);
  }

  /** Group that a part of `owner` which stands here belongs to; 0 is the plain one. */
  join(owner: number): number {
    if (this.pending?.owner === owner) {
      this.latest.set(owner, this.pending);
      this.complete.set(this.pending.id, this.pending.exhaustive);
    }
    return this.latest.get(owner)?.id ?? 0;
  }

  isExhaustive(group: number): boolean {
    return this.complete.get(group) ?? true;
  }

  /** Indentation of the words "phân theo …" that opened a group; undefined for any other. */
  indentOf(group: number): number | undefined {
    return this.indents.get(group);
  }
}

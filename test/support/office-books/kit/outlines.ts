/** Lines in groups: trees of a topic's groups and items, flat lists of units, totals first or last. */
import type { Topic } from '../words/topics';
import { UNIT_SETS } from '../words/places';
import { whole, type Kit, type LineOptions } from './kit';
import { arabic, type Numberer } from './numbering';
import type { Line } from './table';

export const TOTALS = ['Tổng số', 'TỔNG SỐ', 'Tổng cộng', 'TỔNG CỘNG', 'Cộng', 'CỘNG'];

export interface OutlineOptions {
  readonly topic?: Topic;
  readonly numbering: readonly Numberer[];
  readonly total?: 'first' | 'last' | 'none';
  readonly totalLabel?: string;
  /** Share of the items that are broken down once more. */
  readonly deeper?: number;
  readonly groups?: readonly [number, number];
  readonly items?: readonly [number, number];
  /** How a line is dressed by its level. */
  readonly dress?: (level: number) => LineOptions;
  /** Where a group's own line stands. */
  readonly groupLine?: 'first' | 'last';
}

export interface Outline {
  readonly lines: Line[];
  readonly groups: Line[];
  readonly total: Line | null;
}

const DETAILS = ['Cấp tỉnh', 'Cấp huyện', 'Cấp xã', 'Vốn trong nước', 'Vốn ngoài nước', 'Nguồn khác'];

/** Groups of a topic with their items, and a total. */
export function outline(kit: Kit, options: OutlineOptions): Outline {
  const { draw } = kit;
  const { numbering, topic = kit.topic, total = 'first', dress = () => ({}) } = options;
  const [few, many] = options.groups ?? [2, 4];
  const lines: Line[] = [];
  const groups: Line[] = [];
  const number = (path: readonly number[]): string => numbering[path.length - 1]?.(path) ?? '';
  draw.sample(topic.groups, draw.between(few, many)).forEach((group, at) => {
    const own: Line[] = [];
    const head = kit.line(group.name, { kind: 'group', level: 0, number: number([at]), ...dress(0) });
    const items = draw.sample(group.items, draw.between(...(options.items ?? [2, 5])));
    const below: Line[] = [];
    items.forEach((label, place) => {
      const item = kit.line(label, { level: 1, number: number([at, place]), ...dress(1) });
      own.push(item);
      below.push(item);
      if (!draw.chance(options.deeper ?? 0)) return;
      const details = draw.sample(DETAILS, draw.between(2, 3));
      const parts = details.map((text, deep) =>
        kit.line(text, { level: 2, number: number([at, place, deep]), ...dress(2) }),
      );
      whole(item, parts);
      below.push(...parts);
    });
    whole(head, own);
    groups.push(head);
    lines.push(...(options.groupLine === 'last' ? [...below, head] : [head, ...below]));
  });
  if (total === 'none') return { lines, groups, total: null };
  const label = options.totalLabel ?? draw.pick(TOTALS);
  const top = whole(kit.line(label, { kind: 'total', ...dress(0) }), groups);
  return { lines: total === 'first' ? [top, ...lines] : [...lines, top], groups, total: top };
}

export interface FlatOptions {
  readonly count?: readonly [number, number];
  readonly total?: 'first' | 'last' | 'both' | 'none';
  readonly set?: (typeof UNIT_SETS)[number];
  readonly numbered?: boolean;
  readonly wholeName?: string;
}

export interface Flat {
  readonly lines: Line[];
  readonly units: Line[];
  readonly totals: Line[];
  readonly heading: string;
}

/** One line a unit, and what totals them. */
export function flat(kit: Kit, options: FlatOptions = {}): Flat {
  const { draw } = kit;
  const set = options.set ?? draw.pick(UNIT_SETS);
  const names = draw.sample(set.names, draw.between(...(options.count ?? [4, 12])));
  const numbered = options.numbered ?? true;
  const units = names.map((name, at) => kit.line(name, { number: numbered ? arabic([at]) : '' }));
  const total = options.total ?? draw.pick(['first', 'last']);
  const made = (): Line => whole(kit.line(options.wholeName ?? draw.pick(set.whole), { kind: 'total' }), units);
  const first = total === 'first' || total === 'both' ? [made()] : [];
  const last = total === 'last' || total === 'both' ? [made()] : [];
  return { lines: [...first, ...units, ...last], units, totals: [...first, ...last], heading: set.heading };
}

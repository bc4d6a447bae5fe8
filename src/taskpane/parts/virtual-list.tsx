/**
 * A list of which only what is near the window stands in the page: twenty thousand cards scroll as six do. What has the
 * focus, and what was asked to be shown, stays in the page wherever it is.
 */
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Wish } from '../state/workbook-state';
import { firstBelow, offsetsOf } from './list-offsets';

export interface VirtualListProps<T extends { readonly key: string }> {
  readonly items: readonly T[];
  readonly label: string;
  /** Height in pixels of an item that was never drawn. */
  readonly guess: (item: T) => number;
  /** An `<li data-key>` that can take the focus. */
  readonly draw: (item: T) => VNode;
  readonly wish: Wish | null;
}

/** Pixels above and below the window that are drawn as well. */
const BEYOND = 500;

interface Span {
  readonly first: number;
  readonly last: number;
}

export function VirtualList<T extends { readonly key: string }>(props: VirtualListProps<T>): VNode {
  const { items, label, guess, draw, wish } = props;
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [measured, setMeasured] = useState(0);
  const [span, setSpan] = useState<Span>({ first: 0, last: 12 });
  const [focused, setFocused] = useState<string | null>(null);
  const offsets = useMemo(
    () => offsetsOf(items.length, (at) => heights.current.get(items[at]?.key ?? '') ?? guess(items[at] as T)),
    [items, measured, guess],
  );
  const latest = useRef(offsets);
  latest.current = offsets;

  useEffect(() => {
    const look = (): void => {
      const above = -(list.current?.getBoundingClientRect().top ?? 0);
      const first = firstBelow(latest.current, above - BEYOND);
      const last = firstBelow(latest.current, above + window.innerHeight + BEYOND);
      setSpan((known) => (known.first === first && known.last === last ? known : { first, last }));
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, [offsets]);

  const drawn = drawnOf(items, span, [focused, wish?.key ?? null]);
  const watcher = useRef<ResizeObserver | null>(null);
  useLayoutEffect(() => {
    watcher.current ??= new ResizeObserver((entries) => {
      let changed = false;
      for (const { target } of entries) {
        const { key } = (target as HTMLElement).dataset;
        const height = heightOf(target as HTMLElement);
        if (key === undefined || height === 0 || heights.current.get(key) === height) continue;
        heights.current.set(key, height);
        changed = true;
      }
      if (changed) setMeasured((count) => count + 1);
    });
    for (const child of list.current?.children ?? [])
      if ((child as HTMLElement).dataset['key'] !== undefined) watcher.current.observe(child);
  });
  useEffect(
    () => () => {
      watcher.current?.disconnect();
    },
    [],
  );

  useLayoutEffect(() => {
    if (wish === null) return;
    const element = [...(list.current?.children ?? [])].find(
      (child) => (child as HTMLElement).dataset['key'] === wish.key,
    ) as HTMLElement | undefined;
    element?.scrollIntoView({ block: 'nearest' });
    if (wish.focus) element?.focus({ preventScroll: true });
  }, [wish?.turn]);

  useFocusKeeper(items, focused, list);
  return (
    <ul
      ref={list}
      class="cards virtual"
      aria-label={label}
      onFocusIn={(event) => {
        const key = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null;
        setFocused(key);
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        // Gone elsewhere: what becomes of the list is no longer its concern. Taken away, it has no next one yet.
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setFocused(null);
      }}
    >
      {pieces(items, drawn, offsets, draw)}
    </ul>
  );
}

/** With the space below it: without, the list would grow by it for each item that is drawn, and shake where that scrolls one in. */
function heightOf(item: HTMLElement): number {
  const { offsetHeight } = item;
  return offsetHeight === 0 ? 0 : offsetHeight + Number.parseFloat(getComputedStyle(item).marginBottom);
}

/** What is drawn, by position, in order. */
function drawnOf<T extends { readonly key: string }>(
  items: readonly T[],
  { first, last }: Span,
  kept: readonly (string | null)[],
): readonly number[] {
  const drawn = new Set<number>();
  for (let at = Math.max(0, first); at <= Math.min(last, items.length - 1); at += 1) drawn.add(at);
  for (const key of kept) {
    const at = key === null ? -1 : items.findIndex((item) => item.key === key);
    if (at >= 0) drawn.add(at);
  }
  return [...drawn].sort((a, b) => a - b);
}

function pieces<T extends { readonly key: string }>(
  items: readonly T[],
  drawn: readonly number[],
  offsets: Float64Array,
  draw: (item: T) => VNode,
): VNode[] {
  const gap = (from: number, to: number): VNode[] => {
    const height = (offsets[to] ?? 0) - (offsets[from] ?? 0);
    return height > 0
      ? [<li key={`gap ${String(to)}`} aria-hidden="true" class="gap" style={{ height: `${String(height)}px` }} />]
      : [];
  };
  const made: VNode[] = [];
  let next = 0;
  for (const at of drawn) {
    const item = items[at];
    if (item === undefined) continue;
    made.push(...gap(next, at), draw(item));
    next = at + 1;
  }
  return [...made, ...gap(next, items.length)];
}

/** Where the item that had the focus is gone after a re-check, the one that took its place gets it; of an emptied list its view. */
function useFocusKeeper<T extends { readonly key: string }>(
  items: readonly T[],
  focused: string | null,
  list: { readonly current: HTMLUListElement | null },
): void {
  const known = useRef<readonly T[]>(items);
  useLayoutEffect(() => {
    const before = known.current;
    known.current = items;
    if (focused === null || before === items) return;
    const was = before.findIndex((item) => item.key === focused);
    if (was < 0 || items.some((item) => item.key === focused)) return;
    // A focus that went elsewhere meanwhile is left there.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const heir = items[Math.min(was, items.length - 1)]?.key;
    const element = [...(list.current?.children ?? [])].find((child) => (child as HTMLElement).dataset['key'] === heir);
    const emptied = list.current?.closest<HTMLElement>('[tabindex="-1"]');
    ((element as HTMLElement | undefined) ?? emptied)?.focus({ preventScroll: true });
  }, [items]);
}

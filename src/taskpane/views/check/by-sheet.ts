/** In the order they come, gathered under their sheets. */
export function bySheet<T extends { readonly at: { readonly sheet: string } }>(
  items: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.at.sheet);
    if (group) group.push(item);
    else groups.set(item.at.sheet, [item]);
  }
  return [...groups];
}

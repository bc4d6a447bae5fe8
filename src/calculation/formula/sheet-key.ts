/** Excel compares names of sheets without regard to case; the composition of Vietnamese letters makes no difference either. */
const MOST_KEPT = 1000;
const kept = new Map<string, string>();

export function sheetKey(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const key = name.normalize('NFC').toLowerCase();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, key);
  return key;
}

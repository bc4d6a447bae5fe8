/** Where "1.1" or "A.I.2" stands: below the open line that its prefix names, else beside one of the same prefix. */
import type { OutlineNumber } from '../../numbering';
import type { Open, OutlineDraft } from './outline-draft';

/** Places the newest line of the draft by the path that its number is; stops where its prefix names nothing. */
export function placePath(draft: OutlineDraft, number: OutlineNumber): void {
  const { stack } = draft;
  const style = `path${String(number.prefix.length)}`;
  const prefix = number.prefix.join('.');
  const parent = lastDepth(stack, (open) => pathOf(open.number) === prefix);
  if (parent >= 0) return draft.push(style, number, parent + 1);
  const sibling = lastDepth(
    stack,
    (open) => (open.number?.prefix.length ?? 0) > 0 && open.number?.prefix.join('.') === prefix,
  );
  if (sibling >= 0) return draft.push((stack[sibling] as Open).style, number, sibling);
  const last = number.prefix[number.prefix.length - 1] ?? '';
  const named = lastDepth(stack, (open) => endsAs(open, last));
  if (named >= 0) return draft.push(style, number, named + 1);
  if (stack.some((open) => open.number !== null)) return draft.stop();
  draft.push(style, number, stack.length);
}

function lastDepth(stack: readonly Open[], fits: (open: Open) => boolean): number {
  for (let depth = stack.length - 1; depth >= 0; depth -= 1) if (fits(stack[depth] as Open)) return depth;
  return -1;
}

const pathOf = (number: OutlineNumber | null): string | null =>
  number === null ? null : [...number.prefix, number.text].join('.');

/** Whether an open line is the one that the last part of a prefix means: as written, or "II" where the prefix says 2. */
function endsAs({ number, style }: Open, last: string): boolean {
  if (number === null) return false;
  if (number.text === last) return true;
  return /^\d+$/.test(last) && number.ordinal === Number(last) && style !== 'decimal' && !style.startsWith('path');
}

/** A report is updated by the outline that wrote it: any other would put its own title, headings and passages in place of all. */
import { Fault } from '../../../../core/fault';
import type { ProvenanceRecord, RememberedBlock } from '../../provenance/model';

/** Headings are numbered alike in any outline: passages tell one from another. */
const isPassage = ({ type, state }: RememberedBlock): boolean => type === 'paragraph' && state === 'present';

/** @throws Fault `another-outline`, with `written` what the document remembers: `own`, or `` for a built-in one. */
export function requireSameOutline(old: ProvenanceRecord, now: ProvenanceRecord): void {
  const fresh = new Set(now.blocks.map(({ id }) => id));
  const passages = old.blocks.filter(isPassage);
  const isLost = old.outline === 'own' && now.outline !== 'own';
  if (isLost || (passages.length > 0 && !passages.some(({ id }) => fresh.has(id))))
    throw new Fault('another-outline', { written: old.outline ?? '' });
}

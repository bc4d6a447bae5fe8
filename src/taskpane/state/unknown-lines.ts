/** Lines of an office's own that no form has: noted once a sheet, or they would hide what else is noted. */
import type { Language } from '../../core/finding';
import type { Block } from '../../engine';

/** Labels that are written out. */
const MOST = 4;

export function isUnknownLine({ cause, findings }: Block): boolean {
  return cause === null && findings.every(({ check, code }) => check === 'line-known' && code === 'unknown-line');
}

/** The blocks with the unknown lines of each sheet as one, where its first stands. */
export function withUnknownLinesOnce(blocks: readonly Block[]): readonly Block[] {
  const bySheet = new Map<string, Block[]>();
  const keyOf = ({ findings: [first] }: Block): string => JSON.stringify([first?.at.file, first?.at.sheet]);
  for (const block of blocks)
    if (isUnknownLine(block)) bySheet.set(keyOf(block), [...(bySheet.get(keyOf(block)) ?? []), block]);
  return blocks.flatMap((block): readonly Block[] => {
    const group = isUnknownLine(block) ? bySheet.get(keyOf(block)) : undefined;
    if (!group || group.length < 2) return [block];
    return group[0] === block ? [{ cause: null, findings: group.flatMap(({ findings }) => findings) }] : [];
  });
}

/** One sentence for all of them. */
export function unknownLinesText({ findings }: Block, language: Language): string {
  const labels = findings.flatMap(({ data }) => ('label' in data && data.label ? [`“${data.label}”`] : []));
  const named = labels.slice(0, MOST).join(', ') + (labels.length > MOST ? ', …' : '');
  const count = String(findings.length);
  return language === 'vi'
    ? `${count} dòng không có trong mẫu biểu (${named}); số liệu vẫn được đọc và kiểm tra.`
    : `${count} lines are not on the form (${named}); their figures are still read and checked.`;
}

/** That a printed figure was moved in its last place so that a breakdown adds up in print, with its cell. */
import type { Language } from '../core/finding';
import type { Reading } from '../core/reading';
import type { Adjustment } from '../narrative';

/** null where the figure's fact is not among the reading's. */
export function describeAdjustment(
  { factId, rounded, printed, whole }: Adjustment,
  { facts }: Reading,
  language: Language,
): string | null {
  const fact = facts.find(({ id }) => id === factId);
  if (!fact) return null;
  const total = facts.find(({ id }) => id === whole)?.label ?? '';
  const where = `${fact.at.file}, ${fact.at.sheet}, ô ${fact.at.cell}`;
  return language === 'vi'
    ? `Số in ra được chỉnh để các phần cộng đúng bằng “${total}”: “${fact.label}” làm tròn là ${rounded}, in ${printed} (${where}).`
    : `Moved in print so that the parts of "${total}" add up: "${fact.label}" rounds to ${rounded}, printed ${printed} (${where}).`;
}

/** Footnotes of ours that no mark points to any more (their block was deleted): taken out of footnotes.xml, people's never. */
import { descendants } from '../../../opc';
import { printed } from '../../document/words';
import { taggedFigures } from '../../document/figure-sites';
import { canonical } from '../../document/words';
import type { RememberedNote } from '../../provenance/model';
import type { Session } from '../session';

export function dropDeadNotes(session: Session): void {
  const { report, notes, summary } = session;
  const marked = new Set<string>();
  for (const element of descendants(report.main.root)) {
    if (element.name === 'w:footnoteReference') marked.add(element.attributes['w:id'] ?? '');
  }
  const ours = new Set<string>();
  for (const block of report.record.blocks) {
    for (const part of block.paragraphs.flat()) {
      if (typeof part !== 'string' && 'note' in part) ours.add(noteText(part));
    }
  }
  for (const id of report.noteById.keys()) {
    if (marked.has(id) || notes.isRemoved(id)) continue;
    const lines = report.note(id);
    const generated =
      lines.some((line) => taggedFigures(line).length > 0) ||
      ours.has(lines.map((line) => printed(line.pieces, report)).join('\n'));
    if (!generated) continue;
    notes.remove(id);
    summary.footnotes.removed += 1;
  }
}

function noteText(remembered: RememberedNote): string {
  return canonical(remembered.note.map((part) => (typeof part === 'string' ? part : part.text)).join(''));
}

/** An open sentence as it would read of the figures at hand, once it is printed in every period. */
import type { VNode } from 'preact';
import type { CellAddress } from '../../../core/cell-address';
import type { SheetPassage } from '../../../engine/wording';
import type { Engine } from '../../asking/port';
import type { PreviewShown } from '../../asking/report';
import { useAsked } from '../../parts/use-asked';
import { Paragraphs } from '../report/preview';

export interface SentencePreviewProps {
  readonly engine: Engine;
  readonly of: number;
  readonly profile: string | null;
  readonly period: string | null;
  readonly passage: SheetPassage;
  /** Between its tags. */
  readonly text: string;
  readonly label: string;
  readonly go: (at: CellAddress) => void;
}

/** Nothing where it cannot be shown yet: the report itself says why. */
export function SentencePreview(props: SentencePreviewProps): VNode | null {
  const { engine, of, profile, period, passage, text, label, go } = props;
  const { id, title, figures } = passage;
  const { answer } = useAsked<PreviewShown>(
    () => engine.ask(of, 'preview', { profile, period, passage: id, text, row: { title, figures } }),
    [of, profile, period, id, text, figures],
  );
  if (answer === null || answer.fault !== null || answer.paragraphs.length === 0) return null;
  return (
    <div class="preview" role="group" aria-label={label} lang="vi">
      <Paragraphs paragraphs={answer.paragraphs} go={go} />
    </div>
  );
}

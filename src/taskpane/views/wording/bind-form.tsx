/** "Con số này ở ô nào?": cells are taken one by one until they give the figure, then it is bound. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Bound, CellAt, FigureAt, Loose } from '../../../engine/wording';
import type { Engine } from '../../asking/port';
import { Button, Message } from '../../parts/fluent';
import { CellPicker } from './cell-picker';
import { useSay } from './words';

export interface BindFormProps {
  readonly engine: Engine;
  readonly of: number;
  readonly selection: CellAt | null;
  readonly loose: Loose;
  /** Tries the cells; the sentence is bound, and written, where they give the figure or it is wanted anyway. */
  readonly onBind: (cells: readonly CellAt[], anyway: boolean) => Promise<Bound['kind'] | { readonly printed: string }>;
  readonly onCancel: () => void;
}

export function BindForm({ engine, of, selection, loose, onBind, onCancel }: BindFormProps): VNode {
  const say = useSay();
  const [taken, setTaken] = useState<readonly FigureAt[]>([]);
  const [differs, setDiffers] = useState<string | null>(null);
  const [gone, setGone] = useState(false);
  const bind = async (figures: readonly FigureAt[], anyway: boolean): Promise<void> => {
    const cells = figures.map(({ at }) => at);
    const outcome = await onBind(cells, anyway);
    if (typeof outcome === 'object') setDiffers(outcome.printed);
    else if (outcome === 'gone' || outcome === 'no-figure') setGone(true);
  };
  const take = (figure: FigureAt): void => {
    const figures = [...taken, figure];
    setTaken(figures);
    void bind(figures, false);
  };
  return (
    <div class="bind-form" role="group" aria-label={say('unbound.figure', { text: loose.text })}>
      <p>
        <b>{say('unbound.figure', { text: loose.text })}</b>
      </p>
      <CellPicker
        {...{ engine, of, selection }}
        takeLabel={taken.length === 0 ? say('pick.take') : say('pick.more')}
        onTake={take}
      />
      {taken.length > 0 && (
        <p class="hint" lang="vi">
          {say('pick.taken', {
            cells: taken.map(({ at, printed }) => `${at.sheet}!${at.cell} (${printed})`).join(', '),
          })}
        </p>
      )}
      {differs !== null && (
        <div class="bind-differs">
          <Message intent="warning">{say('bind.differs', { printed: differs, text: loose.text })}</Message>
        </div>
      )}
      {gone && <Message intent="error">{say('bind.gone')}</Message>}
      <div class="row">
        {differs !== null && (
          <>
            <Button class="bind-anyway" onClick={() => void bind(taken.slice(-1), true)}>
              {say('bind.anyway')}
            </Button>
            <Button
              onClick={() => {
                setTaken([]);
                setDiffers(null);
              }}
            >
              {say('pick.again')}
            </Button>
          </>
        )}
        <Button onClick={onCancel}>{say('bind.cancel')}</Button>
      </div>
    </div>
  );
}

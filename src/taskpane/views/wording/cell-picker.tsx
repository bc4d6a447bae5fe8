/** The cell that a person is at in the sheet, or whose address is typed, as a figure to be taken. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CellAt, FigureAt } from '../../../engine/wording';
import { Button, TextInput } from '../../parts/fluent';
import { useAsked } from '../../parts/use-asked';
import type { Engine } from '../../asking/port';
import { typedCell } from '../../state/typed-cell';
import { useSay } from './words';

export interface CellPickerProps {
  readonly engine: Engine;
  /** The check that is asked about. */
  readonly of: number;
  readonly selection: CellAt | null;
  readonly takeLabel: string;
  readonly onTake: (figure: FigureAt) => void;
}

export function CellPicker({ engine, of, selection, takeLabel, onTake }: CellPickerProps): VNode {
  const say = useSay();
  const [address, setAddress] = useState('');
  const at = typedCell(address) ?? selection;
  const { answer, current } = useAsked<FigureAt | null>(
    () => (at === null ? Promise.resolve(null) : engine.ask(of, 'figureAt', at)),
    [of, at?.sheet, at?.cell],
  );
  const name = at === null ? '' : `${at.sheet}!${at.cell}`;
  return (
    <div class="cell-picker">
      <p aria-live="polite" class="picked-cell">
        {at === null ? (
          say('pick.none')
        ) : answer === null ? (
          current && say('pick.noFigure', { cell: name })
        ) : (
          <>
            {say('pick.selected')}: <b>{name}</b> <span lang="vi">{answer.label}</span>: <b>{answer.printed}</b>
          </>
        )}
      </p>
      <div class="row">
        <Button
          class="take-cell"
          disabled={answer === null || !current}
          onClick={() => {
            if (answer) onTake(answer);
            setAddress('');
          }}
        >
          {takeLabel}
        </Button>
        <TextInput
          quiet
          label={say('pick.address')}
          placeholder={say('pick.address')}
          value={address}
          onInput={setAddress}
        />
      </div>
    </div>
  );
}

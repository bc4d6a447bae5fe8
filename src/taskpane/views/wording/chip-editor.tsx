/** A passage's wording as a sentence with chips: text is typed, figures come from cells, a chip's look is chosen. */
import { Fragment, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import {
  choiceChip,
  figureChip,
  PRINTS,
  withPlace,
  type CellAt,
  type FigureChip,
  type Print,
  type Wording,
} from '../../../engine/wording';
import type { Engine } from '../../asking/port';
import { Button, TextInput } from '../../parts/fluent';
import { inserted, slotsOf, withChip, withFigure, withText, type Caret } from '../../state/typed-wording';
import { CellPicker } from './cell-picker';
import { faceOf } from './chip-face';
import { ChoiceForm } from './choice-form';
import { TextSlot } from './text-slot';
import { useSay, type Say } from './words';

export interface ChipEditorProps {
  readonly engine: Engine;
  readonly of: number;
  readonly selection: CellAt | null;
  readonly passage: Wording & { readonly id: string };
  readonly onChange: (wording: Wording) => void;
}

type Open = { readonly kind: 'chip'; readonly at: number } | { readonly kind: 'figure' | 'choice' } | null;

export function ChipEditor({ engine, of, selection, passage, onChange }: ChipEditorProps): VNode {
  const say = useSay();
  const [open, setOpen] = useState<Open>(null);
  const [caret, setCaret] = useState<Caret | null>(null);
  const { text, figures } = passage;
  const slots = slotsOf(text);
  const change = (now: string): void => {
    onChange({ text: now, figures });
  };
  const chip = open?.kind === 'chip' ? (slots[open.at]?.chip ?? null) : null;
  const at = open?.kind === 'chip' ? open.at : 0;
  const shut = (): void => {
    setOpen(null);
  };
  return (
    <div class="chips" id="wording-chips" lang="vi">
      <p class="hint">{say('edit.hint')}</p>
      <div class="report-sentence editing">
        {slots.map((slot, index) => (
          <Fragment key={index}>
            <TextSlot
              text={slot.text}
              label={say('edit.text')}
              onText={(typed) => {
                change(withText(text, index, typed));
              }}
              onCaret={(offset) => {
                setCaret({ slot: index, offset });
              }}
            />
            {slot.chip !== null &&
              (slot.chip.kind === 'code' ? (
                <span class="chip quiet">{faceOf(slot.chip, passage, say)}</span>
              ) : (
                <button
                  type="button"
                  class="chip"
                  aria-pressed={open?.kind === 'chip' && open.at === index}
                  onClick={() => {
                    setOpen({ kind: 'chip', at: index });
                  }}
                >
                  {faceOf(slot.chip, passage, say)}
                </button>
              ))}
          </Fragment>
        ))}
      </div>
      <div class="row">
        <Button
          id="wording-figure"
          onClick={() => {
            setOpen({ kind: 'figure' });
          }}
        >
          {say('edit.addFigure')}
        </Button>
        <Button
          id="wording-choice"
          onClick={() => {
            setOpen({ kind: 'choice' });
          }}
        >
          {say('edit.addChoice')}
        </Button>
      </div>
      {open?.kind === 'figure' && (
        <CellPicker
          {...{ engine, of, selection }}
          takeLabel={say('edit.addFigure')}
          onTake={(figure) => {
            onChange(withFigure({ text, figures }, caret, figure));
            shut();
          }}
        />
      )}
      {open?.kind === 'choice' && (
        <ChoiceForm
          {...{ engine, of, selection }}
          title={say('edit.addChoice')}
          start={{ rise: 'tăng #', fall: 'giảm #', same: 'không thay đổi' }}
          onCancel={shut}
          onDone={(words, now, base) => {
            if (now === null) return;
            const first = withPlace(figures, now.name, now.place);
            const second = base && withPlace(first.figures, base.name, base.place);
            const how = words.against === 'toc_do' ? '1' : now.print === 'dem' ? 'dem' : '';
            const made = choiceChip({ ...words, name: first.name, base: second?.name ?? '', how });
            onChange({ text: inserted(text, caret, made), figures: second?.figures ?? first.figures });
            shut();
          }}
        />
      )}
      {chip?.kind === 'figure' && (
        <FigureForm
          chip={chip}
          title={say('edit.figure', { label: faceOf(chip, passage, say) })}
          say={say}
          onChip={(now) => {
            change(withChip(text, at, now));
            if (now === null) shut();
          }}
          onDone={shut}
        />
      )}
      {chip?.kind === 'choice' && (
        <ChoiceForm
          key={chip.source}
          {...{ engine, of, selection, start: chip }}
          title={say('edit.choice', { label: faceOf(chip, passage, say) })}
          wordsOnly
          onCancel={shut}
          onDone={(words) => {
            change(withChip(text, at, choiceChip({ ...chip, ...words })));
            shut();
          }}
        />
      )}
    </div>
  );
}

interface FigureFormProps {
  readonly chip: FigureChip;
  readonly title: string;
  readonly say: Say;
  readonly onChip: (chip: FigureChip | null) => void;
  readonly onDone: () => void;
}

function FigureForm({ chip, title, say, onChip, onDone }: FigureFormProps): VNode {
  return (
    <div class="bind-form" role="group" aria-label={title}>
      <p>
        <b>{title}</b>
      </p>
      <label class="field">
        {say('edit.print')}{' '}
        <select
          id="wording-print"
          value={chip.print}
          onChange={(event) => {
            // What stood behind the old way means something else behind the new one.
            onChip(figureChip({ ...chip, print: event.currentTarget.value as Print, how: '' }));
          }}
        >
          {PRINTS.map((print) => (
            <option key={print} value={print}>
              {say(`edit.print.${print}`)}
            </option>
          ))}
        </select>
      </label>
      <TextInput
        label={say('edit.none')}
        value={chip.none}
        onInput={(none) => {
          onChip(figureChip({ ...chip, none }));
        }}
      />
      <div class="row">
        <Button
          onClick={() => {
            onChip(null);
          }}
        >
          {say('edit.remove')}
        </Button>
        <Button onClick={onDone}>{say('edit.done')}</Button>
      </div>
    </div>
  );
}

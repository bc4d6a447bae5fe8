/** Words for a rise, a fall, no change and none, of which the cells decide. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Against, CellAt, ChoiceChip, FigureAt, Wordings } from '../../../engine/wording';
import type { Engine } from '../../asking/port';
import { Button, TextInput } from '../../parts/fluent';
import { CellPicker } from './cell-picker';
import { useSay, type WordingKey } from './words';

export type ChoiceWords = Pick<ChoiceChip, 'against' | 'rise' | 'fall' | 'same' | 'none'>;

export interface ChoiceFormProps {
  readonly engine: Engine;
  readonly of: number;
  readonly selection: CellAt | null;
  readonly title: string;
  readonly start: Wordings & { readonly none?: string; readonly against?: Against };
  /** Its cells are known already: only the words are asked for. */
  readonly wordsOnly?: boolean;
  readonly onDone: (words: ChoiceWords, now: FigureAt | null, base: FigureAt | null) => void;
  readonly onCancel: () => void;
}

const WAYS: readonly Against[] = ['hieu', 'toc_do', ''];
const FIELDS = ['rise', 'fall', 'same', 'none'] as const;

export function ChoiceForm(props: ChoiceFormProps): VNode {
  const { engine, of, selection, title, start, wordsOnly, onDone, onCancel } = props;
  const say = useSay();
  const [words, setWords] = useState<ChoiceWords>({ none: '', against: 'hieu', ...start });
  const [now, setNow] = useState<FigureAt | null>(null);
  const [base, setBase] = useState<FigureAt | null>(null);
  const needsBase = words.against !== '' && wordsOnly !== true;
  const isReady =
    [words.rise, words.fall, words.same].every((text) => text.trim() !== '') &&
    (wordsOnly === true || (now !== null && (!needsBase || base !== null)));
  const taken = (key: WordingKey, figure: FigureAt | null): VNode => (
    <p class="hint" lang="vi">
      {say(key)}: {figure === null ? '…' : `${figure.at.sheet}!${figure.at.cell} (${figure.label}: ${figure.printed})`}
    </p>
  );
  return (
    <div class="bind-form" role="group" aria-label={title}>
      <p>
        <b>{title}</b>
      </p>
      {wordsOnly !== true && (
        <>
          <label class="field">
            {say('edit.against')}{' '}
            <select
              value={words.against}
              onChange={(event) => {
                setWords({ ...words, against: event.currentTarget.value as Against });
              }}
            >
              {WAYS.map((way) => (
                <option key={way} value={way}>
                  {say(`edit.against.${way}`)}
                </option>
              ))}
            </select>
          </label>
          {taken('edit.now', now)}
          {needsBase && taken('edit.base', base)}
          <CellPicker
            {...{ engine, of, selection }}
            takeLabel={say('pick.take')}
            onTake={(figure) => {
              if (now === null || !needsBase) setNow(figure);
              else setBase(figure);
            }}
          />
          {now !== null && (
            <Button
              onClick={() => {
                setNow(null);
                setBase(null);
              }}
            >
              {say('pick.again')}
            </Button>
          )}
        </>
      )}
      <div class="two">
        {FIELDS.map((field) => (
          <TextInput
            key={field}
            label={say(`edit.${field}`)}
            value={words[field]}
            onInput={(value) => {
              setWords({ ...words, [field]: value });
            }}
          />
        ))}
      </div>
      <div class="row">
        <Button
          class="choice-done"
          disabled={!isReady}
          onClick={() => {
            onDone(words, now, needsBase ? base : null);
          }}
        >
          {say('edit.insert')}
        </Button>
        <Button onClick={onCancel}>{say('bind.cancel')}</Button>
      </div>
    </div>
  );
}

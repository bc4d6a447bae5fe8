/** A passage of the office's own: its name and whose neighbour it is; its words are typed in the editor above. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, TextInput } from '../../parts/fluent';
import type { OfferedPassage } from '../../state/own-wording';
import type { Standing } from '../../state/standing-wording';
import { newPassageId } from '../../state/wording-acts';
import { useSay } from './words';

export interface NewPassageProps {
  readonly offered: readonly OfferedPassage[];
  readonly onNew: (made: Standing) => void;
}

export function NewPassage({ offered, onNew }: NewPassageProps): VNode {
  const say = useSay();
  const [title, setTitle] = useState('');
  const [after, setAfter] = useState('');
  const make = (): void => {
    const id = newPassageId(title, new Set(offered.map((each) => each.id)));
    const place = after === '' ? '' : `sau ${after}`;
    onNew({ id, title: title.trim(), text: '', figures: '', place, isRow: true, from: null });
    setTitle('');
  };
  return (
    <details id="wording-new">
      <summary tabIndex={0}>{say('own.new')}</summary>
      <TextInput id="wording-new-title" label={say('own.title')} value={title} onInput={setTitle} />
      <label class="field">
        {say('own.place')}{' '}
        <select
          id="wording-new-place"
          value={after}
          onChange={(event) => {
            setAfter(event.currentTarget.value);
          }}
        >
          <option value="">{say('own.place.end')}</option>
          {offered.map(({ id, title: each }) => (
            <option key={id} value={id}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <Button id="wording-new-add" disabled={title.trim() === ''} onClick={make}>
          {say('own.add')}
        </Button>
      </div>
    </details>
  );
}

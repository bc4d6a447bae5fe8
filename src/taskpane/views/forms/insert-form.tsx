/** Choosing a blank standard sheet from the catalogue and putting it into the workbook. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { catalogue } from '../../../engine';
import { Button } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { WorkbookSession } from '../../state/workbook-session';

export interface InsertFormProps {
  readonly session: WorkbookSession;
  /** Forms to offer first (those the report lacks). */
  readonly first?: readonly string[];
}

export function InsertForm({ session, first = [] }: InsertFormProps): VNode {
  const { t, language } = useWords();
  const ordered = [...catalogue].sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)));
  const [chosen, setChosen] = useState(ordered[0]?.id ?? '');
  return (
    <div class="fields">
      <label class="field" for="insert-form-choice">
        {t('forms.choose')}
      </label>
      <select
        id="insert-form-choice"
        value={chosen}
        onChange={(event) => {
          setChosen(event.currentTarget.value);
        }}
      >
        {ordered.map((form) => (
          <option key={form.id} value={form.id}>
            {first.includes(form.id) ? '• ' : ''}
            {form.title[language]}
          </option>
        ))}
      </select>
      <Button id="insert-form" disabled={chosen === ''} onClick={() => void session.forms.insertBlank([chosen])}>
        {t('forms.insert')}
      </Button>
    </div>
  );
}

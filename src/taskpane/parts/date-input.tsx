/** A day as people here write it, "26/11/2026": the browser's own field shows it in the browser's language, "11/26/2026". */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDate, parseDate } from '../../language';
import { TextInput } from './fluent';
import { useWords } from './words';

export interface DateInputProps {
  readonly id: string;
  readonly label: string;
  /** ISO day; "" for none. */
  readonly value: string;
  readonly onInput: (value: string) => void;
}

const shown = (iso: string): string => (iso === '' ? '' : formatDate(iso));
/** ISO day; "" for nothing, and for what is no day yet. */
export const dayOf = (typed: string): string => parseDate(typed) ?? '';

export function DateInput({ id, label, value, onInput }: DateInputProps): VNode {
  const { t } = useWords();
  const [typed, setTyped] = useState(shown(value));
  useEffect(() => {
    // Another day came from elsewhere; what is being typed stays as it is typed.
    if (dayOf(typed) !== value) setTyped(shown(value));
  }, [value]);
  return (
    <div>
      <TextInput
        id={id}
        label={label}
        placeholder={t('date.form')}
        value={typed}
        onInput={(text) => {
          setTyped(text);
          onInput(dayOf(text));
        }}
      />
      {typed.trim() !== '' && dayOf(typed) === '' && <span class="hint">{t('date.wrong')}</span>}
    </div>
  );
}

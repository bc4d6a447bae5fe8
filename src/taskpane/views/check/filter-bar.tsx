/** Narrowing the list: a search, and one sheet, one body, one kind of question. */
import type { VNode } from 'preact';
import { Button, TextInput } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { MessageKey } from '../../messages';
import type { Checked } from '../../asking/answer';
import { choicesOf } from '../../state/shown-blocks';
import type { WorkbookSession } from '../../state/workbook-session';
import type { WorkbookState } from '../../state/workbook-state';

interface FilterBarProps {
  readonly checked: Checked;
  readonly session: WorkbookSession;
  readonly state: WorkbookState;
  /** Entries on show, and all there are. */
  readonly shown: number;
  readonly all: number;
}

type Field = 'sheet' | 'department' | 'ask';

export function FilterBar({ checked, session, state, shown, all }: FilterBarProps): VNode {
  const { t } = useWords();
  const { sheets, departments, asks } = choicesOf(checked);
  const nameOfAsk = (ask: string): string => t(`ask.${ask}` as MessageKey);
  const choose = (
    field: Field,
    known: readonly string[],
    nameOf = (choice: string): string => choice,
  ): VNode | null => {
    // What was chosen stays a choice once nothing is left of it: the list is empty because of it.
    const chosen = state[field];
    const choices = chosen === null || known.includes(chosen) ? known : [...known, chosen];
    if (choices.length < 2 && chosen === null) return null;
    return (
      <select
        id={`filter-${field}`}
        aria-label={t(`filter.${field}`)}
        value={state[field] ?? ''}
        onChange={(event) => {
          session.find.narrow({ [field]: event.currentTarget.value === '' ? null : event.currentTarget.value });
        }}
      >
        <option value="">{t(`filter.${field}.all`)}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    );
  };
  return (
    <div class="filters" role="search">
      <TextInput
        id="search"
        type="search"
        label={t('filter.search')}
        quiet
        placeholder={t('filter.search')}
        tip={t('filter.search.tip')}
        value={state.typed}
        onInput={(text) => void session.find.search(text)}
      />
      {choose('sheet', sheets)}
      {choose('department', departments)}
      {choose('ask', asks, nameOfAsk)}
      <p class="hint shown" role="status">
        {t('filter.shown', { shown, all })}{' '}
        {shown < all && (
          <Button
            id="filter-clear"
            appearance="subtle"
            onClick={() => {
              session.find.clear();
            }}
          >
            {t('filter.clear')}
          </Button>
        )}
      </p>
    </div>
  );
}

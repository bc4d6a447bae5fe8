/** The findings on show under their sheets, in a list of which only what is in view stands in the page. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useWords } from '../../parts/words';
import { VirtualList } from '../../parts/virtual-list';
import type { Checked } from '../../asking/answer';
import type { Listed } from '../../state/listed-blocks';
import type { WorkbookSession } from '../../state/workbook-session';
import type { WorkbookState } from '../../state/workbook-state';
import { Card } from './card';

interface FindingListProps {
  readonly checked: Checked;
  readonly session: WorkbookSession;
  readonly state: WorkbookState;
  readonly shown: readonly Listed[];
}

type Row =
  | { readonly kind: 'sheet'; readonly key: string; readonly name: string; readonly count: number }
  | { readonly kind: 'card'; readonly key: string; readonly listed: Listed };

function rowsOf(shown: readonly Listed[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const { sheet } of shown) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const rows: Row[] = [];
  let name: string | null = null;
  for (const listed of shown) {
    if (listed.sheet !== name) {
      name = listed.sheet;
      rows.push({ kind: 'sheet', key: `sheet ${name}`, name, count: counts.get(name) ?? 0 });
    }
    rows.push({ kind: 'card', key: listed.key, listed });
  }
  return rows;
}

/** Pixels, near enough until it was drawn. */
const guess = (row: Row): number => (row.kind === 'sheet' ? 44 : 172);

export function FindingList({ checked, session, state, shown }: FindingListProps): VNode {
  const { t } = useWords();
  const rows = useMemo(() => rowsOf(shown), [shown]);
  return (
    <VirtualList
      label={t('filter.shown', { shown: shown.length, all: shown.length })}
      items={rows}
      guess={guess}
      wish={state.wish}
      draw={(row) =>
        row.kind === 'sheet' ? (
          <li key={row.key} data-key={row.key} class="sheet" data-sheet={row.name}>
            <h2>
              {row.name} <span class="count">{row.count}</span>
            </h2>
          </li>
        ) : (
          <Card
            key={row.key}
            listed={row.listed}
            checked={checked}
            session={session}
            lit={state.lit === row.key}
            picked={state.picked.has(row.key)}
            traced={state.traced === row.key}
            name={state.name}
          />
        )
      }
    />
  );
}

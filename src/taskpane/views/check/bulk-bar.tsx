/** One act for many findings: all that is decided, all numbers typed as text, all that are on show picked for one, each with one undo. */
import type { VNode } from 'preact';
import { Button } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { Checked } from '../../asking/answer';
import type { Listed } from '../../state/listed-blocks';
import { countTextNumbers } from '../../state/text-numbers';
import type { WorkbookSession } from '../../state/workbook-session';
import type { WorkbookState } from '../../state/workbook-state';

interface BulkBarProps {
  readonly checked: Checked;
  readonly session: WorkbookSession;
  readonly state: WorkbookState;
  readonly all: readonly Listed[];
  readonly shown: readonly Listed[];
}

export function BulkBar({ checked, session, state, all, shown }: BulkBarProps): VNode {
  const { t } = useWords();
  const isNarrowed = shown.length < all.length;
  const decided = shown.filter((listed) => listed.decided).length;
  const numbers = countTextNumbers(
    isNarrowed ? shown.flatMap(({ block }) => block.findings) : checked.examination.findings,
  );
  const waivable = shown.filter(({ severity }) => severity !== 'note');
  const picked = waivable.filter(({ key }) => state.picked.has(key)).length;
  return (
    <div class="bulk">
      {isNarrowed && shown.length > 0 && (
        <p class="hint" id="bulk-filtered">
          {t('bulk.filtered', { shown: shown.length, all: all.length })}
        </p>
      )}
      <div class="row">
        {decided > 0 && (
          <Button
            id="repair-decided"
            appearance={decided > 1 ? 'primary' : 'outline'}
            tip={t('bulk.decided.tip')}
            onClick={() => void session.repair.decided()}
          >
            {t('bulk.decided', { count: decided })}
          </Button>
        )}
        {numbers > 0 && (
          <Button id="repair-numbers" tip={t('bulk.numbers.tip')} onClick={() => void session.repair.textNumbers()}>
            {t('bulk.numbers', { count: numbers })}
          </Button>
        )}
        <Button
          id="export-html"
          disabled={shown.length === 0}
          tip={t('export.tip')}
          onClick={() => void session.export.shown('html')}
        >
          {t('export.html')}
        </Button>
        <Button
          id="export-xlsx"
          disabled={shown.length === 0}
          tip={t('export.tip')}
          onClick={() => void session.export.shown('xlsx')}
        >
          {t('export.xlsx')}
        </Button>
        {waivable.length > 1 && (
          <label class="tick">
            <input
              type="checkbox"
              id="pick-all"
              checked={picked > 0 && picked === waivable.length}
              onChange={(event) => {
                session.waive.pickShown(event.currentTarget.checked);
              }}
            />
            {t('pick.all', { count: waivable.length })}
          </label>
        )}
      </div>
    </div>
  );
}

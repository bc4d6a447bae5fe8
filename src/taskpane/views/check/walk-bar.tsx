/** Walking through the findings and back through the cells gone to; it stays in view below the list. */
import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { WorkbookSession } from '../../state/workbook-session';
import type { WorkbookState } from '../../state/workbook-state';

interface WalkBarProps {
  readonly session: WorkbookSession;
  readonly state: WorkbookState;
  /** Where the reader is among the entries on show, from 1; 0 for nowhere. */
  readonly at: number;
  readonly shown: number;
}

export function WalkBar({ session, state, at, shown }: WalkBarProps): VNode {
  const { t } = useWords();
  useWalkKeys(session);
  const { visited, visitedAt } = state;
  const next = (by: 1 | -1) => (): void => void session.find.step(by);
  const revisit = (by: 1 | -1) => (): void => void session.sheet.revisit(by);
  return (
    <div class="walk" role="toolbar" aria-label={t('walk.title')}>
      <Button
        id="previous"
        disabled={shown === 0}
        label={t('walk.previous')}
        tip={t('walk.previous')}
        onClick={next(-1)}
      >
        ▲
      </Button>
      <Button id="next" disabled={shown === 0} label={t('walk.next')} tip={t('walk.next')} onClick={next(1)}>
        ▼
      </Button>
      <span class="place" aria-live="polite">
        {at === 0 ? t('walk.of', { shown }) : t('walk.at', { at, shown })}
      </span>
      <Button
        id="back"
        appearance="subtle"
        disabled={visitedAt <= 0}
        label={t('walk.back')}
        tip={t('walk.back')}
        onClick={revisit(-1)}
      >
        ←
      </Button>
      <Button
        id="forward"
        appearance="subtle"
        disabled={visitedAt >= visited.length - 1}
        label={t('walk.forward')}
        tip={t('walk.forward')}
        onClick={revisit(1)}
      >
        →
      </Button>
    </div>
  );
}

/** F8 and Shift+F8, Alt+Left and Alt+Right, wherever the focus is in the pane. */
function useWalkKeys(session: WorkbookSession): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey) return;
      if (event.key === 'F8' && !event.altKey) void session.find.step(event.shiftKey ? -1 : 1);
      else if (event.altKey && event.key === 'ArrowLeft') void session.sheet.revisit(-1);
      else if (event.altKey && event.key === 'ArrowRight') void session.sheet.revisit(1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, [session]);
}

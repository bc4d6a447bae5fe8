/** One thing that still blocks the submission, with the way to it. */
import type { VNode } from 'preact';
import type { Blocker } from '../../../engine';
import { CellLink } from '../../parts/cell-link';
import { Button } from '../../parts/fluent';
import { useWords } from '../../parts/words';
import type { WorkbookSession } from '../../state/workbook-session';

interface BlockerLineProps {
  readonly blocker: Blocker;
  readonly session: WorkbookSession;
}

/** Cells that are named; the others are said to be there. */
const MOST_CELLS = 12;

export function BlockerLine({ blocker, session }: BlockerLineProps): VNode {
  const { t } = useWords();
  if (blocker.kind === 'nothing-read') return <>{t('blocker.nothing')}</>;
  if (blocker.kind === 'identity') return <>{t('blocker.identity', { field: t(`identity.${blocker.field}`) })}</>;
  return (
    <>
      {t('blocker.errors', { count: blocker.findings.length })}{' '}
      {blocker.findings.slice(0, MOST_CELLS).map((finding, index) => (
        <CellLink key={index} at={finding.at} go={(at) => void session.sheet.goTo(at)} withSheet />
      ))}{' '}
      {blocker.findings.length > MOST_CELLS && (
        <>{t('blocker.more', { count: blocker.findings.length - MOST_CELLS })} </>
      )}
      <Button
        onClick={() => {
          session.setView('check');
        }}
      >
        {t('blocker.show')}
      </Button>
    </>
  );
}

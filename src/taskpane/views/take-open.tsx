/** The open workbook taken in beside the others, as it stands now: their table and their report are then of all. */
import type { VNode } from 'preact';
import { Button } from '../parts/fluent';
import { useWords } from '../parts/words';
import type { ExpectedForms, IntakeSession } from '../state/intake-session';
import type { WorkbookSession } from '../state/workbook-session';

interface TakeOpenProps {
  readonly session: WorkbookSession;
  readonly intake: IntakeSession;
  readonly busy: boolean;
  readonly expected: ExpectedForms;
}

export function TakeOpen({ session, intake, busy, expected }: TakeOpenProps): VNode {
  const { t } = useWords();
  const take = async (): Promise<void> => {
    const open = await session.seal.neededBytes();
    if (!open) return;
    const file = { name: open.file, bytes: () => Promise.resolve(open.bytes) };
    await intake.add([file], expected);
  };
  return (
    <Button id="take-open" disabled={busy} onClick={() => void take()}>
      {t('report.joint.takeOpen')}
    </Button>
  );
}

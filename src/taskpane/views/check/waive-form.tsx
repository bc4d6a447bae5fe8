/** Accepting a finding: never without a reason and a name. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, TextInput } from '../../parts/fluent';
import { useWords } from '../../parts/words';

export function WaiveForm({
  name,
  onWaive,
}: {
  readonly name: string;
  readonly onWaive: (reason: string, by: string) => void;
}): VNode {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(name);
  const ready = reason.trim() !== '' && by.trim() !== '';
  return (
    <div class="waive-form">
      <TextInput label={t('waive.reason')} value={reason} onInput={setReason} />
      <TextInput label={t('waive.by')} value={by} onInput={setBy} />
      <p class="hint">{t('waive.hint')}</p>
      <Button
        class="waive-button"
        disabled={!ready}
        onClick={() => {
          onWaive(reason.trim(), by.trim());
        }}
      >
        {t('waive.button')}
      </Button>
    </div>
  );
}

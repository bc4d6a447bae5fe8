/** Workbooks of another body or period: asked about above all else, before anything is merged or printed with them. */
import type { VNode } from 'preact';
import type { Stranger } from '../../../engine';
import { Button, Message } from '../../parts/fluent';
import { useWords } from '../../parts/words';

interface StrangersProps {
  readonly strangers: readonly Stranger[];
  readonly onAdmit: (file: string) => void;
  readonly onRemove: (file: string) => void;
}

export function Strangers({ strangers, onAdmit, onRemove }: StrangersProps): VNode {
  const { t } = useWords();
  return (
    <>
      {strangers.map(({ file, what, stated, expected }) => (
        <div key={`${file} ${what}`} class="ask stranger" data-file={file} data-what={what}>
          <Message intent="warning">{t(`stranger.${what}`, { file, stated, expected })}</Message>
          <div class="row">
            <Button
              class="admit"
              onClick={() => {
                onAdmit(file);
              }}
            >
              {t('stranger.admit')}
            </Button>
            <Button
              class="drop-stranger"
              onClick={() => {
                onRemove(file);
              }}
            >
              {t('intake.remove', { file })}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}

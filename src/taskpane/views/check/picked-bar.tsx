/** Accepting all that were picked, for one reason: below the list, in view wherever the last one was ticked. */
import type { VNode } from 'preact';
import { Disclosure } from '../../parts/disclosure';
import { useWords } from '../../parts/words';
import type { Listed } from '../../state/listed-blocks';
import type { ViewProps } from '../view-props';
import { WaiveForm } from './waive-form';

export function PickedBar({ session, state, shown }: ViewProps & { readonly shown: readonly Listed[] }): VNode | null {
  const { t } = useWords();
  const picked = shown.filter(({ severity, key }) => severity !== 'note' && state.picked.has(key)).length;
  if (picked === 0) return null;
  return (
    <Disclosure name="waive-picked" id="waive-picked" class="waive" title={t('pick.waive', { count: picked })}>
      {() => <WaiveForm name={state.name} onWaive={(reason, by) => void session.waive.acceptPicked(reason, by)} />}
    </Disclosure>
  );
}

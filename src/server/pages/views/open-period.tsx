/** Opening a period: its year and its kind, by name. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PeriodAnswer } from '../../../submission-api';
import { usePage } from '../page-context';
import { periodChoices, yearChoices } from '../period-choices';
import { Choice } from './field';

export function OpenPeriod({
  periods,
  opened,
}: {
  readonly periods: readonly PeriodAnswer[];
  readonly opened: () => void;
}): VNode {
  const { say, server, attempt, go, language } = usePage();
  const [year, setYear] = useState(new Date().getFullYear());
  const [id, setId] = useState('');
  const open = (event: Event): void => {
    event.preventDefault();
    void attempt(() => server.send<PeriodAnswer>('POST', '/periods', { period: id })).then((made) => {
      if (!made) return;
      setId('');
      opened();
      go(`#/${made.id}`);
    });
  };
  const left = periodChoices(year, language).filter(([each]) => periods.every((known) => known.id !== each));
  return (
    <form class="line" onSubmit={open}>
      <Choice
        label={say('periodYear')}
        value={String(year)}
        change={(text) => {
          setYear(Number(text));
          setId('');
        }}
        choices={yearChoices(new Date()).map((each) => [String(each), String(each)])}
      />
      <Choice label={say('newPeriod')} value={id} change={setId} choices={[['', say('choosePeriod')], ...left]} />
      <button disabled={id === ''}>{say('openPeriod')}</button>
    </form>
  );
}

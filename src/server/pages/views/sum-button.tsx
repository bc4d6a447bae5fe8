/** The sum over the units of a period, asked of the server and given to the browser to keep; what has to be asked first is told. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Refused } from '../../../submission-api';
import { usePage } from '../page-context';

/** Long enough for the browser to have begun its download. */
const KEPT = 60_000;

export function SumButton({ period }: { readonly period: string }): VNode {
  const { say, server, attempt } = usePage();
  const [busy, setBusy] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const add = (despite: boolean): void => {
    if (busy) return;
    setBusy(true);
    const asked = server.file(`/periods/${period}/sum${despite ? '?despite=true' : ''}`).catch((error: unknown) => {
      setAsked(error instanceof Refused && error.kind === 'blocked' && error.problems.length > 0);
      throw error;
    });
    void attempt(() => asked).then((file) => {
      setBusy(false);
      if (!file) return;
      setAsked(false);
      const address = URL.createObjectURL(file);
      const link = document.createElement('a');
      Object.assign(link, { href: address, download: `tong-hop-${period}.zip` }).click();
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, KEPT);
    });
  };
  return (
    <>
      <button
        aria-disabled={busy}
        onClick={() => {
          add(false);
        }}
      >
        {say(busy ? 'summing' : 'downloadSum')}
      </button>
      {isAsked && !busy ? (
        <button
          onClick={() => {
            add(true);
          }}
        >
          {say('sumDespite')}
        </button>
      ) : null}
    </>
  );
}

/** The sum over the units of a period, asked of the server and given to the browser to keep; what has to be asked first is told. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../page-context';

/** Long enough for the browser to have begun its download. */
const KEPT = 60_000;

export function SumButton({ period }: { readonly period: string }): VNode {
  const { say, server, attempt } = usePage();
  const [busy, setBusy] = useState(false);
  const add = (): void => {
    if (busy) return;
    setBusy(true);
    void attempt(() => server.file(`/periods/${period}/sum`)).then((file) => {
      setBusy(false);
      if (!file) return;
      const address = URL.createObjectURL(file);
      const link = document.createElement('a');
      Object.assign(link, { href: address, download: `tong-hop-${period}.zip` }).click();
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, KEPT);
    });
  };
  return (
    <button aria-disabled={busy} onClick={add}>
      {say(busy ? 'summing' : 'downloadSum')}
    </button>
  );
}
